import { type Columns, filled, idOf, type Question, type Room, type Rows, readable } from "./book.ts";
import type { Cast } from "./cast.ts";

/** A connection that acts as the application does, with statements of ours let through to the owner. */
export interface Asker {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

// Only in a database made for this: runs a statement with the owner's eyes.
const owner = `create or replace function public.book_owner(p text) returns text language plpgsql security definer as $$
declare v text;
begin
  if p ~* '^\\s*(select|with|delete .*returning|insert .*returning|update .*returning)' then execute p into v; else execute p; end if;
  return v;
end $$;
revoke all on function public.book_owner(text) from public;`;

// Enters as somebody, puts each question in turn, and takes everything back that it did.
const ask = `create or replace function public.book_ask(p_enter text, p_entries jsonb) returns jsonb language plpgsql as $$
declare e jsonb; answers jsonb := '[]'; v text; n integer; entered text := null;
begin
  begin
    begin
      execute p_enter;
    exception when others then entered := 'not let in ' || sqlstate;
    end;
    for e in select value from jsonb_array_elements(p_entries) loop
      begin
        if entered is not null then raise exception using errcode = 'UN000', message = entered; end if;
        v := null;
        if e ? 'do' then execute e ->> 'do'; end if;
        if e ? 'act' then
          execute e ->> 'act';
          get diagnostics n = row_count;
          v := case when n > 0 then 'yes' else 'no' end;
        end if;
        if e ? 'ask' then execute e ->> 'ask' into v; end if;
        if e ? 'look' then v := concat_ws(' | ', nullif(v, ''), public.book_owner(e ->> 'look')); end if;
        raise exception using errcode = 'UN000', message = coalesce(v, '');
      exception
        when sqlstate 'UN000' then v := sqlerrm;
        when insufficient_privilege then v := 'refused';
        when others then v := 'fails ' || sqlstate;
      end;
      answers := answers || to_jsonb(v);
    end loop;
    raise exception using errcode = 'UN001';
  exception when sqlstate 'UN001' then null;
  end;
  return answers;
end $$;`;

// What whoever asks may do with a table by hand, whatever its rows: all columns where none are named.
const rights = `create or replace function public.book_rights(p_table text) returns text language sql stable as $$
  select string_agg(m.word || case when m.whole then '' else ' (' || m.columns || ')' end, ', ' order by m.n)
    from (select x.n, x.word, has_table_privilege(p_table::regclass, x.may) as whole, case when x.may <> 'delete' then (
        select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a where a.attrelid = p_table::regclass and a.attnum > 0
          and not a.attisdropped and has_column_privilege(p_table::regclass, a.attnum, x.may)) end as columns
      from (values (1, 'read', 'select'), (2, 'add', 'insert'), (3, 'change', 'update'), (4, 'delete', 'delete')) as x (n, word, may)) m
   where m.whole or m.columns is not null
$$;`;

/** Makes a database ready to be asked: once, as its owner. */
export const readyToAsk = (app: string): string =>
  `${owner}\n${ask}\n${rights}\ngrant execute on function public.book_owner(text), public.book_ask(text, jsonb), public.book_rights(text) to "${app}";`;

const value = (said: string, today: string): string =>
  said.startsWith("@")
    ? `'${idOf(said.slice(1))}'`
    : said.startsWith("=")
      ? filled(said.slice(1), today)
      : `'${said.replaceAll("'", "''")}'`;

const columnsOf = (
  { table, key, usual }: Rows,
  name: string,
  own: Columns,
  today: string,
): [string, string][] => {
  const all: Record<string, string> = { ...usual, ...own };
  if (key === undefined || key === "id") all["id"] ??= `@${name}`;
  if (
    usual["organisation_id"] === undefined &&
    own["organisation_id"] === undefined &&
    !withoutOrganisation.has(table)
  )
    all["organisation_id"] = "@home";
  return Object.entries(all)
    .filter(([, v]) => v !== "")
    .map(([c, v]) => [
      c,
      value(v === "@" ? (c === "id" || c.endsWith("_id") ? `@${name}` : name) : v, today),
    ]);
};
const withoutOrganisation = new Set([
  "people.organisation",
  "people.access_rule",
  "platform.session",
  "platform.draft",
  "platform.erased",
  "platform.job",
  "platform.log_seal",
  "platform.once",
  "platform.pending_form",
  "platform.retention_run",
  "way_in.attempt",
  "way_in.used_challenge",
]);

/** The statements that put all rows there, as the owner. */
export const planting = (rooms: readonly Room[], today: string): string =>
  rooms
    .flatMap(({ rows }) => rows)
    .flatMap((some) =>
      Object.entries(some.rows).map(([name, [own]]) => {
        const columns = columnsOf(some, name, own, today);
        return `insert into ${some.table} (${columns.map(([c]) => c).join(", ")}) values (${columns.map(([, v]) => v).join(", ")})`;
      }),
    )
    .join(";\n");

/** The statements that let what is so many minutes or hours ago be so again: the database's clock has gone on. */
export const freshening = (rooms: readonly Room[], today: string): string =>
  rooms
    .flatMap(({ rows }) => rows)
    .flatMap((some) =>
      Object.entries(some.rows).flatMap(([name, [own]]) => {
        const timed = columnsOf(some, name, own, today).filter(([, v]) => v.includes("now()"));
        if (timed.length === 0) return [];
        const key = some.key ?? "id";
        return [
          `update ${some.table} set ${timed.map(([c, v]) => `${c} = ${v}`).join(", ")} where (${key})::text = ${
            key.endsWith("id") ? `'${idOf(name)}'` : `'${name}'`
          }`,
        ];
      }),
    )
    .join(";\n");

/** One thing that is put to people: its name, the statement, those it is put to, and what each should be told. */
export interface Entry {
  name: string;
  sql: { do?: string; act?: string; ask?: string; look?: string };
  /** Whoever is asked, in the cast's order. */
  by: readonly string[];
  /** What is wrong with the answers of those who were asked; null where all is as it should be. */
  differs(answers: ReadonlyMap<string, string>): string | null;
}

const listed = (who: string, cast: Cast): Set<string> => {
  if (who === "*") return new Set(Object.keys(cast));
  const names = who.split(" ").filter((w) => w !== "");
  for (const name of names) if (!(name in cast)) throw new Error(`${name} is not in the cast`);
  return new Set(names);
};
const names = (all: Iterable<string>) => [...all].join(" ");

const ofRows = (some: Rows, cast: Cast, ids: ReadonlyMap<string, string>, today: string): Entry => {
  const key = some.key ?? "id";
  const everybody = Object.keys(cast);
  const seenBy = (answers: ReadonlyMap<string, string>, name: string) =>
    everybody.filter((who) => {
      const said = answers.get(who) ?? "";
      return readable(said, ids, today).split(" · ").includes(name);
    });
  return {
    name: `who sees the rows of ${some.table}`,
    sql: { ask: `select string_agg((${key})::text, ' · ' order by (${key})::text) from ${some.table}` },
    by: everybody,
    differs: (answers) => {
      const asked = everybody.filter((who) => answers.has(who));
      const odd = asked.filter((who) => /^(not let in|fails)/.test(answers.get(who) ?? ""));
      const wrong = Object.entries(some.rows).flatMap(([name, [, seen]]) => {
        const should = listed(seen, cast);
        const does = new Set(seenBy(answers, name));
        const more = [...does].filter((who) => !should.has(who));
        const less = asked.filter((who) => should.has(who) && !does.has(who));
        return more.length + less.length === 0
          ? []
          : [`${name}: seen also by [${names(more)}], not by [${names(less)}]`];
      });
      return [...odd.map((who) => `${who}: ${answers.get(who)}`), ...wrong].join("; ") || null;
    },
  };
};

const ofAct = (name: string, [sql, who]: readonly [string, string], cast: Cast, today: string): Entry => {
  const everybody = Object.keys(cast);
  const does = (answers: ReadonlyMap<string, string>) =>
    everybody.filter((one) => answers.get(one) === "yes");
  return {
    name,
    sql: { act: filled(sql, today) },
    by: everybody,
    differs: (answers) => {
      const should = listed(who, cast);
      const now = new Set(does(answers));
      const asked = everybody.filter((one) => answers.has(one));
      const odd = asked.filter((one) => /^(not let in|fails (?!23))/.test(answers.get(one) ?? ""));
      const more = [...now].filter((one) => !should.has(one));
      const less = asked.filter((one) => should.has(one) && !now.has(one));
      return more.length + less.length + odd.length === 0
        ? null
        : `done also by [${names(more)}], not by [${names(less)}]${odd.map((o) => ` ${o}: ${answers.get(o)}`).join("")}`;
    },
  };
};

const ofQuestion = (
  name: string,
  { by, says, ...sql }: Question,
  cast: Cast,
  ids: ReadonlyMap<string, string>,
  today: string,
): Entry => {
  const asked = by === undefined ? Object.keys(cast) : [...listed(by, cast)];
  const should = new Map<string, string>();
  for (const [answer, who] of Object.entries(says))
    for (const one of who === "*" ? [] : listed(who, cast)) should.set(one, answer);
  const rest = Object.entries(says).find(([, who]) => who === "*")?.[0];
  return {
    name,
    sql: Object.fromEntries(Object.entries(sql).map(([k, v]) => [k, filled(v as string, today)])),
    by: asked,
    differs: (answers) =>
      asked
        .filter((who) => answers.has(who))
        .flatMap((who) => {
          const does = readable(answers.get(who) ?? "", ids, today);
          const expected = should.get(who) ?? rest;
          // A statement that the database does not understand proves nothing, whatever the book expects.
          if (does.startsWith("fails 42")) return [`${who}: ${does}`];
          return does === expected ? [] : [`${who} is told "${does}", not "${expected}"`];
        })
        .join("; ") || null,
  };
};

/** All entries of the book. */
export const entriesOf = (rooms: readonly Room[], cast: Cast, today: string): Entry[] => {
  const ids = new Map<string, string>();
  const known = (name: string) => ids.set(idOf(name), name);
  for (const { rows } of rooms)
    for (const some of rows) for (const name of Object.keys(some.rows)) known(name);
  return rooms.flatMap((room) => [
    ...room.rows.filter(({ key }) => key !== "").map((some) => ofRows(some, cast, ids, today)),
    ...Object.entries(room.acts).map(([name, act]) => ofAct(name, act, cast, today)),
    ...Object.entries(room.questions).map(([name, q]) => ofQuestion(name, q, cast, ids, today)),
  ]);
};

/** Puts entries to those they are for. Out: for each entry what is wrong, in its order; null where nothing is. */
export const answersTo = async (
  asker: Asker,
  entries: readonly Entry[],
  cast: Cast,
  today: string,
): Promise<Map<string, string>[]> => {
  const answers = entries.map(() => new Map<string, string>());
  for (const [who, enter] of Object.entries(cast)) {
    const mine = entries.map((entry, i) => ({ entry, i })).filter(({ entry }) => entry.by.includes(who));
    if (mine.length === 0) continue;
    const { rows } = await asker.query("select public.book_ask($1, $2::jsonb) as said", [
      filled(enter, today),
      JSON.stringify(mine.map(({ entry }) => entry.sql)),
    ]);
    const said = (rows as { said: string[] }[])[0]?.said ?? [];
    for (const [n, { i }] of mine.entries()) answers[i]?.set(who, said[n] ?? "");
  }
  return answers;
};
