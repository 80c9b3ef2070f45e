import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./rights.nb.ts";

export const nn = {
  answer: {
    title: "Svar på det du spør om",
    text: "Spør du om kvaliteten på tenesta eller om tryggleiken, skal du få svar.",
  },
  guidance: {
    title: "Rettleiing",
    text: "Kommunen og andre offentlege kontor skal forklare kva reglar som gjeld, og kvar du kan gå vidare. Inga teieplikt hindrar nokon i å fortelje om tenesta, om sjukdommar generelt og om rettane dine.",
  },
  support: {
    title: "Hjelp til deg sjølv",
    text: "Har du eit tungt omsorgsarbeid, skal kommunen tilby opplæring og rettleiing, avlasting eller omsorgsstønad. Du kan krevje at kommunen vurderer dette og svarar deg skriftleg.",
  },
  hospital: {
    title: "Opplæring på sjukehuset",
    text: "Sjukehus har som oppgåve å lære opp pårørande, ikkje berre pasientar. Spør om kurs og samtalar.",
  },
  children: {
    title: "Barn skal bli sett",
    text: "Er ein forelder eller eit sysken sjuk, skal helsepersonell sørgje for at barnet får informasjon og hjelp som høver alderen.",
  },
  complaint: {
    title: "Å klage på eigne vegner",
    text: "Meiner du at du ikkje har fått ein rett du sjølv har, kan du klage til statsforvaltaren.",
  },
  "danger-or-children": {
    title: "Når nokon kan bli skadde, eller når barn treng det",
    text: "Du har rett til informasjon og til å vere med når den det gjeld, har ei alvorleg sinnsliding og er ein nær og alvorleg fare for andre sitt liv eller helse, eller når omsynet til barn i familien taler for det.",
  },
  "cannot-decide": {
    title: "Når nokon ikkje kan bestemme sjølv",
    text: "Kan den det gjeld ikkje forstå kva ei avgjerd handlar om, har du rett til informasjon og til å vere med saman med henne eller han.",
  },
  coercion: {
    title: "Ved tvang",
    text: "Du kan seie kva du meiner før det blir bestemt, be om at tvunge vern blir avslutta, og klage til kontrollkommisjonen.",
  },
  "after-death": {
    title: "Når nokon er død",
    text: "Du har rett til å sjå journalen, om ikkje særlege grunnar taler mot det.",
  },
} satisfies Like<typeof nb>;
