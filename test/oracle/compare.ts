import type { Db } from "#platform/db/index.ts";
import { type Answer, askWorld, opensOf, type Question } from "./ask.ts";
import { may } from "./may.ts";
import { basis, hatOf } from "./rules.ts";
import { type Count, sees } from "./see.ts";
import type { Session, World } from "./shape.ts";
import { type Attempt, attemptsOf } from "./tries.ts";

const sorted = (of: Iterable<string>): string[] => [...of].sort();
const tries = 8;

/** What the rules say that somebody sees and may do. */
export const expected = (
  w: World,
  { session, opens, attempts }: Question,
  count: Count = () => {},
): Answer => {
  const hat = hatOf(w, session);
  const opened = opens.flatMap((key) => {
    const [person = "", topic = "", purpose = ""] = key.split(":");
    const on = basis(w, hat, person, topic, purpose);
    for (const kind of ["consent", "break-glass", "representation"]) count(`open: ${kind}`, on === kind);
    return on ? [`${key}=${on}`] : [];
  });
  const who = { w, hat, opened: new Set(opened.map((key) => key.split(":").slice(0, 2).join(":"))) };
  for (const kind of ["self", "role", "for", "code", "nobody"]) count(`here: ${kind}`, hat.is === kind);
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
    seen: Object.fromEntries(Object.entries(sees).map(([name, rule]) => [name, rule(name, who, count)])),
    acts,
  };
};

const differ = (what: string, rules: readonly string[], database: readonly string[]): string[] => {
  const [a, b] = [sorted(new Set(rules)), sorted(new Set(database))];
  const only = (x: string[], y: string[]) => x.filter((one) => !y.includes(one)).join(" ");
  return a.join() === b.join()
    ? []
    : [`${what}: only by the rules [${only(a, b)}], only in the database [${only(b, a)}]`];
};

/** Where rules and database differ in a world: one line for each session and table or act; empty where they agree. */
export const worldDifferences = async (
  db: Db,
  w: World,
  count?: Count,
  attemptsFor: (s: Session) => readonly Attempt[] = (s) => attemptsOf(w, s, tries),
): Promise<string[]> => {
  const questions = w.sessions.map((session) => ({
    session,
    opens: opensOf(w, session),
    attempts: attemptsFor(session),
  }));
  const answers = await askWorld(db, w, questions);
  return questions.flatMap((q, i) => {
    const right = expected(w, q, count);
    const found = answers[i];
    if (!found) return [`world ${w.seed}: no answer`];
    const lines = [
      ...differ("here", [right.hat], [found.hat]),
      ...differ("opened", right.opened, found.opened),
      ...Object.keys(right.seen).flatMap((table) =>
        differ(table, right.seen[table] ?? [], found.seen[table] ?? ["nothing asked"]),
      ),
      ...q.attempts.flatMap((a, n) =>
        right.acts[n] === found.acts[n]
          ? []
          : [`${a.act}: the rules say ${right.acts[n]}, the database ${found.acts[n]}: ${JSON.stringify(a)}`],
      ),
    ];
    return lines.map((line) => `world ${w.seed}, ${right.hat}, ${JSON.stringify(q.session)}: ${line}`);
  });
};
