import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./offline.nb.ts";

export const nn = {
  title: "Ha planen med deg",
  lead: "Her kan du ha kriseplanen med deg, òg utan nett.",
  file: {
    title: "Lagre som fil",
    text: "Fila blir opna i nettlesaren utan nett. Alt står i ho, og ingenting blir henta utanfrå. Når du endrar planen, må du lagre ei ny fil.",
    careful: "Fila er ikkje låst. Den som får tak i eininga, kan lese ho.",
    get: "Lagre fila",
    whole: "Lagre fila med det du har gøymt òg",
    wholeText: "Då står òg kven som ikkje skal vite det. Gi ho ikkje frå deg.",
    heading: (name: string) => `Kriseplanen til ${name}`,
    version: (n: string, day: string, saved: string) => `Versjon ${n}, sist endra ${day}. Lagra ${saved}.`,
    hidden: "Berre for meg",
    old: "Endrar du planen, gjeld ikkje denne fila lenger. Lagre ei ny.",
    help: "Treng nokon hjelp no?",
    checked: (day: string) => `Numra er kontrollerte ${day}.`,
  },
  keep: {
    title: "Legg planen i denne nettlesaren",
    text: "Då blir han opna på ei fast adresse, òg utan nett. Berre det du ikkje har gøymt, blir lagt der.",
    only: "Gjer det berre på ei eining som er di eiga. Den som bruker nettlesaren, kan lese planen utan å logge inn.",
    without: "Dette verkar berre når JavaScript er på. Fila over verkar alltid.",
    wipe: "Slett han når eg loggar ut",
    wipeHelp: "«Forlat raskt» slettar han alltid.",
    put: "Legg planen her",
    remove: "Ta han bort herifrå",
    open: "Opne planen som ligg her",
    done: "Planen ligg no i denne nettlesaren.",
    gone: "Planen ligg ikkje i denne nettlesaren lenger.",
    failed: "Det gjekk ikkje. Planen ligg ikkje her. Lagre fila i staden.",
  },
  none: {
    title: "Ingen plan her",
    text: "Ingen kriseplan ligg i denne nettlesaren. Logg inn for å leggje han her, eller opne fila du har lagra.",
    go: "Til kriseplanen",
  },
} satisfies Like<typeof nb>;
