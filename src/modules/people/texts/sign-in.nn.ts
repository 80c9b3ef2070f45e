import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sign-in.nb.ts";

export const nn = {
  trouble: {
    cancelled: {
      title: "Du er ikkje logga inn",
      text: "Du avbraut innlogginga. Det gjer ingenting. Du kan prøve igjen, eller gå tilbake til framsida.",
    },
    stale: {
      title: "Innlogginga vart for gammal",
      text: "Ho vart starta for lenge sidan, i eit anna vindauge, eller ho er brukt før. Start på nytt, så går det bra.",
    },
    number: {
      title: "Du kan ikkje logge inn her",
      text: "Innlogginga kom med eit fødselsnummer eller D-nummer som ikkje kan brukast her. Eit oppdikta nummer slepp ikkje inn der folk er verkelege, og eit verkeleg nummer slepp ikkje inn der alt er oppdikta. Sei frå til den som driv løysinga.",
    },
    level: {
      title: "Du må logge inn på ein sikrare måte",
      text: "Her trengst det ei innlogging på eit høgare nivå, til dømes BankID eller Buypass. Prøv igjen og vel ein av dei.",
    },
    again: {
      title: "Du må logge inn ein gong til",
      text: "Vi fekk ikkje vite om du nettopp viste kven du er. Prøv igjen. Det du skreiv, er teke vare på.",
    },
    provider: {
      title: "Innlogginga verkar ikkje akkurat no",
      text: "Vi får ikkje kontakt med dei som loggar deg inn. Det er ikkje noko du har gjort. Prøv igjen om nokre minutt.",
    },
    retry: "Logg inn på nytt",
    home: "Til framsida",
    anonymous: "Du kan seie kva du meiner utan å logge inn. Gå til framsida og finn tenesta.",
  },
  choice: {
    title: "Logg inn",
    lead: "Du kan logge inn på fleire måtar. Vel den du kan bruke.",
    provider: "Med e-legitimasjon",
    providerText:
      "For deg som har BankID, Buypass eller ein annan e-legitimasjon. Då opnar du alt som er ditt.",
    providerAct: "Logg inn med e-legitimasjon",
  },
  first: {
    title: "Logg inn for å gå vidare",
    text: "Det du skreiv, skal sendast med namn eller fortruleg. Då må vi vite kven du er.",
    kept: "Det du skreiv, er ikkje sendt, men vi har teke vare på det. Logg inn innan 30 minutt i denne nettlesaren, så ligg det klart. Ingen andre enn du får sjå det.",
    act: "Logg inn",
  },
  notKept:
    "Det du skreiv, er ikkje sendt, og akkurat no kan vi ikkje ta vare på det for deg: for mange ventar samtidig. Det står under her så lenge sida er open. Logg inn i eit nytt vindauge, kom tilbake hit, og send det.",
  unsent: {
    text: "Send det når du har logga inn. Lukkar du sida, er teksten borte.",
    send: "Send det eg skreiv",
  },
  inNewWindow: "Logg inn i eit nytt vindauge",
  again: {
    title: "Du må logge inn igjen",
    text: "Du var borte ei stund, og då loggar vi deg ut, så ingen andre skal lese det som er ditt.",
    kept: "Det du skreiv, er ikkje sendt, men vi har teke vare på det. Logg inn igjen innan 30 minutt i denne nettlesaren, så får du det tilbake. Ingen andre enn du får sjå det.",
    act: "Logg inn igjen",
  },
  resume: {
    title: "Dette hadde du skrive",
    lead: "Det er ikkje sendt enno. Les gjennom og send det, eller kast det.",
    words: "Det du skreiv",
    send: "Send det no",
    sendNote: "Har du sendt det allereie? Då skjer det ingenting om du sender ein gong til.",
    remove: "Kast det",
    nothingTitle: "Ingenting ventar på å bli sendt",
    nothing: "Kanskje er det sendt eller kasta, eller det gjekk meir enn 30 minutt.",
    home: "Gå til startsida di",
  },
  goOn: {
    title: "Vil du gå vidare?",
    lead: "Du har vist at det er deg. No kan du gjere det du var i gang med.",
    act: "Gå vidare",
  },
  out: {
    title: "Du er logga ut",
    text: "Er du på ei maskin som andre bruker? Lukk nettlesaren òg.",
    provider: "Vi sender deg vidare, så du blir logga ut der du logga inn òg.",
    go: "Logg ut der òg",
    home: "Til framsida",
  },
  invitation: {
    title: "Har du fått ein kode?",
    unknown:
      "Du er logga inn, men vi kjenner deg ikkje her enno. Har du fått ein invitasjon, skriv du koden frå han her.",
    known:
      "Har du fått ein invitasjon til å gjere noko meir her, skriv du koden frå han. Du beheld alt du har frå før.",
    code: "Koden",
    codeHelp: "20 teikn i grupper på fire. Store og små bokstavar er det same.",
    wrong:
      "Koden stemmer ikkje, er brukt før, eller er eldre enn 14 dagar. Sjå om du har skrive han rett, eller be om ein ny.",
    act: "Bruk koden",
    without: "Har du ingen kode?",
    withoutText:
      "Då kan ikkje denne kommunen eller tenesta gi deg ei eiga side enno. Du kan seie kva du meiner utan å logge inn. Den som leier tenesta, kan gi deg ein kode.",
    home: "Til framsida",
  },
  demo: {
    title: "Kven vil du vere?",
    lead: "Alle er oppdikta. Trykk på den du vil prøve Medvirk som.",
    user: "brukar av tenestene",
    at: (what: string, where: string) => `${what}, ${where}`,
    be: (name: string) => `Logg inn som ${name}`,
  },
} satisfies Like<typeof nb>;
