// Who sees which rows: for each table the grounds that suffice, one by one, and what holds against all of them.
import { accountSees } from "./account/see.ts";
import { cardSees } from "./card/see.ts";
import { coercionSees, concernedByTalk, seesAfterTalk } from "./coercion/see.ts";
import { coordinationSees, seesCoordinationClock } from "./coordination/see.ts";
import { crisisSees } from "./crisis/see.ts";
import { type Sees, table } from "./grounds.ts";
import { guestSees } from "./guests/see.ts";
import { meetingSees } from "./meeting/see.ts";
import { planSees } from "./plan/see.ts";
import { blocks, isHere, mandateOpens, received } from "./rules.ts";
import type { World } from "./shape.ts";
import {
  aboutLog,
  acquainted,
  answersFor,
  askable,
  atWork,
  colleague,
  concerns,
  contactAtWork,
  dayOf,
  find,
  type Ground,
  gave,
  graded,
  handable,
  inMyLog,
  invitable,
  isMe,
  isOfficer,
  isPublic,
  isSelf,
  leads,
  ledTo,
  looker,
  me,
  openedIt,
  openedTo,
  owes,
  reached,
  roleOf,
  seesText,
  seesTold,
  seesVoice,
  self,
  shown,
  type Who,
  withheld,
} from "./stands.ts";

const ofId = (row: { id: string }) => row.id;
const ofPerson = (row: { person: string }) => row.person;
const owned = (kind: string, grounds: Readonly<Record<string, Ground<{ person: string }>>>, against = {}) =>
  table((w) => w.owned.filter((o) => o.kind === kind))(ofPerson, grounds, against);
const duty = (rows: (w: World) => World["measures"]) =>
  table(rows)(ofId, {
    "works there": (m, who) => atWork(who).includes(m.unit),
    "giver of a source": (m, who) => ledTo(m.case, who),
  });

