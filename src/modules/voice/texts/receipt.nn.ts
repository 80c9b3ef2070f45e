import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const nn = {
  title: "Vi har fått det du skreiv",
  withoutName: "Du er her utan namn.",
  lead: {
    anonymous: (unit, due) =>
      `Takk. Du skreiv anonymt til ${unit}. Du får svar seinast ${due}. Fristen blir rekna frå slutten av veka, så datoen ikkje røper kva dag du skreiv.`,
    confidential: (unit, due) => `Takk. Du skreiv fortruleg til ${unit}. Du får svar seinast ${due}.`,
    named: (unit, due) => `Takk. Du skreiv til ${unit} med namnet ditt. Du får svar seinast ${due}.`,
  },
  code: {
    title: "Koden din",
    only: "Koden er den einaste vegen tilbake til saka. Vi kan ikkje finne han att for deg.",
    spare:
      "Når du er logga inn, finn du saka utan kode. Med koden kan du følgje ho utan å logge inn. Vi kan ikkje finne koden att for deg.",
    open: "Sjå saka di",
    print: "Skriv ut",
    pdf: "Last ned som PDF",
    picture: "Lagre som bilete",
    withWords: "Ta med det eg skreiv",
    shared:
      "Deler du telefon eller maskin med andre? Skriv heller koden på ein lapp enn å lagre han her. Koden inneheld aldri bokstavane I, L, O eller U.",
    aloud: "Slik les du koden høgt",
  },
  last: {
    label: "Skriv dei fire siste teikna i koden",
    help: "Då veit vi begge at du har han, før sida blir lukka.",
    button: "Eg har koden",
    wrong: "Det er ikkje dei fire siste teikna i koden. Sjå på det du har skrive ned, og prøv att.",
  },
  next: {
    title: "Dette skjer no",
    said: "Du har sagt det du ville",
    heldUntil: (unit, day) => `${unit} ser det frå ${day}, når veka er over.`,
    answers: (unit) => `${unit} svarar`,
    answersText: (due) =>
      `Seinast ${due}. Ein person med namn svarar deg. Svaret seier kva det førte til, eller kvifor ikkje.`,
    youSay: "Du seier om du ser endringa",
    youSayText: (unit) => `Er du usamd, blir det ståande, og ${unit} må svare på nytt.`,
    checks: "Vi sjekkar om det verka",
    checksText: "Førte det til eit tiltak, ser vi etter om det verkar etter 3, 6 og 12 månader.",
  },
  proof: {
    title: "Prov på at vi har fått det",
    text: "Dette talet er rekna ut frå koden, staden, tida og teksten din. Endrar nokon teksten, stemmer ikkje talet lenger. Ta vare på det saman med koden.",
    check: "Kontroller ei kvittering",
  },
  confirmed: {
    title: "Du har koden",
    lead: "No kan du lukke sida. Nettlesaren hugsar at du har vore her, men ikkje kva du skreiv.",
    open: "Sjå saka di",
    another: "Sei noko meir",
  },
  check: {
    title: "Kontroller ei kvittering",
    lead: "Her ser du om det vi har lagra, framleis er det du sende. Talet blir rekna ut på nytt kvar gong.",
    code: "Koden",
    codeHelp: "Små og store bokstavar er det same, og mellomrom tyder ingenting.",
    button: "Rekn ut på nytt",
    same: "Tala er like. Det som er lagra, er det du sende.",
    different:
      "Tala er ulike. Det som er lagra no, er ikkje det du sende. Ta kontakt, og vis fram kvitteringa.",
    erased:
      "Saka er trekt og teksten sletta. Difor kan vi ikkje rekne ut talet på nytt. Har du teksten sjølv, kan du rekne det ut under.",
    first: "Talet frå då vi fekk det",
    now: "Talet rekna ut no",
    received: "Vi fekk det",
    where: "Staden det vart sendt til",
    own: "Rekn ut av din eigen tekst",
    ownText: "Lim inn teksten slik du sende han. Han blir ikkje lagra.",
    words: "Teksten din",
    ownButton: "Rekn ut av teksten min",
    ownSame: "Teksten din gjev same tal som kvitteringa.",
    ownDifferent: "Teksten din gjev eit anna tal. Eitt teikn eller linjeskift for mykje er nok til det.",
    ownNumber: "Talet av teksten din",
    recipe: "Rekn ut utan oss",
    recipeText:
      "Talet er SHA-256 av seks delar, med linjeskift mellom delane og ikkje etter den siste. Teikna er UTF-8 (NFC), og teksten har ikkje mellomrom først eller sist.",
    recipeLines: [
      "orda: medvirk receipt 1",
      "koden: 28 teikn, store bokstavar, utan mellomrom",
      "nummeret til staden",
      "måten: anonymous, confidential eller named",
      "tida: måndagen i veka når du er anonym, elles dag og klokkeslett i UTC",
      "teksten",
    ],
    recipeYours: "Dei fem første delane for koden din",
    recipeShell: "Ligg dei seks delane i ei fil, gjev dette talet:",
    problems: {
      missing: "Skriv koden.",
      length: "Ein kode har 28 teikn. Sjå etter om alle er med.",
      slip: "Noko i koden er skrive feil. Sjå på han teikn for teikn.",
      unknown:
        "Vi finn ikkje noko med denne koden. Leverte du på papir, er arket kanskje ikkje skrive inn enno.",
      words: "Lim inn teksten din.",
      long: "Teksten er lengre enn det som kan sendast.",
    },
  },
  paper: {
    choices: {
      about: ["Korleis eg blir møtt", "Hjelpa eg får", "Opningstid og kontakt", "Noko anna"],
      as: ["Eg bruker tenesta", "Eg er pårørande", "På vegner av nokon", "Eg er tilsett"],
      wish: ["Eit svar", "Ei endring", "Berre at de veit det"],
    },
    handIn: (unit, address) =>
      address === null
        ? `til ein tilsett på ${unit}`
        : `til ein tilsett på ${unit}, eller i posten til ${address}`,
    workingDays: (n) => `${n} vyrkedagar etter veka arket vart skrive inn`,
    otherTime: "den dagen som står i saka når arket er skrive inn",
  },
} satisfies Like<typeof nb>;
