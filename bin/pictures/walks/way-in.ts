import type { Page } from "playwright-core";
import type { Step, Walk } from "../walk.ts";

/** What stands on the sheet that was handed over on the way. */
const sheet = { name: "", code: "" };
const password = "lyngen blomstrer i august";

const keepSheet: Step = [
  "do",
  async (page: Page) => {
    const shown = page.locator("main p.mv-h2, .mv-code");
    sheet.name = ((await shown.nth(0).textContent()) ?? "").trim();
    sheet.code = ((await shown.nth(1).textContent()) ?? "").trim();
  },
];
/** Everything the browser knows of whoever was here goes: another person sits down. */
const anotherPerson: Step = ["do", (page: Page) => page.context().clearCookies()];
const type = (field: "name" | "secret", what: () => string): Step => [
  "do",
  (page: Page) => page.locator(`main [name=${field}]`).fill(what()),
];

/** A code is handed over, its owner comes in, sees where they are signed in, and loses and renews it. */
export const wayIn: readonly Walk[] = [
  {
    name: "paper-code",
    as: "bo",
    steps: [
      ["go", "/my/paper-codes", "codes-none"],
      ["press", "Gi en kode til noen som er ny her", "give"],
      ["write", "[name=name]", ""],
      ["press", "Lag koden", "give-wrong"],
      ["write", "[name=name]", "Una Utenkort"],
      ["choose", "[name=checked][value=register-address]"],
      ["press", "Lag koden", "posted"],
      ["go", "/my/paper-codes/new"],
      ["write", "[name=name]", "Ulf Utenkort"],
      ["choose", "[name=checked][value=known]"],
      ["choose", "[name=document][value=residence-card]"],
      ["write", "[name=national_number]", "518288 2142"],
      ["press", "Lag koden", "number-wrong"],
      ["write", "[name=national_number]", "518288 21427"],
      ["press", "Lag koden", "made"],
      keepSheet,
      ["press", "Til alle koder", "codes"],
      ["press", /Gi en ny kode til Una/, "renew"],
      anotherPerson,
      ["go", "/my/sign-in", "ways"],
      ["press", "Logg inn med kode eller passord", "sign-in"],
      ["press", /^Logg inn$/, "sign-in-empty"],
      type("name", () => sheet.name),
      type("secret", () => "0000 0000 0000 0000 0000"),
      ["press", /^Logg inn$/, "sign-in-wrong"],
      type("secret", () => sheet.code),
      ["press", /^Logg inn$/, "password"],
      ["write", "[name=password]", "Sommer2026!!!!"],
      ["press", "Bruk dette passordet", "password-wrong"],
      ["write", "[name=password]", password],
      ["write", "[name=password_again]", password],
      ["press", "Bruk dette passordet", "own"],
      ["go", "/my", "home-low"],
      ["go", "/my/mine", "mine-low"],
      ["go", "/my/sessions", "sessions"],
      ["go", "/my/profile", "profile"],
      ["press", /^Se nummeret/, "number"],
      ["press", "Vis hele nummeret", "number-whole"],
      ["go", "/my/en/profile/national-number", "number-en"],
      ["press", "The number is wrong", "number-disputed"],
      ["go", "/my/way-in"],
      ["press", "Lag et nytt passord", "new-password"],
      ["go", "/my/way-in"],
      ["press", "Lag en passnøkkel", "passkey"],
      ["go", "/my/way-in"],
      ["press", "Lag en reservekode", "spare"],
      ["go", "/my/way-in"],
      ["press", "Slutt å logge inn slik", "end"],
      ["go", "/my/check?return=/my/way-in/end", "check-low"],
      ["press", "Gå videre", "check-empty"],
      ["go", "/my/en/way-in", "own-en"],
      ["go", "/my/nn/way-in", "own-nn"],
    ],
  },
  {
    name: "sure-way",
    as: "ada",
    steps: [
      ["go", "/my/way-in", "own"],
      ["press", "Be om en kode", "wish-missing"],
      ["choose", "[name=unit]", "Lyngtun oppfølgingstjeneste"],
      ["press", "Be om en kode", "wish"],
      ["go", "/my/sessions", "sessions"],
      ["go", "/my/check?return=/my/way-in", "check"],
    ],
  },
  {
    name: "guessing",
    steps: [
      ["go", "/my/sign-in/paper"],
      ...Array.from({ length: 6 }, (_, i): Step[] => [
        type("name", () => "ingen-her-123"),
        type("secret", () => `feil passord nummer ${i}`),
        ["press", /^Logg inn$/],
      ]).flat(),
      ["look", "held"],
    ],
  },
];
