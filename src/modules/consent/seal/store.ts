import type { Day } from "#platform/clock/index.ts";
import { type Owner, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Seal } from "./chain.ts";

/** One line of the log as it is sealed. */
export interface SealedLine {
  id: string;
  source: "opening" | "trail";
  /** Null for a line without a moment: then it has a week. */
  at: string | null;
  week: Day | null;
  text: string;
}

const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;

// What is sealed: ids and codes, and nothing that erasure or another name would change. A column that comes later is
// not put in here: the old seals must go on holding. Trap: the name in the detail of a name-opening is left out.
const opening = `select o.id, 'opening' as source, ${micros("o.at")} as at, null::text as week, o.seal,
    jsonb_build_array('opening', o.organisation_id, o.id, o.person_id, o.topic, o.what, o.basis, o.basis_id, o.purpose,
      o.actor_person_id, o.actor_role_id, o.actor_role_kind, o.actor_unit_id, o.actor_organisation_id, ${micros("o.at")})::text as text
    from consent.opening o`;
const trail = `select t.id, 'trail' as source, ${micros("t.at")} as at, ${day("t.week")} as week, t.seal,
    jsonb_build_array('trail', t.organisation_id, t.id, t.unit_id, t.act, t.subject_kind, t.subject_id, t.actor_kind, t.person_id,
      t.role_id, t.role_kind, t.for_person_id, ${micros("t.at")}, ${day("t.week")}, t.detail - 'name')::text as text
    from platform.trail t`;
const seals = `select n, line_count as count, encode(hash, 'hex') as hash, encode(previous, 'hex') as previous,
    encode(head, 'hex') as head, ${micros("upto")} as upto, ${day("upto_week")} as "uptoWeek",
    ${micros("sealed_at")} as "sealedAt", ${day("let_go_on")} as "letGoOn" from platform.log_seal`;

/** A seal as it is kept. */
export interface KeptSeal extends Seal {
  head: string;
  /** The day its lines had had their time; null while they are there. */
  letGoOn: Day | null;
}

/** The newest seal, nobody else making one meanwhile; null before the first. With the database's own moment. */
export const lastSeal = async (tx: Tx): Promise<{ last: KeptSeal | null; now: string }> => {
  await tx.all(raw(sql`select pg_advisory_xact_lock(7245)`));
  const { now } = await tx.one(raw<{ now: string }>(sql`select ${sql.raw(micros("now()"))} as now`));
  return { last: await newestSeal(tx), now };
};

/** The newest seal, for whoever may see it. */
export const newestSeal = (tx: Tx): Promise<KeptSeal | null> =>
  tx.maybe(raw<KeptSeal>(sql`${sql.raw(seals)} order by n desc limit 1`));

/**
 * Lines that lie in no batch yet, those with a moment first, by it. Lines without one only when their week is over and
 * has been shuffled: a batch must not tell more than the week.
 * @param weeksUntil the last Monday whose lines may be sealed
 */
export const unsealedLines = (tx: Tx, weeksUntil: Day, most: number): Promise<SealedLine[]> =>
  tx.all(
    raw<SealedLine>(sql`select * from (
        (${sql.raw(opening)} where o.seal is null order by o.at, o.id limit ${most})
        union all
        (${sql.raw(trail)} where t.seal is null and (t.at is not null or t.week <= ${weeksUntil}) order by t.at, t.id limit ${most})) x
      order by x.at::bigint nulls last, x.id limit ${most}`),
  );

const moment = (at: string) => sql`'epoch'::timestamptz + ${at}::bigint * interval '1 microsecond'`;

/** Puts lines into a batch and keeps its seal. */
export const keepSeal = async (
  tx: Tx,
  { n, count, hash, previous, upto, uptoWeek, sealedAt, head }: Seal & { head: string },
  lines: readonly Pick<SealedLine, "id" | "source">[],
): Promise<void> => {
  const ids = (source: SealedLine["source"]) => lines.flatMap((l) => (l.source === source ? [l.id] : []));
  const put = [
    await tx.run(
      raw(
        sql`update consent.opening set seal = ${n} where id = any(${ids("opening")}::uuid[]) and seal is null`,
      ),
    ),
    await tx.run(
      raw(
        sql`update platform.trail set seal = ${n} where id = any(${ids("trail")}::uuid[]) and seal is null`,
      ),
    ),
  ];
  if (put.reduce((a, b) => a + b) !== count) throw new Error("a line was sealed by somebody else meanwhile");
  await tx.run(
    raw(sql`insert into platform.log_seal (n, line_count, hash, previous, head, upto, upto_week, sealed_at)
      values (${n}, ${count}, decode(${hash}, 'hex'), decode(${previous}, 'hex'), decode(${head}, 'hex'), ${moment(upto)},
        ${uptoWeek}, ${moment(sealedAt)})`),
  );
};

// For whoever verifies: over a login that sees every line, and asks for nothing that lies in the database itself.
const safely = (owner: Owner) => owner.query("select set_config('search_path', 'pg_catalog', false)");

/** Whether this login sees every line of the log; policies hide lines from one that they bind. */
export const seesAll = async (owner: Owner): Promise<boolean> => {
  await safely(owner);
  const { rows } =
    await owner.query(`select not (row_security_active('platform.trail') or row_security_active('consent.opening')
    or row_security_active('platform.log_seal')) as sees`);
  return (rows[0] as { sees: boolean }).sees;
};

/** Seals from the one after `after` on, in order. */
export const sealsAfter = async (owner: Owner, after: number, most: number): Promise<KeptSeal[]> =>
  (await owner.query(`${seals} where n > $1 order by n limit $2`, [after, most])).rows as KeptSeal[];

/** The lines that say they lie in one of these batches. */
export const linesOf = async (
  owner: Owner,
  from: number,
  to: number,
): Promise<(SealedLine & { seal: number })[]> =>
  (
    await owner.query(
      `${opening} where o.seal between $1 and $2 union all ${trail} where t.seal between $1 and $2`,
      [from, to],
    )
  ).rows as (SealedLine & { seal: number })[];

/** How many lines lie in no batch, and the moment of the oldest of them that has one. */
export const unsealed = async (owner: Owner): Promise<{ count: number; oldest: string | null }> =>
  (
    await owner.query(`select count(*)::integer as count, ${micros("min(x.at)")} as oldest from (
      select at from consent.opening where seal is null union all select at from platform.trail where seal is null) x`)
  ).rows[0] as { count: number; oldest: string | null };

/** Batches that lines name and that have no seal. */
export const namedWithoutSeal = async (owner: Owner): Promise<number[]> =>
  (
    (
      await owner.query(`select distinct x.seal as n from (
        select seal from consent.opening union all select seal from platform.trail) x
        where x.seal is not null and not exists (select 1 from platform.log_seal s where s.n = x.seal) order by 1 limit 20`)
    ).rows as { n: number }[]
  ).map(({ n }) => n);
