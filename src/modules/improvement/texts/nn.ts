import type { Day } from "#platform/clock/index.ts";
import { counted, dateInWords, type Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

const day = (d: Day) => dateInWords("nn", d);

export const nn = {
  list: {
    title: "Forbetring",
    lead: "Det stemmene har ført til: kva som skal gjerast, kven som gjer det, og om det verkar.",
    empty:
      "Her står forbetringssakene. Det er ingen enno. Ei sak kan byrje med ei stemme du svarer på, eller her.",
    open: "Noko står att",
    closed: "Ingenting står att",
    noneOpen: "Ingenting står att i noka sak.",
    start: "Byrj ei sak",
    columns: { title: "Sak", sources: "Byggjer på", measures: "Tiltak", next: "Neste dato" },
    noMeasure: "Ingen har lova noko enno",
    nothingLeft: "Alt er svart på",
    older: "Vis fleire saker",
  },
  sources: (n: number) => (n === 0 ? "ingen stemmer" : counted("nn", n, { one: "stemme", other: "stemmer" })),
  newCase: {
    title: "Byrj ei forbetringssak",
    lead: "Ei sak er eitt problem, det som blir gjort med det, og svaret på om det verkar.",
    name: "Kva handlar saka om?",
    nameHelp: "Nokre få ord. Dei står øvst i saka, og dei som har sagt frå, ser dei.",
    problem: "Kva er problemet?",
    problemHelp:
      "Skriv det med eigne ord, utan namn og utan noko som ein person kan kjennast att på. Dei som har sagt frå om dette, kan lese teksten.",
    unit: "Kvar høyrer saka til?",
    save: "Byrj saka",
    note: "Ingenting er lagra enno.",
  },
  page: {
    title: "Ei forbetringssak",
    back: "Forbetring",
    problem: "Problemet",
    sources: "Det byggjer på",
    hiddenSource: "Ei stemme som ikkje er open for deg no",
    moreSources: (n: number) => `Vis ${n} til`,
    noSources:
      "Ingen stemmer er knytte til saka enno. Det skjer når nokon svarer på ei stemme og vel denne saka.",
    measures: "Tiltak",
    noMeasures: "Ingen har lova noko enno. Eit tiltak er noko eitt menneske gjer innan ein dag.",
    addMeasure: "Lov eit tiltak",
    checks: "Verkar det?",
    noChecks: "Når det første tiltaket er lova, blir det spurt om det verkar etter 3, 6 og 12 månader.",
    checksLead:
      "Tenesta svarer her. Dei som har sagt frå, svarer kvar for seg, og svara blir ikkje slått saman.",
    history: "Det som har skjedd med tiltaket",
  },
  measure: {
    what: "Kva",
    who: "Kven",
    when: "Når",
    how: "Status",
    evidence: "Det som viser det",
    reason: "Fordi",
    status: {
      planned: "Ikkje byrja",
      started: "I gang",
      moved: "Har fått ny dato",
      overdue: "Skulle vore gjort",
      done: "Gjort",
      cancelled: "Blir ikkje gjort",
    },
    by: (d: Day) => `Seinast ${day(d)}`,
    moved: (d: Day, first: Day) => `Seinast ${day(d)}. Først lova ${day(first)}.`,
    overdue: (name: string, d: Day) => `${name} skulle gjort dette innan ${day(d)}.`,
    done: (on: Day, due: Day) => `Gjort ${day(on)}. Fristen var ${day(due)}.`,
    cancelled: (on: Day) => `Lagt bort ${day(on)}`,
    entry: {
      start: (name: string) => `${name} sa at det er byrja.`,
      completion: (name: string) => `${name} sa at det er gjort.`,
      "new-date": (name: string, d: Day) => `${name} gav det ein ny dato: ${day(d)}.`,
      cancellation: (name: string) => `${name} sa at det ikkje blir gjort.`,
    },
    acts: {
      start: "Sei at det er byrja",
      completion: "Sei at det er gjort",
      "new-date": "Gi det ein ny dato",
      cancellation: "Sei at det ikkje blir gjort",
    },
  },
  check: {
    after: (months: number) => `Etter ${months} månader`,
    waits: (d: Day) => `Blir spurt ${day(d)}`,
    due: (d: Day) => `Svar seinast ${day(d)}`,
    dropped: "Ikkje spurt, fordi tiltaka er lagde bort.",
    answer: "Svar på om det verkar",
    findings: { works: "Ja", half: "Halvvegs", "does-not-work": "Nei" },
    said: (finding: "works" | "half" | "does-not-work") =>
      ({ works: "Det verkar", half: "Det verkar halvvegs", "does-not-work": "Det verkar ikkje" })[finding],
  },
  addMeasure: {
    title: "Lov eit tiltak",
    lead: "Eitt menneske gjer éin ting innan ein dag. Dei som har sagt frå, ser kva, kven og når.",
    what: "Kva skal gjerast?",
    whatHelp: "Sei det slik at den som sa frå, kan sjå om det er gjort.",
    owner: "Kven gjer det?",
    due: "Ferdig når?",
    save: "Lov tiltaket",
    note: "Ingenting er lova enno.",
  },
  act: {
    start: {
      title: "Tiltaket er byrja",
      text: "Kva er gjort til no?",
      textHelp: "Dei som har sagt frå, kan lese det.",
      save: "Sei at det er byrja",
    },
    completion: {
      title: "Tiltaket er gjort",
      text: "Kva viser at det er gjort?",
      textHelp:
        "Til dømes ei vaktliste, eit referat eller ein regel som er endra. Dei som har sagt frå, kan lese det.",
      save: "Sei at det er gjort",
    },
    "new-date": {
      title: "Gi tiltaket ein ny dato",
      text: "Kvifor tek det lengre tid?",
      textHelp:
        "Dei som har sagt frå, får beskjed og kan lese grunnen. Datoen som først vart lova, blir ståande.",
      due: "Ferdig når?",
      save: "Gi det ny dato",
    },
    cancellation: {
      title: "Tiltaket blir ikkje gjort",
      text: "Kvifor blir det ikkje gjort?",
      textHelp: "Dei som har sagt frå, får beskjed og kan lese grunnen. Tiltaket blir ståande i saka.",
      save: "Sei at det ikkje blir gjort",
    },
    now: "Slik står det no",
    note: "Ingenting er lagra enno.",
    back: "Tilbake til saka",
  },
  finding: {
    title: "Verkar det?",
    legend: "Verkar det de har gjort?",
    text: "Kva byggjer svaret på?",
    textHelp:
      "Til dømes tal, eller kva brukarane har sagt. Skriv ingen namn. Dei som har sagt frå, kan lese det og seie noko anna.",
    save: "Lagre svaret",
  },
  tasks: {
    facts: (name: string) => `Tiltak · ${name}`,
    checkFacts: (months: number) => `Verkar det? · etter ${months} månader`,
    mine: (what: string) => `Gjer ferdig: ${what}`,
    mineOver: (what: string) => `«${what}» skulle vore gjort. Sei at det er gjort, eller gi det ein ny dato.`,
    others: (name: string, what: string) => `${name} gjer dette: ${what}`,
    othersOver: (name: string, what: string) => `${name} skulle gjort dette: ${what}`,
    check: "Sei om det verkar, og kva svaret byggjer på.",
  },
  messages: {
    "measure-given": "Du står som ansvarleg for eit nytt tiltak.",
    "measure-overdue": "Eit tiltak hos ei eining under deg skulle vore gjort.",
    "effect-check-overdue": "Ei eining under deg har ikkje svart på om eit tiltak verkar.",
  },
  problems: {
    "no-title": "Skriv kva saka handlar om.",
    "no-problem": "Skriv kva problemet er.",
    "no-unit": "Vel kvar saka høyrer til.",
    "too-long": "Teksten er for lang. Gjer han kortare.",
    "no-what": "Skriv kva som skal gjerast.",
    "no-owner": "Vel kven som gjer det.",
    "no-date": "Skriv datoen med dag, månad og år, til dømes 15.01.2027.",
    "due-in-past": "Datoen har vore. Vel ein dag frå i dag og framover.",
    "due-too-far": "Datoen er meir enn fem år fram. Vel ein dag som nokon kan halde.",
    "no-evidence": "Skriv kva som viser at det er gjort.",
    "no-reason": "Skriv kvifor. Dei som har sagt frå, skal få vite det.",
    "not-later": "Den nye datoen må vere seinare enn både i dag og den datoen som gjeld no.",
    "too-far": "Den nye datoen er for langt fram. Vel ein dag innan 60 vyrkedagar.",
    "no-finding": "Vel ja, halvvegs eller nei.",
    "no-basis": "Skriv kva svaret byggjer på.",
    "already-extended":
      "Tiltaket har fått ny dato så mange gonger som det kan. Sei heller korleis det står: gjort eller ikkje gjort.",
    "is-ended":
      "Nokon har alt sagt at tiltaket er gjort eller ikkje blir gjort. Det du skreiv, er ikkje lagra.",
    "is-started": "Nokon har alt sagt at tiltaket er byrja. Det du skreiv, er ikkje lagra.",
    "is-answered":
      "Nokon har alt svart på om det verkar. Det første svaret blir ståande, og det du skreiv, er ikkje lagra.",
    "is-dropped": "Tiltaka i saka er lagde bort, så det er ikkje noko å svare på.",
    "too-early": "Det er for tidleg å svare. Det blir spurt frå to veker før dagen.",
    "changed-meanwhile":
      "Nokon andre har endra tiltaket etter at du opna sida. Det du skreiv, står her framleis. Sjå korleis det står no, og send igjen om det framleis stemmer.",
    "already-sent":
      "Dette skjemaet er alt sendt éin gong, med annan tekst. Det som vart sendt først, gjeld. Send igjen om du meiner at dette skal kome i tillegg.",
  },
} satisfies Like<typeof nb>;
