import { randomUUID } from "node:crypto";
import type { Clock, Day } from "#platform/clock/index.ts";
import { k, type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Entry, EntryKind } from "./voice.ts";

/** How much is known of the giver, chosen before the first word is stored. */
export type Mode = "anonymous" | "confidential" | "named";

/** A voice as it was received. */
export interface Voice {
  id: string;
  organisation_id: string;
  unit_id: string;
  first_unit_id: string;
  mode: Mode;
  channel: "web" | "paper" | "telephone" | "import";
  words: string;
  about: string | null;
  as_whom: "user" | "next-of-kin" | "on-behalf-of" | "employee" | null;
  wish: "answer" | "change" | "know" | null;
  third_person: boolean;
  promise_id: string | null;
  language: string;
  /** Null for an anonymous voice: nothing finer than the week was kept. */
  received_at: Date | null;
  received_week: Day;
  held_until: Day | null;
  withdrawn_week: Day | null;
  code_hash: Uint8Array;
  receipt_hash: Uint8Array;
  entered_by: string | null;
}

/** Stores a voice and its line in the trail. Fails (23505) where this very code's voice is there: sent twice, kept once. */
export const voiceStored = (voice: Voice): Query<unknown> =>
  raw(sql`with said as (
      insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, about, as_whom,
        wish, third_person, promise_id, language, received_at, received_week, held_until, code_hash, receipt_hash, entered_by)
      values (${voice.organisation_id}, ${voice.id}, ${voice.unit_id}, ${voice.first_unit_id}, ${voice.mode}, ${voice.channel},
        ${voice.words}, ${voice.about}, ${voice.as_whom}, ${voice.wish}, ${voice.third_person}, ${voice.promise_id},
        ${voice.language}, ${voice.received_at}, ${voice.received_week}, ${voice.held_until}, ${voice.code_hash},
        ${voice.receipt_hash}, ${voice.entered_by})
    )
    insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id,
      role_kind, at, week, detail)
    values (${randomUUID()}, ${voice.organisation_id}, ${voice.unit_id}, 'voice', 'voice', ${voice.id}, platform.kind(),
      platform.me(), platform.my_role(), platform.my_role_kind(),
      ${voice.mode === "anonymous" ? sql`null` : sql`now()`}, ${voice.mode === "anonymous" ? voice.received_week : null},
      ${JSON.stringify({ mode: voice.mode, channel: voice.channel })}::jsonb)`);

/** The clocks that run from when a voice is given: after the voice and its giver, whose right to start them is asked. */
export const clocksStored = (voice: Voice, clocks: readonly Clock[]): Query<unknown> =>
  raw(sql`insert into platform.clock (id, organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start,
      due, reminder, held_until)
    values ${sql.join(
      clocks.map(
        (c) =>
          sql`(${randomUUID()}, ${voice.organisation_id}, ${voice.unit_id}, 'voice', ${voice.id}, ${c.ruleId}, ${c.ruleVersion}, ${c.start}, ${c.due}, ${c.reminder}, ${voice.held_until})`,
      ),
    )}`);

const compiled = (text: ReturnType<typeof sql>) => text.compile(k);
const holes = (n: number) => sql.join(Array.from({ length: n }, () => sql`${null}`));

// Compiled once: this is the way in that most people take, and it must hold when many come at once.
const keyMarking = compiled(sql`select platform.remember_anonymous_key(${holes(2)}) as fresh`);
const anonymousInsertion = compiled(sql`select participation.give_anonymously(${holes(21)}) as kept`);

/** What tells a text sent twice from another text under the same key: both hashes. */
export interface MarkedKey {
  hash: Uint8Array;
  digest: Uint8Array;
}

/** An anonymous voice on its way into the database: with its clocks, and the form's key. */
export interface AnonymousVoice {
  voice: Voice;
  clocks: readonly Clock[];
  key: MarkedKey;
}

