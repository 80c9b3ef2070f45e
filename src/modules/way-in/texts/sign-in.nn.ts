import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sign-in.nb.ts";

export const nn = {
  way: {
    label: "Logg inn med kode eller passord",
    text: "For deg som ikkje bruker BankID eller ein annan e-legitimasjon, og som har fått ein kode på papir.",
  },
  title: "Logg inn med kode eller passord",
  lead: "For deg som ikkje bruker BankID eller ein annan e-legitimasjon. Du treng arket du har fått frå ein tilsett.",
  name: "Innloggingsnamnet ditt",
  nameHelp: "To ord og eit tal, til dømes bekk-lykt-482. Det står på arket.",
  secret: "Koden frå arket, eller passordet ditt",
  secretHelp: "Første gongen bruker du koden. Etterpå bruker du passordet du lagar.",
  show: "Vis det eg skriv",
  hide: "Skjul det eg skriv",
  act: "Logg inn",
  shared: "Er du på ei maskin som andre bruker? Sei nei om nettlesaren vil lagre passordet.",
  needed: {
    name: "Skriv innloggingsnamnet ditt",
    secret: "Skriv koden frå arket, eller passordet ditt",
  },
  wrong: "Namnet og koden eller passordet passar ikkje saman. Sjå om du har skrive rett.",
  slip: "Det liknar ein kode med ein skrivefeil. Sjå på kvar gruppe på fire ein gong til.",
  over: "Koden gjeld ikkje lenger. Kanskje er han brukt, eller du har fått ein ny.",
  held: {
    title: "Vent litt før du prøver igjen",
    seconds: (n) => (n === 1 ? "eitt sekund" : `${n} sekund`),
    minutes: (n) => (n === 1 ? "eitt minutt" : `${n} minutt`),
    lead: (time) =>
      `Det er prøvd mange gonger på kort tid. Om ${time} kan du prøve igjen. Vi gjer det slik så ingen kan gjette seg fram.`,
    open: "Ein ny kode frå tenesta verkar med ein gong. Det gjer ein passnøkkel òg.",
    again: "Prøv igjen",
  },
  passkey: {
    title: "Med passnøkkel",
    text: "Har du lagt inn ein passnøkkel, opnar du med fingeravtrykk, ansikt eller PIN på telefonen eller maskina di.",
    act: "Logg inn med passnøkkel",
    wrong:
      "Passnøkkelen blei ikkje godteken. Kanskje er han fjerna, eller det tok for lang tid. Prøv igjen, eller bruk passordet.",
    stopped: "Det blei avbrote. Du kan prøve igjen.",
  },
  lost: {
    title: "Har du mista arket eller gløymt passordet?",
    text: "Ein kode verkar éin gong, og i 30 dagar. Ring eller gå til tenesta som gav deg koden. Dei kan gi deg ein ny med det same. Har du ein reservekode, skriv du han i feltet over.",
  },
  make: {
    title: "Lag eit passord",
    lead: "Koden var rett. No lagar du eit passord som berre du veit. Då kan koden ikkje brukast meir.",
    name: (name) => `Du loggar inn med namnet ${name} og passordet.`,
    password: "Passordet",
    passwordHelp:
      "Minst 12 teikn. Ei setning er fin, til dømes noko berre du ville seie. Du treng ikkje store bokstavar, tal eller teikn.",
    again: "Passordet ein gong til",
    act: "Bruk dette passordet",
    passkeyTitle: "Eller lag ein passnøkkel",
    passkeyText:
      "Då har du ingenting å hugse. Telefonen eller maskina di tek vare på nøkkelen, og du opnar han med fingeravtrykk, ansikt eller PIN. Gjer det berre på ei som er di eiga.",
    passkeyAct: "Lag ein passnøkkel",
    gone: "Det gjekk meir enn eit kvarter. Skriv koden ein gong til.",
  },
  faults: {
    missing: "Skriv eit passord",
    short: "Passordet må ha minst 12 teikn",
    long: "Passordet kan ha høgst 200 teikn",
    common: "Dette er noko av det første nokon ville gjetta. Vel noko anna, gjerne ei heil setning",
    "same-as-name": "Passordet kan ikkje vere innloggingsnamnet",
    "looks-like-code": "Passordet kan ikkje sjå ut som ein kode",
    different: "Dei to passorda er ikkje like",
  },
  check: {
    title: "Vis at det er deg",
    lead: "Det du vil gjere no, må ingen andre kunne gjere for deg. Derfor loggar du inn ein gong til.",
    kept: "Det du skreiv, er teke vare på. Det ligg klart etterpå.",
    high: "Logg inn ein gong til",
    password: "Passordet ditt",
    act: "Gå vidare",
    wrong: "Passordet stemmer ikkje. Sjå om du har skrive rett.",
    needed: "Skriv passordet ditt",
    passkeyAct: "Bruk passnøkkelen",
    cancel: "Gå tilbake utan å gjere det",
  },
} satisfies Like<typeof nb>;
