export const nb = {
  title: "Slik lager vi tall",
  lead: "Noen tall viser vi ikke. Her står det hvorfor, og hvordan de andre blir til.",
  why: {
    title: "Hvorfor noen tall ikke vises",
    list: [
      "Er det få som har sagt noe, kan et tall røpe hvem de er. De som jobber på et lite sted, vet ofte hvem som har vært der.",
      "Det hjelper ikke å skjule bare det lille tallet. Får 37 av 40 svar, vet alle at tre ikke fikk det. Da viser vi heller ikke 37.",
      "Når et tall er skjult, sier vi aldri hvor mange det er. Vi sier heller ikke om det er noen i det hele tatt.",
    ],
  },
  read: {
    title: "Slik leser du tallene",
    says: "Det står",
    means: "Det betyr",
    rows: [
      ["43 av 112", "Minst ti er med. Minst ti er ikke med."],
      ["Færre enn ti av 40", "Det kan være ingen. Det kan være ni."],
      ["Minst 31 av 40", "Det kan være alle. Det kan være 31."],
      ["Mer enn halvparten av 14", "Så få at vi bare sier hvilken side av halvparten det er."],
      ["Vises ikke", "Det bygger på for få. Det kan være ingen."],
    ],
  },
  which: {
    title: "Tallene vi gir ut",
    lead: "Dette er alle tall om mennesker som andre enn de som jobber med sakene, får se.",
    what: "Hva vi teller",
    told: "Hvem som får vite det, og når",
    operator: "Den som drifter Medvirk, ser også hvor mange ganger sider blir åpnet, i hele tiere.",
  },
  ours: {
    unit: {
      what: "Hvor mange som fikk svar fra et sted, om svaret kom i tide, og hva det førte til",
      told: "Alle kan lese det på siden til stedet. Det gjelder ett kvartal, og kommer når kvartalet er over.",
    },
    others: {
      what: "Hvor mange andre som har sagt det samme som deg",
      told: "Du ser det i saken din når det er minst fem: minst fem, minst ti og så videre. Stemmer fra denne uka er ikke med.",
    },
  },
  when: {
    title: "Når tallene blir laget",
    list: [
      "Vi regner når kvartalet er over og fristene for å svare er ute. Etterpå blir tallene stående som de er.",
      "Ingen tall endrer seg den dagen noen sier noe. Ingen kan se på tallene at det nettopp kom en stemme.",
      "Trekker du det du har sagt, blir tallene for tida som er over, stående. Ingen kan finne deg i dem.",
    ],
  },
  tried: {
    title: "Slik vet vi at det holder",
    list: [
      "Et program prøver å regne ut de skjulte tallene i 10 000 tabeller. Det skal ikke klare ett eneste.",
      "Det samme programmet klarer nesten alle når bare de små tallene er skjult. Slik vet vi at programmet duger.",
      "Regelen er åpen. Tallene på siden til et sted skal tåle at du kjenner den.",
    ],
  },
  not: {
    title: "Det vi ikke kan hindre",
    list: [
      "Den som vet noe fra før, kan gjette mer enn andre. Forteller alle de andre hva de har sagt, vet de hva du har sagt.",
      "Tekstene under «Dere sa – vi svarte» er ikke tall. De står der fordi den som skrev, har sagt ja til akkurat de ordene.",
    ],
  },
  limits: "Les også hva vi ikke kan beskytte deg mot",
};
