export const nb = {
  answer: {
    title: "Svar på det du spør om",
    text: "Spør du om kvaliteten på tjenesten eller om sikkerheten, skal du få svar.",
  },
  guidance: {
    title: "Veiledning",
    text: "Kommunen og andre offentlige kontorer skal forklare hvilke regler som gjelder, og hvor du kan gå videre. Ingen taushetsplikt hindrer noen i å fortelle om tjenesten, om sykdommer generelt og om rettighetene dine.",
  },
  support: {
    title: "Hjelp til deg selv",
    text: "Har du et tungt omsorgsarbeid, skal kommunen tilby opplæring og veiledning, avlastning eller omsorgsstønad. Du kan kreve at kommunen vurderer dette og svarer deg skriftlig.",
  },
  hospital: {
    title: "Opplæring på sykehuset",
    text: "Sykehus har som oppgave å lære opp pårørende, ikke bare pasienter. Spør om kurs og samtaler.",
  },
  children: {
    title: "Barn skal bli sett",
    text: "Er en forelder eller et søsken syk, skal helsepersonell sørge for at barnet får informasjon og hjelp som passer alderen.",
  },
  complaint: {
    title: "Å klage på egne vegne",
    text: "Mener du at du ikke har fått en rettighet du selv har, kan du klage til statsforvalteren.",
  },
  "danger-or-children": {
    title: "Når noen kan bli skadet, eller når barn trenger det",
    text: "Du har rett til informasjon og til å være med når den det gjelder, har en alvorlig sinnslidelse og er en nær og alvorlig fare for andres liv eller helse, eller når hensynet til barn i familien taler for det.",
  },
  "cannot-decide": {
    title: "Når noen ikke kan bestemme selv",
    text: "Kan den det gjelder ikke forstå hva en avgjørelse handler om, har du rett til informasjon og til å være med sammen med henne eller ham.",
  },
  coercion: {
    title: "Ved tvang",
    text: "Du kan si hva du mener før det blir bestemt, be om at tvungent vern blir avsluttet, og klage til kontrollkommisjonen.",
  },
  "after-death": {
    title: "Når noen er død",
    text: "Du har rett til å se journalen, om ikke særlige grunner taler mot det.",
  },
};
