import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./erasure.nb.ts";

export const nn = {
  title: "Bli sletta",
  lead: "Her kan du be om at Medvirk slettar det som gjeld deg. Les først kva som blir borte, og kva som blir ståande.",
  mine: "Kva som kan slettast, kva som blir ståande, og korleis du ber om det.",
  goes: {
    title: "Dette blir borte",
    lead: "Det blir sletta for alle, og nøkkelen som låser det du eig, blir øydelagd.",
  },
  stays: {
    title: "Dette blir ståande, og kvifor",
    because: {
      voice:
        "Det tenesta har svart deg, blir ståande til saka er gammal nok, utan orda dine og utan namnet ditt. Tenesta må kunne vise kva ho har gjort (personvernforordninga artikkel 17 nr. 3 b, forskrift om leiing og kvalitetsforbetring §§ 7 e og 8).",
      "improvement work":
        "Tiltak og forbetringssaker er tenesta sitt eige arbeid. Var orda dine kopierte dit, blir dei tekne bort (artikkel 17 nr. 3 b, forskrift om leiing og kvalitetsforbetring §§ 6–9).",
      role: "Har du jobba for tenesta, blir rolla ståande i fem år, utan namn. Den som har handla for det offentlege, må kunne finnast att (artikkel 17 nr. 3 b og e, helse- og omsorgstenestelova § 4-1).",
      log: "Linjer om kva som skjedde, har berre tilfeldige nummer. Namnet ditt kan ikkje lenger slåast opp (artikkel 17 nr. 3 b og e).",
      "access log":
        "Kven som har sett på noko, må kunne etterprøvast. Linjene har berre tilfeldige nummer (pasientjournallova § 22, pasientjournalforskrifta § 14).",
      "after coercion":
        "At det vart brukt tvang, og at avdelinga tilbaud ein samtale etterpå, står i ti år utan namnet ditt og utan orda dine. Avdelinga må kunne vise at ho tilbaud det (artikkel 17 nr. 3 b, psykisk helsevernlova § 4-2).",
      erasure:
        "At du bad om å bli sletta, står i 30 dagar. Ein kode utan namn står på ei liste, så ingen sikkerheitskopi bringar deg tilbake (artikkel 5 nr. 2 og artikkel 17).",
    },
    numbers: "Tal som er lagde ut",
    numbersText:
      "Tal for ein stad og eit kvartal er aldri under fem og kan ikkje førast tilbake til deg. Dei blir ikkje endra. Tekstar under «De sa – vi svarte» er dine eigne ord: Dei blir tekne bort.",
    backups: "Sikkerheitskopiar",
    backupsText:
      "Det du har skrive om deg sjølv, kan ikkje lesast i kopiar når nøkkelen er borte. Anna ligg i gamle kopiar til dei blir bytte ut. Blir ein kopi brukt, blir du sletta igjen før nokon får kome inn.",
    journal: "Journalen din er ein annan stad",
    journalText:
      "Har du vore pasient, har tenesta ein journal om deg i eit anna system. Han kan du be om å få sletta der (helsepersonellova § 43).",
  },
  without: "Det du har sagt utan namn",
  withoutText:
    "Ingen veit kva som er ditt, heller ikkje vi. Trekk det med koden før du blir sletta, om du vil ha det bort.",
  voices: "Vil du heller trekkje éi sak?",
  takeOut: "Ta med deg alt først",
  form: {
    title: "Be om å bli sletta",
    when: (day: string) =>
      `Du blir sletta ${day}. Til og med dagen før kan du ombestemme deg her. Du er logga inn som før så lenge.`,
    sure: "Eg vil at det som gjeld meg, skal slettast",
    sureMissing: "Kryss av for at du vil det, eller gå tilbake",
    act: (day: string) => `Slett meg ${day}`,
    keep: "Nei, behald det",
  },
  asked: {
    title: "Du har bede om å bli sletta",
    text: (asked: string, day: string) =>
      `Du bad om det ${asked}. Du blir sletta ${day}. Etter det kan ingen få deg tilbake, heller ikkje vi.`,
    undo: "Eg har ombestemt meg",
    today: "Dagen er komen. Du blir sletta i dag, og det kan ikkje stoppast.",
  },
  undone: "Du blir ikkje sletta. Alt er som før.",
  told: "Du har bede om å bli sletta. Du kan ombestemme deg.",
  refused: {
    "works-here":
      "Du har ei rolle her no. Så lenge du jobbar her, må det vere mogleg å sjå kven du er. Be administratoren avslutte rolla først.",
    "already-asked": "Du har alt bede om det.",
  },
} satisfies Like<typeof nb>;
