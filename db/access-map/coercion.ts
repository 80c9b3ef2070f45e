// What the rules of coercion are called: a room of its own in the dictionary, as it has many.

/** What a row of each of its tables is called. */
export const coercionNouns: Readonly<Record<string, readonly [en: string, nb: string, nn: string]>> = {
  "care.coercion_figures": [
    "numbers on conversations after coercion",
    "tall om samtaler etter tvang",
    "tal om samtalar etter tvang",
  ],
  "care.supported_decision_step": [
    "row of a supported decision",
    "rad i støtte til å bestemme",
    "rad i støtte til å bestemme",
  ],
  "care.supported_decision": ["supported decision", "støtte til å bestemme", "støtte til å bestemme"],
  "care.after_talk_step": [
    "step of a conversation after coercion",
    "steg i samtale etter tvang",
    "steg i samtale etter tvang",
  ],
  "care.after_talk_account": ["account after coercion", "fortelling etter tvang", "forteljing etter tvang"],
  "care.account_sharing": [
    "sharing of an account after coercion",
    "deling av fortelling etter tvang",
    "deling av forteljing etter tvang",
  ],
  "care.after_talk_change": [
    "change agreed on after coercion",
    "noe som skal være annerledes etter tvang",
    "noko som skal vere annleis etter tvang",
  ],
  "care.after_talk_change_step": [
    "step with a change after coercion",
    "steg med noe som skal være annerledes",
    "steg med noko som skal vere annleis",
  ],
  "care.coercion": ["coercive measure", "tvangstiltak", "tvangstiltak"],
};

/** What the helpers mean that its policies ask. */
export const coercionHelpers = {
  "care.my_supported": {
    among: "what oneself is to decide with support",
    who: () => "the person it concerns, surely known,",
  },
  "care.supported_opened": {
    among: "what this transaction has opened of decisions at work, each with its line in the log",
    who: () =>
      "employees and the leader of the very unit where it is to be decided, who open it there and then with its line in the log, when the person has not blocked them,",
  },
  "care.supported_persons": {
    among: "those whose decision this transaction has opened at work, with its line in the log",
    who: () => "whoever opens the person's decision at work there and then, with its line in the log,",
  },
  "care.supported_enough": {
    among: "those where support was tried and the time that was given is over",
    who: () => "whoever has opened it, once support was tried and the time that was given is over,",
  },
  "care.change_steps_told": {
    among: "what the ward is told of it, once it has opened it there and then with its line in the log",
    who: () =>
      "employees and the leader of the very unit that registered it, who open it there and then with its line in the log (that both said yes or one no; that it is in the crisis plan, where the person lets them know),",
  },
  "care.my_coercions": {
    among: "what concerns oneself, or whom one acts for in treatment, with its line in the log",
    who: () =>
      "the person it concerns, or whoever acts for that person in treatment and opens it there and then, with its line in the log,",
  },
  "care.coercions_here": {
    among: "what the unit where one works has registered",
    who: () =>
      "employees and the leader of the very unit that registered it, when the person has not blocked them,",
  },
  "care.coercible_here": {
    among: "those whom the unit where one works knows",
    who: () => "those whom the unit knows",
  },
  "care.after_talks_opened": {
    among: "those that this transaction has opened at work, each with its line in the log",
    who: () =>
      "employees and the leader of the very unit that registered it, who open it there and then with its line in the log, when the person has not blocked them,",
  },
  "care.after_talk_persons": {
    among: "those whose conversation this transaction has opened at work, with its line in the log",
    who: () => "whoever opens the person's conversation at work there and then, with its line in the log,",
  },
  "care.accounts_shared": {
    among: "the newest version of what the person shares, where this transaction has opened it",
    who: () =>
      "whoever opens it there and then with its line in the log, on the ward that registered it or acting for the person in treatment (the newest version alone, where its owner shares that very version),",
  },
  "care.accounts_entered_now": {
    among: "what one has entered from paper in this very transaction",
    who: () => "whoever enters it from paper there and then, as the person ticked on the sheet,",
  },
};

