import { addDays } from "#platform/clock/index.ts";
import { type RawBuilder, sql } from "#platform/db/index.ts";
import type { LookedPage } from "#platform/module.ts";

/** A column's moment in microseconds since 1970, as text: a Date would round it. @param column its name */
export const microsOf = (column: string): RawBuilder<unknown> =>
  sql.raw(`(extract(epoch from ${column}) * 1000000)::bigint::text`);

/** Microseconds as a moment again, exactly. */
export const momentOf = (micros: string): RawBuilder<unknown> =>
  sql`'epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond'`;

/**
 * Which rows of a table with a moment and an actor belong to a page of the log, newest first: goes after the other
 * conditions. @param at, id, actor names of columns, never anything that was typed
 */
export const linesWithin = (page: LookedPage, at: string, id: string, actor: string): RawBuilder<unknown> => {
  const [a, i, w] = [sql.raw(at), sql.raw(id), sql.raw(actor)];
  const start = (day: string) => sql`${day}::date::timestamp at time zone 'Europe/Oslo'`;
  return sql`${page.before ? sql`and (${a}, ${i}) < (${momentOf(page.before.micros)}, ${page.before.id}::uuid)` : sql``}
    ${page.who ? sql`and ${w} = ${page.who}` : sql``}
    ${page.from ? sql`and ${a} >= ${start(page.from)}` : sql``}
    ${page.to ? sql`and ${a} < ${start(addDays(page.to, 1))}` : sql``}
    order by ${a} desc, ${i} desc limit ${page.most}`;
};