/** The form's key is remembered for some minutes: in another transaction than the voice. */
export const anonymousKeyMarked = (key: MarkedKey): Query<unknown> => ({
  compile: () => ({ ...keyMarking, parameters: [key.hash, key.digest] }),
});

/**
 * The voice, its clocks and the trail are kept, unless the key came before with another text (`kept` is false). Fails
 * with 23505 where this code's voice is there.
 */
export const anonymousVoiceStored = ({ voice, clocks, key }: AnonymousVoice): Query<{ kept: boolean }> => ({
  compile: () => ({
    ...anonymousInsertion,
    parameters: [
      voice.id,
      voice.organisation_id,
      voice.unit_id,
      voice.words,
      voice.about,
      voice.as_whom,
      voice.wish,
      voice.third_person,
      voice.promise_id,
      voice.language,
      voice.received_week,
      voice.held_until,
      voice.code_hash,
      voice.receipt_hash,
      clocks.map((c) => c.ruleId),
      clocks.map((c) => c.ruleVersion),
      clocks[0]?.start,
      clocks.map((c) => c.due),
      clocks.map((c) => c.reminder),
      key.hash,
      key.digest,
    ],
  }),
});

/** Who gave it: a signed-in person, or a name and a way to reach someone as taken down. */
export const addGiver = (
  tx: Tx,
  giver: { organisation_id: string; voice_id: string; person_id?: string; name?: string; contact?: string },
): Promise<number> =>
  tx.run(
    k.insertInto("participation.voice_giver").values({
      organisation_id: giver.organisation_id,
      voice_id: giver.voice_id,
      person_id: giver.person_id ?? null,
      name: giver.name ?? null,
      contact: giver.contact ?? null,
    }),
  );

/** The voice, where the one who asks may see it. */
export const findVoice = (tx: Tx, id: string): Promise<Voice | null> =>
  tx.maybe(k.selectFrom("participation.voice").selectAll().where("id", "=", id));

/** The voices of these ids that may be seen. */
export const findVoices = (tx: Tx, ids: readonly string[]): Promise<Voice[]> =>
  tx.all(raw<Voice>(sql`select * from participation.voice where id = any(${[...ids]}::uuid[])`));

/** Everything said and done in the threads of these voices, in order. */
export const entriesOf = (tx: Tx, voiceIds: readonly string[]): Promise<(Entry & { voice_id: string })[]> =>
  tx.all(
    raw<Entry & { voice_id: string }>(
      sql`select * from participation.voice_entry where voice_id = any(${[...voiceIds]}::uuid[]) order by voice_id, n`,
    ),
  );

/** The improvement cases that a voice led to, for its giver and for those who work with it. */
export const casesOf = async (tx: Tx, voiceId: string): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select participation.cases_of(${voiceId}) as ids`))).ids;

/** At least so many other voices stand behind each of a giver's cases; null where it is not told. */
export const othersInCases = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; others: number | null }[]> =>
  tx.all(
    raw(
      sql`select c.id, participation.others_in_case(c.id) as others from unnest(${[...ids]}::uuid[]) as c (id)`,
    ),
  );

/** What an entry adds; who and when are filled in by `addEntry`. */
export interface NewEntry {
  /** Given where a repeated form must meet itself; random otherwise. */
  id?: string;
  kind: EntryKind;
  by: "giver" | "service";
  text?: string;
  outcome?: Entry["outcome"];
  degree?: number | null;
  degree_reason?: string | null;
  seen?: Entry["seen"];
  case_id?: string | null;
  refers_to?: string | null;
  from_unit_id?: string;
  to_unit_id?: string;
  new_due?: Day;
  person_id?: string;
  person_name?: string;
  person_title?: string;
}

/**
 * Adds to the thread. Two at once: the second meets the number taken and fails (23505), so that nobody decides
 * on a thread that has just changed.
 * @param n how many entries the one who acts has seen
 * @param at the moment, or null for an anonymous giver's act
 */
export const addEntry = async (
  tx: Tx,
  voice: { id: string; organisation_id: string },
  n: number,
  entry: NewEntry,
  at: Date | null,
  week: Day,
): Promise<string> => {
  const id = entry.id ?? randomUUID();
  await tx.run(
    k.insertInto("participation.voice_entry").values({
      text: "",
      ...entry,
      id,
      organisation_id: voice.organisation_id,
      voice_id: voice.id,
      n: n + 1,
      at,
      week,
    }),
  );
  return id;
};

/** Hides a voice from the service, or (null) shows it again while its text is still there. */
export const setWithdrawn = (tx: Tx, id: string, week: Day | null): Promise<number> =>
  tx.run(k.updateTable("participation.voice").set({ withdrawn_week: week }).where("id", "=", id));

/** To the right unit with its clocks. @returns false where it was not there for the one who acts */
export const handOver = async (tx: Tx, id: string, toUnit: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select participation.hand_over(${id}, ${toUnit}) as done`))).done;

