import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./role.nb.ts";

export const nn = {
  role: {
    title: "Kven gjer kva i samarbeidet",
    lead: "Ein avtale med kvar som er med i planen. Han gjeld når begge har sagt ja til det som står der.",
    none: "Ingen er med i planen no.",
    with: (name: string) => `Avtale med ${name}`,
    nothing: "Ingen har skrive noko enno.",
    stands: "Gjeld. Begge har sagt ja.",
    waits: "Føreslått. Han gjeld når begge har sagt ja.",
    yes: (who: string, day: string) => `${who} sa ja ${day}`,
    you: "Du",
    sayYes: "Ja, slik gjer vi det",
    takeBack: "Ta tilbake ja-et",
    write: "Skriv eit forslag",
    rewrite: "Føreslå noko anna",
    saveNote: "Du seier ja til det du skriv. Det gjeld når den andre òg har sagt ja.",
    see: "Sjå og endre avtalen",
    guestLead: (name: string) => `Avtalen mellom deg og ${name}. Han gjeld når begge har sagt ja.`,
    link: "Kven gjer kva: avtalen mellom oss",
  },
} satisfies Like<typeof nb>;
