import { randomBytes, randomUUID } from "node:crypto";
import { addDays, type Day, mondayOf } from "#platform/clock/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import type { TestDatabase } from "./database.ts";
import { ownPlanters } from "./planted-own.ts";

const organisation = demoOrganisation.id;
const unit = demoUnits.lyngtun.id;
const { ada, siv } = demoCast;

/** Noon of a day in Norway, as the database reads it. */
export const noon = (day: Day) => `${day}T12:00:00+01:00`;

/** Ways to make rows of which the register's event lies on a given day. */
export const planter = ({ owner }: Pick<TestDatabase, "owner">) => {
  const put = (text: string, values: unknown[]) => owner.query(text, values);
  const person = async (day: Day) => {
    const id = randomUUID();
    await put(
      "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, 'Per Borte', $3)",
      [organisation, id, addDays(day, -400)],
    );
    await put(
      "insert into people.identity (organisation_id, person_id, issuer, subject_hash, last_used_on) values ($1, $2, 'test', $3, $4)",
      [organisation, id, randomBytes(8), day],
    );
    return id;
  };

  const voice = async (day: Day, more: { answered?: Day; giver?: string } = {}) => {
    const id = randomUUID();
    await put(
      `insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at,
       received_week, code_hash, receipt_hash) values ($1, $2, $3, $3, 'named', 'web', 'Ordene', $4, $5, $6, $6)`,
      [organisation, id, unit, noon(day), mondayOf(day), randomBytes(8)],
    );
    await put(
      "insert into participation.voice_giver (organisation_id, voice_id, person_id) values ($1, $2, $3)",
      [organisation, id, more.giver ?? ada.id],
    );
    await put(
      `insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, person_id, person_name, at, week)
       values ($1, $2, $3, 1, 'acknowledgement', 'service', '', $4, 'Siv Tenkt', $5, $6)`,
      [organisation, randomUUID(), id, siv.id, noon(more.answered ?? day), mondayOf(more.answered ?? day)],
    );
    return id;
  };

  const clock = async (kind: string, subject: string, ended: Day | null) =>
    put(
      `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder, ended_on)
       values ($1, $2, $3, $4, 'voice-answer', '2026-01-01', '2026-11-09', '2026-11-23', '2026-11-19', $5)`,
      [organisation, unit, kind, subject, ended],
    );

  const improvementCase = async (day: Day) => {
    const [id, measure] = [randomUUID(), randomUUID()];
    await put(
      `insert into participation.improvement_case (organisation_id, id, unit_id, title, problem, opened_by, opened_at)
       values ($1, $2, $3, 'Sak', 'Sak', $4, $5)`,
      [organisation, id, unit, siv.id, noon(addDays(day, -30))],
    );
    await put(
      `insert into participation.measure (organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by, made_at)
       values ($1, $2, $3, $4, 'Ny ovn', $5, 'Siv Tenkt', $6, $5, $7)`,
      [organisation, measure, id, unit, siv.id, day, noon(addDays(day, -30))],
    );
    await put(
      `insert into participation.measure_entry (organisation_id, id, measure_id, kind, text, by_person_id, by_name, at)
       values ($1, $2, $3, 'completion', 'Gjort', $4, 'Siv Tenkt', $5)`,
      [organisation, randomUUID(), measure, siv.id, noon(day)],
    );
    await clock("measure", measure, day);
    return { id, measure };
  };

  const insert = async <R extends { id: string }>(table: string, all: R): Promise<string> => {
    const names = Object.keys(all);
    await put(
      `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
      Object.values(all),
    );
    return all.id;
  };

  /** A row of any table of a person's, Ada's unless said otherwise. */
  const row = async (table: string, columns: Record<string, unknown>) => {
    const all = { organisation_id: organisation, id: randomUUID() as string, person_id: ada.id, ...columns };
    return insert(table, all);
  };
  const ask = { topic: "contact", recipient_kind: "person", recipient_person_id: siv.id, purpose: "care" };
  const entered = { channel: "paper", received_by: siv.id, entered_by: siv.id, role_id: unit, unit_id: unit };
  const introduction = async (columns: Record<string, unknown>) => {
    const all = {
      organisation_id: organisation,
      id: randomUUID() as string,
      kind: "screen",
      code_hash: randomBytes(32),
      shown_by: ada.id,
      ...columns,
    };
    return insert("consent.introduction", all);
  };
  const information = async (columns: Record<string, unknown>) => {
    const all = {
      organisation_id: organisation,
      id: randomUUID() as string,
      unit_id: unit,
      code_hash: randomBytes(32),
      sealed: randomBytes(40),
      readers: "unit",
      received_on: "2015-01-01",
      ...columns,
    };
    return insert("kin.information", all);
  };
  const session = async (day: Day) => {
    const { rows } = await put(
      "insert into platform.session (token_hash, person_id, provider, ends_at, ended_at, ended_by) values ($1, $2, 'test', $3, $3, 'sign-out') returning id",
      [randomBytes(8), ada.id, noon(day)],
    );
    return (rows as { id: string }[])[0]?.id ?? "";
  };
  const job = async (column: string, day: Day) => {
    const { rows } = await put(
      `insert into platform.job (kind, ${column}) values ('nothing', $1) returning id`,
      [noon(day)],
    );
    return (rows as { id: string }[])[0]?.id ?? "";
  };
  const message = async (created: Day, read: Day | null) => {
    const { rows } = await put(
      "insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id, created_at, read_at) values ($1, $2, 'x', 'x', $3, $4, $5) returning id",
      [organisation, ada.id, randomUUID(), noon(created), read && noon(read)],
    );
    return (rows as { id: string }[])[0]?.id ?? "";
  };

  const { planText, crisis, planted: own } = ownPlanters(put, row, noon);

  const looked = {
    source: "opening",
    get line_id() {
      return randomUUID();
    },
    line_at: noon("2015-01-01" as Day),
    actor_person_id: siv.id,
  };

  /** For each promise of the register: how a row comes to be of which the event lies on that day, and by what to find it. */
  const planted: Record<string, (day: Day) => Promise<string | { id: string; key: string }>> = {
    "consent.introduction introduction-over": (day) =>
      introduction({ valid_until: noon(addDays(day, 1)), taken_at: noon(day), taken_by: siv.id }),
    "consent.wrong_code wrong-code": (day) => row("consent.wrong_code", { at: noon(day) }),
    "kin.information kin-information-withdrawn": (day) => information({ withdrawn_on: day }),
    "kin.information kin-information-answered": (day) =>
      information({ answer_sealed: randomBytes(40), answered_at: noon(day), answered_by: siv.id }),
    "platform.session session-ended": session,
    "platform.draft draft-saved": async (day) => {
      const id = randomUUID();
      await put(
        "insert into platform.draft (person_id, form, subject_id, fields, saved_at) values ($1, 'x', $2, '{}', $3)",
        [ada.id, id, noon(day)],
      );
      return { id, key: "subject_id" };
    },
    "platform.job job-done": (day) => job("done_at", day),
    "platform.job job-given-up": (day) => job("failed_at", day),
    "platform.message message-read": (day) => message(addDays(day, -1), day),
    "platform.message message-unread": (day) => message(day, null),
    "platform.trail line-written": async (day) => {
      const { rows } = await put(
        "insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, at) values ($1, 'x', 'x', $2, 'job', $3) returning id",
        [organisation, randomUUID(), noon(day)],
      );
      return (rows as { id: string }[])[0]?.id ?? "";
    },
    "way_in.attempt try-made": async (day) => {
      const bucket = randomBytes(8);
      await put("insert into way_in.attempt (bucket, tries, last_at) values ($1, 1, $2)", [
        bucket,
        noon(day),
      ]);
      return { id: bucket.toString("hex"), key: "encode(bucket, 'hex')" };
    },
    "way_in.used_challenge answer-used": async (day) => {
      const hash = randomBytes(8);
      await put("insert into way_in.used_challenge (hash, used_at) values ($1, $2)", [hash, noon(day)]);
      return { id: hash.toString("hex"), key: "encode(hash, 'hex')" };
    },
    "people.person person-last-here": person,
    "people.role role-ended": (day) =>
      row("people.role", {
        person_id: siv.id,
        unit_id: unit,
        kind: "employee",
        valid_from: "2015-01-01",
        valid_to: day,
      }),
    "people.invitation invitation-over": (day) =>
      row("people.invitation", { code_hash: randomBytes(8), expires_at: noon(day) }),
    "people.representation representation-ended": (day) =>
      row("people.representation", {
        representative_id: siv.id,
        kind: "proxy",
        topics: ["contact"],
        legal_basis: "x",
        registered_by: siv.id,
        valid_from: "2015-01-01",
        ended_at: noon(day),
        ended_why: "by-person",
      }),
    "participation.voice case-ended": (day) => voice(addDays(day, -20), { answered: day }),
    "participation.unit_figures figures-computed": async (day) => {
      const period = `x-${randomUUID()}`;
      await put("insert into participation.unit_figures values ($1, $2, $3, '{}', $4)", [
        organisation,
        unit,
        period,
        day,
      ]);
      return { id: period, key: "period" };
    },
    "participation.service_promise promise-ended": async (day) => {
      const id = randomUUID();
      await put(
        `insert into participation.service_promise (organisation_id, id, unit_id, promise_id, version, text, valid_from, valid_to, made_by)
         values ($1, $2, $3, $2, 1, 'x', '2015-01-01', $4, $5)`,
        [organisation, id, unit, day, siv.id],
      );
      return id;
    },
    "participation.improvement_case case-last-moved": async (day) => (await improvementCase(day)).id,
    "care.note note-removed": (day) => {
      const id = randomUUID();
      return row("care.note", {
        id,
        thread_id: id,
        topic: "contact",
        sealed: randomBytes(8),
        written_by: ada.id,
        as_whom: "self",
        removed_at: noon(day),
      });
    },
    "care.plan_text plan-text-removed": async (day) => (await planText({ removed_at: noon(day) })).id,
    ...own,
    "consent.consent consent-ended": (day) =>
      row("consent.consent", {
        ...ask,
        valid_from: "2015-01-01",
        given_by: ada.id,
        ended_at: noon(day),
        ended_how: "withdrawal",
      }),
    "consent.withdrawal_entry withdrawal-entered": (day) =>
      row("consent.withdrawal_entry", { ...entered, said_on: day, entered_at: noon(day) }),
    "consent.ask ask-answered": (day) =>
      row("consent.ask", {
        ...ask,
        why: "x",
        asked_by: siv.id,
        asked_at: noon(addDays(day, -1)),
        answer: "no",
        answered_at: noon(day),
      }),
    "consent.ask ask-unanswered": (day) =>
      row("consent.ask", { ...ask, why: "x", asked_by: siv.id, asked_at: noon(day) }),
    "consent.block block-ended": (day) =>
      row("consent.block", { blocked_person_id: siv.id, ended_at: noon(day) }),
    "consent.break_glass opened-in-emergency": (day) =>
      row("consent.break_glass", {
        topics: ["contact"],
        reason: "life-or-health",
        words: "x",
        opened_by: siv.id,
        role_id: randomUUID(),
        unit_id: unit,
        opened_at: noon(day),
        until: noon(day),
      }),
    "consent.opening opened": (day) =>
      row("consent.opening", {
        topic: "contact",
        what: "notes",
        basis: "consent",
        basis_id: randomUUID(),
        purpose: "care",
        actor_person_id: siv.id,
        actor_organisation_id: organisation,
        at: noon(day),
      }),
    "consent.explanation asked-why": (day) => row("consent.explanation", { ...looked, asked_at: noon(day) }),
    "consent.objection objected": (day) =>
      row("consent.objection", { ...looked, words: "x", made_at: noon(day) }),
    "kept.erasure erasure-over": (day) =>
      row("kept.erasure", { person_id: randomUUID(), due: day, done_at: noon(day) }),
  };
  return { put, person, voice, clock, improvementCase, row, crisis, planText, ask, planted };
};
