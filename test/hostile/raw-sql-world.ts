import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import type { TestDatabase } from "../database.ts";
import { settle, settlingFunctions } from "../oracle/settle.ts";
import type { Session, World } from "../oracle/shape.ts";
import { nothingFurther } from "../oracle/shape-further.ts";
import { meetings } from "./raw-sql-meetings.ts";
import { plantBesidePlans } from "./raw-sql-plan.ts";
import { plantRooms, roomIds } from "./raw-sql-plant-rooms.ts";

/** The word that stands in every foreign row and in no statement. */
export const canary = `kanari${randomUUID().slice(0, 8)}`;
const shapes = [
  canary,
  Buffer.from(canary).toString("hex"),
  Buffer.from(canary).toString("base64").slice(0, 16),
];

const id = (kind: number, n: number) => `7319000${kind}-4e1f-4000-8000-${String(n).padStart(12, "0")}`;
const [home, away] = [id(1, 1), id(1, 2)] as const;
const [mine, next, far] = [id(2, 1), id(2, 2), id(2, 3)] as const;

/** Mia asks. Vera lives in the same municipality, Gro in another; Uno works in the unit beside Mia's; Ida has let Mia in. */
export const ids = {
  mia: id(3, 1),
  vera: id(3, 2),
  gro: id(3, 3),
  uno: id(3, 4),
  note: id(6, 1),
  consent: id(7, 1),
  voice: id(8, 1),
  glass: id(9, 1),
  unit: next,
  home,
} as const;
const victims = [ids.vera, ids.gro];

const day = Math.floor(Date.now() / 86_400_000);
const session = (token: string, person: string, role: string | null = null): Session => ({
  token,
  person,
  role,
  mandate: null,
  high: true,
});
const role = (n: number, person: string, unit: string) => ({
  id: id(4, n),
  org: home,
  person,
  unit,
  kind: "employee" as const,
  from: day - 9,
  to: null,
});
const note = (n: number, org: string, person: string) => ({
  id: id(6, n),
  org,
  person,
  topic: "treatment",
  thread: id(6, n),
  removed: false,
  version: 0,
});
const consent = (n: number, org: string, person: string, unit: string) => ({
  id: id(7, n),
  org,
  person,
  topic: "treatment",
  purpose: "care",
  toPerson: null,
  toRole: null,
  toUnit: unit,
  from: day - 9,
  to: null,
  ended: false,
});
const voice = (n: number, org: string, unit: string, giver: string) => ({
  id: id(8, n),
  org,
  unit,
  giver,
  mode: "named" as const,
  heldUntil: null,
  withdrawn: false,
});
const person = (org: string, who: string) => ({ id: who, org, gone: null, born: day - 15_000 });

const world: World = {
  ...nothingFurther,
  seed: 0,
  today: day,
  units: [
    { id: mine, org: home, parent: null },
    { id: next, org: home, parent: null },
    { id: far, org: away, parent: null },
  ],
  persons: [
    person(home, ids.mia),
    person(home, ids.vera),
    person(away, ids.gro),
    person(home, ids.uno),
    person(home, roomIds.ida),
  ],
  roles: [role(1, ids.mia, mine), role(2, ids.uno, next)],
  mandates: [],
  consents: [consent(1, home, ids.vera, next), consent(2, away, ids.gro, far)],
  blocks: [{ id: id(5, 1), org: home, person: ids.vera, blocked: ids.uno, ended: true }],
  emergencies: [],
  notes: [note(1, home, ids.vera), note(2, away, ids.gro)],
  hidings: [],
  voices: [voice(1, home, next, ids.vera), voice(2, away, far, ids.gro)],
  sessions: [
    session("mia", ids.mia),
    session("mia at work", ids.mia, id(4, 1)),
    session("vera", ids.vera),
    session("uno at work", ids.uno, id(4, 2)),
  ],
};

