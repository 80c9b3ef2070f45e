import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-kinds.nb.ts";

export const nn = {
  message: "Nokon har delt historia si med deg i planen sin.",
  kinds: {
    linked: {
      title: "Planar andre stader",
      lead: "Behandlingsplan, tiltaksplan, plan på skulen eller hos Nav. Her står berre kvar dei er og kven som har dei. Ingenting blir henta inn eller kopiert.",
      none: "Du har ikkje skrive om nokon annan plan enno.",
      add: "Skriv om ein plan",
      change: "Endre",
    },
    story: {
      title: "Historia mi, éin gong",
      lead: "Skriv henne éin gong, så slepp du å fortelje henne på nytt. Berre du ser henne, til du deler henne med ein som er med i planen.",
      none: "Du har ikkje skrive noka historie enno. Nokre få ord er nok.",
      add: "Skriv historia",
      change: "Skriv ein ny versjon",
    },
    family: {
      title: "Familien min",
      lead: "Kven i familien som treng noko, barn òg. Berre du ser dette. Ingen blir slått opp eller får vite at dei står her.",
      none: "Du har ikkje skrive om nokon enno.",
      add: "Skriv om nokon i familien",
      change: "Endre",
    },
  },
} satisfies Like<typeof nb>;
