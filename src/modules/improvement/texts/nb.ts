import type { Day } from "#platform/clock/index.ts";
import { counted, dateInWords } from "#platform/texts/index.ts";

const day = (d: Day) => dateInWords("nb", d);

export const nb = {
  list: {
    title: "Forbedring",
    lead: "Det stemmene har ført til: hva som skal gjøres, hvem som gjør det, og om det virker.",
    empty:
      "Her står forbedringssakene. Det er ingen ennå. En sak kan begynne med en stemme du svarer på, eller her.",
    open: "Noe gjenstår",
    closed: "Ingenting gjenstår",
    noneOpen: "Ingenting gjenstår i noen sak.",
    start: "Begynn en sak",
    columns: { title: "Sak", sources: "Bygger på", measures: "Tiltak", next: "Neste dato" },
    noMeasure: "Ingen har lovet noe ennå",
    nothingLeft: "Alt er svart på",
    older: "Vis flere saker",
  },
  sources: (n: number) => (n === 0 ? "ingen stemmer" : counted("nb", n, { one: "stemme", other: "stemmer" })),
  newCase: {
    title: "Begynn en forbedringssak",
    lead: "En sak er ett problem, det som gjøres med det, og svaret på om det virker.",
    name: "Hva handler saken om?",
    nameHelp: "Noen få ord. De står øverst i saken, og de som har sagt fra, ser dem.",
    problem: "Hva er problemet?",
    problemHelp:
      "Skriv det med egne ord, uten navn og uten noe som kan kjenne igjen en person. De som har sagt fra om dette, kan lese teksten.",
    unit: "Hvor hører saken til?",
    save: "Begynn saken",
    note: "Ingenting er lagret ennå.",
  },
  page: {
    title: "En forbedringssak",
    back: "Forbedring",
    problem: "Problemet",
    sources: "Det bygger på",
    hiddenSource: "En stemme som ikke er åpen for deg nå",
    moreSources: (n: number) => `Vis ${n} til`,
    noSources:
      "Ingen stemmer er knyttet til saken ennå. Det skjer når noen svarer på en stemme og velger denne saken.",
    measures: "Tiltak",
    noMeasures: "Ingen har lovet noe ennå. Et tiltak er noe ett menneske gjør innen en dag.",
    addMeasure: "Lov et tiltak",
    checks: "Virker det?",
    noChecks: "Når det første tiltaket er lovet, blir det spurt om det virker etter 3, 6 og 12 måneder.",
    checksLead:
      "Tjenesten svarer her. De som har sagt fra, svarer hver for seg, og svarene blir ikke slått sammen.",
    history: "Det som har skjedd med tiltaket",
  },
  measure: {
    what: "Hva",
    who: "Hvem",
    when: "Når",
    how: "Status",
    evidence: "Det som viser det",
    reason: "Fordi",
    status: {
      planned: "Ikke begynt",
      started: "I gang",
      moved: "Har fått ny dato",
      overdue: "Skulle vært gjort",
      done: "Gjort",
      cancelled: "Blir ikke gjort",
    },
    by: (d: Day) => `Senest ${day(d)}`,
    moved: (d: Day, first: Day) => `Senest ${day(d)}. Først lovet ${day(first)}.`,
    overdue: (name: string, d: Day) => `${name} skulle gjort dette innen ${day(d)}.`,
    done: (on: Day, due: Day) => `Gjort ${day(on)}. Fristen var ${day(due)}.`,
    cancelled: (on: Day) => `Lagt bort ${day(on)}`,
    entry: {
      start: (name: string) => `${name} sa at det er begynt.`,
      completion: (name: string) => `${name} sa at det er gjort.`,
      "new-date": (name: string, d: Day) => `${name} ga det en ny dato: ${day(d)}.`,
      cancellation: (name: string) => `${name} sa at det ikke blir gjort.`,
    },
    acts: {
      start: "Si at det er begynt",
      completion: "Si at det er gjort",
      "new-date": "Gi det en ny dato",
      cancellation: "Si at det ikke blir gjort",
    },
  },
  check: {
    after: (months: number) => `Etter ${months} måneder`,
    waits: (d: Day) => `Blir spurt ${day(d)}`,
    due: (d: Day) => `Svar senest ${day(d)}`,
    dropped: "Ikke spurt, fordi tiltakene er lagt bort.",
    answer: "Svar på om det virker",
    findings: { works: "Ja", half: "Halvveis", "does-not-work": "Nei" },
    said: (finding: "works" | "half" | "does-not-work") =>
      ({ works: "Det virker", half: "Det virker halvveis", "does-not-work": "Det virker ikke" })[finding],
  },
  addMeasure: {
    title: "Lov et tiltak",
    lead: "Ett menneske gjør én ting innen en dag. De som har sagt fra, ser hva, hvem og når.",
    what: "Hva skal gjøres?",
    whatHelp: "Si det så den som sa fra, kan se om det er gjort.",
    owner: "Hvem gjør det?",
    due: "Ferdig når?",
    save: "Lov tiltaket",
    note: "Ingenting er lovet ennå.",
  },
  act: {
    start: {
      title: "Tiltaket er begynt",
      text: "Hva er gjort til nå?",
      textHelp: "De som har sagt fra, kan lese det.",
      save: "Si at det er begynt",
    },
    completion: {
      title: "Tiltaket er gjort",
      text: "Hva viser at det er gjort?",
      textHelp:
        "For eksempel en vaktliste, et referat eller en regel som er endret. De som har sagt fra, kan lese det.",
      save: "Si at det er gjort",
    },
    "new-date": {
      title: "Gi tiltaket en ny dato",
      text: "Hvorfor tar det lengre tid?",
      textHelp:
        "De som har sagt fra, får beskjed og kan lese grunnen. Datoen som først ble lovet, blir stående.",
      due: "Ferdig når?",
      save: "Gi det ny dato",
    },
    cancellation: {
      title: "Tiltaket blir ikke gjort",
      text: "Hvorfor blir det ikke gjort?",
      textHelp: "De som har sagt fra, får beskjed og kan lese grunnen. Tiltaket blir stående i saken.",
      save: "Si at det ikke blir gjort",
    },
    now: "Slik står det nå",
    note: "Ingenting er lagret ennå.",
    back: "Tilbake til saken",
  },
  finding: {
    title: "Virker det?",
    legend: "Virker det dere har gjort?",
    text: "Hva bygger svaret på?",
    textHelp:
      "For eksempel tall, eller hva brukerne har sagt. Skriv ingen navn. De som har sagt fra, kan lese det og si noe annet.",
    save: "Lagre svaret",
  },
  tasks: {
    facts: (name: string) => `Tiltak · ${name}`,
    checkFacts: (months: number) => `Virker det? · etter ${months} måneder`,
    mine: (what: string) => `Gjør ferdig: ${what}`,
    mineOver: (what: string) => `«${what}» skulle vært gjort. Si at det er gjort, eller gi det en ny dato.`,
    others: (name: string, what: string) => `${name} gjør dette: ${what}`,
    othersOver: (name: string, what: string) => `${name} skulle gjort dette: ${what}`,
    check: "Si om det virker, og hva svaret bygger på.",
  },
  messages: {
    "measure-given": "Du står som ansvarlig for et nytt tiltak.",
    "measure-overdue": "Et tiltak hos en enhet under deg skulle vært gjort.",
    "effect-check-overdue": "En enhet under deg har ikke svart på om et tiltak virker.",
  },
  problems: {
    "no-title": "Skriv hva saken handler om.",
    "no-problem": "Skriv hva problemet er.",
    "no-unit": "Velg hvor saken hører til.",
    "too-long": "Teksten er for lang. Gjør den kortere.",
    "no-what": "Skriv hva som skal gjøres.",
    "no-owner": "Velg hvem som gjør det.",
    "no-date": "Skriv datoen med dag, måned og år, for eksempel 15.01.2027.",
    "due-in-past": "Datoen har vært. Velg en dag fra i dag og framover.",
    "due-too-far": "Datoen er mer enn fem år fram. Velg en dag som noen kan holde.",
    "no-evidence": "Skriv hva som viser at det er gjort.",
    "no-reason": "Skriv hvorfor. De som har sagt fra, skal få vite det.",
    "not-later": "Den nye datoen må være senere enn både i dag og den datoen som gjelder nå.",
    "too-far": "Den nye datoen er for langt fram. Velg en dag innen 60 virkedager.",
    "no-finding": "Velg ja, halvveis eller nei.",
    "no-basis": "Skriv hva svaret bygger på.",
    "already-extended":
      "Tiltaket har fått ny dato så mange ganger som det kan. Si heller hvordan det står: gjort eller ikke gjort.",
    "is-ended": "Noen har alt sagt at tiltaket er gjort eller ikke blir gjort. Det du skrev, er ikke lagret.",
    "is-started": "Noen har alt sagt at tiltaket er begynt. Det du skrev, er ikke lagret.",
    "is-answered":
      "Noen har alt svart på om det virker. Det første svaret blir stående, og det du skrev, er ikke lagret.",
    "is-dropped": "Tiltakene i saken er lagt bort, så det er ikke noe å svare på.",
    "too-early": "Det er for tidlig å svare. Det blir spurt fra to uker før dagen.",
    "changed-meanwhile":
      "Noen andre har endret tiltaket etter at du åpnet siden. Det du skrev, står her fortsatt. Se hvordan det står nå, og send igjen hvis det fortsatt stemmer.",
    "already-sent":
      "Dette skjemaet er alt sendt én gang, med annen tekst. Det som ble sendt først, gjelder. Send igjen hvis du mener at dette skal komme i tillegg.",
  },
};
