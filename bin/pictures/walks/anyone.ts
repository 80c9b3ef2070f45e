import { demoCodes } from "../../../demo/voices.ts";
import type { Walk } from "../walk.ts";

/** What one meets without signing in and without having said anything. */
export const anyone: readonly Walk[] = [
  {
    name: "public",
    steps: [
      ["go", "/", "start"],
      ["go", "/en/", "start-en"],
      ["go", "/se/", "start-se"],
      ["go", "/units", "units"],
      ["go", "/units?search=foss", "units-found"],
      ["go", "/units?search=zzz", "units-none"],
      ["go", "/units/lyngtun", "unit"],
      ["go", "/units/ambulant-team", "unit-few"],
      ["go", "/units/helse-og-mestring", "unit-takes-none"],
      ["go", "/units/lyngtun/said", "said"],
      ["go", "/units/tildelingskontoret/said", "said-empty"],
      ["go", "/privacy", "privacy"],
      ["go", "/accessibility", "accessibility"],
      ["go", "/limits", "limits"],
      ["go", "/figures", "figures"],
      ["go", "/other-ways", "other-ways"],
      ["go", "/receipt/check", "check-empty"],
      ["go", "/nowhere", "missing"],
      ["go", "/my", "sign-in"],
    ],
  },
  {
    name: "give",
    steps: [
      ["go", "/units/lyngtun/voice", "words"],
      ["press", "Gå videre", "words-wrong"],
      [
        "write",
        "#words",
        "Telefonen er stengt når jeg trenger den mest. Det er om kvelden.\n\nJeg klarer meg som regel om dagen.",
      ],
      ["choose", "#mode"],
      ["press", "Gå videre", "review"],
      ["press", /^Send til/, "receipt"],
      ["write", "#last", "0000"],
      ["press", "Jeg har koden", "receipt-wrong"],
      [
        "do",
        async (page) =>
          page
            .locator("#last")
            .fill(
              ((await page.locator(".mv-code").first().textContent()) ?? "").replace(/\s/g, "").slice(-4),
            ),
      ],
      ["press", "Jeg har koden", "confirmed"],
      ["press", "Se saken din", "just-given"],
      ["go", "/units/lyngtun/voice"],
      ["write", "#words", "Jeg vil ha samme person hver gang."],
      ["do", (page) => page.getByLabel("Med navn", { exact: true }).check()],
      ["press", "Gå videre", "named-not-signed-in"],
    ],
  },
  {
    name: "follow",
    steps: [
      ["go", "/follow", "entry"],
      ["write", "[name=code]", "ABCD-EFGH"],
      ["press", "Åpne saken", "entry-wrong"],
      ["write", "[name=code]", demoCodes[0] ?? ""],
      ["press", "Åpne saken", "asked"],
      ["press", "Svar på spørsmålet"],
      ["press", "Send svaret", "asked-wrong"],
      ["write", "#reply", "Mest mellom åtte og ni. Da er det en bestemt stemme."],
      ["press", "Send svaret", "replied"],
      ["press", "Trekk saken", "withdrawal"],
      ["press", "La saken stå"],
      ["press", "Trekk saken"],
      ["press", "Trekk saken", "withdrawn"],
      ["go", "/follow"],
      ["write", "[name=code]", demoCodes[1] ?? ""],
      ["press", "Åpne saken", "disputed"],
      ["choose", "#seen-no"],
      ["write", "[name=seen_words]", "Jeg har ringt tre torsdager, og ingen tok telefonen."],
      ["press", "Lagre svaret", "disputed-again"],
      ["go", "/receipt/check"],
      ["write", "[name=code]", demoCodes[1] ?? ""],
      ["press", "Regn ut på nytt", "check"],
    ],
  },
];
