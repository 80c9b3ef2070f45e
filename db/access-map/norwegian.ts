import { coercionWho } from "./coercion.ts";
import { whoMeetsInNorwegian } from "./meeting.ts";

/** A phrase of the map in bokmål and nynorsk. */
export type Norwegian = readonly [nb: string, nn: string];

/** Who a rule is for, as `say.ts` says it in English. */
export const whoInNorwegian: Readonly<Record<string, Norwegian>> = {
  ...coercionWho,
  "the person, as oneself and surely known, as long as it runs": [
    "personen, som seg selv og sikkert kjent, så lenge det er i gang",
    "personen, som seg sjølv og sikkert kjend, så lenge det er i gang",
  ],
  "those who work in the unit that coordinates, and the coordinator in the role in which they were named, as long as it runs and unless the person has blocked them":
    [
      "de som arbeider i koordinerende enhet, og koordinatoren i rollen hen er oppnevnt i, så lenge det er i gang og personen ikke har stengt dem ute",
      "dei som arbeider i koordinerande eining, og koordinatoren i rolla hen er oppnemnd i, så lenge det er i gang og personen ikkje har stengt dei ute",
    ],
  "those who work in the unit that coordinates, as long as it runs and unless the person has blocked them": [
    "de som arbeider i koordinerende enhet, så lenge det er i gang og personen ikke har stengt dem ute",
    "dei som arbeider i koordinerande eining, så lenge det er i gang og personen ikkje har stengt dei ute",
  ],
  ...whoMeetsInNorwegian,
  "whoever may see its coordination": ["den som kan se koordineringen", "den som kan sjå koordineringa"],
  "the person it is about": ["den det gjelder", "den det gjeld"],
  "the installation's own jobs": ["systemets egne faste oppgaver", "systemet sine eigne faste oppgåver"],
  everyone: ["alle", "alle"],
  "those who work in its unit": ["de som arbeider i enheten", "dei som arbeider i eininga"],
  "an administrator": ["en administrator", "ein administrator"],
  "whoever the topic is open to, here as oneself,": [
    "den som temaet er åpent for, og som er her som seg selv,",
    "den som temaet er ope for, og som er her som seg sjølv,",
  ],
  "whoever the topic is open to": ["den som temaet er åpent for", "den som temaet er ope for"],
  "a privacy officer": ["et personvernombud", "eit personvernombod"],
  "the sign-in itself": ["selve innloggingen", "sjølve innlogginga"],
  "nobody, whatever the other rules say,": [
    "ingen, uansett hva de andre reglene sier,",
    "ingen, uansett kva dei andre reglane seier,",
  ],
  "whoever opens the note there and then, with its line in the log, and is not blocked by its owner (its newest version, neither hidden nor taken away),":
    [
      "den som åpner notatet der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven, når notatet verken er skjult eller tatt bort),",
      "den som opnar notatet der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva, når notatet verken er gøymt eller teke bort),",
    ],
  "whoever opens the crisis plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away, never who must not know),":
    [
      "den som åpner kriseplanen der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven av det som verken er skjult eller tatt bort, aldri hvem som ikke skal vite det),",
      "den som opnar kriseplanen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva av det som verken er gøymt eller teke bort, aldri kven som ikkje skal vite det),",
    ],
  "whoever opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away),":
    [
      "den som åpner planen der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven av det som verken er skjult eller tatt bort),",
      "den som opnar planen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva av det som verken er gøymt eller teke bort),",
    ],
  "the person it concerns, or whoever acts for that person in treatment and opens it there and then, with its line in the log,":
    [
      "den det gjelder, eller den som representerer personen i temaet behandling og åpner det der og da, med linje i loggen,",
      "den det gjeld, eller den som representerer personen i temaet behandling og opnar det der og då, med linje i loggen,",
    ],
  "those whom the unit knows": ["de som enheten kjenner", "dei som eininga kjenner"],
  "employees and the leader of the very unit that registered it, who open it there and then with its line in the log, when the person has not blocked them,":
    [
      "ansatte og leder i nettopp den enheten som skrev det inn, når de åpner det der og da med linje i loggen og personen ikke har stengt dem ute,",
      "tilsette og leiar i nettopp den eininga som skreiv det inn, når dei opnar det der og då med linje i loggen og personen ikkje har stengt dei ute,",
    ],
  "employees and the leader of the very unit that registered it, when the person has not blocked them,": [
    "ansatte og leder i nettopp den enheten som skrev det inn, når personen ikke har stengt dem ute,",
    "tilsette og leiar i nettopp den eininga som skreiv det inn, når personen ikkje har stengt dei ute,",
  ],
  "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away, in the parts that are that one's to read),":
    [
      "den som er invitert og åpner planen der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven av det som verken er skjult eller tatt bort, i de delene den får lese),",
      "den som er invitert og opnar planen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva av det som verken er gøymt eller teke bort, i dei delane han får lese),",
    ],
  "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of one's own agreement, of plans elsewhere where one may read of cooperation, of a story that is shared with one; never the family),":
    [
      "den som er invitert og åpner planen der og da, med linje i loggen, og ikke er stengt ute av eieren (den nyeste utgaven av ens egen avtale, av planer andre steder der en får lese om samarbeid, av en historie som er delt med en; aldri familien),",
      "den som er invitert og opnar planen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (den nyaste utgåva av ens eigen avtale, av planar andre stader der ein får lese om samarbeid, av ei historie som er delt med ein; aldri familien),",
    ],
  "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (to one's own agreement, and what one has read),":
    [
      "den som er invitert og åpner planen der og da, med linje i loggen, og ikke er stengt ute av eieren (til ens egen avtale, og det en har lest),",
      "den som er invitert og opnar planen der og då, med linje i loggen, og ikkje er stengd ute av eigaren (til ens eigen avtale, og det ein har lese),",
    ],
  "whoever opens the topic there and then, with its line in the log": [
    "den som åpner temaet der og da, med linje i loggen",
    "den som opnar temaet der og då, med linje i loggen",
  ],
  "the sign-in itself or the installation's own jobs": [
    "selve innloggingen eller systemets egne faste oppgaver",
    "sjølve innlogginga eller systemet sine eigne faste oppgåver",
  ],
  "whoever showed it": ["den som viste den", "den som viste han"],
  "the giver of its voice": ["den som ga stemmen", "den som gav stemma"],
  "those who may make a code on paper for the person": [
    "de som kan lage en kode på papir for personen",
    "dei som kan lage ein kode på papir for personen",
  ],
  "whoever looked; as leader or privacy officer once it has come to them": [
    "den som så, og leder eller personvernombud når det er kommet til dem,",
    "den som såg, og leiar eller personvernombod når det er kome til dei,",
  ],
  "an administrator or a privacy officer": [
    "en administrator eller et personvernombud",
    "ein administrator eller eit personvernombod",
  ],
  "the giver of a voice that led to its case": [
    "den som ga en stemme som førte til saken",
    "den som gav ei stemme som førte til saka",
  ],
  "those who work in the unit of its measure": [
    "de som arbeider i enheten som har tiltaket",
    "dei som arbeider i eininga som har tiltaket",
  ],
  "those who work in the voice's unit": [
    "de som arbeider i enheten stemmen ble gitt til",
    "dei som arbeider i eininga stemma vart gitt til",
  ],
  "a unit leader": ["en enhetsleder", "ein einingsleiar"],
  "the giver of the voice": ["den som ga stemmen", "den som gav stemma"],
  "whoever may see its explanation": ["den som kan se forklaringen", "den som kan sjå forklaringa"],
  "whoever may see its objection": ["den som kan se innvendingen", "den som kan sjå innvendinga"],
  "whoever may see its break glass": ["den som kan se nødåpningen", "den som kan sjå naudopninga"],
  "whoever may see its voice": ["den som kan se stemmen", "den som kan sjå stemma"],
  "the giver of what it is about": ["den som ga stemmen det gjelder", "den som gav stemma det gjeld"],
  "whoever opened it": ["den som åpnet", "den som opna"],
  "those who work in the unit of its case": [
    "de som arbeider i enheten som har saken",
    "dei som arbeider i eininga som har saka",
  ],
  "the giver of a voice that led to the improvement case": [
    "den som ga en stemme som førte til forbedringssaken",
    "den som gav ei stemme som førte til forbetringssaka",
  ],
  "the giver of a voice that led to its measure": [
    "den som ga en stemme som førte til tiltaket",
    "den som gav ei stemme som førte til tiltaket",
  ],
  "the giver of the publication's voice": [
    "den som ga stemmen som vises",
    "den som gav stemma som blir vist",
  ],
  "whoever may see its publication": [
    "den som kan se den viste teksten",
    "den som kan sjå den viste teksten",
  ],
  "those who work in some unit": ["de som arbeider i en enhet", "dei som arbeider i ei eining"],
  "those whose role reaches a unit where the person works": [
    "de som har en rolle som når en enhet der personen arbeider",
    "dei som har ei rolle som når ei eining der personen arbeider",
  ],
  "an employee, a unit leader, a user contact or an administrator": [
    "en ansatt, en enhetsleder, en brukerkontakt eller en administrator",
    "ein tilsett, ein einingsleiar, ein brukarkontakt eller ein administrator",
  ],
  "the person themselves": ["personen selv", "personen sjølv"],
  "whoever opens something of the person there and then, with its line in the log": [
    "den som åpner noe om personen der og da, med linje i loggen",
    "den som opnar noko om personen der og då, med linje i loggen",
  ],
  "whoever acts for the person it is about": [
    "den som handler for den det gjelder",
    "den som handlar for den det gjeld",
  ],
  "whoever decides in its topic for the person it is about, of what others ask whom that person has not blocked,":
    [
      "den som avgjør om temaet for den det gjelder, om det andre spør om som ikke er stengt ute,",
      "den som avgjer om temaet for den det gjeld, om det andre spør om som ikkje er stengde ute,",
    ],
  "the representative": ["representanten", "representanten"],
  "those whose role reaches its unit": [
    "de som har en rolle som når enheten",
    "dei som har ei rolle som når eininga",
  ],
  "the giver of a voice that led to what it is about": [
    "den som ga en stemme som førte til det det gjelder",
    "den som gav ei stemme som førte til det det gjeld",
  ],
  "those whom a question, an objection or an emergency concerns": [
    "de som et spørsmål, en innvending eller en nødåpning gjelder",
    "dei som eit spørsmål, ei innvending eller ei naudopning gjeld",
  ],
  "whoever is signed in or a giver with a code": [
    "den som er logget inn, eller den som har koden til en stemme,",
    "den som er logga inn, eller den som har koden til ei stemme,",
  ],
  "whoever is signed in, the sign-in itself or the installation's own jobs": [
    "den som er logget inn, selve innloggingen eller systemets egne faste oppgaver",
    "den som er logga inn, sjølve innlogginga eller systemet sine eigne faste oppgåver",
  ],
};
