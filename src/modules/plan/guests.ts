import { z } from "zod";
import type { Day } from "#platform/clock/index.ts";
import { day } from "./form.ts";
import { areas, places } from "./parts.ts";
import type { Guest, Scope } from "./store/guests.ts";

/** How it stands with somebody who was invited. */
export type GuestStanding = "waits" | "in" | "over" | "declined" | "left" | "ended";

/** Whether somebody is a guest on a day, waits to say yes, or is one no more. Without a scope there is nothing to be in. */
export const guestStanding = (
  guest: Pick<Guest, "guest_person_id" | "answer" | "ended_at" | "left">,
  scope: Pick<Scope, "valid_to"> | undefined,
  today: Day,
): GuestStanding => {
  if (guest.answer === "declined") return "declined";
  if (guest.ended_at) return guest.left ? "left" : "ended";
  if (guest.guest_person_id === null || !scope || (scope.valid_to !== null && scope.valid_to < today))
    return "over";
  return guest.answer === "accepted" ? "in" : "waits";
};

/** What a guest is given: parts of the plan, parts of life, whether to write, until when. */
export type Given = Pick<Scope, "places" | "life_areas" | "may_write" | "valid_to">;

const yes = z
  .string()
  .optional()
  .transform((value) => value === "yes");
const ticks = <Part extends string>(name: string, parts: readonly Part[]) =>
  Object.fromEntries(parts.map((part) => [`${name}-${part}`, yes])) as Record<string, typeof yes>;
const ticked = <Part extends string>(form: Record<string, unknown>, name: string, parts: readonly Part[]) =>
  parts.filter((part) => form[`${name}-${part}`] === true);

/**
 * What a guest may read and do, as it is filled in. Nothing is ticked beforehand, and nothing left out means all.
 * Messages are words of `wrong`.
 */
export const scopeForm = (today: Day) =>
  z
    .object({
      ...ticks("place", places),
      areas: z.enum(["all", "some"], "areas"),
      ...ticks("area", areas),
      write: z.enum(["yes", "no"], "write"),
      until: day,
    })
    // Said beside what else is missing, not after it: hence `when`.
    .refine((form) => ticked(form, "place", places).length > 0, {
      path: [`place-${places[0]}`],
      message: "places",
      when: () => true,
    })
    .refine((form) => form.areas !== "some" || ticked(form, "area", areas).length > 0, {
      path: [`area-${areas[0]}`],
      message: "someAreas",
      when: () => true,
    })
    .refine(({ until }) => !until || until >= today, { path: ["until"], message: "past", when: () => true })
    .transform(
      (form): Given => ({
        places: ticked(form, "place", places),
        life_areas: form.areas === "all" ? areas : ticked(form, "area", areas),
        may_write: form.write === "yes",
        valid_to: form.until,
      }),
    );

/** Whether two say the same. */
export const givesTheSame = (one: Given, other: Given): boolean =>
  one.places.join() === other.places.join() &&
  one.life_areas.join() === other.life_areas.join() &&
  one.may_write === other.may_write &&
  one.valid_to === other.valid_to;

/** What is given, as the form's fields that say it. In: the day as it is typed. */
export const fieldsOf = (given: Given, until: string): Record<string, string> => ({
  ...Object.fromEntries(given.places.map((place) => [`place-${place}`, "yes"])),
  areas: given.life_areas.length === areas.length ? "all" : "some",
  ...(given.life_areas.length === areas.length
    ? {}
    : Object.fromEntries(given.life_areas.map((area) => [`area-${area}`, "yes"]))),
  write: given.may_write ? "yes" : "no",
  until,
});
