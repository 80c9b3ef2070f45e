export const nb = {
  tasks: "Å gjøre",
  lead: (n: number) =>
    n === 1
      ? "Én sak venter på deg eller stedet du jobber. "
      : `${n} saker venter på deg eller stedet du jobber. Den øverste haster mest.`,
  leadMost: (n: number) => `Her er de ${n} som haster mest.`,
  over: (n: number) => `Fristen er ute: ${n}`,
  soon: (n: number) => `De neste to ukene: ${n}`,
  later: (n: number) => `Senere: ${n}`,
  others: (n: number) => `Venter på andre: ${n}`,
  noDue: "Ingen frist for den som skrev.",
  emptyTitle: "Ingenting venter",
  empty: "Når noen skriver til dere, eller en frist nærmer seg, står det her.",
  allVoices: "Se alle sakene",
  home: "Hjem",
  waiting: "Dette venter du på",
  nothingWaiting: "Du venter ikke på svar fra noen nå.",
  canDo: "Det du kan gjøre",
  give: "Si hva du mener",
  giveText: "Til et sted som gir hjelp. Du velger selv om navnet ditt er med.",
  follow: "Følg en sak med kode",
  followText: "Har du skrevet uten navn, eller på papir, finner du svaret med koden.",
  mine: "Se sakene dine",
  mineText: "Alt du har sagt med navn eller fortrolig, og hva det førte til.",
  unread: "Det er noe nytt til deg.",
  readMessages: "Les meldingene",
  nothingNew: "Det er ikke noe nytt siden sist.",
};