/** Who it is, in bokmål and nynorsk. */
export const coercionWho: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  "the person it concerns, surely known,": [
    "den det gjelder, når vi vet sikkert hvem det er,",
    "den det gjeld, når vi veit sikkert kven det er,",
  ],
  "employees and the leader of the very unit where it is to be decided, who open it there and then with its line in the log, when the person has not blocked them,":
    [
      "ansatte og leder i nettopp den enheten der det skal bestemmes, når de åpner det der og da med linje i loggen og personen ikke har stengt dem ute,",
      "tilsette og leiar i nettopp den eininga der det skal bestemmast, når dei opnar det der og då med linje i loggen og personen ikkje har stengt dei ute,",
    ],
  "whoever opens the person's decision at work there and then, with its line in the log,": [
    "den som åpner personens beslutning i arbeidet der og da, med linje i loggen,",
    "den som opnar avgjerda til personen i arbeidet der og då, med linje i loggen,",
  ],
  "employees and the leader of the very unit that registered it, who open it there and then with its line in the log (that both said yes or one no; that it is in the crisis plan, where the person lets them know),":
    [
      "ansatte og leder i nettopp den enheten som skrev det inn, når de åpner det der og da med linje i loggen (at begge sa ja eller én nei; at det står i kriseplanen, når personen lar dem få vite det),",
      "tilsette og leiar i nettopp den eininga som skreiv det inn, når dei opnar det der og då med linje i loggen (at begge sa ja eller éin nei; at det står i kriseplanen, når personen lét dei få vite det),",
    ],
  "whoever opens it there and then with its line in the log, on the ward that registered it or acting for the person in treatment (the newest version alone, where its owner shares that very version),":
    [
      "den som åpner det der og da med linje i loggen, på avdelingen som skrev det inn, eller for personen i temaet behandling (bare den nyeste utgaven, når eieren deler nettopp den),",
      "den som opnar det der og då med linje i loggen, på avdelinga som skreiv det inn, eller for personen i temaet behandling (berre den nyaste utgåva, når eigaren deler nettopp den),",
    ],
  "whoever enters it from paper there and then, as the person ticked on the sheet,": [
    "den som skriver det inn fra papir der og da, slik personen krysset av,",
    "den som skriv det inn frå papir der og då, slik personen kryssa av,",
  ],
  "whoever opens the person's conversation at work there and then, with its line in the log,": [
    "den som åpner samtalen etter tvang i arbeidet der og da, med linje i loggen,",
    "den som opnar samtalen etter tvang i arbeidet der og då, med linje i loggen,",
  ],
};

/** Conditions on somebody, in bokmål and nynorsk. */
export const coercionWhom: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  "its choice is not “not-able”": [
    "det ikke er en konklusjon om manglende kompetanse",
    "det ikkje er ein konklusjon om manglande kompetanse",
  ],
  "its decision is one of those where support was tried and the time that was given is over": [
    "støtte er prøvd, og tiden som er gitt, er ute",
    "støtte er prøvd, og tida som er gitt, er ute",
  ],
  "its kind is not “conclusion”": ["det ikke er en konklusjon", "det ikkje er ein konklusjon"],
  "its unit is not filled in": ["personen forbereder seg alene", "personen førebur seg åleine"],
  "the kind of what it is about is “supported-decision”": [
    "det gjelder støtte til å bestemme",
    "det gjeld støtte til å bestemme",
  ],
  "its side is “person”": ["det er personens eget forslag", "det er personens eige forslag"],
  "its kind is “agreement” or “withdrawal”": ["det er et ja eller et nei", "det er eit ja eller eit nei"],
  "“treatment” is among the topics that are open to one (by how one signed in, or by the mandate)": [
    "når vi vet sikkert hvem det er,",
    "når vi veit sikkert kven det er,",
  ],
  "the person it is about is one of those whose conversation this transaction has opened at work, with its line in the log":
    [
      "det gjelder en person som man har åpnet samtalen etter tvang for i arbeidet, med linje i loggen",
      "det gjeld ein person som ein har opna samtalen etter tvang for i arbeidet, med linje i loggen",
    ],
};
