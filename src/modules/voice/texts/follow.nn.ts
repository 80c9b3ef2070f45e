import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./follow.nb.ts";

export const nn = {
  title: "Følg ei sak",
  lead: "Skriv koden du fekk då du sa noko. Du treng ikkje logge inn.",
  code: "Koden din",
  codeHelp: "28 teikn. Store og små bokstavar og mellomrom betyr ingenting.",
  open: "Opne saka",
  note: "Koden blir ikkje lagra her, og han står aldri i adressa.",
  lost: {
    title: "Har du mista koden?",
    text: "Ingen kan finne han igjen, heller ikkje vi. Slik veit vi sikkert at ingen andre kan lese saka di. Du kan seie det ein gong til, og få ein ny kode.",
    link: "Sei det ein gong til",
    signedIn: "Var du logga inn då du sa det? Då finn du saka også utan kode.",
    signInLink: "Sjå sakene dine",
  },
  wrong: {
    missing: "Skriv koden din.",
    length:
      "Koden har 28 teikn, i sju grupper på fire. Sjå etter om noko manglar eller er kome med for mykje.",
    slip: "Eitt eller fleire teikn er blitt feil. Sjå på gruppe for gruppe: 0 er talet null, og bokstavane I, L, O og U finst ikkje i koden.",
    unknown: "Koden er rett skriven, men inga sak høyrer til han her. Kanskje fekk du han ein annan stad.",
    wait: "Det er skrive mange ukjende kodar på kort tid. Vi ventar litt før vi svarar på fleire. Koden til ei sak verkar framleis.",
  },
  band: { before: "Du er her", withCode: "med kode", noName: "med kode, utan namn", leave: "Gå ut av saka" },
} satisfies Like<typeof nb>;
