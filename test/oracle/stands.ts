// Who stands how to a row, from the same texts as rules.ts.
import { below, blocks, decides, type Hat, holds, isHere, received, works } from "./rules.ts";
import type { Voice, World } from "./shape.ts";

/** Somebody in a world, and what they have opened there just now (person:topic). */
export interface Who {
  w: World;
  hat: Hat;
  opened: ReadonlySet<string>;
}
export type Ground<Row> = (row: Row, who: Who) => boolean;

/** Whoever acts, in whatever hat; null: nobody, or only a code. */
export const me = ({ hat }: Who): string | null => ("me" in hat ? hat.me : null);
/** The same, as oneself. */
export const self = ({ hat }: Who): string | null => (hat.is === "self" ? hat.me : null);
/** The role one acts in, its kind one of these. */
export const roleOf = ({ hat }: Who, ...kinds: string[]) =>
  hat.is === "role" && (kinds.length === 0 || kinds.includes(hat.role.kind)) ? hat.role : null;
export const isMe: Ground<{ person: string }> = (row, who) => row.person === me(who);
export const isSelf: Ground<{ person: string }> = (row, who) => row.person === self(who);

/** The units that a role reaches: its own; for all but an employee those below too. */
export const reached = (who: Who): string[] => {
  const role = roleOf(who);
  if (!role) return [];
  return role.kind === "employee" ? [role.unit] : below(who.w, role.unit);
};
/** Where somebody works with content: an administrator and a privacy officer do not. */
export const atWork = (who: Who): string[] => {
  const role = roleOf(who);
  return role && works(role) ? reached(who) : [];
};
/** The day that counts: of whoever is nobody here the database knows only its own, by Norwegian clocks. */
export const dayOf = ({ w, hat }: Who): number =>
  hat.is === "nobody"
    ? Math.round(Date.parse(new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" })) / 86_400_000)
    : w.today;
/** Who leads the unit of it. */
export const leads: Ground<{ unit: string }> = (row, who) =>
  roleOf(who)?.kind === "unit-leader" && atWork(who).includes(row.unit);
export const find = <T extends { id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((x) => x.id === id);

export const gave = (voice: string, { w, hat }: Who): boolean =>
  hat.is === "code" ? hat.voice === voice : hat.is === "self" && find(w.voices, voice)?.giver === hat.me;
/** Its giver has blocked the one who acts. */
export const withheld = (voice: string, who: Who): boolean => {
  const giver = find(who.w.voices, voice)?.giver;
  const one = me(who);
  return giver != null && one !== null && blocks(who.w, giver, one);
};
/** Whether those who work in its unit may be shown it. */
export const shown = (v: Voice | undefined, who: Who): boolean =>
  v !== undefined &&
  atWork(who).includes(v.unit) &&
  !v.withdrawn &&
  (v.heldUntil === null || v.heldUntil <= who.w.today) &&
  !withheld(v.id, who);
export const seesVoice = (id: string, who: Who) => gave(id, who) || shown(find(who.w.voices, id), who);
export const ledTo = (aCase: string, who: Who): boolean =>
  who.w.sources.some((s) => s.case === aCase && gave(s.voice, who));
export const isPublic = (p: World["publications"][number], who: Who) =>
  p.steps.includes("consent") &&
  p.steps.includes("release") &&
  !p.steps.includes("refusal") &&
  !p.steps.includes("withdrawal") &&
  find(who.w.voices, p.voice)?.withdrawn === false;
export const seesText = (p: World["publications"][number], who: Who): boolean =>
  (isPublic(p, who) ||
    gave(p.voice, who) ||
    atWork(who).includes(p.unit) ||
    shown(find(who.w.voices, p.voice), who)) &&
  !(who.hat.is === "role" && withheld(p.voice, who));

export const owes = (e: World["explanations"][number], who: Who): boolean => {
  const role = roleOf(who);
  const one = me(who);
  if (one === null || e.person === one) return false;
  if (e.actor === one && e.role === (role?.id ?? null)) return true;
  const since = (day: number | null) => day !== null && day <= who.w.today;
  return (
    (role?.kind === "unit-leader" && since(e.leaderFrom) && atWork(who).includes(e.unit ?? "")) ||
    (role?.kind === "privacy-officer" && since(e.officerFrom) && e.org === role.org)
  );
};
export const isOfficer = (org: string, who: Who): boolean => roleOf(who, "privacy-officer")?.org === org;
export const openedIt = (e: World["emergencies"][number], who: Who) =>
  e.by === me(who) && roleOf(who)?.id === e.role;
export const aboutLog = ["explanation", "objection", "break-glass"];
export const concerns = (subject: string, who: Who): boolean => {
  const [x, o, g] = [
    find(who.w.explanations, subject),
    find(who.w.objections, subject),
    find(who.w.emergencies, subject),
  ];
  if (x) return isSelf(x, who) || owes(x, who);
  if (o) return isSelf(o, who) || isOfficer(o.org, who);
  return g !== undefined && (isSelf(g, who) || isOfficer(g.org, who) || openedIt(g, who));
};
export const seesTold = (t: World["told"][number] | undefined, who: Who): boolean =>
  t !== undefined &&
  atWork(who).includes(t.unit) &&
  !t.withdrawn &&
  (!t.leader || roleOf(who)?.kind === "unit-leader");

/** Those who hold a role today in a unit that one reaches. */
export const colleague = (person: string, who: Who): boolean => {
  const units = reached(who);
  return who.w.roles.some(
    (r) => r.person === person && units.includes(r.unit) && holds(r.from, r.to, who.w.today),
  );
};
const has = (person: string, kind: string, { w }: Who) =>
  w.owned.some((o) => o.person === person && o.kind === kind) ||
  w.waysIn.some((x) => x.person === person && x.kind === kind);
/** Whom one may give a code on paper. */
export const handable = (person: string, who: Who): boolean => {
  const role = roleOf(who, "employee", "unit-leader", "user-contact", "administrator");
  const p = who.w.persons.find((x) => x.id === person);
  if (!role || !p || p.org !== role.org || !isHere(who.w, person)) return false;
  // Whoever has a role at work, or will have one, signs in with what vouches for that.
  if (who.w.roles.some((r) => r.person === person && (r.to === null || r.to >= who.w.today))) return false;
  const units = reached(who);
  const way = (kind: string) => who.w.waysIn.filter((x) => x.person === person && x.kind === kind);
  const given = way("paper-code").some((x) => units.includes(x.unit));
  const known = has(person, "identity", who);
  if (given && (way("name").some((x) => !x.ended) || !known)) return true;
  if (way("code-wish").some((x) => units.includes(x.unit) && !x.ended)) return true;
  const hadRole = who.w.roles.some((r) => r.person === person);
  return p.today === true && !known && !hadRole && !has(person, "passkey", who);
};
/** Whom one may invite: a colleague whom nobody has signed in as. */
export const invitable = (person: string, who: Who): boolean =>
  colleague(person, who) && !has(person, "identity", who) && !has(person, "name", who);
/** Whom one may give a role: a colleague, or somebody whom nobody has signed in as. */
export const appointable = (person: string, who: Who): boolean =>
  colleague(person, who) ||
  (who.w.persons.find((p) => p.id === person)?.org === roleOf(who)?.org &&
    !has(person, "identity", who) &&
    !has(person, "name", who));

export const openedTo =
  (topic: string): Ground<{ person: string }> =>
  (row, who) =>
    who.opened.has(`${row.person}:${topic}`);
// Never a proxy or a parent: whoever works with the person, after having opened it.
export const contactAtWork: Ground<{ person: string }> = (row, who) =>
  roleOf(who) !== null && openedTo("contact")(row, who);
export const graded: Ground<{ person: string }> = (row, { w }) =>
  w.gradings.some((g) => g.person === row.person && holds(g.from, g.to, w.today));

/** A number by which somebody is found: neither set aside nor said to be wrong. */
export const findsSomebody = (n: World["numbers"][number]) => !n.aside && !n.disputed;
/** Who has shown me a code in this role, as themselves, within a day. */
export const met = (person: string, who: Who): boolean =>
  who.w.introductions.some(
    (i) =>
      i.by === person &&
      i.role === null &&
      i.taker === me(who) &&
      i.takerRole === roleOf(who)?.id &&
      !i.ended &&
      i.ago < 1,
  );
const lookedAtMine = (person: string, who: Who) =>
  who.w.looked.some((l) => isSelf(l, who) && l.actor === person);
const didForMe = (person: string, who: Who) =>
  who.w.trails.some((t) => t.for !== null && t.for === self(who) && t.actor === person);
/** Those I have to do with: whose names I may read. For another: only in what is open to me of theirs. */
export const acquainted = (person: string, who: Who): boolean => {
  const { hat } = who;
  const mine = (c: World["consents"][number]) =>
    isSelf(c, who) || (hat.is === "for" && c.person === hat.principal && hat.topics.includes(c.topic));
  return (
    person === me(who) ||
    who.w.consents.some((c) => mine(c) && (c.toPerson === person || c.person === person)) ||
    received(who.w, who.hat).some((c) => c.person === person) ||
    who.w.blocks.some((b) => isSelf(b, who) && b.blocked === person) ||
    lookedAtMine(person, who) ||
    who.w.asks.some((a) => (isSelf(a, who) || answersFor(a, who)) && a.by === person) ||
    who.w.asks.some((a) => a.by === me(who) && a.person === person && a.role === (roleOf(who)?.id ?? null))
  );
};
/** Those who have looked at what is mine or have done something for me. */
export const looker = (person: string, who: Who): boolean =>
  lookedAtMine(person, who) || didForMe(person, who);
/** Those who stand in my log, or in a question, an objection or an emergency that concerns me. */
export const inMyLog = (person: string, who: Who): boolean =>
  looker(person, who) ||
  who.w.consents.some((c) => isSelf(c, who) && c.person === person) ||
  [...who.w.explanations, ...who.w.objections].some(
    (m) => concerns(m.id, who) && [m.person, m.actor, m.done].includes(person),
  ) ||
  who.w.emergencies.some((e) => concerns(e.id, who) && [e.person, e.by].includes(person));

/**
 * Who lawfully decides for somebody in the topic answers who asks them: not what they asked themselves, nor one whom the
 * person has blocked, nor when the person has blocked them.
 */
export const answersFor: Ground<World["asks"][number]> = (a, { w, hat }) =>
  hat.is === "for" &&
  a.person === hat.principal &&
  decides(hat.mandate) &&
  hat.topics.includes(a.topic) &&
  a.by !== hat.me &&
  !blocks(w, a.person, a.by) &&
  !blocks(w, a.person, hat.me);

/** Whom one may ask for something: who shares with me at work, and who has shown me a code in this month. */
export const askable = (person: string, who: Who): boolean => {
  const role = roleOf(who);
  return (
    role !== null &&
    works(role) &&
    isHere(who.w, person) &&
    (received(who.w, who.hat).some((c) => c.person === person) ||
      who.w.introductions.some(
        (i) => i.by === person && i.taker === me(who) && i.takerRole === role.id && !i.ended && i.ago < 30,
      ))
  );
};
