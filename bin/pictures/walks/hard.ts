import type { Walk } from "../walk.ts";

const long = "Menneskerettighetsorganisasjonssammenslutningsrepresentantskapsmedlemsvalgkomitéleder".repeat(
  2,
);
const many = `${long}\n\n${"Dette er sagt før, og jeg sier det igjen, så lenge som jeg må. ".repeat(40)}\n\nمرحبا، لا أحد يجيب`;

/** Words that are longer than a phone is wide, and longer than anybody reads. */
export const hard: readonly Walk[] = [
  {
    name: "long-giver",
    as: "noor",
    steps: [
      ["go", "/my/units/lyngtun/voice"],
      ["write", "#words", many],
      ["do", (page) => page.getByLabel("Med navn", { exact: true }).check()],
      ["press", "Gå videre"],
      ["write", "[name=about]", long.slice(0, 80)],
      ["press", /^Send til/],
      ["go", "/my", "home"],
      ["go", "/my/voices", "voices"],
    ],
  },
  {
    name: "long-staff",
    as: "siv",
    steps: [
      ["go", "/my/tasks", "tasks"],
      ["press", /Menneskerett/],
      ["write", "#text", many],
      ["choose", "#outcome"],
      ["write", "#what", long.slice(0, 160)],
      ["choose", "#who", "Bo Prøvesen, fagleder"],
      ["write", "#when", "15.12.2026"],
      ["write", "#caseTitle", long.slice(0, 110)],
      ["choose", "#degree-2"],
      ["press", "Se over svaret", "review"],
      ["press", "Send svaret", "answered"],
      ["go", "/my/improvement", "improvement"],
      ["press", /Menneskerett/, "case"],
    ],
  },
  {
    name: "long-again",
    as: "noor",
    steps: [
      ["go", "/my/voices"],
      ["press", /Menneskerett/, "case"],
    ],
  },
];
