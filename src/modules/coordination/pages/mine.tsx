import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ClockLine, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { dayInWords, owedInWords, standingInWords } from "../in-words.ts";
import type { OpenCoordination } from "../open.ts";
import { mayFollow } from "../standing.ts";
import type { Coordination } from "../store/coordinations.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { AnswerForm } from "./answer.tsx";
import { Earlier } from "./earlier.tsx";
import { KeptWords } from "./kept-words.tsx";
import { StepLog } from "./log.tsx";

interface MineProps {
  c: Ctx;
  acting: Acting;
  open: OpenCoordination;
  clock: KeptClock | null;
  earlier: readonly Coordination[];
  formKey: string;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** What I have asked for, where it stands, by when somebody must do what, and who coordinates. */
export const MinePage = ({
  c,
  acting,
  open,
  clock,
  earlier,
  formKey,
  fields = {},
  wrong = [],
}: MineProps) => {
  const { t, lang } = coordinationTexts.in(c.var.lang);
  const { of, now, coordinator } = open;
  const at = (path: string) => href(c.var.lang, path);
  const words: Readonly<Record<string, string>> = { ...t.wrong, ...t.refused };
  const answers = mayFollow("accepted", now) || mayFollow("declined", now);
  const words_ = clock && owedInWords(c, lang, clock, of.unit_name);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.answer }))}
      heading={
        <Heading title={t.title} lead={standingInWords(lang, open)}>
          {words_ && <ClockLine {...words_} />}
          {words_?.state === "over" && <p>{t.mine.late(of.unit_name)}</p>}
        </Heading>
      }
    >
      <KeptWords {...{ c, fields, wrong }} />
      {answers && <AnswerForm {...{ c, open, formKey, fields }} />}
      <Section id="coordinator" title={t.mine.coordinator}>
        {coordinator ? (
          <p>
            <b>{coordinator.name || t.theCoordinator}</b>
            {coordinator.title && `, ${coordinator.title}`}
            <br />
            {[coordinator.unit_name, coordinator.telephone && t.mine.telephone(coordinator.telephone)]
              .filter(Boolean)
              .join(". ")}
            <br />
            {t.mine.since(dayInWords(c, lang, coordinator.named_at))}
          </p>
        ) : (
          <p>{t.mine.nobody(of.unit_name)}</p>
        )}
        {coordinator?.blocked && <p>{t.mine.blocked}</p>}
      </Section>
      <Section id="log" title={t.mine.log}>
        <StepLog {...{ c, open }} me={t.by.you} />
      </Section>
      <Section id="more" title={t.mine.more} noprint>
        <div class="mv-row">
          {mayFollow("evaluated", now) && (
            <LinkButton href={at("/my/coordination/evaluation")} secondary>
              {t.mine.evaluate}
            </LinkButton>
          )}
          <LinkButton href={at("/my/coordination/paper")} secondary>
            {t.mine.paper}
          </LinkButton>
        </div>
        <ul class="mv-plain mv-stack">
          {(
            [
              ["/my/plan", t.mine.plan],
              ["/my/looked", t.mine.looked],
              ["/my/coordination/ending", t.mine.end],
            ] as const
          ).map(([path, label]) => (
            <li>
              <a class="ds-link" href={at(path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Earlier c={c} all={earlier} />
    </Page>
  );
};
