import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const nn = {
  documentTitle: "Slik loggar du inn",
  title: "Slik loggar du inn",
  lead: "Dette arket er til deg som ikkje bruker BankID eller ein annan e-legitimasjon. Ta vare på det til du har logga inn første gongen.",
  leadOwn: "Reservekoden slepp deg inn om du gløymer passordet. Ta vare på arket på ein trygg stad.",
  name: "Innloggingsnamnet ditt",
  code: "Koden din",
  letters: "Koden har aldri bokstavane I, L, O eller U. 0 er alltid null, og 1 er alltid ein.",
  aloud: "Slik les du koden høgt",
  how: "Slik gjer du det",
  go: (address) => `Gå til ${address} og vel «Logg inn».`,
  choose: "Vel «Logg inn med kode eller passord».",
  type: "Skriv innloggingsnamnet og koden.",
  make: "Lag eit passord som berre du veit, gjerne ei heil setning. Neste gong loggar du inn med namnet og passordet.",
  know: "Godt å vite",
  from: (day: string) => `Koden verkar frå ${day}.`,
  until: (day) => `Koden må brukast seinast ${day}.`,
  once: "Han verkar éin gong. Etterpå kan du kaste arket, men hugs innloggingsnamnet.",
  opens: "Innlogging med kode opnar mindre enn BankID. Sida seier kva.",
  never: "Ingen som jobbar her, spør deg om passordet.",
  lost: "Har du mista arket? Den som gav deg det, kan gi deg eit nytt. Då verkar ikkje dette lenger.",
  lostPhone: (number) =>
    `Har du mista arket, eller treng du hjelp? Ring ${number}. Får du eit nytt ark, verkar ikkje dette lenger.`,
  help: "Treng du nokon å snakke med no?",
  checked: (day) => `Dei same nummera til alle. Kontrollert ${day}.`,
} satisfies Like<typeof nb>;
