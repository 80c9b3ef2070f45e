import type { Ctx } from "#platform/http/route.ts";
import type { Given } from "../guests.ts";
import { dayInWords } from "../in-words.ts";
import { areas } from "../parts.ts";
import { guestTexts } from "../texts/guest.ts";
import { planTexts } from "../texts/plan.ts";

/** What a guest may read and do, in words. @param toGuest said to the guest, not to the owner */
export const ScopeFacts = ({ c, given, toGuest }: { c: Ctx; given: Given; toGuest?: boolean }) => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const { t: plan } = planTexts.in(c.var.lang);
  const s = t.scope;
  const all = given.life_areas.length === areas.length;
  return (
    <ul class="ds-list">
      <li>
        {s.reads}: {given.places.map((place) => plan.places[place]).join(", ")}
      </li>
      <li>
        {s.where}:{" "}
        {all
          ? s.whole
          : given.life_areas
              .map((area) => (area === "whole" ? t.form.wholeOnly : plan.areas[area]))
              .join(", ")}
      </li>
      <li>{given.may_write ? (toGuest ? s.writesGuest : s.writes) : s.readsOnly}</li>
      <li>
        {given.valid_to === null
          ? toGuest
            ? s.openGuest
            : s.open
          : s.until(dayInWords(c, lang, given.valid_to))}
      </li>
    </ul>
  );
};
