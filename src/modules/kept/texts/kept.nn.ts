import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./kept.nb.ts";

export const nn = {
  what: "Kva",
  why: "Kvifor",
  kept: "Kor lenge",
  who: "Kven ser det",
  count: "Om deg no",
  page: {
    title: "Kva vi lagrar om deg",
    lead: "Alt vi lagrar, kvifor, kor lenge, og kven som ser det. Når tida er ute, blir det sletta av seg sjølv.",
    mine: "Her står det òg kor mykje som ligg om deg no.",
    mineText: "Kva som ligg om deg, kvifor, kor lenge og kven som ser det.",
    table: "Kva, kvifor, kor lenge og kven",
    basis: "Kvifor vi har lov",
    basisText:
      "Det meste blir lagra fordi tenesta er pålagd å ta imot og bruke det folk seier (personvernforordninga artikkel 6 nr. 1 c og e, artikkel 9 nr. 2 h). Noko blir lagra berre fordi du har sagt ja, og du kan ta det tilbake (artikkel 6 nr. 1 a, artikkel 9 nr. 2 a).",
    goes: "Når tida er ute",
    goesText:
      "Kvar dag blir det sletta som har vore her lenge nok. Tal som er offentlege, er aldri under fem og kan ikkje førast tilbake til deg. Dei blir ståande.",
    yours: "Det du kan gjere",
    pdf: "Hent som PDF",
    takeOut: "Ta med deg alt vi har om deg",
    erasure: "Be om å bli sletta",
    looked: "Sjå kva som gjeld deg, og kor mykje",
    privacy: "Les om personvern",
    none: "Ingenting",
  },
} satisfies Like<typeof nb>;
