import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./decisions.nb.ts";

export const nn = {
  title: "Det som vart bestemt i møta mine",
  way: "Ta med noko som vart bestemt i eit møte",
  lead: "Her står det som vart bestemt i møte der du har godkjent referatet. Du vel kva som blir eit tiltak i planen din.",
  none: "Ingenting er bestemt i eit godkjent referat enno.",
  noPlan: "Du har ingen plan no. Start ein plan først, så kan du ta med det du vil.",
  decided: (day: string) => `Bestemt ${day}`,
  take: "Ta med i planen min",
  taken: (day: string) => `Teke med i planen ${day}`,
  unreadable: "Kan ikkje lesast lenger.",
  back: "Planen min",
} satisfies Like<typeof nb>;
