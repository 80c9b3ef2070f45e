import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sessions.nb.ts";

export const nn = {
  title: "Kvar du er logga inn",
  mine: "Telefonar og maskiner der du er logga inn no. Her avsluttar du dei du ikkje kjenner att.",
  lead: "Er det ein stad du ikkje kjenner att, avsluttar du han. Ingen får beskjed om det.",
  device: (browser, system) => `${browser} på ${system}`,
  someBrowser: "Ein nettlesar",
  here: "Her er du no",
  where: "Kvar",
  endIt: "Avslutte",
  began: "Logga inn",
  used: "Sist brukt",
  how: "Korleis",
  high: "e-legitimasjon",
  low: "kode, passord eller passnøkkel",
  act: "Avslutt",
  only: "Du er ikkje logga inn andre stader.",
  all: "Avslutt alle andre",
  allHelp: "Du blir verande inne her.",
} satisfies Like<typeof nb>;