/** Everything said to a unit that gave way to another goes along; as the administrator who set that in motion. */
export const moveVoices = async (tx: Tx, successionId: string): Promise<void> => {
  await tx.run(raw(sql`select participation.move_voices(${successionId})`));
};

/** Opens the name behind a confidential voice and writes that down, in one; null for all but the user contact. */
export const openName = (
  tx: Tx,
  id: string,
): Promise<{ name: string | null; contact: string | null } | null> =>
  tx.maybe(raw(sql`select * from participation.open_name(${id}, ${randomUUID()})`));

/** The name behind a named voice, for those who work with it. */
export const giverName = (
  tx: Tx,
  id: string,
): Promise<{ name: string | null; contact: string | null } | null> =>
  tx.maybe(raw(sql`select * from participation.giver_name(${id})`));

/** Puts a neutral message in the giver's list, without showing whose it is: after what it tells of, in its transaction. */
export const tellGiver = (tx: Tx, id: string, kind: string): Promise<{ told: boolean }> =>
  tx.one(raw<{ told: boolean }>(sql`select participation.tell_giver(${id}, ${kind}) as told`));

/** My own voices, newest week first. */
export const myVoices = (tx: Tx, most: number): Promise<Voice[]> =>
  tx.all(
    raw<Voice>(sql`select * from participation.voice where id = any((select participation.my_voices())::uuid[])
      order by received_week desc, id limit ${most}`),
  );

/** Those who have answered or asked me in a voice of mine, by name. */
export const whoAnsweredMe = (tx: Tx): Promise<{ personId: string; name: string }[]> =>
  tx.all(
    raw<{ personId: string; name: string }>(sql`
      select person_id as "personId", max(person_name) as name from participation.voice_entry
       where voice_id = any((select participation.my_voices())::uuid[]) and by = 'service' and person_id is not null
         and organisation_id = platform.my_organisation()
       group by person_id order by name, person_id limit 100`),
  );

/** Who has opened the name behind my voice, newest first. */
export const nameOpenings = (tx: Tx, id: string): Promise<{ name: string; role_kind: string; at: Date }[]> =>
  tx.all(
    raw(sql`select detail->>'name' as name, role_kind, at from platform.trail
      where subject_kind = 'voice' and subject_id = ${id} and act = 'name-opening' order by at desc`),
  );

/** A page of the voices of the units I work with: by week, newest first; `before` goes on from the last seen. */
export const unitVoices = (
  tx: Tx,
  page: { most: number; before?: { week: string; id: string } | null; openOnly: boolean },
): Promise<Voice[]> =>
  tx.all(
    raw<Voice>(sql`select v.* from participation.voice v
      where v.unit_id = any((select platform.my_working_units())::uuid[])
      ${page.before ? sql`and (v.received_week, v.id) < (${page.before.week}::date, ${page.before.id}::uuid)` : sql``}
      ${page.openOnly ? sql`and exists (select 1 from platform.clock c where c.subject_id = v.id and c.ended_on is null)` : sql``}
      order by v.received_week desc, v.id desc limit ${page.most}`),
  );
