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
    answer: (unit: string) => `${unit} skal svare deg.`,
    again: (unit: string) => `Du er ikke enig, og ${unit} skal svare deg på nytt.`,
    asked: (unit: string) => `${unit} har spurt deg om noe. Du kan svare når du vil.`,
  },
};
