import type { Child } from "hono/jsx";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, OwnText, Pair, PartyMark } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { OpenParts, PlanText } from "../open.ts";
import { type Beside, stands } from "../sides.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import { planTexts } from "../texts/plan.ts";
import { sideTexts } from "../texts/sides.ts";
import { guestName } from "./guests.tsx";

/** Before whom it stands: the plan's owner, or a guest; and whether anything can be done with it now. */
export interface Before {
  guest: GuestPlan | null;
  runs: boolean;
}

interface SidesProps {
  c: Ctx;
  text: PlanText;
  beside: Beside;
  guests: OpenParts["guests"];
  before: Before;
  /** The owner's own box, as whoever reads it sees it. */
  own: Child;
}

/** Where goals differ: the owner's, each service's and the smallest common one, side by side and never merged. */
export const Sides = ({ own, ...props }: SidesProps) => (
  <Pair three>
    {own}
    {props.beside.services.map((service) => (
      <ServiceBox {...props} service={service} />
    ))}
    <CommonBox {...props} />
  </Pair>
);

type BoxProps = Omit<SidesProps, "own">;

const ServiceBox = ({ c, text, service, guests, before }: BoxProps & { service: PlanText }) => {
  const { t, lang } = sideTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const mine = before.guest !== null && service.guest_id === before.guest.id;
  return (
    <article class="mv-goal">
      <p class="mv-by">
        <PartyMark by="service" />
        <span>
          <b dir="auto">{t.of(guestName(c, guests.get(service.guest_id ?? "")))}</b>
        </span>
      </p>
      <OwnText text={service.words ?? page.unreadable} />
      <p class="mv-small">{t.written(dayInWords(c, lang, service.written_at))}</p>
      {before.guest === null && (
        <p class="mv-noprint">
          <a class="ds-link" href={href(c.var.lang, `/my/plan/texts/${service.thread_id}`)}>
            {t.see}
            <span class="ds-sr-only">: {service.words}</span>
          </a>
        </p>
      )}
      {mine && before.guest?.may_write && (
        <p class="mv-noprint">
          <a class="ds-link" href={besidePath(c, before.guest, "service", text)}>
            {t.change}
            <span class="ds-sr-only">: {service.words}</span>
          </a>
        </p>
      )}
    </article>
  );
};

/** Where a guest writes beside one of the owner's texts. */
export const besidePath = (c: Ctx, guest: GuestPlan, side: "service" | "common", text: PlanText): string =>
  href(c.var.lang, `/my/guest/plans/${guest.plan_id}/${side}?beside=${text.thread_id}`);

const CommonBox = (props: BoxProps) => {
  const { c, text, beside, guests, before } = props;
  const { t, lang } = sideTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const { common, yeses } = beside;
  const { guest, runs } = before;
  const propose = guest
    ? besidePath(c, guest, "common", text)
    : href(c.var.lang, `/my/plan/texts/${text.thread_id}/common`);
  const may = runs && (guest === null || guest.may_write);
  return (
    <article class="mv-goal">
      <p class="mv-by">
        <span>
          <b>{t.common}</b>
        </span>
      </p>
      {common ? (
        <>
          <OwnText text={common.words ?? page.unreadable} />
          <p class="mv-small">{stands(beside) ? t.stands : t.proposed}</p>
          <ul class="mv-plain mv-small">
            {yeses.map((yes) => (
              <li dir="auto">
                {t.yes(
                  yes.guest_id === null
                    ? (guest?.owner_name ?? t.you)
                    : guestName(c, guests.get(yes.guest_id)),
                  dayInWords(c, lang, yes.said_at),
                )}
              </li>
            ))}
          </ul>
          {may && <YesAct {...props} common={common} />}
        </>
      ) : (
        <p>{t.none}</p>
      )}
      {may && (
        <p class="mv-noprint">
          <a class="ds-link" href={propose}>
            {common ? t.proposeOther : t.propose}
            <span class="ds-sr-only">: {text.words}</span>
          </a>
        </p>
      )}
    </article>
  );
};

const YesAct = ({ c, beside, before, common }: BoxProps & { common: PlanText }) => {
  const { t } = sideTexts.in(c.var.lang);
  const { guest } = before;
  const said = beside.yeses.some(({ guest_id }) => guest_id === (guest?.id ?? null));
  const at = guest ? `/my/guest/plans/${guest.plan_id}` : `/my/plan/texts/${common.thread_id}`;
  return (
    <div class="mv-noprint">
      <ActButton
        action={href(c.var.lang, `${at}/${said ? "yes-withdrawal" : "yes"}`)}
        label={said ? t.takeBack : t.sayYes}
        about={common.words ?? undefined}
        fields={{ text: common.id }}
      />
    </div>
  );
};
