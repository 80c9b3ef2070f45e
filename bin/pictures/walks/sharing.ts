import { keepCode, open, sharingCode } from "../steps.ts";
import type { Walk } from "../walk.ts";

const long = `${"Menneskerettighetsorganisasjonskoordinatorstillingen".repeat(3)} er lang. ${"Jeg vil helst bli ringt om formiddagen, og ikke når broren min er hjemme. ".repeat(12)}`;

/** What one writes about oneself, whom one shows it to, how one is reached, and how it looks from the other side. */
export const sharing: readonly Walk[] = [
  {
    name: "profile",
    as: "ada",
    steps: [
      ["go", "/my/profile", "all"],
      ["go", "/my/profile/name", "name"],
      ["go", "/my/profile/contact", "contact"],
      ["go", "/my/profile/interpreter", "interpreter"],
      ["go", "/my/profile/address-grading", "grading"],
      ["go", "/my/profile/ask-limit", "limit"],
      ["go", "/my/profile/history", "history"],
      ["go", "/my/mine", "mine"],
    ],
  },
  {
    name: "notes",
    as: "ada",
    steps: [
      ["go", "/my/notes", "list"],
      ["press", "Skriv et notat", "new"],
      ["press", "Lagre notatet", "wrong"],
      ["choose", "[name=topic]"],
      ["write", "#words", long],
      ["press", "Lagre notatet", "saved"],
      ["go", "/my/notes"],
      ...open(/\/notes\/[^/]{30,}$/, "note"),
      ...open(/\/version$/, "version"),
      ["go", "/my/notes"],
      ...open(/\/notes\/[^/]{30,}$/, "note-again"),
      ...open(/\/removal$/, "removal"),
    ],
  },
  {
    name: "code-to-show",
    as: "kari",
    steps: [
      ["go", "/my/sharing-code", "none"],
      ["press", "Vis en ny kode", "shown"],
      keepCode,
      ["go", "/my/shared", "shared-none"],
    ],
  },
  {
    name: "consent",
    as: "ada",
    steps: [
      ["go", "/my/consents", "list"],
      ["go", "/my/consents/new", "whom"],
      ["press", "Gå videre", "whom-wrong"],
      ["do", (page) => page.getByLabel("En som viser meg en kode", { exact: true }).check()],
      ["do", (page) => page.locator("#code").fill(sharingCode.said)],
      ["press", "Gå videre", "what"],
      ["press", "Se over", "what-wrong"],
      ["do", (page) => page.getByLabel("Økonomi", { exact: true }).check()],
      ["do", (page) => page.getByLabel("for å være der for meg", { exact: true }).check()],
      ["press", "Se over", "review"],
      ["press", /^Del$/, "given"],
      ["go", "/my/consents", "list-after"],
      ...open(/\/consents\/[0-9a-f-]{36}$/, "one"),
      ["go", "/my/consents/paper", "paper"],
      ["go", "/my/asks", "asks"],
      ["go", "/my/blocks", "blocks"],
    ],
  },
  {
    name: "shared-with",
    as: "kari",
    steps: [
      ["go", "/my/shared", "list"],
      ["press", /^Les/, "opened"],
    ],
  },
  {
    name: "consent-end",
    as: "ada",
    steps: [
      ["go", "/my/consents"],
      ["press", /^Slutt å dele/, "ended"],
    ],
  },
  {
    name: "shared-staff",
    as: "bo",
    steps: [
      ["go", "/my/shared", "list"],
      ["press", /^Les/, "opened"],
      ["go", "/my/asks/new", "ask"],
      ["go", "/my/consent-entry", "entry"],
      ["go", "/my/withdrawal-entry?with=code", "withdrawal-code"],
      ["go", "/my/withdrawal-entry", "withdrawal"],
      ["press", /^Før inn$/, "withdrawal-wrong"],
      ["choose", "[name=what]"],
      ["do", (page) => page.getByLabel("Nå", { exact: true }).check()],
      ["do", (page) => page.getByLabel("På telefon", { exact: true }).check()],
      ["press", /^Før inn$/, "withdrawal-done"],
    ],
  },
  {
    name: "withdrawal-entered",
    as: "ada",
    steps: [
      ["go", "/my/messages"],
      ["press", /slutter å dele/, "mine"],
      ...open(/\/consents\/[0-9a-f-]{36}$/, "one"),
      ["go", "/my/looked", "looked"],
    ],
  },
  {
    name: "kin",
    steps: [
      ["go", "/next-of-kin", "start"],
      ["go", "/next-of-kin/information", "tell"],
      ["press", /^Send/, "tell-wrong"],
      [
        "do",
        async (page) => {
          const place = page.locator("[name=unit]");
          const name = await place.locator("option", { hasText: "Lyngtun" }).first().textContent();
          await place.selectOption({ label: name?.trim() ?? "" });
          await page.getByLabel("Alle som jobber der", { exact: true }).check();
        },
      ],
      ["write", "[name=about]", "Han som går på onsdagsgruppa"],
      ["write", "[name=words]", "Han har ikke sovet på tre netter. Det hjelper å gå tur."],
      ["press", /^Send/, "told"],
      ["go", "/next-of-kin/follow", "follow"],
      ["go", "/organisations", "organisations"],
      ["go", "/nn/next-of-kin", "start-nn"],
    ],
  },
  {
    name: "kin-staff",
    as: "bo",
    steps: [["go", "/my/kin", "list"], ...open(/\/kin\/[0-9a-f-]{36}$/, "one")],
  },
];
