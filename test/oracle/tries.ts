import { accountActs } from "./account/tries.ts";
import { cardActs } from "./card/tries.ts";
import { coercionActs } from "./coercion/tries.ts";
import { coordinationActs } from "./coordination/tries.ts";
import { crisisActs } from "./crisis/tries.ts";
import { guestActs, isGuestAtWork } from "./guests/tries.ts";
import { meetingActs } from "./meeting/tries.ts";
import { planActs } from "./plan/tries.ts";
import { works } from "./rules.ts";
import { type Session, someTopics, type World } from "./shape.ts";
import { type Acts, type Attempt, atUnit, forSomebody, type Make, of, type Trier, trier } from "./trier.ts";
import { kindsFurther } from "./tries-further.ts";

const ofVoice =
  (act: string, more: (t: Trier) => Partial<Attempt> = () => ({})): Make =>
  (t) => {
    const mine = t.w.voices.filter((v) => v.giver === t.s.person);
    const v = t.d.chance(0.4) && mine.length > 0 ? t.d.one(mine) : t.near(t.w.voices);
    return v && { act, id: v.id, org: v.org, by: t.by(), ...more(t) };
  };
const ofCase =
  (act: string, more: (t: Trier) => Partial<Attempt> = () => ({})): Make =>
  (t) => {
    const c = t.near(t.w.cases);
    return c && { act, id: c.id, org: c.org, by: t.by(), ...more(t) };
  };
const aboutLine =
  (act: string): Make =>
  (t) => {
    const looked = t.w.looked.map((l) => ({ ...l, kind: "opening" }));
    const done = t.w.trails.map((l) => ({ ...l, person: l.for ?? l.subject, kind: "trail" }));
    const line = t.near([...looked, ...done].map((l) => ({ ...l, unit: undefined, at: l.unit })));
    const person = line && (t.d.chance(0.5) ? t.s.person : line.person);
    return (
      line && {
        act,
        id: line.id,
        org: line.org,
        person: person ?? "",
        other: line.actor,
        role: line.role,
        unit: line.at,
        kind: line.kind,
      }
    );
  };
const inOrg = (t: Trier) => t.w.units.find((u) => u.org === t.org)?.id;

/** What is tried in rooms that came later. */
export const laterActs: Acts = {
  ...planActs,
  ...guestActs,
  ...crisisActs,
  ...cardActs,
  ...coercionActs,
  ...accountActs,
  ...coordinationActs,
  ...meetingActs,
};

const later =
  (act: string): Make =>
  (t) => {
    const one = laterActs[act]?.make(t);
    return one && { act, ...one };
  };

// Seldom may anybody: of those that may be meant.
const nameOpened: Make = (t) => {
  const v = t.near(t.w.voices.filter((x) => x.mode === "confidential" && (!x.withdrawn || t.d.chance(0.1))));
  return v && { act: "name opened", id: v.id };
};

