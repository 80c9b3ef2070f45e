import { randomBytes, randomUUID } from "node:crypto";
import { asDay } from "#platform/clock/index.ts";
import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import { planter } from "./planted-rows.ts";

/** A word that stands nowhere but where it is put: seen elsewhere, something has leaked or stayed. */
const canary = (): string => `kanari${randomUUID().replaceAll("-", "")}`;

/** One person with something in every room, each text a word of its own. */
export const personEverywhere = async (owner: Owner) => {
  const id = randomUUID();
  const canaries: string[] = [];
  const word = (): string => {
    const one = canary();
    canaries.push(one);
    return one;
  };
  const day = asDay("2026-11-20");
  const { row, voice, clock, crisis, planText } = planter({ owner });
  await owner.query(
    "insert into people.person (organisation_id, id, name, pronoun) values ($1, $2, $3, $4)",
    [demoOrganisation.id, id, word(), word()],
  );
  await owner.query(
    "insert into people.contact_detail (organisation_id, person_id, email_unsealed) values ($1, $2, $3)",
    [demoOrganisation.id, id, `${word()}@example.no`],
  );
  await owner.query(
    "insert into people.identity (organisation_id, person_id, issuer, subject_hash) values ($1, $2, 'test', $3)",
    [demoOrganisation.id, id, Buffer.from(id)],
  );
  await owner.query(
    "insert into people.person_key (organisation_id, person_id, wrapped) values ($1, $2, $3)",
    [demoOrganisation.id, id, Buffer.from(word())],
  );
  await owner.query(
    "insert into people.birth (organisation_id, person_id, born) values ($1, $2, '1990-04-01')",
    [demoOrganisation.id, id],
  );
  await owner.query(
    `insert into people.national_number (organisation_id, person_id, kind, hash, key_id, sealed, source)
     values ($1, $2, 'birth-number', sha256($3), '00000000', $4, 'sign-in')`,
    [demoOrganisation.id, id, Buffer.from(id), Buffer.from(word())],
  );
  await owner.query(
    "insert into platform.session (token_hash, person_id, provider, ends_at) values ($1, $2, 'test', now() + interval '8 hours')",
    [Buffer.from(`session ${id}`), id],
  );
  await owner.query(
    "insert into platform.draft (person_id, form, subject_id, fields) values ($1, 'x', $2, $3)",
    [id, randomUUID(), JSON.stringify({ words: word() })],
  );
  await owner.query(
    "insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id) values ($1, $2, 'x', 'x', $3)",
    [demoOrganisation.id, id, randomUUID()],
  );
  const said = await voice(day, { giver: id });
  await clock("voice", said, null);
  await owner.query("update participation.voice set words = $2, about = $3 where id = $1", [
    said,
    word(),
    word(),
  ]);
  await owner.query(
    `insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, at, week)
       values ($1, $2, $3, 2, 'addition', 'giver', $4, now(), '2026-11-23')`,
    [demoOrganisation.id, randomUUID(), said, word()],
  );
  await owner.query(
    `insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
       select organisation_id, $2, unit_id, id, $3, 'Svaret', 'not', 1, $4 from participation.voice where id = $1`,
    [said, randomUUID(), word(), demoCast.siv.id],
  );
  const note = randomUUID();
  await row("care.note", {
    id: note,
    thread_id: note,
    person_id: id,
    topic: "daily-life",
    sealed: Buffer.from(word()),
    written_by: id,
    as_whom: "self",
  });
  await crisis.text({ sealed: Buffer.from(word()) }, id);
  await crisis.reading({ sealed: Buffer.from(word()) }, id, Buffer.from(word()));
  await row("care.crisis_copy", {
    person_id: id,
    plan_id: await crisis.plan(id),
    kind: "paper",
    sealed: Buffer.from(word()),
    version: 1,
  });
  const { id: thread_id, plan: plan_id } = await planText({ sealed: Buffer.from(word()) }, id);
  const measure = { person_id: id, plan_id, thread_id, n: 1 };
  const byThem = { written_by: id, as_whom: "self" };
  await row("care.plan_measure", {
    ...measure,
    ...byThem,
    owner_sealed: Buffer.from(word()),
    waiting_sealed: Buffer.from(word()),
  });
  await row("care.plan_measure_step", { ...measure, ...byThem, status: "planned", on_day: day });
  await row("care.plan_rating", { ...measure, score: 7, sealed: Buffer.from(word()) });
  // Siv is a guest in that plan; and the person is one in Ada's.
  const guest_id = randomUUID();
  await row("care.plan_guest", {
    id: guest_id,
    person_id: id,
    plan_id,
    guest_person_id: demoCast.siv.id,
    invited_by: id,
  });
  const scope = { places: ["goal"], life_areas: ["whole"], may_write: false };
  await row("care.plan_guest_scope", { ...scope, person_id: id, plan_id, guest_id, n: 1, given_by: id });
  await row("care.plan_yes", { person_id: id, plan_id, text_id: thread_id });
  const hers = await planText({ place: "goal" });
  await row("care.plan_guest", {
    plan_id: hers.plan,
    guest_person_id: id,
    invited_by: demoCast.ada.id,
  });
  // Beside it: what the person agreed with Siv, who has said yes; and the story, which Siv was given.
  const sheet = { person_id: id, plan_id, n: 1 };
  for (const kind of ["role", "story"] as const) {
    const sheet_id = randomUUID();
    await row("care.plan_sheet", {
      ...sheet,
      id: sheet_id,
      thread_id: sheet_id,
      kind,
      guest_id: kind === "role" ? guest_id : null,
      sealed: Buffer.from(word()),
    });
    await row("care.plan_sheet_yes", { person_id: id, plan_id, sheet_id, guest_id });
    if (kind === "story")
      await row("care.plan_story_share", { person_id: id, plan_id, thread_id: sheet_id, guest_id });
  }
  // The person's own meeting, to which Siv is invited; and one of Ada's to which the person is.
  const meetingOf = async (owner_id: string, guest: string) => {
    const meeting_id = await row("care.meeting", { person_id: owner_id, made_by: owner_id });
    const of = { person_id: owner_id, meeting_id };
    await row("care.meeting_version", {
      ...of,
      n: 1,
      on_day: day,
      starts: "10:30",
      minutes: 45,
      place: "home",
      sealed: Buffer.from(owner_id === id ? word() : "x"),
      written_by: owner_id,
    });
    const participant_id = await row("care.meeting_participant", {
      ...of,
      guest_person_id: guest,
      invited_by: owner_id,
    });
    return { ...of, participant_id };
  };
  const own = await meetingOf(id, demoCast.siv.id);
  const { participant_id: _, ...ofOwn } = own;
  await row("care.meeting_participant", { ...ofOwn, sealed: Buffer.from(word()), invited_by: id });
  await row("care.meeting_answer", {
    ...own,
    n: 1,
    version: 1,
    answer: "other",
    sealed: Buffer.from(word()),
    as_whom: "guest",
  });
  await row("care.meeting_point", { ...ofOwn, sealed: Buffer.from(word()) });
  await meetingOf(demoCast.ada.id, id);
  const absence_id = await row("care.meeting_absence", {
    ...ofOwn,
    n: 1,
    away: true,
    sealed: Buffer.from(word()),
  });
  await row("care.meeting_reading", { ...own, absence_id });
  await row("care.meeting_attendance", { ...ofOwn, n: 1, how: "absent" });
  await row("care.minutes_keeper", { ...ofOwn, n: 1 });
  await row("care.minutes", { ...ofOwn, n: 1, sealed: Buffer.from(word()) });
  await row("care.minutes_step", {
    ...ofOwn,
    n: 1,
    kind: "comment",
    version: 1,
    sealed: Buffer.from(word()),
  });
  await row("care.meeting_paper", {
    ...ofOwn,
    kind: "text/plain",
    size: 4,
    named: Buffer.from(word()),
    sealed: Buffer.from(word()),
  });
  await row("care.meeting_check", { ...ofOwn, n: 1, heard: "no" });
  await row("care.calendar_feed", {
    person_id: id,
    secret_hash: randomBytes(32),
    sealed: Buffer.from(word()),
  });
  await row("care.meeting_decision", { ...ofOwn, sealed: Buffer.from(word()) });
  // Siv was asked to do something in it, and has said why not; the person was asked in Ada's.
  const measure_id = await row("care.plan_measure", {
    ...measure,
    ...byThem,
    n: 2,
    guest_id,
  });
  await row("care.plan_measure_answer", {
    ...measure,
    measure_id,
    text_id: thread_id,
    guest_id,
    answer: "no",
    sealed: Buffer.from(word()),
  });
  const coordination_id = await row("care.coordination", {
    person_id: id,
    unit_id: demoUnits.lyngtun.id,
    begun_by: id,
  });
  await row("care.coordination_step", {
    person_id: id,
    coordination_id,
    n: 1,
    kind: "need-reported",
    on_day: day,
    sealed: Buffer.from(word()),
    as_whom: "self",
    written_by: id,
  });
  await row("care.coordinator", {
    person_id: id,
    coordination_id,
    coordinator_id: demoCast.siv.id,
    role_id: demoCast.siv.roles[0].id,
    named_by: demoCast.siv.id,
  });
  const sharing = { topic: "contact", recipient_kind: "person", purpose: "support" };
  await row("consent.consent", {
    ...sharing,
    person_id: id,
    recipient_person_id: demoCast.ada.id,
    valid_from: "2026-01-01",
    given_by: id,
  });
  await row("consent.ask", {
    ...sharing,
    person_id: id,
    recipient_person_id: demoCast.siv.id,
    why: word(),
    asked_by: demoCast.siv.id,
  });
  await row("consent.block", { person_id: id, blocked_person_id: demoCast.siv.id });
  await row("consent.opening", {
    person_id: id,
    topic: "contact",
    what: "notes",
    basis: "consent",
    basis_id: randomUUID(),
    purpose: "care",
    actor_person_id: demoCast.siv.id,
    actor_organisation_id: demoOrganisation.id,
  });
  return { id, voice: said, canaries };
};

/** Every table of the installation as `schema.table`. */
export const allTables = async (owner: Owner): Promise<string[]> =>
  (
    (
      await owner.query(`select schemaname || '.' || tablename as name from pg_tables
        where schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1`)
    ).rows as { name: string }[]
  ).map((row) => row.name);

/** In which tables any of these words still stands, in the clear or as bytes. */
export const tablesWith = async (owner: Owner, words: readonly string[]): Promise<string[]> => {
  const sought = words.flatMap((word) => [word, Buffer.from(word).toString("hex")]);
  const found: string[] = [];
  for (const table of await allTables(owner)) {
    const { rows } = await owner.query(
      `select 1 from ${table} t where exists (select 1 from unnest($1::text[]) w where position(w in t::text) > 0) limit 1`,
      [sought],
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
};
