import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./meet.nb.ts";

export const nn = {
  code: {
    title: "Vis ein delingskode",
    lead: "Med koden kan ein annan finne deg her, éin gong. Det finst inga liste over personar.",
    self: "Den som skriv inn koden, får vite namnet ditt, og kan dele med deg eller spørje deg om noko. Dei ser ingenting av det som er ditt.",
    work: (who: string) =>
      `Den som skriv inn koden, finn deg som ${who}, og kan dele noko med deg i jobben. Dei ser ingenting anna om deg.`,
    make: "Vis ein ny kode",
    one: "Du har éin kode om gongen. Viser du ein ny, verkar ikkje den gamle.",
    notHere: "Som administrator har du ingen delingskode. Byt rolle først.",
    shown: "Vis eller les opp denne koden",
    works: (until: string) => `Han verkar éin gong, til ${until}.`,
    onlyNow: "Du ser koden berre no. Treng du ein til, viser du ein ny.",
    aloud: "Les opp koden",
    back: "Ferdig",
  },
  block: {
    title: "Kven eg har sperra for",
    lead: "Dei du har sperra for, ser ingenting av det som er ditt i Medvirk, same kva du deler med staden dei jobbar på.",
    mineText: "Dei ser ingenting av det som er ditt.",
    none: "Du har ikkje sperra for nokon.",
    now: "Dei eg har sperra for",
    since: (day: string) => `Sidan ${day}`,
    end: "Ta bort sperringa",
    nowBlocked: (name: string) => `${name} ser ikkje noko av ditt frå no av.`,
    nowEnded: (name: string) => `Du har ikkje lenger sperra for ${name}.`,
    undo: "Angre",
    add: "Sperr for nokon",
    addLead:
      "Her er dei som har lese noko av ditt, spurt deg, svart deg eller fått noko delt. Andre kan du sperre for når dei viser deg ein kode.",
    addNone:
      "Her kjem dei som har lese noko av ditt, spurt deg, svart deg eller fått noko delt. Ingen står her no.",
    act: (name: string) => `Sperr for ${name}`,
    does: "Dette gjer ei sperring",
    doesLines: [
      "Ho gjeld frå neste klikk, og du kan ta ho bort når du vil.",
      "Personen får ikkje vite det, og ser det same som ein som ikkje kjenner deg.",
      "Det gjeld notata dine, det du deler, og sakene du har sendt med namn eller fortruleg.",
    ],
    doesNot: "Dette gjer ho ikkje",
    doesNotLines: [
      "Andre på same stad kan framleis lese det du deler med staden.",
      "Ho gjeld ikkje journalen i helsetenesta. Der må du be staden om å sperre.",
      "Det personen alt har lese, kan vi ikkje ta tilbake.",
    ],
  },
} satisfies Like<typeof nb>;
