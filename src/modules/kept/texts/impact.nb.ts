export const nb = {
  title: "Vurdering av personvernkonsekvenser – utkast",
  lead: "Et utkast, laget av det Medvirk vet om seg selv (personvernforordningen artikkel 35). Det er ikke ferdig før virksomheten har fylt ut sine felt og bestemt seg.",
  mine: "Hva som kan skade hvem, og hva som er gjort med det. Utkast som du fyller ut (artikkel 35).",
  pdf: "Hent utkastet som PDF",
  made: (day: string, from: string) => `Utkast, laget ${day} for ${from}.`,
  described: {
    title: "1. Hva som blir behandlet",
    text: "For hver type opplysning: formål, grunnlag, hvem som er ansvarlig, hvem som ser det, og hvor lenge.",
  },
  needed: {
    title: "2. Om det er nødvendig, og ikke mer enn det",
    text: "Hver type opplysning har et formål over. Dette er valgt bort, for at ikke mer skal lagres enn det formålet trenger:",
    leftOut: {
      names: "Navn: den som gir en stemme, kan være uten navn, eller la bare én rolle se navnet.",
      times: "Klokkeslett: en stemme uten navn har bare uka.",
      files: "Vedlegg: Medvirk tar ikke imot filer fra brukere.",
      machines: "Lesing med maskin: ingen tekst blir vurdert automatisk.",
      others: "Andre selskaper: ingenting hentes fra eller sendes til andre for å måle bruken.",
    },
  },
  risks: {
    title: "3. Hva som kan skade hvem",
    text: "For hver risiko: hvor stor den er uten tiltak, hva som er gjort, hva som er igjen, og prøven som viser at tiltaket virker. Tallene er et forslag. Virksomheten må selv vurdere dem.",
    before: "Før tiltak",
    degrees: (likelihood: string, severity: string) => `sannsynlighet ${likelihood}, alvor ${severity}`,
    degree: { low: "lav", medium: "middels", high: "høy" },
    state: { built: "Tiltak", partly: "Tiltak, delvis vist", "not-built": "Tiltaket er ikke bygd" },
    remains: "Igjen",
    shown: "Vist av",
    noTest: "ingen prøve",
  },
  rights: {
    title: "4. Rettighetene, og hvor de brukes",
    "/kept": "Få vite hva som lagres (artikkel 13–15)",
    "/my/kept": "Se hva som ligger om en selv (artikkel 15)",
    "/my/take-out": "Ta med seg alt (artikkel 15 og 20)",
    "/my/profile": "Rette (artikkel 16)",
    "/my/erasure": "Bli slettet (artikkel 17)",
    "/my/consents": "Ta tilbake et samtykke (artikkel 7)",
    "/my/looked": "Se hvem som har sett, og si imot (artikkel 15 og 21)",
  },
  fill: {
    title: "5. Det virksomheten må fylle ut",
    missing: "Må fylles ut av virksomheten.",
    fill: "Fyll ut",
    change: "Endre",
    version: (version: number, as: string, day: string) => `Utgave ${version}, skrevet av ${as} ${day}.`,
    earlier: "Tidligere utgaver",
    who: { administrator: "administratoren", "privacy-officer": "personvernombudet" },
  },
  fields: {
    measures: {
      title: "Tiltak hos virksomheten",
      help: "Avtaler, opplæring, tilgang til maskiner og sikkerhetskopier, og det som er igjen under hver risiko.",
    },
    users: {
      title: "Brukerne som er spurt",
      help: "Hvem, når, hva de mente, og hva som ble endret (artikkel 35 nr. 9).",
    },
    "next-of-kin": {
      title: "Pårørende som er spurt",
      help: "Hvem, når, hva de mente, og hva som ble endret (artikkel 35 nr. 9).",
    },
    organisations: {
      title: "Brukerorganisasjoner som er spurt",
      help: "Hvem, når, hva de mente, og hva som ble endret (artikkel 35 nr. 9).",
    },
    advice: {
      title: "Rådet fra personvernombudet",
      help: "Skrives av personvernombudet (artikkel 35 nr. 2).",
    },
    decision: {
      title: "Avgjørelsen",
      help: "Skrives av administratoren for den som er behandlingsansvarlig. Er risikoen fortsatt høy, må Datatilsynet spørres først (artikkel 36).",
    },
    review: {
      title: "Når den skal vurderes på nytt",
      help: "En dato, og hva som skal til for å gjøre det før (artikkel 35 nr. 11).",
    },
  },
  form: {
    words: "Teksten",
    save: "Lagre som ny utgave",
    back: "Tilbake uten å lagre",
    meanwhile: "Det som er skrevet i mellomtiden",
    wrong: {
      words: "Skriv noe i feltet.",
      long: "Teksten er for lang. Den kan ha 10 000 tegn.",
      meanwhile:
        "Noen har skrevet en ny utgave mens du skrev. Den står under. Teksten din er ikke lagret. Se over begge, og lagre igjen.",
    },
  },
};
