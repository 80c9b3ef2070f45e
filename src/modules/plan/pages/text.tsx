import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Details, Heading, LinkButton, Page, Words } from "#web/index.ts";
import { areaInWords, dayInWords } from "../in-words.ts";
import type { PlanText } from "../open.ts";
import type { Refusal } from "../plan.ts";
import type { GuestNamed } from "../store/sides.ts";
import { planTexts } from "../texts/plan.ts";
import { sideTexts } from "../texts/sides.ts";
import { writingTexts } from "../texts/writing.ts";
import type { Mine } from "../whose.ts";
import { guestName } from "./guests.tsx";

interface TextPageProps extends Mine {
  c: Ctx;
  acting: Acting;
  /** What the guests of the plan are called. */
  guests: readonly GuestNamed[];
  /** Why what was done is not. */
  refused?: Refusal;
}

/** One text: what stands there, who sees it, and what stood there before, each version to be had back. */
export const TextPage = ({ c, acting, plan, newest, earlier, guests, refused }: TextPageProps) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const { places } = planTexts.in(c.var.lang).t;
  const at = href(c.var.lang, `/my/plan/texts/${newest.thread_id}`);
  const day = (when: Date) => dayInWords(c, lang, when);
  const removed = newest.removed_at;
  const state = removed ? t.removed.one(day(removed)) : newest.hidden ? t.one.hidden : t.one.shown;
  const runs = plan.ended_at === null;
  const measure = newest.place === "measure";
  const own = newest.side === "mine";
  const { form, common } = sideTexts.in(c.var.lang).t;
  const title = own ? places[newest.place] : newest.side === "common" ? common : form.service;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.one.title}
      problems={
        refused ? [{ field: "", text: own ? t.refused[refused] : sideTexts.in(c.var.lang).t.yesOver }] : []
      }
      heading={
        <Heading
          above={areaInWords(lang, newest.life_area)}
          title={title}
          lead={runs && (own || removed) ? state : undefined}
        />
      }
    >
      <Version c={c} text={newest} all={[newest, ...earlier]} guests={guests} />
      {runs &&
        (removed ? (
          <ActButton action={`${at}/restoration`} label={t.removed.back} secondary={false} />
        ) : (
          <div class="mv-row mv-noprint">
            {!measure && own && <LinkButton href={`${at}/version`}>{t.one.change}</LinkButton>}
            <a class="ds-link" href={`${at}/removal`}>
              {t.one.remove}
            </a>
          </div>
        ))}
      {earlier.length > 0 && (
        <Details summary={t.one.earlier} narrow open={Boolean(refused)}>
          <p>{t.one.earlierLead}</p>
          {earlier.map((text) => (
            <>
              <Version c={c} text={text} all={earlier} guests={guests} />
              {runs && own && !removed && text.words !== null && (
                <ActButton
                  action={`${at}/reversion`}
                  label={t.one.back}
                  about={t.one.version(day(text.written_at))}
                  fields={{ to: String(text.n), version: String(newest.n) }}
                />
              )}
            </>
          ))}
        </Details>
      )}
      <p>
        <a
          class="ds-link"
          href={href(c.var.lang, measure && !removed ? `/my/plan/measures/${newest.thread_id}` : "/my/plan")}
        >
          {measure && !removed ? places.measure : t.one.plan}
        </a>
      </p>
    </Page>
  );
};

const Version = ({
  c,
  text,
  all,
  guests,
}: {
  c: Ctx;
  text: PlanText;
  all: readonly PlanText[];
  guests: readonly GuestNamed[];
}) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const said = all.find(({ n }) => n === text.repeats);
  return (
    <>
      <Words
        by={text.guest_id === null ? "giver" : "service"}
        who={
          text.guest_id === null
            ? t.one.you
            : guestName(
                c,
                guests.find(({ id }) => id === text.guest_id),
              )
        }
        when={dayInWords(c, lang, text.written_at)}
      >
        {text.words ?? page.unreadable}
      </Words>
      {said && <p class="mv-small">{t.one.repeats(dayInWords(c, lang, said.written_at))}</p>}
    </>
  );
};
