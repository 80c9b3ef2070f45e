import type { Owner } from "#platform/db/index.ts";
import { genesis, hashOf, headOf } from "./chain.ts";
import { isSigned, type OutsideHead } from "./heads.ts";
import { type KeptSeal, linesOf, namedWithoutSeal, sealsAfter, unsealed } from "./store.ts";

/** One thing that was found, in words for whoever runs the installation. */
export interface Found {
  state: "ok" | "wrong" | "unknown" | "note";
  text: string;
}

/** What is known besides the database. */
export interface Outside {
  /** Heads kept outside; null where none were given. */
  heads: readonly OutsideHead[] | null;
  /** Lines that look like heads and are none. */
  broken: number;
  /** The key they are signed with; null where whoever verifies does not have it. */
  key: Uint8Array | null;
  now: Date;
}

/** How long lines are kept at least (data/processing: the access log). A batch let go of before that was removed. */
const keptYears = 10;
// A transaction's moment is its beginning; none of ours lasts an hour.
const lateBy = 3600n * 1_000_000n;
const linesAtOnce = 20_000;

const at = (micros: string): string =>
  `${new Date(Number(BigInt(micros) / 1000n)).toISOString().slice(0, 16).replace("T", " ")} UTC`;
const wrong = (text: string): Found => ({ state: "wrong", text });
const between = (before: KeptSeal | null, seal: KeptSeal) =>
  before ? `between ${at(before.upto)} and ${at(seal.upto)}` : `until ${at(seal.upto)}`;

type Lines = Awaited<ReturnType<typeof linesOf>>;

const faultsOf = (seal: KeptSeal, before: KeptSeal | null, lines: Lines, now: Date): Found[] => {
  const found: Found[] = [];
  const expected = (before?.n ?? 0) + 1;
  if (seal.n > expected)
    found.push(
      wrong(
        expected === seal.n - 1
          ? `Seal ${expected} is missing: it was removed from the middle of the chain.`
          : `The seals ${expected} to ${seal.n - 1} are missing: they were removed from the middle of the chain.`,
      ),
    );
  else if (seal.previous !== (before?.head ?? genesis))
    found.push(
      wrong(`Seal ${seal.n} does not follow the one before it: a seal was changed, swapped or put in.`),
    );
  if (headOf(seal) !== seal.head)
    found.push(wrong(`Seal ${seal.n} was changed: its head does not fit what it says.`));
  const when = between(before, seal);
  if (seal.letGoOn !== null) {
    const oldest = new Date(now);
    oldest.setUTCFullYear(now.getUTCFullYear() - keptYears);
    if (BigInt(seal.upto) > BigInt(oldest.getTime()) * 1000n)
      found.push(
        wrong(
          `The lines ${when} (seal ${seal.n}) are said to have had their time, but ${keptYears} years have not gone: they were removed.`,
        ),
      );
    // They go some hundreds at a time.
    if (lines.length > 0 && now.getTime() - Date.parse(seal.letGoOn) > 7 * 86_400_000)
      found.push(
        wrong(
          `The lines of seal ${seal.n} were let go of, and ${lines.length} lines say that they lie in it.`,
        ),
      );
    return found;
  }
  const apart = lines.length - seal.count;
  if (apart < 0)
    found.push(
      wrong(`${-apart} of ${seal.count} lines ${when} (seal ${seal.n}) are missing: they were removed.`),
    );
  else if (apart > 0)
    found.push(wrong(`${apart} lines more than were sealed lie ${when} (seal ${seal.n}): they were put in.`));
  else if (hashOf(lines.map((l) => l.text)) !== seal.hash)
    found.push(
      wrong(
        `A line ${when} (seal ${seal.n}, ${seal.count} lines) is not what was sealed: it was changed or swapped.`,
      ),
    );
  const late = before
    ? lines.filter((l) =>
        l.at === null ? (l.week ?? "") < before.uptoWeek : BigInt(l.at) < BigInt(before.upto) - lateBy,
      )
    : [];
  for (const line of late.slice(0, 5))
    found.push(
      wrong(
        `A line dated ${line.at === null ? `the week of ${line.week}` : at(line.at)} came into the log only ${when} (seal ${seal.n}, ${line.source} ${line.id}): it was written afterwards.`,
      ),
    );
  return found;
};

interface Walked {
  found: Found[];
  last: KeptSeal | null;
  seals: number;
  lines: number;
  /** The heads of the seals that were asked for. */
  heads: Map<number, string>;
}

