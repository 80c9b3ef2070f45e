import type { Tx } from "#platform/db/index.ts";
import { listErased } from "#platform/erasures/index.ts";
import { enqueue } from "#platform/jobs/enqueue.ts";
import type { JobHandler, Module, Retention } from "#platform/module.ts";
import { byMinutes, goneBefore, isTimed, register, type Timed } from "#platform/processing/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { ownRetention } from "./own.ts";
import { addGone, beginRetention, endRetention } from "./store.ts";

// So many rows in one transaction, which holds their locks. Each rule has one in every job and all together so many
// more: a job has two minutes before another process takes it for dead. What is left goes in a job that follows.
const most = 500;
const more = 20;

/** A rule of the register with the one who carries it out. */
export interface Carried {
  table: string;
  rule: Timed;
  /** Null where nobody does: a test holds that this never is so. */
  by: Retention | null;
}

/** Every rule of the register that is counted in days or more, with the module that carries it out. */
export const carried = (modules: readonly Module[]): Carried[] => {
  const doors = [...ownRetention, ...modules.flatMap((module) => module.retention ?? [])];
  return register().flatMap(({ table, keep }) =>
    keep.filter(isTimed).flatMap((rule) =>
      byMinutes(rule)
        ? []
        : [
            {
              table,
              rule,
              by: doors.find((door) => door.table === table && door.after === rule.after) ?? null,
            },
          ],
    ),
  );
};

/**
 * Lets go of everything whose time is out, as the register of processing says: rule by rule, in bounded batches, each
 * with its line of counts in the trail of the organisation that answers for it. Run twice, it finds nothing left.
 */
export const retention =
  (modules: readonly Module[]): JobHandler =>
  async (payload, work) => {
    const { today, now } = work;
    // Of these persons, those whom something kept still needs; asked of every module.
    const needed = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set((await Promise.all(modules.map((module) => module.holds?.(tx, ids) ?? []))).flat());
    await work.step((tx) => beginRetention(tx, today, now));
    let left = more;
    let unfinished = false;
    for (const { table, rule, by } of carried(modules)) {
      if (!by) continue;
      const before = goneBefore(rule, today);
      for (let full = true; full; ) {
        const n = await work.step(async (tx) => {
          const gone = await by.letGo(tx, {
            before,
            most,
            needed: (ids) => needed(tx, ids),
            erased: (kind, ids) => listErased(tx, work.config, kind, ids, today),
          });
          const sum = gone.reduce((all, one) => all + one.n, 0);
          if (sum > 0) await addGone(tx, today, `${table} ${rule.after}`, sum);
          for (const { organisationId, n: count } of gone)
            if (organisationId)
              await leaveTrail(tx, {
                organisationId,
                unitId: null,
                act: "retention",
                subjectKind: table,
                subjectId: organisationId,
                detail: { after: rule.after, before, rows: count },
              });
          return sum;
        });
        full = n >= most && left-- > 0;
        unfinished ||= n >= most && !full;
      }
    }
    const part = Number(payload["part"] ?? 0);
    await work.run(async (tx) => {
      if (!unfinished) await endRetention(tx, today, now);
      else
        await enqueue(tx, {
          kind: "retention",
          payload: { part: part + 1 },
          onceKey: `retention:${today}:${part + 1}`,
        });
    });
  };
