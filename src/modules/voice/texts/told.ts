import { catalogue, type Like } from "#platform/texts/index.ts";

const nb = {
  kinds: {
    "voice-news": "Det har skjedd noe i en sak du følger.",
    "voice-question": "Noen har spurt deg om noe i en sak du følger.",
    "voice-answer": "Du har fått svar.",
    "voice-publication": "Noen spør om de kan dele en tekst som bygger på det du skrev.",
    "measure-completed": "Et tiltak du var med på, er gjort.",
    "measure-moved": "Et tiltak du var med på, har fått ny dato.",
    "measure-cancelled": "Et tiltak du var med på, blir ikke gjort.",
    "effect-recorded": "Noen har sett etter om endringen virker.",
  },
  waiting: {
    answer: "Noen skal svare deg.",
    again: "Du er ikke enig, og noen skal svare deg på nytt.",
    asked: "De har spurt deg om noe. Du kan svare når du vil.",
  },
  due: (date: string) => `Svar senest ${date}`,
  over: (date: string) => `Skulle vært svart ${date}`,
  stopped: "Klokka står mens du er spurt",
  basis: "Løftet er det samme på begge sider. Går fristen ut, går saken til nivået over.",
};

const nn = {
  kinds: {
    "voice-news": "Det har skjedd noko i ei sak du følgjer.",
    "voice-question": "Nokon har spurt deg om noko i ei sak du følgjer.",
    "voice-answer": "Du har fått svar.",
    "voice-publication": "Nokon spør om dei kan dele ein tekst som byggjer på det du skreiv.",
    "measure-completed": "Eit tiltak du var med på, er gjort.",
    "measure-moved": "Eit tiltak du var med på, har fått ny dato.",
    "measure-cancelled": "Eit tiltak du var med på, blir ikkje gjort.",
    "effect-recorded": "Nokon har sett etter om endringa verkar.",
  },
  waiting: {
    answer: "Nokon skal svare deg.",
    again: "Du er ikkje einig, og nokon skal svare deg på nytt.",
    asked: "Dei har spurt deg om noko. Du kan svare når du vil.",
  },
  due: (date: string) => `Svar seinast ${date}`,
  over: (date: string) => `Skulle vore svart ${date}`,
  stopped: "Klokka står medan du er spurt",
  basis: "Løftet er det same på begge sider. Går fristen ut, går saka til nivået over.",
} satisfies Like<typeof nb>;

const en = {
  kinds: {
    "voice-news": "Something has happened in a case you follow.",
    "voice-question": "Someone has asked you something in a case you follow.",
    "voice-answer": "You have an answer.",
    "voice-publication": "Someone asks whether they may share a text that builds on what you wrote.",
    "measure-completed": "A measure that you took part in is done.",
    "measure-moved": "A measure that you took part in has a new date.",
    "measure-cancelled": "A measure that you took part in will not be done.",
    "effect-recorded": "Someone has looked at whether the change works.",
  },
  waiting: {
    answer: "Someone is to answer you.",
    again: "You do not agree, and someone is to answer you again.",
    asked: "They have asked you something. You can answer when you like.",
  },
  due: (date: string) => `Answer by ${date}`,
  over: (date: string) => `Should have been answered ${date}`,
  stopped: "The clock stands while you are asked",
  basis: "The promise is the same for both sides. If the date passes, the case goes to the level above.",
} satisfies Like<typeof nb>;

const se = {
  kinds: {
    "voice-news": "Juoga lea dáhpáhuvvan áššis maid don čuovut.",
    "voice-question": "Muhtun lea jearran dus juoidá áššis maid don čuovut.",
    "voice-answer": "Don leat ožžon vástádusa.",
    "voice-publication": "Muhtun jearrá sáhttet go juogadit teavstta mii lea du sániid vuođul.",
    "measure-completed": "Doaibmabidju mas ledjet mielde, lea čađahuvvon.",
    "measure-moved": "Doaibmabidju mas ledjet mielde, lea ožžon ođđa beaivvi.",
    "measure-cancelled": "Doaibmabidju mas ledjet mielde, ii čađahuvvo.",
    "effect-recorded": "Muhtun lea geahččan doaibmá go nuppástus.",
  },
  waiting: {
    answer: "Muhtun galgá vástidit dutnje.",
    again: "Don it leat ovttaoaivilis, ja muhtun galgá vástidit dutnje ođđasit.",
    asked: "Sii leat jearran dus juoidá. Don sáhtát vástidit goas háliidat.",
  },
  due: (date: string) => `Vástádus maŋimusat ${date}`,
  over: (date: string) => `Galggai leat vástiduvvon ${date}`,
  stopped: "Diibmu čuožžu dan botta go dus lea jerrojuvvon",
  basis: "Lohpádus lea seamma goappaš beliide. Jos áigemearri manná, de ášši manná dási badjelii.",
} satisfies Like<typeof nb>;

/** What a giver is told, and what a giver waits for. Neutral: nothing of what was said or where. */
export const toldTexts = catalogue({ nb, nn, en, se });

/** The kinds of messages that a giver can get. */
export type ToldKind = keyof (typeof nb)["kinds"];
