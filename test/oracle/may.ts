// Who may do what, from the same texts as rules.ts: one rule for each act, by the act's name.
import { concernedByTalk, seesAfterTalk } from "./coercion/see.ts";
import { seesCoordinationClock } from "./coordination/see.ts";
import { canBeAsked, withinLimit } from "./limit.ts";
import { mayFurther } from "./may-further.ts";
import { blocks, decides, isHere, works } from "./rules.ts";
import type { World } from "./shape.ts";
import {
  answersFor,
  appointable,
  askable,
  atWork,
  colleague,
  concerns,
  find,
  gave,
  handable,
  invitable,
  isOfficer,
  isSelf,
  me,
  owes,
  reached,
  roleOf,
  seesTold,
  self,
  shown,
  type Who,
  withheld,
} from "./stands.ts";
import type { Attempt } from "./trier.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const voiceOf = (a: Attempt, { w }: Who) => find(w.voices, a.id ?? "");
const byMe = (a: Attempt, who: Who) => me(who) !== null && a.by === me(who);
const asSelf: Rule = (a, who) => self(who) !== null && a.person === self(who);
/** Mine, in a matter that is open to the way I am signed in. */
const mine = (person: string | undefined, topic: string, { hat }: Who) =>
  hat.is === "self" && person === hat.me && hat.topics.includes(topic);
/** Somebody's in whose place I decide, in this matter. */
const inPlaceOf = (person: string | undefined, topic: string, { hat }: Who) =>
  hat.is === "for" && person === hat.principal && decides(hat.mandate) && hat.topics.includes(topic);
const principal = ({ hat }: Who) => (hat.is === "for" ? hat.principal : null);
const org = (a: Attempt, who: Who) =>
  me(who) !== null && a.org === who.w.persons.find((p) => p.id === me(who))?.org;
const orgOfUnit = (a: Attempt, { w }: Who) => find(w.units, a.unit ?? "")?.org;
const worksIn = (unit: string | null | undefined, who: Who) => atWork(who).includes(unit ?? "");
const rightMoment = (a: Attempt, voice: string, { w }: Who) =>
  a.yes === (find(w.voices, voice)?.mode !== "anonymous");
const text = (a: Attempt, { w }: Who) => find(w.publications, a.id ?? "");
const on =
  (rows: (w: World) => readonly { id: string; person: string }[]): Rule =>
  (a, who) =>
    self(who) !== null && find(rows(who.w), a.id ?? "")?.person === self(who);
const owns =
  (kind: string): Rule =>
  (a, who) =>
    asSelf(a, who) && who.w.owned.some((o) => o.person === a.person && o.kind === kind);

/** An ask that waits for my answer, or for mine in the place of the one I act for. */
const waits: Rule = (a, who) =>
  who.w.asks.some((x) => x.id === a.id && !x.answered && (isSelf(x, who) || answersFor(x, who)));

const seesLine: Rule = (a, who) => {
  const looked = find(who.w.looked, a.id ?? "");
  if (looked) return looked.person === self(who);
  const t = find(who.w.trails, a.id ?? "");
  return (
    t !== undefined &&
    (t.for === self(who) ||
      (t.kind === "voice" && gave(t.subject, who)) ||
      (t.kind === "after-talk" && concernedByTalk(t.subject, who)))
  );
};
const asksAbout =
  (rows: (w: World) => World["explanations"]): Rule =>
  (a, who) =>
    asSelf(a, who) &&
    org(a, who) &&
    seesLine(a, who) &&
    a.other != null &&
    a.other !== a.person &&
    !rows(who.w).some((e) => e.person === a.person && e.line === a.id);

