import { createHash } from "node:crypto";
import type { Owner } from "#platform/db/index.ts";
import type { DemoPerson } from "../../demo/cast.ts";

const id = (kind: number, n: number) => `0000000${kind}-5707-4e1f-9000-${String(n).padStart(12, "0")}`;
const people: DemoPerson[] = [
  { id: id(3, 1), name: "Gro Nabo" },
  {
    id: id(3, 2),
    name: "Leif Nabo",
    roles: [{ id: id(4, 2), unit: "fjellbo", kind: "unit-leader", title: "leder" }],
  },
  {
    id: id(3, 3),
    name: "Aud Nabo",
    roles: [{ id: id(4, 3), unit: "fjellbo", kind: "administrator", title: "admin" }],
  },
];

/** A second municipality in the same installation, with one of everything. */
export const neighbour = { organisation: id(1, 1), unit: id(2, 1), voice: id(5, 1), people } as const;

/** Puts it there, as the owner of the schemas. Every text in it that is not for everybody holds the word "nabokanari". */
export const seedNeighbour = async (owner: Owner): Promise<void> => {
  const { organisation, unit, voice } = neighbour;
  const row = async (table: string, values: Record<string, unknown>) => {
    const all = { organisation_id: organisation, ...values };
    const names = Object.keys(all);
    await owner.query(
      `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
      Object.values(all),
    );
  };
  const since = "2024-01-01";
  await owner.query("insert into people.organisation (id, name, valid_from) values ($1, $2, $3)", [
    organisation,
    "Fjellbo kommune",
    since,
  ]);
  await row("people.unit", {
    id: unit,
    code: "fjellbo",
    name: "Fjellbo",
    short_name: "Fjellbo",
    valid_from: since,
  });
  await row("people.directory_entry", {
    id: id(9, 4),
    kind: "user-organisation",
    name: "Fjellbo likepersoner",
    purpose: "For alle i Fjellbo.",
    for_whom: ["users"],
    areas: ["meeting-places"],
    checked_on: since,
    valid_from: since,
    entered_by: people[2]?.id,
  });
  for (const person of people) {
    await row("people.person", { id: person.id, name: person.name, valid_from: since });
    for (const role of person.roles ?? [])
      await row("people.role", {
        id: role.id,
        person_id: person.id,
        unit_id: unit,
        kind: role.kind,
        title: role.title,
        valid_from: since,
      });
  }
  const [giver, leader] = [people[0]?.id, people[1]?.id];
  const code = createHash("sha256").update("nabo").digest();
  await row("participation.voice", {
    id: voice,
    unit_id: unit,
    first_unit_id: unit,
    mode: "named",
    channel: "web",
    words: "Ordene til en nabokanari.",
    about: "Om en nabokanari",
    received_at: "2026-11-18T10:00:00Z",
    received_week: "2026-11-16",
    code_hash: code,
    receipt_hash: code,
  });
  await row("participation.voice_giver", { voice_id: voice, person_id: giver });
  await row("participation.improvement_case", {
    id: id(6, 1),
    unit_id: unit,
    title: "Sak om nabokanari",
    problem: "nabokanari",
    opened_by: leader,
  });
  await row("participation.case_source", {
    case_id: id(6, 1),
    kind: "voice",
    source_id: voice,
    shown_text: "nabokanari",
    added_by: leader,
  });
  await row("participation.measure", {
    id: id(7, 1),
    case_id: id(6, 1),
    unit_id: unit,
    what: "Tiltak for nabokanari",
    owner_person_id: leader,
    owner_name: "Leif Nabo",
    due: "2026-12-20",
    made_by: leader,
  });
  await row("participation.effect_check", { id: id(8, 1), case_id: id(6, 1), unit_id: unit, months: 3 });
  await row("participation.service_promise", {
    id: id(9, 1),
    promise_id: id(9, 2),
    unit_id: unit,
    version: 1,
    text: "Et løfte til alle.",
    valid_from: since,
    made_by: leader,
  });
  await row("care.note", {
    id: id(9, 4),
    thread_id: id(9, 4),
    person_id: giver,
    topic: "treatment",
    sealed: Buffer.from("sealed with a key that nobody here has"),
    written_by: giver,
    as_whom: "self",
  });
  await row("care.crisis_plan", { id: id(9, 7), person_id: giver, reviewed_on: "2026-11-01" });
  await row("care.crisis_text", {
    id: id(9, 8),
    thread_id: id(9, 8),
    plan_id: id(9, 7),
    person_id: giver,
    n: 1,
    place: "helps",
    sealed: Buffer.from("sealed with a key that nobody here has"),
  });
  await row("care.crisis_copy", {
    id: id(9, 9),
    plan_id: id(9, 7),
    person_id: giver,
    kind: "paper",
    sealed: Buffer.from("sealed with a key that nobody here has"),
    version: 0,
  });
  await row("care.plan", { id: id(9, 5), person_id: giver, template: "full", started_by: giver });
  await row("care.plan_text", {
    id: id(9, 6),
    thread_id: id(9, 6),
    plan_id: id(9, 5),
    person_id: giver,
    n: 1,
    place: "measure",
    sealed: Buffer.from("sealed with a key that nobody here has"),
    written_by: giver,
    as_whom: "self",
  });
  await row("care.plan_guest", {
    id: id(9, 7),
    plan_id: id(9, 5),
    person_id: giver,
    guest_person_id: people[1]?.id,
    invited_by: giver,
  });
  await row("care.meeting", { id: id(9, 21), person_id: giver, made_by: giver });
  const ofMeeting = { person_id: giver, meeting_id: id(9, 21) };
  await row("care.meeting_version", {
    ...ofMeeting,
    id: id(9, 22),
    n: 1,
    on_day: "2026-12-02",
    starts: "10:30",
    minutes: 45,
    place: "home",
    sealed: Buffer.from("nabokanari"),
    written_by: giver,
  });
  await row("care.meeting_participant", {
    ...ofMeeting,
    id: id(9, 23),
    guest_person_id: people[1]?.id,
    guest_unit_id: unit,
    invited_by: giver,
  });
  await row("care.minutes", { ...ofMeeting, id: id(9, 25), n: 1, sealed: Buffer.from("nabokanari") });
  await row("care.meeting_decision", { ...ofMeeting, id: id(9, 26), sealed: Buffer.from("nabokanari") });
  await row("care.meeting_point", { ...ofMeeting, id: id(9, 24), sealed: Buffer.from("nabokanari") });
  await row("care.coordination", { id: id(9, 17), person_id: giver, unit_id: unit, begun_by: giver });
  await row("care.coordination_step", {
    id: id(9, 18),
    person_id: giver,
    coordination_id: id(9, 17),
    n: 1,
    kind: "need-reported",
    on_day: "2026-11-01",
    sealed: Buffer.from("sealed with a key that nobody here has"),
    as_whom: "self",
    written_by: giver,
  });
  await row("platform.message", {
    id: id(9, 3),
    person_id: giver,
    kind: "voice-publication",
    subject_kind: "voice",
    subject_id: voice,
  });
};
