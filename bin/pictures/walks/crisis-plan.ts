import { demoCardCode } from "../../../demo/crisis-plan.ts";
import { open as follow } from "../steps.ts";
import type { Walk } from "../walk.ts";

const long = `${"Menneskerettighetsorganisasjonskoordinatorstillingen".repeat(3)} er lang. ${"Sitt hos meg. ".repeat(40)}`;

/** A crisis plan of one's own: the one that is there already, and one that is begun. */
export const crisisPlan: readonly Walk[] = [
  {
    name: "crisis-plan",
    as: "ada",
    steps: [
      ["go", "/my/crisis-plan", "whole"],
      ...follow(/\/crisis-plan\/texts\/[^/?]{30,}$/, "text"),
      ...follow(/\/version$/, "version"),
      ["go", "/my/crisis-plan/review", "review"],
      ["write", "#months", "99"],
      ["press", "Lagre", "review-wrong"],
      ["go", "/my/crisis-plan/card", "card"],
      ["go", "/my/crisis-plan/copies", "copies"],
      ["press", "Skriv det opp", "copies-wrong"],
      ["go", "/my/crisis-plan/offline", "offline"],
      ["go", "/my/nn/crisis-plan", "whole-nn"],
      ["go", "/my/en/crisis-plan", "whole-en"],
    ],
  },
  {
    name: "crisis-plan-begun",
    as: "kari",
    steps: [
      ["go", "/my/crisis-plan", "none"],
      ["go", "/my/crisis-plan/texts/new?place=contact", "contact"],
      ["press", "Lagre i kriseplanen", "contact-wrong"],
      ["write", "#name", long.slice(0, 190)],
      ["write", "#telephone", "+47 900 00 000"],
      ["press", "Lagre i kriseplanen", "contact-saved"],
      ["go", "/my/crisis-plan/texts/new?place=coercion", "coercion"],
      ["choose", "[name=stance]"],
      ["press", "Lagre i kriseplanen"],
      ["go", "/my/crisis-plan/texts/new?place=wish", "wish"],
      ["choose", "[name=stance]"],
      ["write", "#words", long],
      ["press", "Lagre i kriseplanen", "saved"],
      ...follow(/\/crisis-plan\/texts\/[^/?]{30,}$/, "begun-text"),
      ...follow(/\/removal$/, "removal"),
    ],
  },
  {
    name: "crisis-card-read",
    steps: [
      ["go", "/emergency", "code"],
      ["press", /^Les$/, "code-wrong"],
      ["write", "#code", demoCardCode],
      ["write", "#name", "Vera Vakt"],
      ["choose", "[name=capacity]"],
      ["write", "#workplace", "Akuttmottaket, Storelv sykehus"],
      ["write", "#reason", "Pasienten svarer ikke."],
      ["press", /^Les$/, "opened"],
      ["go", "/offline/crisis-plan", "nothing-kept"],
    ],
  },
];
