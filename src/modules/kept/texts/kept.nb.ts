export const nb = {
  what: "Hva",
  why: "Hvorfor",
  kept: "Hvor lenge",
  who: "Hvem ser det",
  count: "Om deg nå",
  page: {
    title: "Hva vi lagrer om deg",
    lead: "Alt vi lagrer, hvorfor, hvor lenge, og hvem som ser det. Når tiden er ute, slettes det av seg selv.",
    mine: "Her står det også hvor mye som ligger om deg nå.",
    mineText: "Hva som ligger om deg, hvorfor, hvor lenge og hvem som ser det.",
    table: "Hva, hvorfor, hvor lenge og hvem",
    basis: "Hvorfor vi har lov",
    basisText:
      "Det meste lagres fordi tjenesten er pålagt å ta imot og bruke det folk sier (personvernforordningen artikkel 6 nr. 1 c og e, artikkel 9 nr. 2 h). Noe lagres bare fordi du har sagt ja, og du kan ta det tilbake (artikkel 6 nr. 1 a, artikkel 9 nr. 2 a).",
    goes: "Når tiden er ute",
    goesText:
      "Hver dag slettes det som har vært her lenge nok. Tall som er offentlige, er aldri under fem og kan ikke føres tilbake til deg. De blir stående.",
    yours: "Det du kan gjøre",
    pdf: "Hent som PDF",
    takeOut: "Ta med deg alt vi har om deg",
    erasure: "Be om å bli slettet",
    looked: "Se hva som gjelder deg, og hvor mye",
    privacy: "Les om personvern",
    none: "Ingenting",
  },
};
