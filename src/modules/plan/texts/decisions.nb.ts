export const nb = {
  title: "Det som ble bestemt i møtene mine",
  way: "Ta med noe som ble bestemt i et møte",
  lead: "Her står det som ble bestemt i møter der du har godkjent referatet. Du velger hva som blir et tiltak i planen din.",
  none: "Ingenting er bestemt i et godkjent referat ennå.",
  noPlan: "Du har ingen plan nå. Start en plan først, så kan du ta med det du vil.",
  decided: (day: string) => `Bestemt ${day}`,
  take: "Ta med i planen min",
  taken: (day: string) => `Tatt med i planen ${day}`,
  unreadable: "Kan ikke leses lenger.",
  back: "Min plan",
};
