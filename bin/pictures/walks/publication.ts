import { demoCodes } from "../../../demo/voices.ts";
import type { Walk } from "../walk.ts";

const visitors = /Jeg vil vite på forhånd hvem som kommer/;
const doctor = /Kan dere si fra når legen ikke kommer/;

/** A text for "you said, we answered", from the first words to taken back again. */
export const publication: readonly Walk[] = [
  {
    name: "publish-giver",
    as: "ada",
    steps: [
      ["look", "home"],
      ["go", "/my/messages", "messages"],
      ["go", "/my/voices", "voices"],
      ["press", visitors, "asked"],
      ["press", "Ja, legg ut akkurat disse ordene", "consented"],
    ],
  },
  {
    name: "publish",
    as: "siv",
    steps: [
      ["go", "/my/tasks"],
      ["press", visitors, "consented"],
      ["press", "Legg ut teksten", "released"],
      ["press", "Trekk teksten", "withdrawn"],
      ["press", "Se over teksten", "wrong"],
      ["choose", "#names"],
      ["choose", "#dates"],
      ["choose", "#third"],
      ["choose", "#person"],
      ["press", "Se over teksten", "review"],
      ["press", "Endre teksten", "edit"],
      ["press", "Se over teksten"],
      ["press", "Spør den som skrev", "asked"],
      ["go", "/my/voices?show=all"],
      ["press", doctor],
      ["press", "Lag en tekst til «Dere sa – vi svarte»"],
      ["press", "Legg ut teksten"],
      ["go", "/units/lyngtun", "public-page"],
    ],
  },
  {
    name: "publish-refusal",
    as: "ada",
    steps: [
      ["go", "/my/voices"],
      ["press", visitors],
      ["press", "Nei, ikke legg den ut", "refused"],
    ],
  },
  {
    name: "publish-code-ask",
    as: "siv",
    steps: [
      ["go", "/my/voices?show=all"],
      ["press", /Telefonen er stengt om kvelden/],
      ["press", "Lag en tekst til «Dere sa – vi svarte»"],
      ["write", "#said", "Telefonen må være åpen om kvelden."],
      ["choose", "#names"],
      ["choose", "#dates"],
      ["choose", "#third"],
      ["choose", "#person"],
      ["press", "Se over teksten"],
      ["press", "Spør den som skrev"],
    ],
  },
  {
    name: "publish-code",
    steps: [
      ["go", "/follow"],
      ["write", "[name=code]", demoCodes[1] ?? ""],
      ["press", "Åpne saken", "asked"],
      ["press", "Ja, legg ut akkurat disse ordene", "done"],
    ],
  },
];
