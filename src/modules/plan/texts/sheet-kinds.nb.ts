export const nb = {
  message: "Noen har delt historien sin med deg i planen sin.",
  kinds: {
    linked: {
      title: "Planer andre steder",
      lead: "Behandlingsplan, tiltaksplan, plan på skolen eller hos Nav. Her står bare hvor de er og hvem som har dem. Ingenting blir hentet inn eller kopiert.",
      none: "Du har ikke skrevet om noen annen plan ennå.",
      add: "Skriv om en plan",
      change: "Endre",
    },
    story: {
      title: "Historien min, én gang",
      lead: "Skriv den én gang, så slipper du å fortelle den på nytt. Bare du ser den, til du deler den med en som er med i planen.",
      none: "Du har ikke skrevet noen historie ennå. Noen få ord er nok.",
      add: "Skriv historien",
      change: "Skriv en ny versjon",
    },
    family: {
      title: "Familien min",
      lead: "Hvem i familien som trenger noe, barn også. Bare du ser dette. Ingen blir slått opp eller får vite at de står her.",
      none: "Du har ikke skrevet om noen ennå.",
      add: "Skriv om noen i familien",
      change: "Endre",
    },
  },
};
