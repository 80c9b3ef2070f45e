export const nb = {
  title: "Møte",
  way: "På papir",
  owner: (name: string) => `Møtet til ${name}`,
  slip: "Dette vil jeg også snakke om",
  slipLead: "Skriv her, og ta arket med i møtet, eller gi det til en du stoler på.",
  free: "Ingen lov bestemmer at du må ha en ansvarsgruppe eller komme. Det får ingen følger for hjelpen om du lar være.",
  made: (day: string) => `Skrevet ut ${day}.`,
  help: "Trenger du noen å snakke med nå?",
  checked: (day: string) => `Kontrollert ${day}.`,
};