const walk = async (owner: Owner, asked: ReadonlySet<number>, now: Date): Promise<Walked> => {
  const walked: Walked = { found: [], last: null, seals: 0, lines: 0, heads: new Map() };
  for (;;) {
    const seals = await sealsAfter(owner, walked.last?.n ?? 0, 500);
    if (seals.length === 0) return walked;
    while (seals.length > 0) {
      let count = 0;
      const some: KeptSeal[] = [];
      while (seals[0] && (some.length === 0 || count + seals[0].count <= linesAtOnce)) {
        count += seals[0].count;
        some.push(...seals.splice(0, 1));
      }
      const lines = Map.groupBy(await linesOf(owner, some[0]?.n ?? 0, some.at(-1)?.n ?? 0), (l) => l.seal);
      for (const seal of some) {
        const own = lines.get(seal.n) ?? [];
        walked.found.push(...faultsOf(seal, walked.last, own, now));
        if (asked.has(seal.n)) walked.heads.set(seal.n, seal.head);
        walked.seals++;
        walked.lines += own.length;
        walked.last = seal;
      }
    }
  }
};

const againstOutside = ({ last, heads }: Walked, { heads: outside, broken, key }: Outside): Found[] => {
  if (!outside || outside.length === 0)
    return [
      {
        state: "unknown",
        text: "From the database alone nobody can know whether the end of the log was cut off, or all of it written anew. Give the heads that were kept outside: --heads FILE.",
      },
    ];
  const found: Found[] = [];
  if (broken > 0)
    found.push(wrong(`${broken} lines among the heads are damaged: somebody has touched the file.`));
  if (key) {
    const unsigned = outside.filter((head) => !isSigned(key, head));
    if (unsigned.length > 0)
      found.push(
        wrong(
          `${unsigned.length} of the ${outside.length} heads are not signed by this installation (the first is for seal ${unsigned[0]?.n}). Is MEDVIRK_SECRET the right one? Otherwise somebody else wrote them.`,
        ),
      );
  } else
    found.push({ state: "note", text: "Without MEDVIRK_SECRET it was not checked who signed the heads." });
  const beyond = outside.filter((head) => head.n > (last?.n ?? 0));
  if (beyond.length > 0)
    found.push(
      wrong(
        `Outside stands seal ${Math.max(...beyond.map((h) => h.n))}, of ${beyond.at(-1)?.at}; the database ends with seal ${last?.n ?? 0}: the end of the log was cut off.`,
      ),
    );
  const other = outside
    .filter((head) => head.n <= (last?.n ?? 0) && heads.get(head.n) !== head.head)
    .sort((a, b) => a.n - b.n)[0];
  if (other)
    found.push(
      wrong(
        `Seal ${other.n} is not the one that was kept outside on ${other.at}: the chain was written anew, there or before it.`,
      ),
    );
  const newest = outside.reduce((a, b) => (b.n > a.n ? b : a));
  if (found.every(({ state }) => state !== "wrong")) {
    found.push({
      state: "ok",
      text: `All ${outside.length} heads kept outside are in the chain; the newest is seal ${newest.n}, of ${newest.at}.`,
    });
    if (last && last.n > newest.n)
      found.push({
        state: "note",
        text: `What was sealed after that, to seal ${last.n}, no head outside vouches for yet.`,
      });
  }
  return found;
};

/**
 * Reads the whole log and says whether it is what was sealed: changed, removed, swapped or added lines, missing seals,
 * an end that was cut off, a chain that was written anew. What was never written down nothing can show.
 * @param owner a connection that sees every line
 */
export const verifyLog = async (owner: Owner, outside: Outside): Promise<Found[]> => {
  const walked = await walk(owner, new Set((outside.heads ?? []).map((head) => head.n)), outside.now);
  const found = [...walked.found];
  const nowhere = await namedWithoutSeal(owner);
  if (nowhere.length > 0)
    found.push(
      wrong(
        `Lines say that they lie in seals that are not there (${nowhere.join(", ")}): the seals were removed.`,
      ),
    );
  if (found.length === 0)
    found.push(
      walked.last
        ? {
            state: "ok",
            text: `The chain holds: ${walked.seals} seals, ${walked.lines} lines, the newest sealed ${at(walked.last.sealedAt)}.`,
          }
        : { state: "note", text: "Nothing has been sealed yet. The server seals every ten minutes." },
    );
  found.push(...againstOutside(walked, outside));
  const waiting = await unsealed(owner);
  const day = 24n * lateBy;
  if (waiting.oldest !== null && BigInt(outside.now.getTime()) * 1000n - BigInt(waiting.oldest) > day)
    found.push({
      state: "note",
      text: `Lines since ${at(waiting.oldest)} are not sealed yet: does the server run? Until then nothing shows a change to them.`,
    });
  else found.push({ state: "note", text: `${waiting.count} lines are too new to be sealed.` });
  return found;
};