const rules = {
  voice: table((w) => w.voices)(ofId, {
    giver: (v, who) => gave(v.id, who),
    "works there": shown,
  }),
  "voice giver": table((w) => w.voices.filter((v) => v.giver !== null || v.paper))(ofId, {
    giver: (v, who) => gave(v.id, who),
  }),
  "voice entry": table((w) => w.entries)(ofId, {
    "whoever sees the voice": (e, who) => seesVoice(e.voice, who),
  }),
  publication: table((w) => w.publications)(
    ofId,
    {
      released: isPublic,
      giver: (p, who) => gave(p.voice, who),
      "works where it was made": (p, who) => atWork(who).includes(p.unit),
      "works with the voice": (p, who) => shown(find(who.w.voices, p.voice), who),
    },
    { "blocked, at work": (p, who) => who.hat.is === "role" && withheld(p.voice, who) },
  ),
  "publication step": table((w) =>
    w.publications.flatMap((p) => p.steps.map((s) => ({ id: `${p.id}:${s}`, p }))),
  )(ofId, { "whoever sees the text": ({ p }, who) => seesText(p, who) }),
  "improvement case": table((w) => w.cases)(ofId, {
    "works there": (c, who) => atWork(who).includes(c.unit),
    "giver of a source": (c, who) => ledTo(c.id, who),
  }),
  "case source": table((w) => w.sources)(ofId, {
    "works there": (s, who) => atWork(who).includes(find(who.w.cases, s.case)?.unit ?? ""),
  }),
  measure: duty((w) => w.measures),
  "measure entry": table((w) => w.measureEntries)(ofId, {
    "works there": (e, who) => atWork(who).includes(find(who.w.measures, e.measure)?.unit ?? ""),
    "giver of a source": (e, who) => ledTo(find(who.w.measures, e.measure)?.case ?? "", who),
  }),
  "effect check": duty((w) => w.checks),
  clock: table((w) => w.clocks)(
    ofId,
    {
      "works there": (c, who) => atWork(who).includes(c.unit) && (c.held === null || c.held <= who.w.today),
      giver: (c, who) => c.kind === "voice" && gave(c.subject, who),
      "giver of a source": (c, who) => {
        const of = find(who.w.measures, c.subject) ?? find(who.w.checks, c.subject);
        return of !== undefined && ledTo(of.case, who);
      },
      "concerned by coercion": (c, who) => c.kind === "after-talk" && concernedByTalk(c.subject, who),
      "both sides of a coordination": (c, who) =>
        c.kind === "coordination" && seesCoordinationClock(c.subject, who),
      "concerned by the line": (c, who) => aboutLog.includes(c.kind) && concerns(c.subject, who),
    },
    {
      blocked: (c, who) => c.kind === "voice" && withheld(c.subject, who),
      "of others' coercion": (c, who) => c.kind === "after-talk" && !seesAfterTalk(c.subject, who),
      "of others' coordinations": (c, who) =>
        c.kind === "coordination" && !seesCoordinationClock(c.subject, who),
      "of others' lines": (c, who) => aboutLog.includes(c.kind) && !concerns(c.subject, who),
      "of what one may not read": (c, who) =>
        c.kind === "kin-information" && !seesTold(find(who.w.told, c.subject), who),
    },
  ),
  trail: table((w) => w.trails)(ofId, {
    "did it": (t, who) => t.actor !== null && t.actor === me(who),
    "for whom it was done": (t, who) => t.for !== null && t.for === self(who),
    "giver of the voice": (t, who) => t.kind === "voice" && gave(t.subject, who),
    "concerned by coercion": (t, who) => t.kind === "after-talk" && concernedByTalk(t.subject, who),
  }),
  message: table((w) => w.messages)(ofId, { "told to": isMe }),
  draft: owned("draft", { writer: isMe }),
  consent: table((w) => w.consents)(ofId, {
    own: isSelf,
    "of the principal": (c, { hat }) =>
      hat.is === "for" && c.person === hat.principal && hat.topics.includes(c.topic),
  }),
  ask: table((w) => w.asks)(ofId, { asked: isSelf, "decides for whom is asked": answersFor }),
  block: table((w) => w.blocks)(ofId, { own: isSelf }),
  "break glass": table((w) => w.emergencies)(ofId, {
    about: isSelf,
    opener: openedIt,
    "privacy officer": (e, who) => isOfficer(e.org, who),
  }),
  introduction: table((w): { id: string; by: string }[] => [...w.introductions, ...w.sheets])(ofId, {
    shower: (i, who) => i.by === me(who),
  }),
  opening: table((w) => w.looked)(ofId, { about: isSelf }),
  explanation: table((w) => w.explanations)(ofId, { asker: isSelf, owed: owes }),
  objection: table((w) => w.objections)(ofId, {
    objector: isSelf,
    "privacy officer": (o, who) => isOfficer(o.org, who),
  }),
  note: table((w) => w.notes)(ofId, {
    own: (n, who) => who.hat.is === "self" && isSelf(n, who) && who.hat.topics.includes(n.topic),
    "opened just now": (n, who) =>
      openedTo(n.topic)(n, who) &&
      !n.removed &&
      !who.w.hidings.some((h) => h.thread === n.thread && !h.ended) &&
      // Earlier versions are their owner's alone.
      !who.w.notes.some((o) => o.thread === n.thread && o.version > n.version),
  }),
  "note hiding": table((w) => w.hidings)(ofId, { own: isSelf }),
  person: table((w) => w.persons)(ofId, {
    own: (p, who) => p.id === me(who),
    colleague: (p, who) => colleague(p.id, who),
  }),
  role: table((w) => w.roles)(ofId, {
    own: isMe,
    "reaches the unit": (r, who) => reached(who).includes(r.unit),
  }),
  representation: table((w) => w.mandates)(ofId, {
    represented: isSelf,
    representative: (m, who) => m.by === self(who) && !m.ended,
  }),
  birth: table((w) => w.persons.filter((p) => p.born !== null))(ofId, {
    own: (p, who) => p.id === self(who),
  }),
  "contact detail": owned("detail", { own: isSelf, "opened at work": contactAtWork }),
  "contact wish": owned("wish", { own: isSelf, "opened at work": contactAtWork }),
  "interpreter need": owned("need", { own: isSelf, "opened at work": contactAtWork }),
  "postal address": owned("address", {
    own: isSelf,
    "opened at work, not graded": (a: { person: string }, who: Who) =>
      contactAtWork(a, who) && !graded(a, who),
  }),
  "address grading": table((w) => w.gradings)(ofId, { own: isSelf }),
  "person key": owned("key", {
    own: isSelf,
    "opened just now": (k: { person: string }, who: Who) =>
      [...who.opened].some((o) => o.startsWith(k.person)),
  }),
  "ask limit": table((w) => w.askLimits)(ofId, { own: isSelf }),
  identity: owned("identity", {}),
  invitation: table((w) => w.waysIn.filter((x) => x.kind === "invitation"))(ofId, {
    administrator: (x, who) => roleOf(who, "administrator") !== null && colleague(x.person, who),
  }),
  information: table((w) => w.told)(ofId, { "works there": seesTold }),
  "sign-in name": table((w) => w.waysIn.filter((x) => x.kind === "name" && !x.ended))(ofId, {
    own: isSelf,
    "hands over the code": (x, who) => handable(x.person, who),
  }),
  "code wish": table((w) => w.waysIn.filter((x) => x.kind === "code-wish"))(ofId, { own: isSelf }),
  passkey: owned("passkey", { own: isSelf }),
  erasure: table((w) => w.erasures)(ofId, { own: isSelf }),
  "whom I act for, and who for me": table((w) => w.mandates)(ofId, {
    represented: isSelf,
    representative: (m, who) => m.by === me(who) && mandateOpens(who.w, m).length > 0,
  }),
  "what is shared with me": (name, who, count) => {
    const open = received(who.w, who.hat).filter((c) => isHere(who.w, c.person));
    count(`${name}: consent`, open.length > 0);
    return [...new Set(open.map((c) => `${c.person}:${c.topic}:${c.purpose}`))];
  },
  "who asks me and waits": table((w) => w.asks.filter((a) => !a.answered))(ofId, {
    "asked by somebody not blocked": (a, who) => isSelf(a, who) && !blocks(who.w, a.person, a.by),
    "decides for whom is asked": answersFor,
  }),
  "national number": table((w) => w.numbers)(ofPerson, { own: isSelf }),
  "who says that a number is wrong": table((w) => w.numbers.filter((n) => n.disputed))(ofPerson, {
    "my unit wrote it, and I may give a code": (n, who) =>
      n.document !== null && reached(who).includes(n.document.unit) && handable(n.person, who),
  }),
  "names of those I have to do with": table((w) => w.persons)(ofId, {
    acquainted: (p, who) => acquainted(p.id, who),
  }),
  "who has looked or done something for me": table((w) => w.persons)(ofId, {
    looker: (p, who) => looker(p.id, who),
  }),
  "names in my log": table((w) => w.persons)(ofId, { "in my log": (p, who) => inMyLog(p.id, who) }),
  "service promise": table((w) => w.promised)(ofId, {
    public: (p, who) => p.from <= dayOf(who),
    "its unit's leader": leads,
  }),
  "unit figures": table((w) => w.figures)(ofId, { public: (f, who) => f.on <= dayOf(who) }),
  "whom I may ask": table((w) => w.persons)(ofId, {
    "shares, or has shown a code": (p, who) => askable(p.id, who),
  }),
  "whom I may give a code": table((w) => w.persons)(ofId, {
    "known here by it": (p, who) => handable(p.id, who),
  }),
  "whom I may invite": table((w) => w.persons)(ofId, { "never signed in": (p, who) => invitable(p.id, who) }),
  "voices that wait": table((w) =>
    w.clocks.filter((c) => c.kind === "voice" && find(w.voices, c.subject) !== undefined),
  )((c) => c.subject, { "works there": (c, who) => shown(find(who.w.voices, c.subject), who) }),
  ...planSees,
  ...guestSees,
  ...crisisSees,
  ...cardSees,
  ...coercionSees,
  ...accountSees,
  ...coordinationSees,
  ...meetingSees,
} satisfies Record<string, Sees>;

/** A table, or a list that a function makes, of which the rules say who sees what. */
export type Table = keyof typeof rules;
/** For each table: which rows of a world somebody sees. */
export const sees: Readonly<Record<Table, Sees>> = rules;
export const tables = Object.keys(rules) as Table[];

/** The rows of one table that somebody sees. */
export const seen = (name: Table, who: Who): string[] => sees[name](name, who, () => {});
