export const nb = {
  title: "Meldinger",
  lead: "Her står det når det er noe nytt til deg. Åpne en melding for å komme til saken.",
  empty:
    "Du har ingen meldinger. Når noen svarer deg, spør deg om noe eller gjør det de lovet, står det her.",
  fresh: "Nye",
  opened: "Åpnet før",
  readAll: "Flytt alle til «Åpnet før»",
  readAllNote: "Ingenting blir slettet.",
  something: "Det er noe nytt til deg.",
};
