import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./papers.nb.ts";

export const nn = {
  acts: {
    "meeting-paper": "la eit papir til eit møte",
    "meeting-paper-removal": "tok bort eit papir frå eit møte",
  },
  title: "Papir",
  way: "Papir til møtet",
  lead: "Papir som alle i møtet kan lese på førehand. Eigaren av møtet og dei som er inviterte, ser dei.",
  by: (day: string) =>
    `Papira bør vere her seinast ${day}. Det er tenesta sin eigen lovnad. Inga lov set det.`,
  none: "Ingen papir enno.",
  from: (name: string, day: string) => `Frå ${name}, ${day}`,
  late: "Kom etter fristen",
  me: "deg",
  save: "Lagre på mi maskin",
  remove: "Ta bort",
  removeNote: "Tek du bort eit papir, blir det sletta.",
  add: "Legg til eit papir",
  name: "Kva heiter papiret?",
  file: "Vel ei fil",
  help: "PDF, bilete (JPEG eller PNG) eller rein tekst. Høgst 2 MB. Frå bilete tek vi bort kvar og med kva dei er tekne. Ein PDF beheld det programmet har skrive i han.",
  note: "Vi ser ikkje etter virus. Opne berre papir frå nokon du kjenner.",
  act: "Legg til papiret",
  kinds: {
    "application/pdf": "PDF",
    "image/jpeg": "Bilete",
    "image/png": "Bilete",
    "text/plain": "Tekst",
  },
  wrong: {
    name: "Skriv kva papiret heiter.",
    longName: "Namnet er for langt.",
    none: "Vel ei fil.",
    kind: "Fila er ikkje ein PDF, eit JPEG- eller PNG-bilete eller rein tekst.",
    broken: "Biletet er ikkje heilt. Prøv å lagre det på nytt, og vel det igjen.",
    large: "Fila er for stor. Det er plass til 2 MB.",
    full: "Det er plass til tjue papir. Ta bort eitt først.",
    "called-off": "Møtet er avlyst.",
  },
} satisfies Like<typeof nb>;
