import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./unit.nb.ts";

export const en = {
  title: "Coordinating unit",
  text: "Which unit receives reports of needs and names coordinators.",
  now: (unit: string) => `Now it is ${unit}.`,
  none: "None has been chosen. Then nobody can report a need here.",
  law: "There must be one coordinating unit (Health and Care Services Act § 7-3, Specialist Health Services Act § 2-5 b). Those who work there read what people report. If you choose another, everything that runs goes there.",
  unit: "Unit",
  act: "Choose the unit",
  note: "From today. The log says that you did it.",
  wrong: "Choose a unit.",
} satisfies Like<typeof nb>;
