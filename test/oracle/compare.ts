import type { Db } from "#platform/db/index.ts";
import { type Answer, askWorld, opensOf, type Question, tablesOf } from "./ask.ts";
import { registeredHere } from "./coercion/see.ts";
import { coordinates } from "./coordination/see.ts";
import type { Count } from "./grounds.ts";
import { isGuest } from "./guests/stands.ts";
import { may } from "./may.ts";
import { isInvited } from "./meeting/see.ts";
import { basis, hatOf } from "./rules.ts";
import { tables as allTables, sees } from "./see.ts";
import type { Session, World } from "./shape.ts";
import { find, type Who } from "./stands.ts";
import { attemptsOf } from "./tries.ts";

const sorted = (of: Iterable<string>): string[] => [...of].sort();
const tries = 10;

/** What a room opens itself, where the topic is none: on what it is open to somebody. In: the id of what is opened. */
const inRooms: Readonly<Record<string, (id: string, who: Who) => string | null>> = {
  "after-talk": (id, who) => {
    const c = find(who.w.coercions, id);
    return c !== undefined && registeredHere(c, who) ? "registered here" : null;
  },
  invited: (plan, who) =>
    who.w.planGuests.some((g) => g.plan === plan && isGuest(g, who)) ? "invitation" : null,
  meeting: (id, who) =>
    who.w.participants.some((p) => p.meeting === id && isInvited(p, who)) ? "invitation" : null,
  coordination: (id, who) => {
    const c = find(who.w.coordinations, id);
    return c !== undefined && coordinates(c, who) ? "coordinates it" : null;
  },
};

/** What the rules say that somebody sees and may do. */
export const expected = (
  w: World,
  { session, opens, tables, attempts }: Question,
  count: Count = () => {},
): Answer => {
  const hat = hatOf(w, session);
  const opened = opens.flatMap((key) => {
    const [person = "", topic = "", purpose = ""] = key.split(":");
    const on =
      topic in inRooms
        ? inRooms[topic]?.(purpose, { w, hat, opened: new Set() })
        : basis(w, hat, person, topic, purpose);
    for (const kind of [
      "consent",
      "break-glass",
      "representation",
      "registered here",
      "invitation",
      "coordinates it",
    ])
      count(`open: ${kind}`, on === kind);
    return on ? [`${key}=${on}`] : [];
  });
  // Once as person and topic, once as what was named of it too.
  const keys = opened.map((key) => key.slice(0, key.lastIndexOf("=")));
  const who = {
    w,
    hat,
    opened: new Set([...keys, ...keys.map((key) => key.split(":").slice(0, 2).join(":"))]),
  };
  for (const kind of ["self", "role", "for", "code", "nobody", "anonymous"])
    count(`here: ${kind}`, hat.is === kind);
  const kind = hat.is === "role" ? hat.role.kind : hat.is;
  for (const table of allTables) count(`asked: ${table}, as ${kind}`, tables.includes(table));
  const acts = attempts.map((a) => {
    const rule = may[a.act];
    if (!rule) throw new Error(`no rule says who may: ${a.act}`);
    const said = rule(a, who);
    count(`may: ${a.act}`, said);
    return said;
  });
  const place =
    hat.is === "role"
      ? `role:${hat.role.id}`
      : hat.is === "for"
        ? `for:${hat.principal}`
        : hat.is === "code"
          ? `code:${hat.voice}`
          : hat.is;
  return {
    hat: place,
    opened,
    seen: Object.fromEntries(tables.map((name) => [name, sees[name](name, who, count)])),
    acts,
  };
};

const differ = (
  what: string,
  rules: readonly string[],
  database: readonly string[],
): [what: string, line: string][] => {
  const [a, b] = [sorted(new Set(rules)), sorted(new Set(database))];
  const only = (x: string[], y: string[]) => x.filter((one) => !y.includes(one)).join(" ");
  return a.join() === b.join()
    ? []
    : [[what, `only by the rules [${only(a, b)}], only in the database [${only(b, a)}]`]];
};

/** Where rules and database differ: in which world, for whom, and in what. */
export interface Disagreement {
  world: World;
  question: Question;
  /** A table, an act, "here" or "opened". */
  what: string;
  line: string;
}

/** What each session of a world is asked. */
export const questionsOf = (w: World, attemptsFor = (s: Session) => attemptsOf(w, s, tries)): Question[] =>
  w.sessions.map((session) => ({
    session,
    opens: opensOf(w, session),
    tables: tablesOf(w, session),
    attempts: attemptsFor(session),
  }));

/** Where rules and database differ in a world, and how many answers were compared. */
export const worldDifferences = async (
  db: Db,
  w: World,
  count?: Count,
  questions: readonly Question[] = questionsOf(w),
): Promise<{ answers: number; disagreements: Disagreement[] }> => {
  const answers = await askWorld(db, w, questions);
  const disagreements = questions.flatMap((q, i): Disagreement[] => {
    const right = expected(w, q, count);
    const found = answers[i];
    if (!found) throw new Error(`no answer in world ${w.seed}`);
    const lines: [what: string, line: string][] = [
      ...differ("here", [right.hat], [found.hat]),
      ...differ("opened", right.opened, found.opened),
      ...q.tables.flatMap((table) =>
        differ(table, right.seen[table] ?? [], found.seen[table] ?? ["nothing asked"]),
      ),
      ...q.attempts.flatMap((a, n): [string, string][] =>
        right.acts[n] === found.acts[n]
          ? []
          : [[a.act, `the rules say ${right.acts[n]}, the database ${found.acts[n]}: ${JSON.stringify(a)}`]],
      ),
    ];
    return lines.map(([what, line]) => ({
      world: w,
      question: q,
      what,
      line: `world ${w.seed}, ${right.hat}, ${JSON.stringify(q.session)}: ${what}: ${line}`,
    }));
  });
  const asked = questions.map((q) => 1 + q.opens.length + q.tables.length + q.attempts.length);
  return { answers: asked.reduce((a, b) => a + b, 0), disagreements };
};
