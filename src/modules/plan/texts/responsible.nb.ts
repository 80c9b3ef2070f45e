export const nb = {
  /** Who does it, to the plan's owner. */
  taking: {
    asked: (name: string) => `Ingen ennå. ${name} er spurt`,
    yes: (name: string) => name,
    no: (name: string) => `Ingen ennå. ${name} sa nei`,
    done: (name: string) => `${name} sier at det er gjort`,
    gone: (name: string) => `Ingen nå. ${name} er ikke med lenger`,
  },
  /** The same, to the one who is asked. */
  mine: {
    asked: "Du er spurt",
    yes: "Du",
    no: "Du har sagt nei",
    done: "Du har sagt at det er gjort",
    gone: "Ingen ennå",
  },
  see: "Les og svar",
  answers: { yes: "Sa ja til å ha ansvaret", no: "Sa nei", done: "Sa at det er gjort" },
  messages: {
    asked: "Noen spør om du vil ha ansvaret for et tiltak i planen sin.",
    answer: "Noen har svart på et tiltak i planen din.",
  },
  acts: { "plan-measure-answer": "svarte på et tiltak i planen" },
  page: {
    title: "Et tiltak du er spurt om",
    lead: (name: string) =>
      `Tiltaket står i planen til ${name}. Du har ansvaret bare hvis du sier ja. Det du svarer, ser ${name}.`,
    asked: "Du er spurt om dette.",
    yes: (day: string) => `Du sa ja ${day}.`,
    no: (day: string) => `Du sa nei ${day}.`,
    done: (day: string) => `Du sa ${day} at dette er gjort. Eieren skriver selv hvor langt det er kommet.`,
    sayYes: "Ja, jeg har ansvaret for dette",
    sayDone: "Dette er gjort",
    doneNote: "Eieren får vite det, og skriver selv om det er slik.",
    noTitle: "Kan du ikke?",
    why: "Hvorfor ikke?",
    whyHelp: "Skriv kort, og gjerne hva du kan i stedet. Eieren leser det.",
    sayNo: "Nei, dette kan jeg ikke",
    sayNoLater: "Jeg kan ikke ha ansvaret likevel",
    back: "Tilbake til planen",
    wrong: {
      why: "Skriv kort hvorfor du ikke kan.",
      answer: "Velg ja eller nei.",
      long: "Teksten er for lang. Skriv kortere.",
    },
    overtaken: "Dette ble endret mens du leste. Les hva det er nå, og svar på det.",
  },
};
