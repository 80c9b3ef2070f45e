export const nb = {
  subject: "Du har en ny melding",
  text: "Det er noe nytt til deg. Logg inn for å lese.",
  turnOff: "Vil du ikke ha slike e-poster, kan du slå dem av når du er logget inn.",
};
