export const nb = {
  code: {
    title: "Vis en delingskode",
    lead: "Med koden kan en annen finne deg her, én gang. Det finnes ingen liste over personer.",
    self: "Den som skriver inn koden, får vite navnet ditt, og kan dele med deg eller spørre deg om noe. De ser ingenting av det som er ditt.",
    work: (who: string) =>
      `Den som skriver inn koden, finner deg som ${who}, og kan dele noe med deg i jobben. De ser ingenting annet om deg.`,
    make: "Vis en ny kode",
    one: "Du har én kode om gangen. Viser du en ny, virker ikke den gamle.",
    notHere: "Som administrator har du ingen delingskode. Bytt rolle først.",
    shown: "Vis eller les opp denne koden",
    works: (until: string) => `Den virker én gang, til ${until}.`,
    onlyNow: "Du ser koden bare nå. Trenger du en til, viser du en ny.",
    aloud: "Les opp koden",
    back: "Ferdig",
  },
  block: {
    title: "Hvem jeg har sperret for",
    lead: "De du har sperret for, ser ingenting av det som er ditt i Medvirk, samme hva du deler med stedet de jobber på.",
    mineText: "De ser ingenting av det som er ditt.",
    none: "Du har ikke sperret for noen.",
    now: "De jeg har sperret for",
    since: (day: string) => `Siden ${day}`,
    end: "Ta bort sperringen",
    nowBlocked: (name: string) => `${name} ser ikke noe av ditt fra nå av.`,
    nowEnded: (name: string) => `Du har ikke lenger sperret for ${name}.`,
    undo: "Angre",
    add: "Sperr for noen",
    addLead:
      "Her er de som har lest noe av ditt, spurt deg, svart deg eller fått noe delt. Andre kan du sperre for når de viser deg en kode.",
    addNone:
      "Her kommer de som har lest noe av ditt, spurt deg, svart deg eller fått noe delt. Ingen står her nå.",
    act: (name: string) => `Sperr for ${name}`,
    does: "Dette gjør en sperring",
    doesLines: [
      "Den gjelder fra neste klikk, og du kan ta den bort når du vil.",
      "Personen får ikke vite det, og ser det samme som en som ikke kjenner deg.",
      "Det gjelder notatene dine, det du deler, og sakene du har sendt med navn eller fortrolig.",
    ],
    doesNot: "Dette gjør den ikke",
    doesNotLines: [
      "Andre på samme sted kan fortsatt lese det du deler med stedet.",
      "Den gjelder ikke journalen i helsetjenesten. Der må du be stedet om å sperre.",
      "Det personen alt har lest, kan vi ikke ta tilbake.",
    ],
  },
};
