import { crisisPlanPath } from "#modules/crisis-plan/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ActButton, Empty, LinkButton, OwnText, PartyMark, Section } from "#web/index.ts";
import { type ChangeKind, mayChange } from "../change.ts";
import type { Change, Changes } from "../changes.ts";
import { changeTexts } from "../texts/changes.ts";
import { talkTexts } from "../texts/talk.ts";

interface ChangesProps {
  c: Ctx;
  changes: Changes;
  /** Path with language: of this conversation, for whoever reads it. */
  at: string;
  before: "self" | "representative" | "ward";
}

/** What is to be different next time: what each side proposes, whether both have said yes, what is in the crisis plan. */
export const ChangesSection = (props: ChangesProps) => {
  const { c, changes, at, before } = props;
  const { t } = changeTexts.in(c.var.lang);
  return (
    <Section id="changes" title={t.title}>
      <p>{t.lead}</p>
      {changes.all.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ul class="mv-plain mv-stack">
          {changes.all.map((change) => (
            <li>
              <OneChange {...props} change={change} />
            </li>
          ))}
        </ul>
      )}
      {before !== "representative" && (
        <p class="mv-noprint">
          <a class="ds-link" href={`${at}/change`}>
            {t.propose}
          </a>
        </p>
      )}
    </Section>
  );
};

const OneChange = ({ c, changes, at, before, change }: ChangesProps & { change: Change }) => {
  const { t, lang } = changeTexts.in(c.var.lang);
  const name = changes.names.get(change.written_by) ?? talkTexts.in(lang).t.somebody;
  const by = before === "ward" ? "service" : "person";
  const may = (kind: ChangeKind) =>
    before !== "representative" && mayChange(kind, by, change.side, change.standing) === null;
  const act = (kind: "agreement" | "withdrawal", label: string) =>
    may(kind) && (
      <ActButton
        action={`${at}/change-${kind}`}
        label={label}
        about={change.words ?? undefined}
        secondary={kind === "withdrawal"}
        fields={{ change: change.id }}
      />
    );
  const whose = change.side === "service" ? t.by.ward(name) : before === "self" ? t.by.you : t.by.person;
  return (
    <article class="mv-goal">
      <p class="mv-by">
        <PartyMark by={change.side === "service" ? "service" : "giver"} />
        <span dir="auto">
          <b>{whose}</b>
        </span>
      </p>
      <OwnText text={change.words ?? "–"} />
      <p class="mv-small">
        {dateInWords(lang, oslo(change.written_at), { short: c.var.today })}.{" "}
        {change.channel !== "web" && `${t.by.entered(name)}. `}
        {t.states[change.standing.state]}
      </p>
      <Adopted {...{ c, change, at, before }} />
      <div class="mv-row mv-noprint">
        {act("agreement", before === "self" ? t.agreeMine : t.agree)}
        {before === "self" && may("adoption") && (
          <LinkButton href={`${at}/changes/${change.id}/adoption`}>
            {t.adopt}
            <span class="ds-sr-only">: {change.words}</span>
          </LinkButton>
        )}
        {act("withdrawal", t.withdraw)}
      </div>
    </article>
  );
};

/** That it is in the crisis plan, since when; to the person also whether the ward is let know, and the act that changes it. */
const Adopted = ({ c, change, at, before }: Omit<ChangesProps, "changes"> & { change: Change }) => {
  const { t, lang } = changeTexts.in(c.var.lang);
  const { adopted, told } = change.standing;
  if (adopted === null) return null;
  return (
    <>
      <p class="mv-small">{t.adopted(dateInWords(lang, oslo(adopted), { short: c.var.today }))}</p>
      {before === "self" && (
        <div class="mv-noprint">
          <p class="mv-small">{told ? t.told : t.quiet}</p>
          <div class="mv-row">
            <ActButton
              action={`${at}/change-${told ? "quieting" : "telling"}`}
              label={told ? t.quieten : t.tell}
              about={change.words ?? undefined}
              fields={{ change: change.id }}
            />
            <a class="ds-link" href={href(c.var.lang, crisisPlanPath)}>
              {t.plan}
            </a>
          </div>
        </div>
      )}
    </>
  );
};
