import assert from "node:assert/strict";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { broken, marks } from "./audit.ts";
import { readJournal } from "./journal.ts";

/** What all the killing came to. */
export interface Sums {
  kills: number;
  acknowledged: number;
  /** Forms whose writer was killed before the answer; sent again they had one effect. */
  interrupted: number;
  lost: number;
  doubled: number;
  halfDone: number;
}

/**
 * Holds the writers' notes against the database: all that was answered is there, nothing is there twice, nothing is
 * half done, and whoever sent a form again got the same code.
 * @throws AssertionError
 */
export const reckon = async (
  owner: Owner,
  config: Pick<Config, "key">,
  journals: readonly string[],
  kills: number,
): Promise<Sums> => {
  const there = await marks(owner, config);
  const half = await broken(owner);
  const forms = journals.flatMap(readJournal);
  const lost = forms.filter((f) => f.answered.length > 0 && !there.has(f.sent.mark));
  const doubled = forms.filter((f) => (there.get(f.sent.mark) ?? 0) > 1);
  for (const { sent, answered } of forms)
    assert.ok(
      new Set(answered.map((a) => `${a.status} ${a.code}`)).size <= 1,
      `another answer the second time: ${sent.to} ${JSON.stringify(answered)}`,
    );
  assert.deepEqual(half, [], "nothing is half done");
  assert.deepEqual(
    lost.map((f) => f.sent),
    [],
    "nothing that was answered is lost",
  );
  assert.deepEqual(
    doubled.map((f) => f.sent),
    [],
    "nothing is there twice",
  );
  return {
    kills,
    acknowledged: forms.filter((f) => f.answered.length > 0).length,
    interrupted: forms.filter((f) => f.answered[0]?.life !== f.sent.life).length,
    lost: lost.length,
    doubled: doubled.length,
    halfDone: half.length,
  };
};

/** The figures as the closing note has them. */
export const inWords = (s: Sums, seconds: number): string =>
  `${s.kills} times kill -9: ${s.acknowledged} acknowledged, ${s.lost} lost, ${s.doubled} doubled, ${s.halfDone} half done, ${s.interrupted} forms cut off before their answer, ${seconds.toFixed(0)} s`;

/**
 * How many times: in full where nobody waits (.ci/run, npm run nightly) or MEDVIRK_KILLS says a number, fewer where
 * somebody waits for npm test.
 */
export const killsOf = (times: { full: number; quick: number }): number =>
  Number(
    process.env["MEDVIRK_KILLS"] ?? (process.env["CI"] || process.env["NIGHTLY"] ? times.full : times.quick),
  );
