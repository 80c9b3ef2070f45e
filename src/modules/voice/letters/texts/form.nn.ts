import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./form.nb.ts";

export const nn = {
  documentTitle: "Sei kva du meiner, på papir",
  title: "Sei kva du meiner",
  codeLabel: "Kode:",
  handIn: (places) => `Lever arket her: ${places}`,
  answer: (within) => `Du får svar seinast ${within}.`,
  afterEntry: "Når arket er skrive inn, blir det makulert.",
  question: (unit) => `Kva vil du seie til ${unit}?`,
  hint: "Skriv med eigne ord. Det må ikkje vere langt eller pent. Ta ikkje med namn på andre om du kan la vere.",
  tear: "Riv av langs den stipla linja.",
  keep: "Ta vare på denne delen. Dette er koden din",
  online: (address) => `Finn svaret på ${address}.`,
  phone: (number) => `Eller ring ${number} og les koden høgt.`,
  lost: "Mistar du koden, kan ingen hente han fram.",
  who: "Kven kan vite at det er deg?",
  whoHint: "Set eitt kryss. Du kan ikkje byte etterpå. Set du ikkje kryss, skriv vi det inn som anonymt.",
  anonymous: {
    name: "Anonym",
    says: [
      "Skriv ikkje namnet ditt. Ingen veit kven du er, heller ikkje vi. Vi lagrar berre det du skriv, kva stad det gjeld, og kva veke.",
      "Den som skriv inn arket, ser handskrifta di og koden.",
      "Skriv du noko berre du kan vite, kan nokon likevel kjenne deg att.",
    ],
  },
  confidential: {
    name: "Fortruleg",
    says: (contact) => [
      `Berre ${contact} ser namnet ditt, og kan kontakte deg. Dei som svarar, ser det du skriv, men ikkje kven du er.`,
      `Legg arket i ein lukka konvolutt og skriv «Til ${contact}» utanpå. Utan konvolutt kan andre sjå namnet.`,
    ],
  },
  named: {
    name: "Med namn",
    says: [
      "Dei som les og svarar, ser namnet ditt. Det er lettast om du vil at noko skal ordnast for akkurat deg.",
    ],
  },
  name: "Namnet ditt",
  nameHint: "Ikkje om du er anonym.",
  about: "Kva handlar det om?",
  as: "Kven er du?",
  wish: "Kva ønskjer du?",
  optional: "om du vil",
  help: "Treng du nokon å snakke med no?",
  checked: (day) => `Dei same nummera til alle. Kontrollert ${day}.`,
} satisfies Like<typeof nb>;
