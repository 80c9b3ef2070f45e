import { catalogue, type Like, untranslated } from "#platform/texts/index.ts";

const nb = {
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

const nn = {
  tasks: "Å gjere",
  lead: (n: number) =>
    n === 1
      ? "Éi sak ventar på deg eller staden du jobbar. "
      : `${n} saker ventar på deg eller staden du jobbar. Den øvste hastar mest.`,
  leadMost: (n: number) => `Her er dei ${n} som hastar mest.`,
  over: (n: number) => `Fristen er ute: ${n}`,
  soon: (n: number) => `Dei neste to vekene: ${n}`,
  later: (n: number) => `Seinare: ${n}`,
  others: (n: number) => `Ventar på andre: ${n}`,
  noDue: "Ingen frist for den som skreiv.",
  emptyTitle: "Ingenting ventar",
  empty: "Når nokon skriv til dykk, eller ein frist nærmar seg, står det her.",
  allVoices: "Sjå alle sakene",
  home: "Heim",
  waiting: "Dette ventar du på",
  nothingWaiting: "Du ventar ikkje på svar frå nokon no.",
  canDo: "Det du kan gjere",
  give: "Sei kva du meiner",
  giveText: "Til ein stad som gir hjelp. Du vel sjølv om namnet ditt er med.",
  follow: "Følg ei sak med kode",
  followText: "Har du skrive utan namn, eller på papir, finn du svaret med koden.",
  mine: "Sjå sakene dine",
  mineText: "Alt du har sagt med namn eller fortruleg, og kva det førte til.",
  unread: "Det er noko nytt til deg.",
  readMessages: "Les meldingane",
  nothingNew: "Det er ikkje noko nytt sidan sist.",
} satisfies Like<typeof nb>;

const en = {
  tasks: "To do",
  lead: (n: number) =>
    n === 1
      ? "One case waits for you or the place where you work."
      : `${n} cases wait for you or the place where you work. The first is the most urgent.`,
  leadMost: (n: number) => `These are the ${n} most urgent.`,
  over: (n: number) => `Past the date: ${n}`,
  soon: (n: number) => `The next two weeks: ${n}`,
  later: (n: number) => `Later: ${n}`,
  others: (n: number) => `Waiting for others: ${n}`,
  noDue: "No date for the person who wrote.",
  emptyTitle: "Nothing is waiting",
  empty: "When someone writes to you, or a date comes near, it stands here.",
  allVoices: "See all cases",
  home: "Home",
  waiting: "What you are waiting for",
  nothingWaiting: "You are not waiting for an answer from anyone now.",
  canDo: "What you can do",
  give: "Say what you think",
  giveText: "To a place that gives help. You choose whether your name goes with it.",
  follow: "Follow a case with a code",
  followText: "If you wrote without your name, or on paper, the code leads to the answer.",
  mine: "See your cases",
  mineText: "All you have said with your name or in confidence, and what came of it.",
  unread: "There is something new for you.",
  readMessages: "Read the messages",
  nothingNew: "Nothing is new since last time.",
} satisfies Like<typeof nb>;

/** The words of *My tasks* and of the signed-in home page. */
export const homeTexts = catalogue({ nb, nn, en, se: untranslated });
