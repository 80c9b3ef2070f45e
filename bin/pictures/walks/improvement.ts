import type { Walk } from "../walk.ts";

const room = "Å vite hvem som kommer";

/** From a problem to whether it helped. */
export const improvement: readonly Walk[] = [
  {
    name: "improvement",
    as: "siv",
    steps: [
      ["go", "/my/improvement", "list"],
      ["press", "Å nå Lyngtun om kvelden", "checked"],
      ["go", "/my/improvement"],
      ["press", room, "case"],
      ["press", "Lov et tiltak", "measure"],
      ["press", "Lov tiltaket", "measure-wrong"],
      ["go", "/my/improvement"],
      ["press", room],
      ["press", "Si at det er gjort", "completion"],
      ["press", "Si at det er gjort", "completion-wrong"],
      ["go", "/my/improvement"],
      ["press", room],
      ["press", "Gi det en ny dato", "new-date"],
      ["write", "[name=text]", "Systemet for meldinger er ikke klart før i januar."],
      ["write", "[name=due]", "15.01.2027"],
      ["press", "Gi det ny dato", "moved"],
      ["press", "Si at det ikke blir gjort", "cancellation"],
      [
        "write",
        "[name=text]",
        "Vi rekker det ikke med de folkene vi har. Vi skriver navnet i brevet i stedet.",
      ],
      ["press", "Si at det ikke blir gjort", "cancelled"],
      ["go", "/my/improvement/new", "new"],
      ["press", "Begynn saken", "new-wrong"],
      ["write", "[name=title]", "Brev uten logo"],
      ["write", "[name=problem]", "Naboer ser på konvolutten hvor brevet kommer fra."],
      ["press", "Begynn saken", "no-measure"],
    ],
  },
  {
    name: "overdue",
    as: "ola",
    steps: [
      ["go", "/my/tasks", "tasks"],
      ["go", "/my/improvement"],
      ["press", "Kjøkkenet på Elvebredden", "case"],
    ],
  },
];

/** Three months on: does it work? */
export const effect: readonly Walk[] = [
  {
    name: "effect",
    as: "siv",
    day: "2027-02-16",
    steps: [
      ["go", "/my/improvement"],
      ["press", "Å nå Lyngtun om kvelden", "due"],
      ["press", "Svar på om det virker", "form"],
      ["press", "Lagre svaret", "form-wrong"],
      ["do", (page) => page.getByLabel("Ja", { exact: true }).check()],
      ["write", "[name=text]", "Alle som ringer, kommer gjennom innen ti minutter nå."],
      ["press", "Lagre svaret", "answered"],
    ],
  },
];
