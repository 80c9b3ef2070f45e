import { open } from "../steps.ts";
import type { Walk } from "../walk.ts";

const long = `${"Rehabiliteringskoordinatorstillingsbeskrivelsen".repeat(3)} er lang. ${"Alle ber meg fortelle alt på nytt. ".repeat(20)}`;

/** What has been asked for and offered: from the person's side, from the unit's and from the coordinator's. */
export const coordination: readonly Walk[] = [
  {
    name: "coordination",
    as: "ada",
    steps: [
      ["go", "/my/coordination", "mine"],
      ["go", "/my/coordination/ending", "ending"],
      ["go", "/my/nn/coordination", "mine-nn"],
      ["go", "/my/en/coordination", "mine-en"],
    ],
  },
  {
    name: "coordination-reported",
    as: "noor",
    steps: [
      ["go", "/my/coordination", "none"],
      ["write", "#words", long],
      ["press", "Meld behov", "reported"],
    ],
  },
  {
    name: "coordination-work",
    as: "liv",
    steps: [
      ["go", "/my/coordinations", "list"],
      ...open(/\/coordinations\/[^/#]{30,}$/, "one"),
      ["press", "Skriv steget", "wrong"],
    ],
  },
  { name: "coordinating-unit", as: "nina", steps: [["go", "/my/coordinating-unit", "unit"]] },
];