/** One of each kind of act there is. */
const kinds: readonly Make[] = [
  forSomebody("consent given", (t) => ({ topic: t.d.one(someTopics), unit: inOrg(t), org: t.org })),
  of("consent ended", (w) => w.consents),
  of("consent confirmed", (w) => w.consents),
  forSomebody("note written", (t) => ({
    topic: t.d.one(someTopics),
    kind: t.d.one(["self", "representative"]),
  })),
  (t) => {
    const n = t.near(t.w.notes);
    return n && { act: "note hidden", id: n.thread, person: n.person, org: n.org };
  },
  of("note shown again", (w) => w.hidings),
  of("note removed", (w) => w.notes),
  forSomebody("block", (t) => ({ other: t.any(t.w.persons.filter((p) => p.org === t.org))?.id, org: t.org })),
  of("block ended", (w) => w.blocks),
  forSomebody("mandate chosen", (t) => ({
    org: t.org,
    other: t.any(t.w.persons.filter((p) => p.org === t.org))?.id,
    kind: t.d.one(["proxy", "companion", "next-of-kin", "parent", "guardian"]),
  })),
  of("mandate ended", (w) => w.mandates),
  (t) => {
    const m = t.any(t.w.mandates.filter((x) => x.by === t.s.person)) ?? t.any(t.w.mandates);
    return m && { act: "mandate laid down", id: m.id };
  },
  of("emergency reviewed", (w) => w.emergencies),
  (t) => {
    const p = t.any(t.w.persons);
    return p && { act: "emergency opened", name: p.name, born: p.born ?? 0 };
  },
  forSomebody("voice given", (t) => ({
    unit: inOrg(t),
    org: t.org,
    kind: t.d.one(["named", "confidential", "anonymous"]),
  })),
  atUnit("voice entered"),
  ofVoice("voice withdrawn"),
  ofVoice("giver's entry", (t) => ({ yes: t.d.chance(0.6) })),
  ofVoice("service's entry"),
  ofVoice("handover", (t) => ({ unit: t.d.one(t.w.units).id })),
  nameOpened,
  ofVoice("name read"),
  ofVoice("what it led to"),
  ofVoice("text made", (t) => ({ unit: t.unit() })),
  (t) => {
    const p = t.near(t.w.publications);
    const kind = t.d.one(["consent", "refusal", "withdrawal"]);
    return p && { act: "giver's step", id: p.id, org: p.org, kind, yes: t.d.chance(0.6) };
  },
  (t) => {
    const p = t.near(t.w.publications);
    return (
      p && {
        act: "service's step",
        id: p.id,
        org: p.org,
        kind: t.d.one(["release", "withdrawal"]),
        by: t.by(),
      }
    );
  },
  atUnit("case opened"),
  ofCase("case worded"),
  ofCase("source added", (t) => ({ other: t.any(t.w.voices)?.id })),
  ofCase("measure promised", (t) => ({
    unit: t.unit(),
    person: t.any(t.w.persons.filter((p) => p.org === t.w.units[0]?.org))?.id,
  })),
  (t) => {
    const m = t.near(t.w.measures);
    return m && { act: "measure begun", id: m.id, org: m.org, by: t.by() };
  },
  ofCase("check planned", (t) => ({ unit: t.unit() })),
  of("check answered", (w) => w.checks),
  of("clock moved", (w) => w.clocks),
  aboutLine("asked why"),
  aboutLine("objection"),
  of("explanation", (w) => w.explanations),
  of("objection reviewed", (w) => w.objections),
  of("ask answered", (w) => w.asks),
  of("ask put off", (w) => w.asks),
  (t) => {
    const near = t.w.introductions.filter((i) => i.taker === t.s.person).map((i) => i.by);
    const shares = t.w.consents.filter((c) => c.toUnit === t.claimed().unit).map((c) => c.person);
    return { act: "ask", person: t.any([...near, ...shares]) ?? t.somebody(), topic: "contact" };
  },
  (t) => ({ act: "code shown", by: t.by(), org: t.org, ...t.claimed() }),
  (t) => {
    const i = t.any(t.w.introductions.filter((x) => x.by === t.s.person)) ?? t.any(t.w.introductions);
    return i && { act: "code ended", id: i.id };
  },
  (t) => {
    const i = t.any(t.w.introductions);
    return i && { act: "code taken", id: i.id };
  },
  of("message read", (w) => w.messages),
  of("message thrown away", (w) => w.messages),
  forSomebody("message sent"),
  (t) => ({
    act: "line written",
    org: t.org,
    by: t.by(),
    role: t.d.chance(0.9) ? t.claimed().role : null,
    other: t.d.chance(0.9) ? (t.w.mandates.find((m) => m.id === t.s.mandate)?.person ?? null) : t.somebody(),
  }),
  forSomebody("contact changed"),
  forSomebody("address taken away"),
  forSomebody("limit said"),
  forSomebody("need said"),
  forSomebody("draft kept"),
  forSomebody("erasure asked for"),
  of("erasure taken back", (w) => w.erasures),
  of("information answered", (w) => w.told),
  forSomebody("paper code made", (t) => {
    const near = t.w.waysIn.filter((x) => x.unit === t.claimed().unit).map((x) => x.person);
    const fresh = t.w.persons.filter((p) => p.today).map((p) => p.id);
    return { person: t.any([...near, ...fresh]) ?? t.somebody(), org: t.org, ...t.claimed() };
  }),
  forSomebody("own code made", (t) => ({ org: t.org })),
  forSomebody("code wished for", (t) => ({ unit: inOrg(t), org: t.org })),
  forSomebody("passkey taken away"),
  atUnit("role given", (t) => ({
    person: t.any(t.w.persons.filter((p) => p.org === t.org))?.id,
    org: t.org,
  })),
  of("role ended", (w) => w.roles),
  forSomebody("invitation", (t) => ({
    person: t.any(t.w.persons.filter((p) => p.org === t.org))?.id,
    org: t.org,
  })),
  atUnit("unit set up"),
  atUnit("unit changed"),
  (t) => ({ act: "person changed", person: t.d.chance(0.5) ? t.somebody() : t.any(t.w.persons)?.id }),
  (t) => ({ act: "person entered", org: t.d.chance(0.8) ? t.org : t.any(t.w.units)?.org }),
  atUnit("promise made"),
  ...kindsFurther,
  ...Object.keys(laterActs).map(later),
];
// What few may do at all is tried rather by those who may: whoever is nobody has little else to try than a card.
const inRole = (t: Trier) => t.w.roles.find((r) => r.id === t.s.role && r.person === t.s.person);
const rather: readonly [when: (t: Trier) => boolean, ...acts: Make[]][] = [
  [
    ({ s }) => s.anonymous === true,
    ...["read by a card", "read by a card", "key asked for by a card"].map(later),
  ],
  [isGuestAtWork, later("written beside as a guest")],
  [
    (t) => {
      const role = inRole(t);
      return role !== undefined && works(role);
    },
    ...["need reported at work", "need reported by a code"].map(later),
  ],
  [(t) => inRole(t)?.kind === "user-contact", nameOpened],
];
const times = 9;
const kindsOf = (t: Trier): readonly Make[] => [
  ...kinds,
  ...rather.flatMap(([when, ...acts]) => (when(t) ? Array.from({ length: times }, () => acts).flat() : [])),
];

/** What somebody tries in a world: some acts, on oneself, on the one acted for, and on others. */
export const attemptsOf = (w: World, s: Session, many: number): Attempt[] => {
  const t = trier(w, s);
  const some = kindsOf(t);
  return Array.from({ length: many }, () => t.d.one(some)(t)).flatMap((one) => (one ? [one] : []));
};
