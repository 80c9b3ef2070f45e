import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./about-figures.nb.ts";

export const nn = {
  title: "Slik lagar vi tal",
  lead: "Nokre tal viser vi ikkje. Her står det kvifor, og korleis dei andre blir til.",
  why: {
    title: "Kvifor nokre tal ikkje blir viste",
    list: [
      "Er det få som har sagt noko, kan eit tal røpe kven dei er. Dei som jobbar på ein liten stad, veit ofte kven som har vore der.",
      "Det hjelper ikkje å skjule berre det vesle talet. Får 37 av 40 svar, veit alle at tre ikkje fekk det. Då viser vi heller ikkje 37.",
      "Når eit tal er skjult, seier vi aldri kor mange det er. Vi seier heller ikkje om det er nokon i det heile.",
    ],
  },
  read: {
    title: "Slik les du tala",
    says: "Det står",
    means: "Det tyder",
    rows: [
      ["43 av 112", "Minst ti er med. Minst ti er ikkje med."],
      ["Færre enn ti av 40", "Det kan vere ingen. Det kan vere ni."],
      ["Minst 31 av 40", "Det kan vere alle. Det kan vere 31."],
      ["Meir enn halvparten av 14", "Så få at vi berre seier kva side av halvparten det er."],
      ["Blir ikkje vist", "Det byggjer på for få. Det kan vere ingen."],
    ],
  },
  which: {
    title: "Tala vi gir ut",
    lead: "Dette er alle tal om menneske som andre enn dei som jobbar med sakene, får sjå.",
    what: "Kva vi tel",
    told: "Kven som får vite det, og når",
    operator: "Den som driftar Medvirk, ser òg kor mange gonger sider blir opna, i heile tiarar.",
  },
  ours: {
    unit: {
      what: "Kor mange som fekk svar frå ein stad, om svaret kom i tide, og kva det førte til",
      told: "Alle kan lese det på sida til staden. Det gjeld eitt kvartal, og kjem når kvartalet er over.",
    },
    others: {
      what: "Kor mange andre som har sagt det same som deg",
      told: "Du ser det i saka di når det er minst fem: minst fem, minst ti og så vidare. Stemmer frå denne veka er ikkje med.",
    },
  },
  when: {
    title: "Når tala blir laga",
    list: [
      "Vi reknar når kvartalet er over og fristane for å svare er ute. Etterpå blir tala ståande som dei er.",
      "Ingen tal endrar seg den dagen nokon seier noko. Ingen kan sjå på tala at det nett kom ei stemme.",
      "Trekkjer du det du har sagt, blir tala for tida som er over, ståande. Ingen kan finne deg i dei.",
    ],
  },
  tried: {
    title: "Slik veit vi at det held",
    list: [
      "Eit program prøver å rekne ut dei skjulte tala i 10 000 tabellar. Det skal ikkje klare eitt einaste.",
      "Det same programmet klarer nesten alle når berre dei små tala er skjulte. Slik veit vi at programmet duger.",
      "Regelen er open. Tala på sida til ein stad skal tole at du kjenner han.",
    ],
  },
  not: {
    title: "Det vi ikkje kan hindre",
    list: [
      "Den som veit noko frå før, kan gjette meir enn andre. Fortel alle dei andre kva dei har sagt, veit dei kva du har sagt.",
      "Tekstane under «De sa – vi svarte» er ikkje tal. Dei står der fordi den som skreiv, har sagt ja til akkurat dei orda.",
    ],
  },
  limits: "Les òg kva vi ikkje kan verne deg mot",
} satisfies Like<typeof nb>;
