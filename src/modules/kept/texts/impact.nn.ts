import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./impact.nb.ts";

export const nn = {
  title: "Vurdering av personvernkonsekvensar – utkast",
  lead: "Eit utkast, laga av det Medvirk veit om seg sjølv (personvernforordninga artikkel 35). Det er ikkje ferdig før verksemda har fylt ut felta sine og bestemt seg.",
  mine: "Kva som kan skade kven, og kva som er gjort med det. Utkast som du fyller ut (artikkel 35).",
  pdf: "Hent utkastet som PDF",
  made: (day: string, from: string) => `Utkast, laga ${day} for ${from}.`,
  described: {
    title: "1. Kva som blir behandla",
    text: "For kvar type opplysning: formål, grunnlag, kven som er ansvarleg, kven som ser det, og kor lenge.",
  },
  needed: {
    title: "2. Om det er nødvendig, og ikkje meir enn det",
    text: "Kvar type opplysning har eit formål over. Dette er valt bort, for at ikkje meir skal lagrast enn det formålet treng:",
    leftOut: {
      names: "Namn: den som gir ei stemme, kan vere utan namn, eller la berre éi rolle sjå namnet.",
      times: "Klokkeslett: ei stemme utan namn har berre veka.",
      files: "Vedlegg: Medvirk tek ikkje imot filer frå brukarar.",
      machines: "Lesing med maskin: ingen tekst blir vurdert automatisk.",
      others: "Andre selskap: ingenting blir henta frå eller sendt til andre for å måle bruken.",
    },
  },
  risks: {
    title: "3. Kva som kan skade kven",
    text: "For kvar risiko: kor stor han er utan tiltak, kva som er gjort, kva som er igjen, og prøva som viser at tiltaket verkar. Tala er eit forslag. Verksemda må sjølv vurdere dei.",
    before: "Før tiltak",
    degrees: (likelihood: string, severity: string) => `sannsyn ${likelihood}, alvor ${severity}`,
    degree: { low: "låg", medium: "middels", high: "høg" },
    state: { built: "Tiltak", partly: "Tiltak, delvis vist", "not-built": "Tiltaket er ikkje bygt" },
    remains: "Igjen",
    shown: "Vist av",
    noTest: "inga prøve",
  },
  rights: {
    title: "4. Rettane, og kvar dei blir brukte",
    "/kept": "Få vite kva som blir lagra (artikkel 13–15)",
    "/my/kept": "Sjå kva som ligg om ein sjølv (artikkel 15)",
    "/my/take-out": "Ta med seg alt (artikkel 15 og 20)",
    "/my/profile": "Rette (artikkel 16)",
    "/my/erasure": "Bli sletta (artikkel 17)",
    "/my/consents": "Ta tilbake eit samtykke (artikkel 7)",
    "/my/looked": "Sjå kven som har sett, og seie imot (artikkel 15 og 21)",
  },
  fill: {
    title: "5. Det verksemda må fylle ut",
    missing: "Må fyllast ut av verksemda.",
    fill: "Fyll ut",
    change: "Endre",
    version: (version: number, as: string, day: string) => `Utgåve ${version}, skriven av ${as} ${day}.`,
    earlier: "Tidlegare utgåver",
    who: { administrator: "administratoren", "privacy-officer": "personvernombodet" },
  },
  fields: {
    measures: {
      title: "Tiltak hos verksemda",
      help: "Avtalar, opplæring, tilgang til maskiner og tryggingskopiar, og det som er igjen under kvar risiko.",
    },
    users: {
      title: "Brukarane som er spurde",
      help: "Kven, når, kva dei meinte, og kva som vart endra (artikkel 35 nr. 9).",
    },
    "next-of-kin": {
      title: "Pårørande som er spurde",
      help: "Kven, når, kva dei meinte, og kva som vart endra (artikkel 35 nr. 9).",
    },
    organisations: {
      title: "Brukarorganisasjonar som er spurde",
      help: "Kven, når, kva dei meinte, og kva som vart endra (artikkel 35 nr. 9).",
    },
    advice: {
      title: "Rådet frå personvernombodet",
      help: "Skrive av personvernombodet (artikkel 35 nr. 2).",
    },
    decision: {
      title: "Avgjerda",
      help: "Skriven av administratoren for den som er behandlingsansvarleg. Er risikoen framleis høg, må Datatilsynet spørjast først (artikkel 36).",
    },
    review: {
      title: "Når ho skal vurderast på nytt",
      help: "Ein dato, og kva som skal til for å gjere det før (artikkel 35 nr. 11).",
    },
  },
  form: {
    words: "Teksten",
    save: "Lagre som ny utgåve",
    back: "Tilbake utan å lagre",
    meanwhile: "Det som er skrive i mellomtida",
    wrong: {
      words: "Skriv noko i feltet.",
      long: "Teksten er for lang. Han kan ha 10 000 teikn.",
      meanwhile:
        "Nokon har skrive ei ny utgåve medan du skreiv. Ho står under. Teksten din er ikkje lagra. Sjå over begge, og lagre igjen.",
    },
  },
} satisfies Like<typeof nb>;
