import type { Walk } from "../walk.ts";

/** Who has looked; asking why; an emergency and its review. */
export const looked: readonly Walk[] = [
  {
    name: "looked-ada",
    as: "ada",
    steps: [
      ["go", "/my/looked", "list"],
      ["go", "/my/en/looked", "list-en"],
      ["go", "/my/looked?from=1.1.2020&to=2.1.2020", "none"],
      ["go", "/my/looked?from=x", "date-wrong"],
      ["go", "/my/looked"],
      ["press", /^Spør hvorfor/, "ask"],
      ["press", "Spør", "asked"],
      ["press", /^Dette var galt/],
      ["press", "Si at det var galt", "wrong-empty"],
      ["write", "#words", "Jeg hadde ringt og sagt at jeg ikke ville ha mer kontakt den uka."],
      ["press", "Si at det var galt", "wrong-said"],
      ["press", "Si det til Lyngtun", "wrong-voice"],
    ],
  },
  { name: "looked-kari", as: "kari", steps: [["go", "/my/looked", "empty"]] },
  {
    name: "looked-bo",
    as: "bo",
    steps: [
      ["go", "/my/tasks", "tasks"],
      ["press", "Ada Eksempel spør hvorfor", "answer"],
      ["press", "Svar", "answer-wrong"],
      ["write", "#words", "Jeg forberedte samtalen vi skulle ha samme dag."],
      ["press", "Svar", "answered"],
      ["go", "/my/emergency", "emergency"],
      ["press", "Åpne nå", "emergency-wrong"],
      ["write", "#name", "Ada Eksempel"],
      ["write", "#born", "16.01.1984"],
      ["choose", "#reason"],
      ["write", "#words", "Hun svarer ikke, og søsteren er redd for henne."],
      ["press", "Åpne nå", "emergency-not-found"],
      ["write", "#born", "15.01.1984"],
      ["press", "Åpne nå", "emergency-open"],
      ["go", "/my/emergency", "emergency-again"],
      ["press", /^Vis det som er åpent/, "emergency-shown"],
    ],
  },
  {
    name: "looked-vera",
    as: "vera",
    steps: [
      ["go", "/my", "reviews"],
      ["press", "Bo Prøvesen åpnet i en nødsituasjon", "emergency"],
      ["press", "Lagre", "emergency-wrong"],
      ["choose", "#finding"],
      ["write", "#words", "Det var grunn til å se. Bo leste det han trengte."],
      ["press", "Lagre", "emergency-done"],
      ["go", "/my/reviews"],
      ["press", "Ada Eksempel sier at et oppslag var galt", "objection"],
    ],
  },
  {
    name: "looked-ada-after",
    as: "ada",
    steps: [
      ["go", "/my/looked", "list"],
      ["go", "/my/messages", "messages"],
      ["go", "/my/mine", "mine"],
    ],
  },
];
