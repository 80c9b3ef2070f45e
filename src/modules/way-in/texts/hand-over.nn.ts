import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./hand-over.nb.ts";

export const nn = {
  title: "Kodar på papir",
  mine: "For dei som ikkje bruker e-legitimasjon: gi ein kode som slepp dei inn.",
  lead: "For dei som ikkje bruker BankID eller ein annan e-legitimasjon. Koden opnar mindre enn BankID gjer. Du gir han berre til den som skal bruke han sjølv.",
  add: "Gi ein kode til nokon som er ny her",
  wished: "Har bede om ein kode",
  wishedNone: "Ingen ventar på ein kode.",
  wish: (day, unit) => `Bad ${unit} om ein kode ${day}.`,
  given: "Har fått ein kode frå oss",
  givenNone: "Vi har ikkje gitt nokon kode enno.",
  givenBy: (name, day) => `${name} laga han ${day}.`,
  someone: "Ein som har slutta,",
  give: "Gi koden",
  renew: "Gi ein ny kode",
  actFor: (act, name) => `${act} til ${name}`,
  checked: {
    known: "Eg gir han til personen no. Eg kjenner personen.",
    "showed-id": "Eg gir han til personen no. Personen har vist legitimasjon.",
    "register-address": "Han blir send i posten til adressa i Folkeregisteret.",
  },
  was: {
    known: "Gitt til ein vi kjenner.",
    "showed-id": "Gitt til ein som viste legitimasjon.",
    "register-address": "Send i posten.",
  },
  form: {
    titleNew: "Gi ein kode til nokon som er ny her",
    title: (name) => `Gi ${name} ein kode`,
    leadNew: "Vi treng eit namn og eit språk, ikkje noko meir.",
    leadNumber: "Vi treng eit namn og eit språk. Eit nummer treng vi sjeldan.",
    old: (name) =>
      `Har ${name} ein kode, eit passord eller ein passnøkkel frå før, sluttar dei å verke med ein gong. ${name} får vite det inne i Medvirk.`,
    known:
      "Bruker personen Medvirk med e-legitimasjon frå før? Då må personen be om koden sjølv, på sida Korleis du loggar inn.",
    name: "Namnet",
    nameHelp: "Slik personen vil bli kalla.",
    language: "Språket på arket og på sidene",
    how: "Korleis får personen koden, og korleis veit du kven det er?",
    note: "Det blir skrive ned at det var du som laga han, og kva du svara her. Personen kan lese det.",
    act: "Lag koden",
  },
  wrong: {
    name: "Skriv namnet",
    long: "Namnet kan ha høgst 120 teikn",
    language: "Vel språket",
    checked: "Vel korleis personen får koden",
  },
  made: {
    title: (name) => `Koden til ${name}`,
    lead: "Han blir vist berre no. Skriv ut arket og gi det frå deg. Behald ingen kopi.",
    posted: "Bruk ein konvolutt som ikkje viser kva teneste han kjem frå.",
    name: "Namn for innlogging",
    code: "Koden",
    from: (day: string) => `Han verkar frå ${day}. Til då verkar det personen har frå før.`,
    until: (day) => `Han må brukast første gongen seinast ${day}.`,
    print: "Skriv ut arket (PDF)",
    back: "Til alle kodar",
  },
} satisfies Like<typeof nb>;
