import { catalogue, type Like } from "#platform/texts/index.ts";

const nb = {
  title: "Papir, telefon eller en hjelper",
  lead: "Du trenger ikke skjerm for å si noe. Det du sier på papir eller telefon, teller like mye og skal ha svar like fort.",
  paper: {
    title: "På papir",
    text: "Hent skjemaet under stedet, eller be om et ark der du er. Hvert ark har sin egen kode nederst. Riv den av og ta vare på den: Med den finner du svaret.",
  },
  phone: {
    title: "På telefon",
    text: "Ring stedet. Den som svarer, skriver ned det du sier, leser det opp for deg og gir deg en kode. Si fra hvis du ikke vil ha med navnet ditt.",
  },
  helper: {
    title: "Med en hjelper",
    text: "En du stoler på, kan skrive for deg, her på nettet eller på papir. Det er du som bestemmer hva som skal stå, og som skal ha koden. Hjelperen får vite det du sier.",
  },
  answer: {
    title: "Slik får du svaret",
    text: "Skriv koden under «Følg en sak», på en maskin på biblioteket hvis du vil, eller ring stedet og les den opp.",
    link: "Følg en sak med kode",
  },
  places: {
    title: "Telefon og papirskjema for hvert sted",
    form: "Papirskjema (PDF)",
    noPhone: "Ikke noe telefonnummer",
  },
  columns: { place: "Sted", phone: "Telefon", paper: "Papir" },
  empty: "Her kommer stedene med telefonnummer. Ingen er lagt inn ennå.",
};

const nn = {
  title: "Papir, telefon eller ein hjelpar",
  lead: "Du treng ikkje skjerm for å seie noko. Det du seier på papir eller telefon, tel like mykje og skal ha svar like fort.",
  paper: {
    title: "På papir",
    text: "Hent skjemaet under staden, eller be om eit ark der du er. Kvart ark har sin eigen kode nedst. Riv han av og ta vare på han: Med han finn du svaret.",
  },
  phone: {
    title: "På telefon",
    text: "Ring staden. Den som svarar, skriv ned det du seier, les det opp for deg og gir deg ein kode. Sei frå om du ikkje vil ha med namnet ditt.",
  },
  helper: {
    title: "Med ein hjelpar",
    text: "Ein du stoler på, kan skrive for deg, her på nettet eller på papir. Det er du som bestemmer kva som skal stå, og som skal ha koden. Hjelparen får vite det du seier.",
  },
  answer: {
    title: "Slik får du svaret",
    text: "Skriv koden under «Følg ei sak», på ei maskin på biblioteket om du vil, eller ring staden og les han opp.",
    link: "Følg ei sak med kode",
  },
  places: {
    title: "Telefon og papirskjema for kvar stad",
    form: "Papirskjema (PDF)",
    noPhone: "Ikkje noko telefonnummer",
  },
  columns: { place: "Stad", phone: "Telefon", paper: "Papir" },
  empty: "Her kjem stadene med telefonnummer. Ingen er lagde inn enno.",
} satisfies Like<typeof nb>;

const en = {
  title: "Paper, telephone or a helper",
  lead: "You do not need a screen to say something. What you say on paper or by telephone counts just as much and shall have an answer just as soon.",
  paper: {
    title: "On paper",
    text: "Get the form for the place below, or ask for a sheet where you are. Each sheet has a code of its own at the bottom. Tear it off and keep it: with it you find the answer.",
  },
  phone: {
    title: "By telephone",
    text: "Telephone the place. Whoever answers writes down what you say, reads it to you and gives you a code. Say so if you do not want your name with it.",
  },
  helper: {
    title: "With a helper",
    text: "Someone you trust can write for you, here or on paper. You decide what it says, and you keep the code. The helper learns what you say.",
  },
  answer: {
    title: "How you get the answer",
    text: "Type the code under “Follow a case”, on a computer at the library if you like, or telephone the place and read it aloud.",
    link: "Follow a case with a code",
  },
  places: {
    title: "Telephone and paper form for each place",
    form: "Paper form (PDF)",
    noPhone: "No telephone number",
  },
  columns: { place: "Place", phone: "Telephone", paper: "Paper" },
  empty: "The places with their telephone numbers will stand here. None has been entered yet.",
} satisfies Like<typeof nb>;

// Short main clauses; a native reader has not gone through these yet.
const se = {
  title: "Báhpir, telefovdna dahje veahkki",
  lead: "It dárbbaš šearpma jus háliidat dadjat juoidá. Dat maid dajat báhpiris dahje telefovnnas, lea seamma dehálaš ja galgá oažžut vástádusa seamma jođánit.",
  paper: {
    title: "Báhpiris",
    text: "Viečča skovi dás vuolábealde, dahje bivdde árkka doppe gos leat. Juohke árkkas lea iežas koda vulimusas. Gaikko dan eret ja vurke dan: dainna gávnnat vástádusa.",
  },
  phone: {
    title: "Telefovnnas",
    text: "Riŋge báikái. Son guhte vástida, čállá maid don dajat, lohká dan dutnje ja addá dutnje koda. Daja jus it hálit du nama mielde.",
  },
  helper: {
    title: "Veahkkiin",
    text: "Soames geasa luohtát, sáhttá čállit du ovddas, dáppe neahtas dahje báhpiris. Don mearridat mii galgá čuožžut, ja dus galgá leat koda. Veahkki oažžu diehtit maid don dajat.",
  },
  answer: {
    title: "Ná oaččut vástádusa",
    text: "Čále koda dasa «Čuovo ášši», girjerádjosa mašiinnas jus háliidat, dahje riŋge báikái ja loga dan jitnosit.",
    link: "Čuovo ášši kodain",
  },
  places: {
    title: "Telefovdna ja báhpirskovvi juohke báikái",
    form: "Báhpirskovvi (PDF)",
    noPhone: "Ii leat telefonnummir",
  },
  columns: { place: "Báiki", phone: "Telefovdna", paper: "Báhpir" },
  empty: "Dása bohtet báikkit ja telefonnummirat. Eai leat vel oktage.",
} satisfies Like<typeof nb>;

/** The words of the page on the ways without a screen. */
export const otherWaysTexts = catalogue({ nb, nn, en, se });