// What settle leaves plain is given the word here; the hundred equal notes are there for the planner's statistics.
const plant: readonly string[] = [
  "update people.person set name = $1 || ' Fiksjon' where id = any($2)",
  "update care.note set sealed = convert_to($1, 'UTF8') where person_id = any($2)",
  `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom)
    select n.organisation_id, x.id, n.person_id, n.topic, x.id, n.sealed, n.written_by, 'self'
      from care.note n, lateral (select gen_random_uuid() as id from generate_series(1, 50) g where n.id is not null) x
     where $1 is not null and n.person_id = any($2)`,
  // A running plan of each, with a measure: the plan's id is the text's, so that one statement makes both.
  "insert into care.plan (organisation_id, id, person_id, template, started_by) select p.organisation_id, p.id, p.id, 'full', p.id from people.person p where $1 is not null and p.id = any($2)",
  `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed, written_by, as_whom)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, 'measure', convert_to($1, 'UTF8'), l.person_id, 'self'
      from care.plan l where l.person_id = any($2)`,
  `insert into care.plan_measure (organisation_id, id, person_id, plan_id, thread_id, n, owner_sealed, waiting_sealed, written_by, as_whom)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, convert_to($1, 'UTF8'), convert_to($1, 'UTF8'), l.person_id, 'self'
      from care.plan l where l.person_id = any($2)`,
  `insert into care.plan_measure_step (organisation_id, id, person_id, plan_id, thread_id, n, status, on_day, written_by, as_whom)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, 'planned', current_date, l.person_id, 'self'
      from care.plan l where $1 is not null and l.person_id = any($2)`,
  `insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score, sealed)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, 3, convert_to($1, 'UTF8') from care.plan l where l.person_id = any($2)`,
  // A crisis plan of each: the plan's id is the text's too.
  "insert into care.crisis_plan (organisation_id, id, person_id, reviewed_on) select p.organisation_id, p.id, p.id, current_date from people.person p where $1 is not null and p.id = any($2)",
  `insert into care.crisis_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, 'helps', convert_to($1, 'UTF8') from care.crisis_plan l where l.person_id = any($2)`,
  "insert into care.crisis_card (organisation_id, id, person_id, plan_id, code_hash, code_sealed) select l.organisation_id, l.id, l.person_id, l.id, sha256(convert_to($1, 'UTF8') || l.id::text::bytea), convert_to($1, 'UTF8') from care.crisis_plan l where l.person_id = any($2)",
  `insert into care.crisis_reading (organisation_id, id, person_id, card_id, key_hash, capacity, sealed)
    select l.organisation_id, l.id, l.person_id, l.id, 'x', 'health', convert_to($1, 'UTF8') from care.crisis_card l where l.person_id = any($2)`,
  `insert into care.crisis_copy (organisation_id, id, person_id, plan_id, kind, sealed, version)
    select l.organisation_id, l.id, l.person_id, l.id, 'paper', convert_to($1, 'UTF8'), 1 from care.crisis_plan l where l.person_id = any($2)`,
  // A guest of each plan who is here no more, with the plan's own id.
  `insert into care.plan_guest (organisation_id, id, person_id, plan_id, guest_person_id, invited_by, answer, answered_at)
    select l.organisation_id, l.id, l.person_id, l.id, null, l.person_id, 'accepted', now()
      from care.plan l where $1 is not null and l.person_id = any($2)`,
  `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, array['measure'], array['whole'], true, l.person_id
      from care.plan l where $1 is not null and l.person_id = any($2)`,
  `insert into care.plan_yes (organisation_id, id, person_id, plan_id, text_id)
    select l.organisation_id, l.id, l.person_id, l.id, l.id from care.plan l where $1 is not null and l.person_id = any($2)`,
  ...plantBesidePlans,
  ...meetings,
  "update participation.voice set words = $1, about = $1 where id in (select voice_id from participation.voice_giver where person_id = any($2))",
  "insert into platform.draft (person_id, form, subject_id, fields) select v, 'voice', v, jsonb_build_object('words', $1::text) from unnest($2::uuid[]) v",
  "insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id) select p.organisation_id, p.id, $1, 'voice', p.id from people.person p where p.id = any($2)",
  "insert into people.contact_detail (organisation_id, person_id, email, email_unsealed) select p.organisation_id, p.id, convert_to($1, 'UTF8'), $1 || '@example.org' from people.person p where p.id = any($2)",
  "insert into people.postal_address (organisation_id, person_id, sealed) select p.organisation_id, p.id, convert_to($1, 'UTF8') from people.person p where p.id = any($2)",
  "insert into people.person_key (organisation_id, person_id, wrapped) select p.organisation_id, p.id, convert_to($1, 'UTF8') from people.person p where p.id = any($2)",
  "insert into people.identity (organisation_id, person_id, issuer, subject_hash) select p.organisation_id, p.id, $1, sha256(p.id::text::bytea) from people.person p where p.id = any($2)",
  `insert into consent.ask (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, why, asked_by)
    select organisation_id, gen_random_uuid(), person_id, topic, 'unit', recipient_unit_id, 'care', $1, person_id from consent.consent where person_id = any($2)`,
  `insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, until)
    select p.organisation_id, '${ids.glass}', p.id, '{medication}', 'life-or-health', $1, '${ids.uno}', '${id(4, 2)}', '${next}', now() + interval '50 minutes'
      from people.person p where p.organisation_id = '${home}' and p.id = any($2)`,
  `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_organisation_id)
    select p.organisation_id, gen_random_uuid(), p.id, 'treatment', $1, 'consent', gen_random_uuid(), 'care', '${ids.uno}', p.organisation_id from people.person p where p.id = any($2)`,
  `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, person_id, at, detail)
    select p.organisation_id, 'x', 'voice', p.id, 'person', p.id, now(), jsonb_build_object('x', $1::text) from people.person p where p.id = any($2)`,
  "update platform.session set device = $1 where person_id = any($2)",
  "insert into platform.once (key_hash, act, person_id, digest, result, expires_at) select sha256(v::text::bytea), 'x', v, 'x', $1, now() + interval '1 hour' from unnest($2::uuid[]) v",
  "insert into platform.pending_form (id_hash, sealed, person_id, expires_at) select sha256(v::text::bytea), convert_to($1, 'UTF8'), v, now() + interval '1 hour' from unnest($2::uuid[]) v",
  "select lo_from_bytea(7319, convert_to($1, 'UTF8')) where $2::uuid[] is not null",
  ...plantRooms({ ...ids, mine, next, miaAtWork: id(4, 1), unoAtWork: id(4, 2) }),
];

