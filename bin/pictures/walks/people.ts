import type { Step, Walk } from "../walk.ts";

const asMyself: readonly Step[] = [
  ["go", "/my/role"],
  ["do", (page) => page.getByLabel("deg selv").check()],
  ["press", "Fortsett"],
];

/** The pages of those who say something with their name, of administrators, and on the way in and out. */
export const people: readonly Walk[] = [
  {
    name: "mine",
    as: "noor",
    steps: [
      ["look", "home"],
      ["go", "/my/voices", "voices"],
      ["press", /Jeg ble stående ute i regnet/, "confidential"],
      ["go", "/my/profile", "profile"],
      ["go", "/my/profile/name", "profile-name"],
      ["press", "Lagre", "profile-saved"],
      ["go", "/my/role", "role"],
      ["go", "/my/units/lyngtun/voice", "give"],
      ["write", "#words", "Jeg vil ha tolk som ikke er naboen min."],
      ["do", (page) => page.getByLabel("Fortrolig", { exact: true }).check()],
      ["press", "Gå videre", "review"],
      ["press", /^Send til/, "receipt"],
      ["go", "/my/resume", "resume-nothing"],
    ],
  },
  {
    name: "mine-nn",
    as: "kari",
    steps: [
      ["go", "/my/nn", "home"],
      ["go", "/my/nn/voices", "voices"],
      ["press", /Broren min/, "case"],
      ["go", "/my/se/voices", "voices-se"],
    ],
  },
  {
    name: "mine-empty",
    as: "tuva",
    steps: [
      ...asMyself,
      ["go", "/my", "home"],
      ["go", "/my/voices", "voices"],
      ["go", "/my/messages", "messages"],
    ],
  },
  {
    name: "administrator",
    as: "nina",
    steps: [
      ["look", "home"],
      ["go", "/my/units", "units"],
      ["press", "Legg til et sted", "unit-new"],
      ["press", "Legg til stedet", "unit-wrong"],
      ["go", "/my/units"],
      ["press", "Lyngtun oppfølgingstjeneste", "unit"],
      ["press", "Velg hvem som tar over", "succession"],
      ["go", "/my/staff", "staff"],
      ["press", "Eva Skinn", "person"],
      ["go", "/my/staff/new", "person-new"],
      ["press", "Lagre", "person-wrong"],
      ["write", "#name", "Unn Utenkt"],
      ["choose", "#unit", "Storelv – Helse og mestring – Lyngtun"],
      ["choose", "#kind"],
      ["press", "Lagre", "person-added"],
      ["press", "Lag en kode", "invitation"],
      ["go", "/my/invitation", "code"],
      ["go", "/my/role"],
      ["press", "Logg ut", "signed-out"],
    ],
  },
  {
    name: "way-in",
    steps: [
      ["go", "/my/sign-in/again", "again"],
      ["go", "/my/sign-in/first", "first"],
      ["go", "/my/sign-in/callback?error=access_denied", "trouble"],
    ],
  },
];
