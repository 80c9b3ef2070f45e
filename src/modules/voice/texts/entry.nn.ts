import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./entry.nb.ts";

/** Where staff enter a voice that came on paper or by telephone, in nynorsk. */
export const nn = {
  title: { paper: "Før inn eit papirskjema", telephone: "Før inn ein telefonsamtale" },
  for: "Du fører inn for nokon andre.",
  written: "Det blir skrive ned.",
  lead: {
    paper: "Skriv orda slik dei står på arket. Den som skreiv, følgjer saka med koden på sitt eige ark.",
    telephone: "Skriv det den som ringjer, seier, og les det opp att. Etterpå får du ein kode å lese opp.",
  },
  other: { paper: "Er det ein telefonsamtale?", telephone: "Er det eit papirskjema?" },
  otherLink: { paper: "Før inn ein telefonsamtale", telephone: "Før inn eit papirskjema" },
  kept: "Vi lagrar at det var du som førte det inn. Er det anonymt, lagrar vi berre veka, og ikkje dagen.",
  unit: "Kvar gjeld det?",
  code: "Koden på arket",
  codeHelp: "28 teikn i grupper på fire. Står det ingen kode, lat feltet stå tomt. Då lagar vi ein ny.",
  words: { paper: "Kva står det?", telephone: "Kva seier den som ringjer?" },
  wordsHelp: "Ordrett. Ikkje gjer det penare eller kortare.",
  mode: "Kven kan vite kven det er?",
  modeHelp: "Bruk det som er kryssa av eller sagt. Er det ikkje sagt noko, er det anonymt.",
  modes: {
    anonymous: "Anonym",
    anonymousHelp: "Ikkje skriv namnet nokon stad, heller ikkje om du kjenner att kven det er.",
    confidential: "Fortruleg",
    confidentialHelp:
      "Berre brukarkontakten kan opne namnet etterpå. Du har sett det no, og kan ikkje seie det vidare.",
    named: "Med namn",
    namedHelp: "Dei som arbeider på eininga, ser namnet.",
  },
  wish: "Kva ønskjer den som sa det?",
  wishes: { answer: "Eit svar", change: "Ei endring", know: "Berre at de veit det" },
  name: "Namn, og korleis de når kvarandre",
  nameHelp: "Berre når det er fortruleg eller med namn.",
  save: "Før inn",
  notSaved: "Ingenting er lagra enno.",
  wrong: {
    unit: "Vel kvar det gjeld.",
    code: "Koden stemmer ikkje. Sjå på arket ein gong til. Han har 28 teikn og aldri bokstavane I, L, O eller U.",
    used: "Dette skjemaet er ført inn før.",
    words: "Skriv det som vart sagt.",
    long: "Teksten er for lang, høgst 20 000 teikn.",
    mode: "Vel kven som kan vite kven det er.",
    noContact: "Eininga har ingen brukarkontakt, så det kan ikkje vere fortruleg her no.",
    anonymousName: "Det er anonymt. Ta bort namnet, eller vel ein annan måte.",
    name: "Skriv namnet, eller vel anonymt.",
    nameLong: "Skriv kortare, høgst 200 teikn.",
    wish: "Vel eitt av ønska.",
    other: "Noko stemmer ikkje. Sjå over feltet.",
  },
  done: {
    title: "Det er ført inn",
    lead: (unit: string, due: string) => `${unit} skal svare seinast ${due}.`,
    paper: "Den som skreiv, har koden på sitt eige ark. Du treng ikkje gjere meir.",
    shred: "Legg arket der de legg slike ark. Det skal ikkje liggje framme.",
    give: "Gje koden til den som sa det",
    giveText:
      "Koden er den einaste vegen tilbake til saka. Skriv han ut, eller les han opp. Han blir berre vist no, og vi kan ikkje finne han att. Ikkje ta vare på han sjølv.",
    pdf: "Last ned kvitteringa (PDF)",
    print: "Skriv ut",
    aloud: "Slik les du koden høgt",
    follow: (address: string) =>
      `Saka kan følgjast på ${address}, eller ved å ringje eininga og lese opp koden.`,
    next: "Før inn ein til",
    list: "Sjå sakene",
  },
} satisfies Like<typeof nb>;
