/** The way in with a code: whole in all languages. */
export const nb = {
  title: "Følg en sak",
  lead: "Skriv koden du fikk da du sa noe. Du trenger ikke logge inn.",
  code: "Koden din",
  codeHelp: "28 tegn. Store og små bokstaver og mellomrom betyr ingenting.",
  open: "Åpne saken",
  note: "Koden blir ikke lagret her, og den står aldri i adressen.",
  lost: {
    title: "Har du mistet koden?",
    text: "Ingen kan finne den igjen, heller ikke vi. Slik vet vi sikkert at ingen andre kan lese saken din. Du kan si det en gang til, og få en ny kode.",
    link: "Si det en gang til",
    signedIn: "Var du logget inn da du sa det? Da finner du saken også uten kode.",
    signInLink: "Se sakene dine",
  },
  wrong: {
    missing: "Skriv koden din.",
    length: "Koden har 28 tegn, i sju grupper på fire. Se etter om noe mangler eller er kommet med for mye.",
    slip: "Ett eller flere tegn er blitt feil. Se på gruppe for gruppe: 0 er tallet null, og bokstavene I, L, O og U finnes ikke i koden.",
    unknown: "Koden er skrevet riktig, men ingen sak hører til den her. Kanskje fikk du den et annet sted.",
    wait: "Det er skrevet mange ukjente koder på kort tid. Vi venter litt før vi svarer på flere. Koden til en sak virker fortsatt.",
  },
  band: { before: "Du er her", withCode: "med kode", noName: "med kode, uten navn", leave: "Gå ut av saken" },
};
