import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const nn = {
  documentTitle: "Kvittering med kode",
  title: "Vi har fått det du sa",
  lead: (unit, by) => `${unit} skuldar deg eit svar, seinast ${by}.`,
  code: "Koden din",
  onlyWay: "Koden er vegen tilbake til saka. Vi kan ikkje finne han att for deg.",
  letters: "Koden inneheld aldri bokstavane I, L, O eller U. 0 er alltid null, og 1 er alltid ein.",
  aloud: "Slik les du koden høgt",
  facts: "Dette har vi skrive ned",
  received: "Vi fekk det",
  latest: "Svar seinast",
  who: "Kven veit at det er deg",
  anonymous: "Ingen. Du er anonym. Av tida lagrar vi berre veka, og fristen blir rekna frå slutten av ho.",
  confidential: (contact) => `Berre ${contact}. Dei som svarar deg, ser ikkje namnet ditt.`,
  named: "Dei som les og svarar, ser namnet ditt.",
  yourWords: "Du sa",
  follow: "Følg saka",
  online: (address) => `Gå til ${address} og skriv koden.`,
  phone: (number) => `Eller ring ${number} og les koden høgt.`,
  canDo: "Du kan lese svaret, leggje til noko, seie om du ser endringa, og trekkje saka.",
  proof: "Prov på at vi har fått det",
  proofMeans: "Talet er rekna ut frå teksten din og koden. Endrar nokon teksten, stemmer det ikkje.",
  help: "Treng du nokon å snakke med no?",
  checked: (day) => `Dei same nummera til alle. Kontrollert ${day}.`,
} satisfies Like<typeof nb>;
