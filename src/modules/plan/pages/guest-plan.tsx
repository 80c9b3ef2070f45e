import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, DataTable, Details, Empty, Heading, Page, Section, Words } from "#web/index.ts";
import { areaInWords, dayInWords, ownerToOthers, whenInWords } from "../in-words.ts";
import type { MeasureOwner, OpenParts, PlanText } from "../open.ts";
import { lifeAreas } from "../parts.ts";
import type { Sheet } from "../sheets.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import { guestTexts } from "../texts/guest.ts";
import { measureTexts } from "../texts/measure.ts";
import { planTexts } from "../texts/plan.ts";
import { responsibleTexts } from "../texts/responsible.ts";
import { sideTexts } from "../texts/sides.ts";
import { GuestSheets } from "./guest-sheets.tsx";
import { guestName } from "./guests.tsx";
import { MeasuresLeft } from "./measures-left.tsx";
import { ScopeFacts } from "./scope-facts.tsx";
import { besidePath, Sides } from "./sides.tsx";

interface GuestPlanPageProps {
  c: Ctx;
  acting: Acting;
  plan: GuestPlan;
  open: OpenParts;
  /** What stands beside the texts, as far as it is the guest's to read. */
  sheets: readonly Sheet[];
}

/** A plan before its guest: the parts that are the guest's to read, whose plan it is, and the way out. Never a rating. */
export const GuestPlanPage = ({ c, acting, plan, open, sheets }: GuestPlanPageProps) => {
  const { t: texts, lang } = guestTexts.in(c.var.lang);
  const { t: of } = planTexts.in(c.var.lang);
  const t = texts.asGuest;
  const { measures } = open;
  const none = open.texts.length === 0 && measures.length === 0;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.of(plan.owner_name)} lead={t.lead2(plan.owner_name)} />}
    >
      {none && <Empty>{t.empty}</Empty>}
      {[null, ...lifeAreas].map((area) => {
        const here = open.texts.filter((text) => text.life_area === area);
        return (
          here.length > 0 && (
            <Section id={`area-${area ?? "whole"}`} title={areaInWords(lang, area)}>
              {here.map((text) => (
                <BesideForGuest c={c} plan={plan} open={open} text={text} />
              ))}
            </Section>
          )
        );
      })}
      {measures.length > 0 && (
        <Section id="who" title={of.page.who}>
          <MeasuresForGuest c={c} plan={plan} measures={measures} />
          <MeasuresLeft c={c} open={open} all={`/my/guest/plans/${plan.plan_id}?all=yes#who`} />
        </Section>
      )}
      <GuestSheets
        {...{ c, plan, sheets }}
        names={new Map([...open.guests].map(([id, guest]) => [id, guestName(c, guest)]))}
      />
      <Details summary={t.what} narrow>
        <ScopeFacts c={c} given={plan} toGuest />
      </Details>
      <div class="mv-noprint">
        <ActButton
          action={href(c.var.lang, `/my/guest/plans/${plan.plan_id}/leaving`)}
          label={t.leave}
          about={plan.owner_name}
        />
      </div>
      <p>{t.leaveNote}</p>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/guest/plans")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};

/** One of the owner's texts before a guest, with what stands beside it, and the way to writing there. */
const BesideForGuest = ({
  c,
  plan,
  open,
  text,
}: Pick<GuestPlanPageProps, "c" | "plan" | "open"> & { text: PlanText }) => {
  const { lang } = guestTexts.in(c.var.lang);
  const { t } = sideTexts.in(c.var.lang);
  const { t: of } = planTexts.in(c.var.lang);
  const own = (
    <Words
      by="giver"
      who={`${of.places[text.place]} · ${plan.owner_name}`}
      when={dayInWords(c, lang, text.written_at)}
    >
      {text.words ?? of.page.unreadable}
    </Words>
  );
  const may = plan.may_write && plan.at_work;
  const beside = open.beside.get(text.thread_id);
  const wrote = beside?.services.some(({ guest_id }) => guest_id === plan.id);
  return (
    <>
      {beside ? (
        <Sides
          {...{ c, text, beside, own, guests: open.guests }}
          before={{ guest: { ...plan, may_write: may }, runs: true }}
        />
      ) : (
        own
      )}
      {may && !wrote && (
        <p class="mv-noprint">
          <a class="ds-link" href={besidePath(c, plan, "service", text)}>
            {t.writeService}
            <span class="ds-sr-only">: {text.words}</span>
          </a>
        </p>
      )}
    </>
  );
};

const MeasuresForGuest = ({ c, plan, measures }: Pick<GuestPlanPageProps, "c" | "plan"> & OpenMeasures) => {
  const { t: texts, lang } = guestTexts.in(c.var.lang);
  const { t: m } = measureTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const { what, who, when, status } = texts.asGuest.columns;
  return (
    <DataTable
      caption={page.who}
      columns={[{ label: what }, { label: who }, { label: when }, { label: status }]}
      rows={measures.map((measure) => ({
        header: (
          <>
            <span dir="auto">{measure.text.words ?? page.unreadable}</span>
            {measure.text.life_area && (
              <span class="mv-small"> · {areaInWords(lang, measure.text.life_area)}</span>
            )}
            {measure.waitingFor !== null && (
              <p class="mv-small" dir="auto">
                {page.awaits(measure.waitingFor)}
              </p>
            )}
          </>
        ),
        cells: [
          <>
            <span dir="auto">{ownerToOthers(lang, measure.owner, plan.owner_name)}</span>
            {isMine(measure.owner) && (
              <p class="mv-noprint">
                <a
                  class="ds-link"
                  href={href(
                    c.var.lang,
                    `/my/guest/plans/${plan.plan_id}/measure?of=${measure.text.thread_id}`,
                  )}
                >
                  {responsibleTexts.in(lang).t.see}
                  <span class="ds-sr-only">: {measure.text.words}</span>
                </a>
              </p>
            )}
          </>,
          whenInWords(c, lang, measure),
          m.statuses[measure.status],
        ],
      }))}
    />
  );
};

const isMine = (owner: MeasureOwner): boolean => owner?.guest !== undefined && (owner.asked?.mine ?? false);

type OpenMeasures = Pick<OpenParts, "measures">;