/** Fills the database, as its owner. */
export const plantCanaries = async ({ owner }: TestDatabase): Promise<void> => {
  await owner.exec(settlingFunctions);
  await settle(owner, [world]);
  for (const sql of plant)
    await owner.query(sql.replace("($1,", "($1::text,").replace("$1 is not null", "$1::text is not null"), [
      canary,
      victims,
    ]);
  await owner.exec("analyze");
};

/** Every row that is somebody else's, and every row that names somebody else as its person: table and text. */
export const foreignRows = async ({ owner }: TestDatabase): Promise<Set<string>> => {
  const tables = (
    await owner.query(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_schema not like 'pg_temp%'
          and table_type = 'BASE TABLE' and table_name not in ('acting', 'migration')`,
    )
  ).rows as { name: string }[];
  const each = tables.map(
    ({ name }) => `select '${name} ' || r as row from (select to_jsonb(t)::text as r from ${name} t) x
      where r like any($1) or r ~ $2`,
  );
  const { rows } = await owner.query(each.join(" union all "), [
    shapes.map((s) => `%${s}%`),
    `"(person_id|id)": "(${[...victims, ids.uno, ids.consent].join("|")})"`,
  ]);
  return new Set((rows as { row: string }[]).map(({ row }) => row));
};

/** What somebody got to see of the database: rows, notices, errors, what was copied out. */
export interface Heard {
  text: string;
  /** Whether the word stands there, plain, as hex or as base64. */
  canary: boolean;
}

/**
 * Enters as somebody over a connection of the application's own login and says statements as they are: what fails is
 * passed over (to a savepoint), what works is committed.
 * @param token whose session
 */
export const sayAs = async (url: string, token: string, statements: readonly string[]): Promise<Heard> => {
  const client = new pg.Client({ connectionString: url, statement_timeout: 5000, lock_timeout: 300 });
  const heard: string[] = [];
  const hear = (e: object) =>
    heard.push(Object.values({ ...e, message: (e as { message?: string }).message }).join("\n"));
  client.on("notice", hear);
  client.on("error", hear);
  await client.connect();
  const { connection } = client as unknown as {
    connection: {
      stream: { destroy(): void };
      on(event: string, hear: (m: { chunk: Buffer }) => void): void;
    };
  };
  connection.on("copyData", ({ chunk }) => heard.push(chunk.toString()));
  const tries = async (text: string) => {
    // What never answers is over after three seconds; the connection is given up with it.
    const late = setTimeout(() => connection.stream.destroy(), 3000);
    const answers = [await client.query(text).finally(() => clearTimeout(late))].flat();
    for (const a of answers)
      for (const row of a.rows)
        heard.push(
          Object.values(row as object)
            .map((v) =>
              Buffer.isBuffer(v) ? v.toString("hex") : typeof v === "object" ? JSON.stringify(v) : v,
            )
            .join(" | "),
        );
  };
  try {
    await client.query("begin");
    const entered = await client.query("select 1 from people.enter_person($1, current_date, '20 minutes')", [
      createHash("sha256").update(token).digest(),
    ]);
    if (entered.rowCount !== 1) throw new Error(`${token} is not signed in`);
    for (const text of statements) {
      await client.query("savepoint s").catch(() => {});
      await tries(text).catch(async (error: Error) => {
        hear(error);
        await client.query("rollback to s").catch(() => {});
      });
    }
    await client.query("commit").catch(hear);
  } finally {
    await client.end();
  }
  const text = heard.join("\n");
  return { text, canary: shapes.some((s) => text.toLowerCase().includes(s.toLowerCase())) };
};
