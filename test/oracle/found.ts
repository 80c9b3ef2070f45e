import type { Session, World } from "./shape.ts";
import { nothingFurther } from "./shape-further.ts";
import type { Attempt } from "./trier.ts";

/** A world in which rules and policies once disagreed, made small by hand: who tries what there, which nobody may. */
export interface Found {
  name: string;
  world: World;
  tries: Attempt[];
  /** What is opened first, where that is what it hangs on. */
  opens?: string[];
  /** What the rules say of each try. */
  may: boolean;
}

const id = (kind: number, n: number) => `0f00000${kind}-0000-4000-8000-${String(n).padStart(12, "0")}`;
const org = id(1, 1);
const [unit, beside] = [id(2, 1), id(2, 2)] as const;
const [mia, ola, uno, per] = [id(3, 1), id(3, 2), id(3, 3), id(3, 4)] as const;
const [olaAtWork, unoAtWork] = [id(4, 1), id(4, 2)] as const;
const [said, other, told, promised, mandate] = [id(5, 1), id(5, 2), id(5, 3), id(5, 4), id(5, 5)] as const;
const today = Math.round(Date.UTC(2027, 0, 15) / 86_400_000);

const role = (which: string, person: string, at: string) => ({
  id: which,
  org,
  person,
  unit: at,
  kind: "employee" as const,
  from: today - 9,
  to: null,
});
const voice = (which: string, at: string) => ({
  id: which,
  org,
  unit: at,
  giver: mia,
  mode: "named" as const,
  heldUntil: null,
  withdrawn: false,
});
const session = (person: string, more: Partial<Session> = {}): Session => ({
  token: `found ${person} ${Object.values(more).join(" ")}`,
  person,
  role: null,
  mandate: null,
  high: true,
  ...more,
});
const atWork = session(ola, { role: olaAtWork });
// Mia gives, Ola works where it was sent, Uno in the unit beside, Per acts for Mia.
const small = (sessions: Session[], more: Partial<World>): World => ({
  ...nothingFurther,
  seed: 0,
  today,
  units: [unit, beside].map((one) => ({ id: one, org, parent: null })),
  persons: [mia, ola, uno, per].map((one) => ({ id: one, org, gone: null, born: today - 15_000 })),
  roles: [role(olaAtWork, ola, unit), role(unoAtWork, uno, beside)],
  mandates: [],
  consents: [],
  blocks: [],
  emergencies: [],
  notes: [],
  hidings: [],
  voices: [],
  ...more,
  sessions,
});
const proxy = {
  id: mandate,
  org,
  person: mia,
  by: per,
  kind: "proxy" as const,
  topics: ["contact"],
  from: today - 9,
  to: null,
  ended: false,
};
const theCase = { id: promised, org, unit: beside };
const source = { id: `${promised}:${said}`, org, case: promised, voice: said };

/** Each stays, under the name of what was wrong. */
export const found: readonly Found[] = [
  {
    name: "whoever acts for somebody lays it down: the policy let nobody, since what has ended was hidden from the one who ended it",
    world: small([session(per)], { mandates: [proxy] }),
    tries: [{ act: "mandate laid down", id: mandate }],
    may: true,
  },
  {
    name: "what was told to a unit's leaders alone has a clock that its employees saw",
    world: small([atWork], {
      told: [{ id: told, org, unit, leader: true, withdrawn: false, answered: null }],
      clocks: [{ id: id(6, 1), org, unit, kind: "kin-information", subject: told, held: null }],
    }),
    tries: [{ act: "clock moved", id: id(6, 1) }],
    may: false,
  },
  {
    name: "a proxy who opens what is shared about contact saw whether an interpreter is needed, which only staff may",
    world: small([session(per, { mandate })], {
      mandates: [proxy],
      owned: [{ id: id(6, 1), org, person: mia, kind: "need" }],
    }),
    tries: [],
    may: false,
  },
  {
    name: "whoever works in another unit could put a text before the giver of a voice that they cannot read",
    world: small([session(uno, { role: unoAtWork })], { voices: [voice(said, unit)] }),
    tries: [{ act: "text made", id: said, org, unit: beside, by: uno }],
    may: false,
  },
  {
    name: "whoever works in another unit could promise a measure and plan a check in a case that is not theirs, and its givers were shown it",
    world: small([atWork], { voices: [voice(said, beside)], cases: [theCase], sources: [source] }),
    tries: [
      { act: "measure promised", id: promised, org, unit, person: ola, by: ola },
      { act: "check planned", id: promised, org, unit },
    ],
    may: false,
  },
  {
    name: "a voice that is held back could be handed over by those who do not see it yet",
    world: small([atWork], {
      voices: [{ ...voice(said, unit), heldUntil: today + 1 }],
      cases: [theCase],
      sources: [source],
    }),
    tries: [
      { act: "handover", id: said, unit: beside },
      { act: "what it led to", id: said },
    ],
    may: false,
  },
  {
    name: "what a voice led to was told of one that its giver has taken back",
    world: small([atWork], {
      voices: [{ ...voice(said, unit), withdrawn: true }],
      cases: [theCase],
      sources: [source],
    }),
    tries: [{ act: "what it led to", id: said }],
    may: false,
  },
  {
    name: "whoever leads a unit could neither end nor renew what a leader before them had promised: the policy took only one's own",
    world: small([session(ola, { role: olaAtWork })], {
      roles: [{ ...role(olaAtWork, ola, unit), kind: "unit-leader" }],
      promised: [{ id: promised, org, unit, by: uno, from: today - 9 }],
    }),
    tries: [{ act: "promise ended", id: promised }],
    may: true,
  },
  {
    name: "an anonymous giver who comes back with the code could set a message in motion, which has a moment",
    world: small([session(uno, { code: other })], {
      voices: [{ ...voice(other, unit), giver: null, mode: "anonymous" }],
    }),
    tries: [{ act: "message sent", person: mia, org }],
    may: false,
  },
  {
    name: "whoever starts a plan could enter it as ended by somebody else",
    world: small([session(mia)], {}),
    tries: [{ act: "plan entered as ended", person: mia, org, by: mia, other: ola }],
    may: false,
  },
  {
    name: "whoever had opened one conversation after coercion could write in another of the same person's, without a line",
    world: small([atWork], {
      coercions: [said, other].map((one) => ({
        id: one,
        org,
        person: mia,
        unit,
        by: ola,
        role: olaAtWork,
        withdrawn: false,
      })),
    }),
    opens: [`${mia}:after-talk:${said}`],
    tries: [
      {
        act: "after-talk step written",
        id: other,
        org,
        person: mia,
        by: ola,
        as: "service",
        role: olaAtWork,
        kind: "offer",
        n: 1,
      },
    ],
    may: false,
  },
];
