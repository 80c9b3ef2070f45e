import type { Page } from "playwright-core";
import type { Walk } from "../walk.ts";

const long = "Menneskerettighetsorganisasjonssammenslutningsrepresentantskapsmedlemsvalgkomitéleder".repeat(
  2,
);
const many = `${long}\n\n${"Dette er sagt før, og jeg sier det igjen, så lenge som jeg må. ".repeat(40)}\n\nمرحبا، لا أحد يجيب`;

/** Posts the form of another page of the same case, as somebody does who has two windows open. */
const inAnotherWindow = async (page: Page, noun: string, fields: Record<string, string>): Promise<void> => {
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/\/answer$/, "") + noun);
  for (const [name, value] of Object.entries(fields))
    await other.locator(`main [name=${name}]`).first().fill(value);
  const form = new URL(other.url()).pathname;
  await Promise.all([
    other.waitForURL(({ pathname }) => pathname !== form),
    other.locator("main form[method=post] button").first().click(),
  ]);
  await other.close();
};

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
    name: "two-at-once",
    as: "siv",
    steps: [
      ["go", "/my/tasks"],
      ["press", /Jeg vil ha tilbake gåturene/],
      ["write", "#text", "Vi begynner med gåturene igjen i januar."],
      ["do", (page) => inAnotherWindow(page, "/question", { text: "Hvilke dager passer?" })],
      ["choose", "#outcome-not"],
      ["choose", "#degree-2"],
      ["press", "Se over svaret", "changed"],
      [
        "do",
        (page) => inAnotherWindow(page, "/handover?above=yes", { reason: "Det er ikke vi som går tur." }),
      ],
      ["press", "Se over svaret", "kept"],
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