/** For each act: whether somebody may. */
export const may: Readonly<Record<string, Rule>> = {
  "consent given": (a, who) =>
    byMe(a, who) && (mine(a.person, a.topic ?? "", who) || inPlaceOf(a.person, a.topic ?? "", who)),
  "consent ended": (a, who) => {
    const c = find(who.w.consents, a.id ?? "");
    return (
      c !== undefined &&
      !c.ended &&
      byMe(a, who) &&
      (c.person === self(who) || inPlaceOf(c.person, c.topic, who))
    );
  },
  "consent confirmed": (a, who) => on((w) => w.consents.filter((c) => !c.ended))(a, who),
  "note written": (a, who) =>
    byMe(a, who) &&
    (a.kind === "self"
      ? mine(a.person, a.topic ?? "", who)
      : // Written down as an opening first.
        inPlaceOf(a.person, a.topic ?? "", who) && who.opened.has(`${a.person}:${a.topic}`)),
  "note hidden": (a, who) => asSelf(a, who) && !who.w.hidings.some((h) => h.thread === a.id && !h.ended),
  "note shown again": on((w) => w.hidings),
  "note removed": (a, who) => {
    const n = find(who.w.notes, a.id ?? "");
    return n !== undefined && mine(n.person, n.topic, who);
  },
  block: (a, who) => asSelf(a, who) && a.other !== a.person && !blocks(who.w, a.person ?? "", a.other ?? ""),
  "block ended": on((w) => w.blocks),
  // A parent's and a guardian's position is registered by somebody in office.
  "mandate chosen": (a, who) =>
    asSelf(a, who) && byMe(a, who) && a.other !== a.person && !["parent", "guardian"].includes(a.kind ?? ""),
  "mandate ended": (a, who) => on((w) => w.mandates.filter((m) => !m.ended))(a, who) && byMe(a, who),
  "mandate laid down": (a, who) => {
    const m = find(who.w.mandates, a.id ?? "");
    return m !== undefined && !m.ended && m.by === self(who);
  },
  "emergency reviewed": (a, who) => {
    const e = find(who.w.emergencies, a.id ?? "");
    const one = me(who);
    return (
      e !== undefined &&
      !e.reviewed &&
      isOfficer(e.org, who) &&
      e.by !== one &&
      e.person !== one &&
      byMe(a, who)
    );
  },
  "emergency opened": (a, who) => {
    const role = roleOf(who, "employee", "unit-leader", "user-contact");
    const found = who.w.persons.filter(
      (p) => p.org === role?.org && p.name === a.name && p.born === a.born && isHere(who.w, p.id),
    );
    const [one] = found;
    return (
      role !== null &&
      found.length === 1 &&
      one !== undefined &&
      one.id !== me(who) &&
      !blocks(who.w, one.id, me(who) ?? "")
    );
  },
  "voice given": (a, who) => asSelf(a, who) && a.kind !== "anonymous",
  "voice entered": (a, who) => byMe(a, who) && worksIn(a.unit, who),
  "voice withdrawn": (a, who) => gave(a.id ?? "", who),
  // No act of an anonymous giver has a moment.
  "giver's entry": (a, who) => gave(a.id ?? "", who) && rightMoment(a, a.id ?? "", who),
  "service's entry": (a, who) => byMe(a, who) && shown(voiceOf(a, who), who),
  handover: (a, who) => {
    const v = voiceOf(a, who);
    const to = find(who.w.units, a.unit ?? "");
    return shown(v, who) && to !== undefined && to.org === v?.org && !to.closed && !to.deaf;
  },
  "name opened": (a, who) => {
    const v = voiceOf(a, who);
    return v?.mode === "confidential" && shown(v, who) && roleOf(who)?.kind === "user-contact";
  },
  "name read": (a, who) => voiceOf(a, who)?.mode === "named" && shown(voiceOf(a, who), who),
  "what it led to": (a, who) =>
    (gave(a.id ?? "", who) || shown(voiceOf(a, who), who)) && who.w.sources.some((s) => s.voice === a.id),
  "text made": (a, who) =>
    byMe(a, who) &&
    worksIn(a.unit, who) &&
    shown(voiceOf(a, who), who) &&
    orgOfUnit(a, who) === a.org &&
    canBeAsked(a.id ?? "", who),
  "giver's step": (a, who) => {
    const p = text(a, who);
    return (
      p !== undefined && gave(p.voice, who) && rightMoment(a, p.voice, who) && !p.steps.includes(a.kind ?? "")
    );
  },
  "service's step": (a, who) => {
    const p = text(a, who);
    return (
      p !== undefined &&
      byMe(a, who) &&
      shown(find(who.w.voices, p.voice), who) &&
      !p.steps.includes(a.kind ?? "")
    );
  },
  // What is opened, linked, promised and answered in a case is in the name of whoever does it.
  "case opened": (a, who) => byMe(a, who) && worksIn(a.unit, who),
  "case worded": (a, who) => worksIn(find(who.w.cases, a.id ?? "")?.unit, who),
  "source added": (a, who) =>
    byMe(a, who) &&
    worksIn(find(who.w.cases, a.id ?? "")?.unit, who) &&
    !who.w.sources.some((s) => s.case === a.id && s.voice === a.other),
  // What is promised in a case is promised by those who work with that case.
  "measure promised": (a, who) =>
    byMe(a, who) && worksIn(a.unit, who) && worksIn(find(who.w.cases, a.id ?? "")?.unit, who),
  "measure begun": (a, who) => byMe(a, who) && worksIn(find(who.w.measures, a.id ?? "")?.unit, who),
  "check planned": (a, who) => worksIn(a.unit, who) && worksIn(find(who.w.cases, a.id ?? "")?.unit, who),
  "check answered": (a, who) => byMe(a, who) && worksIn(find(who.w.checks, a.id ?? "")?.unit, who),
  "clock moved": (a, who) => {
    const c = find(who.w.clocks, a.id ?? "");
    if (!c || (c.kind === "voice" && withheld(c.subject, who))) return false;
    if (c.kind === "kin-information" && !seesTold(find(who.w.told, c.subject), who)) return false;
    if (c.kind === "coordination") return seesCoordinationClock(c.subject, who);
    if (c.kind === "after-talk" && !seesAfterTalk(c.subject, who)) return false;
    const log = ["explanation", "objection", "break-glass"].includes(c.kind);
    if (log && !concerns(c.subject, who)) return false;
    return (
      (worksIn(c.unit, who) && (c.held === null || c.held <= who.w.today)) ||
      (c.kind === "voice" && gave(c.subject, who)) ||
      (log && isOfficer(c.org, who))
    );
  },
  "asked why": asksAbout((w) => w.explanations),
  objection: asksAbout((w) => w.objections),
  explanation: (a, who) => {
    const e = find(who.w.explanations, a.id ?? "");
    return (
      e !== undefined &&
      owes(e, who) &&
      e.done === null &&
      byMe(a, who) &&
      (a.role ?? null) === (roleOf(who)?.id ?? null)
    );
  },
  "objection reviewed": (a, who) => {
    const o = find(who.w.objections, a.id ?? "");
    const one = me(who);
    return (
      o !== undefined &&
      isOfficer(o.org, who) &&
      !o.done &&
      o.actor !== one &&
      o.person !== one &&
      byMe(a, who)
    );
  },
  "ask answered": (a, who) => waits(a, who) && byMe(a, who),
  "ask put off": (a, who) => waits(a, who),
  ask: (a, who) => askable(a.person ?? "", who) && withinLimit(a.person ?? "", who),
  // As what one is now: at work with the unit, else as oneself.
  "code shown": (a, who) => {
    const role = roleOf(who);
    return byMe(a, who) && (a.role ?? null) === (role?.id ?? null) && (role === null || works(role));
  },
  "code ended": (a, who) => me(who) !== null && find(who.w.introductions, a.id ?? "")?.by === me(who),
  "code taken": (a, who) => {
    const i = find(who.w.introductions, a.id ?? "");
    const one = me(who);
    if (!i || one === null || i.ended || i.by === one || i.by === principal(who)) return false;
    if (!isHere(who.w, i.by) || i.org !== who.w.persons.find((p) => p.id === one)?.org) return false;
    if (i.taker === null) return true;
    return (
      i.taker === one && i.takerRole === (roleOf(who)?.id ?? null) && principal(who) === null && i.ago < 1
    );
  },
  "message read": (a, who) => me(who) !== null && find(who.w.messages, a.id ?? "")?.person === me(who),
  "message thrown away": (a, who) => me(who) !== null && find(who.w.messages, a.id ?? "")?.person === me(who),
  // Nobody puts a message into another's list.
  "message sent": (a, who) => me(who) !== null && a.person === me(who),
  "line written": (a, who) =>
    byMe(a, who) && (a.role ?? null) === (roleOf(who)?.id ?? null) && (a.other ?? null) === principal(who),
  "contact changed": owns("detail"),
  "address taken away": owns("address"),
  "limit said": asSelf,
  "need said": asSelf,
  "draft kept": (a, who) => me(who) !== null && a.person === me(who),
  "erasure asked for": (a, who) =>
    asSelf(a, who) && !who.w.erasures.some((e) => e.person === a.person && !e.done && !e.undone),
  "erasure taken back": on((w) => w.erasures.filter((e) => !e.done)),
  "information answered": (a, who) => {
    const t = find(who.w.told, a.id ?? "");
    return seesTold(t, who) && t?.answered === null && byMe(a, who) && a.role === roleOf(who)?.id;
  },
  "paper code made": (a, who) =>
    handable(a.person ?? "", who) &&
    byMe(a, who) &&
    a.role === roleOf(who)?.id &&
    reached(who).includes(a.unit ?? ""),
  "own code made": (a, who) => asSelf(a, who) && byMe(a, who),
  "code wished for": (a, who) =>
    asSelf(a, who) && !who.w.waysIn.some((x) => x.person === a.person && x.kind === "code-wish" && !x.ended),
  "passkey taken away": owns("passkey"),
  "role given": (a, who) =>
    roleOf(who, "administrator") !== null &&
    reached(who).includes(a.unit ?? "") &&
    appointable(a.person ?? "", who),
  "role ended": (a, who) =>
    roleOf(who, "administrator") !== null && reached(who).includes(find(who.w.roles, a.id ?? "")?.unit ?? ""),
  invitation: (a, who) => roleOf(who, "administrator") !== null && invitable(a.person ?? "", who),
  "unit set up": (a, who) => roleOf(who, "administrator") !== null && reached(who).includes(a.unit ?? ""),
  "unit changed": (a, who) => roleOf(who, "administrator") !== null && reached(who).includes(a.unit ?? ""),
  "person changed": (a, who) =>
    (me(who) !== null && a.person === me(who)) ||
    (roleOf(who, "administrator") !== null && colleague(a.person ?? "", who)),
  "person entered": (a, who) =>
    roleOf(who, "employee", "unit-leader", "user-contact", "administrator") !== null && org(a, who),
  ...mayFurther,
  "promise made": (a, who) => roleOf(who)?.kind === "unit-leader" && worksIn(a.unit, who) && byMe(a, who),
};
