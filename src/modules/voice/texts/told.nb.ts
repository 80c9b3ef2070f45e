export const nb = {
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
