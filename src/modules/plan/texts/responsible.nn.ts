import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./responsible.nb.ts";

export const nn = {
  taking: {
    asked: (name: string) => `Ingen enno. ${name} er spurd`,
    yes: (name: string) => name,
    no: (name: string) => `Ingen enno. ${name} sa nei`,
    done: (name: string) => `${name} seier at det er gjort`,
    gone: (name: string) => `Ingen no. ${name} er ikkje med lenger`,
  },
  mine: {
    asked: "Du er spurd",
    yes: "Du",
    no: "Du har sagt nei",
    done: "Du har sagt at det er gjort",
    gone: "Ingen enno",
  },
  see: "Les og svar",
  answers: { yes: "Sa ja til å ha ansvaret", no: "Sa nei", done: "Sa at det er gjort" },
  messages: {
    asked: "Nokon spør om du vil ha ansvaret for eit tiltak i planen sin.",
    answer: "Nokon har svart på eit tiltak i planen din.",
  },
  acts: { "plan-measure-answer": "svarte på eit tiltak i planen" },
  page: {
    title: "Eit tiltak du er spurd om",
    lead: (name: string) =>
      `Tiltaket står i planen til ${name}. Du har ansvaret berre viss du seier ja. Det du svarer, ser ${name}.`,
    asked: "Du er spurd om dette.",
    yes: (day: string) => `Du sa ja ${day}.`,
    no: (day: string) => `Du sa nei ${day}.`,
    done: (day: string) => `Du sa ${day} at dette er gjort. Eigaren skriv sjølv kor langt det er kome.`,
    sayYes: "Ja, eg har ansvaret for dette",
    sayDone: "Dette er gjort",
    doneNote: "Eigaren får vite det, og skriv sjølv om det er slik.",
    noTitle: "Kan du ikkje?",
    why: "Kvifor ikkje?",
    whyHelp: "Skriv kort, og gjerne kva du kan i staden. Eigaren les det.",
    sayNo: "Nei, dette kan eg ikkje",
    sayNoLater: "Eg kan ikkje ha ansvaret likevel",
    back: "Tilbake til planen",
    wrong: {
      why: "Skriv kort kvifor du ikkje kan.",
      answer: "Vel ja eller nei.",
      long: "Teksten er for lang. Skriv kortare.",
    },
    overtaken: "Dette vart endra medan du las. Les kva det er no, og svar på det.",
  },
} satisfies Like<typeof nb>;
