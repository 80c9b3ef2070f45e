export const nb = {
  title: "Bli slettet",
  lead: "Her kan du be om at Medvirk sletter det som gjelder deg. Les først hva som blir borte, og hva som blir stående.",
  mine: "Hva som kan slettes, hva som blir stående, og hvordan du ber om det.",
  goes: {
    title: "Dette blir borte",
    lead: "Det slettes for alle, og nøkkelen som låser det du eier, ødelegges.",
  },
  stays: {
    title: "Dette blir stående, og hvorfor",
    because: {
      voice:
        "Det tjenesten har svart deg, blir stående til saken er gammel nok, uten ordene dine og uten navnet ditt. Tjenesten må kunne vise hva den har gjort (personvernforordningen artikkel 17 nr. 3 b, forskrift om ledelse og kvalitetsforbedring §§ 7 e og 8).",
      "improvement work":
        "Tiltak og forbedringssaker er tjenestens eget arbeid. Var ordene dine kopiert dit, tas de bort (artikkel 17 nr. 3 b, forskrift om ledelse og kvalitetsforbedring §§ 6–9).",
      role: "Har du jobbet for tjenesten, blir rollen stående i fem år, uten navn. Den som har handlet for det offentlige, må kunne finnes igjen (artikkel 17 nr. 3 b og e, helse- og omsorgstjenesteloven § 4-1).",
      log: "Linjer om hva som skjedde, har bare tilfeldige numre. Navnet ditt kan ikke lenger slås opp (artikkel 17 nr. 3 b og e).",
      "access log":
        "Hvem som har sett på noe, må kunne etterprøves. Linjene har bare tilfeldige numre (pasientjournalloven § 22, pasientjournalforskriften § 14).",
      "after coercion":
        "At det ble brukt tvang, og at avdelingen tilbød en samtale etterpå, står i ti år uten navnet ditt og uten ordene dine. Avdelingen må kunne vise at den tilbød det (artikkel 17 nr. 3 b, psykisk helsevernloven § 4-2).",
      erasure:
        "At du ba om å bli slettet, står i 30 dager. En kode uten navn står på en liste, så ingen sikkerhetskopi bringer deg tilbake (artikkel 5 nr. 2 og artikkel 17).",
    },
    numbers: "Tall som er lagt ut",
    numbersText:
      "Tall for et sted og et kvartal er aldri under fem og kan ikke føres tilbake til deg. De endres ikke. Tekster under «Dere sa – vi svarte» er dine egne ord: De tas bort.",
    backups: "Sikkerhetskopier",
    backupsText:
      "Det du har skrevet om deg selv, kan ikke leses i kopier når nøkkelen er borte. Annet ligger i gamle kopier til de blir byttet ut. Blir en kopi brukt, slettes du igjen før noen får komme inn.",
    journal: "Journalen din er et annet sted",
    journalText:
      "Har du vært pasient, har tjenesten en journal om deg i et annet system. Den kan du be om å få slettet der (helsepersonelloven § 43).",
  },
  without: "Det du har sagt uten navn",
  withoutText:
    "Ingen vet hva som er ditt, heller ikke vi. Trekk det med koden før du blir slettet, hvis du vil ha det bort.",
  voices: "Vil du heller trekke én sak?",
  takeOut: "Ta med deg alt først",
  form: {
    title: "Be om å bli slettet",
    when: (day: string) =>
      `Du blir slettet ${day}. Til og med dagen før kan du ombestemme deg her. Du er logget inn som før så lenge.`,
    sure: "Jeg vil at det som gjelder meg, skal slettes",
    sureMissing: "Kryss av for at du vil det, eller gå tilbake",
    act: (day: string) => `Slett meg ${day}`,
    keep: "Nei, behold det",
  },
  asked: {
    title: "Du har bedt om å bli slettet",
    text: (asked: string, day: string) =>
      `Du ba om det ${asked}. Du blir slettet ${day}. Etter det kan ingen få deg tilbake, heller ikke vi.`,
    undo: "Jeg har ombestemt meg",
    today: "Dagen er kommet. Du blir slettet i dag, og det kan ikke stoppes.",
  },
  undone: "Du blir ikke slettet. Alt er som før.",
  told: "Du har bedt om å bli slettet. Du kan ombestemme deg.",
  refused: {
    "works-here":
      "Du har en rolle her nå. Så lenge du jobber her, må det være mulig å se hvem du er. Be administratoren avslutte rollen først.",
    "already-asked": "Du har alt bedt om det.",
  },
};
