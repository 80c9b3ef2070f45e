import { randomUUID } from "node:crypto";
import {
  addWorkingDays,
  type Clock,
  clockStartForWeek,
  type Day,
  endClock,
  mondayOf,
  resumeClock,
  ruleOn,
  startClock,
  stopClock,
} from "#platform/clock/index.ts";
import type { Owner } from "#platform/db/index.ts";
import { codeHash, makeCode } from "../src/modules/voice/code.ts";
import { receiptHash, whenOf } from "../src/modules/voice/receipt.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, everybody, type UnitName } from "./cast.ts";
import type { DemoAct, DemoVoice } from "./voice-script.ts";

type Row = Record<string, unknown>;

const organisation_id = demoOrganisation.id;
const bytes = (hash: Uint8Array) => `\\x${Buffer.from(hash).toString("hex")}`;
const titleOf = (name: CastName) =>
  everybody.find((person) => person.id === demoCast[name].id)?.roles?.[0]?.title ?? "";
const giverKinds = ["reply", "addition", "effect-view", "degree", "reopening", "withdrawal"];

/** Gathers the demo's rows table by table, so that each table is written in one statement. */
export class DemoRows {
  readonly tables = new Map<string, Row[]>();
  readonly today: Day;
  /** The earliest day for which there are clock rules: older days get the rule's first row. */
  readonly firstRules: Day;
  private minute = 0;

  constructor(today: Day, firstRules: Day) {
    this.today = today;
    this.firstRules = firstRules;
  }

  add(table: string, row: Row): void {
    const rows = this.tables.get(table) ?? [];
    rows.push({ organisation_id, ...row });
    this.tables.set(table, rows);
  }

  /** A day so many working days ago. */
  ago(days: number): Day {
    return addWorkingDays(this.today, -days);
  }

  /** Some moment of the working day; never later than now for today. */
  at(day: Day): Date {
    this.minute = (this.minute + 37) % 420;
    const hour = day === this.today ? 0 : 7 + Math.floor(this.minute / 60);
    return new Date(
      `${day}T${String(hour).padStart(2, "0")}:${String(this.minute % 60).padStart(2, "0")}:00Z`,
    );
  }

  /** The rule of a day. */
  rule(id: string, day: Day) {
    return ruleOn(id, day < this.firstRules ? this.firstRules : day);
  }

  /** A clock as it stands. */
  clock(unit: UnitName, kind: string, subject: string, clock: Clock, owner: string | null = null): void {
    this.add("platform.clock", {
      id: randomUUID(),
      unit_id: demoUnits[unit].id,
      subject_kind: kind,
      subject_id: subject,
      owner_person_id: owner,
      rule_id: clock.ruleId,
      rule_version: clock.ruleVersion,
      start: clock.start,
      due: clock.due,
      reminder: clock.reminder,
      extended_to: clock.extendedTo,
      extension_reason: clock.extensionReason,
      times_extended: clock.timesExtended,
      stopped_on: clock.stoppedOn,
      ended_on: clock.endedOn,
    });
  }

  private trail(
    unit: UnitName,
    act: string,
    kind: string,
    subject: string,
    who: CastName | null,
    when: Date | Day,
  ): void {
    const role = who && everybody.find((person) => person.id === demoCast[who].id)?.roles?.[0];
    this.add("platform.trail", {
      id: randomUUID(),
      unit_id: demoUnits[unit].id,
      act,
      subject_kind: kind,
      subject_id: subject,
      actor_kind: who ? "person" : "code",
      person_id: who ? demoCast[who].id : null,
      role_id: role ? role.id : null,
      role_kind: role ? role.kind : null,
      at: when instanceof Date ? when : null,
      week: when instanceof Date ? null : when,
      detail: {},
    });
  }

  /** A voice with all that was said and done since. @returns its id, and when it was answered */
  voice(v: DemoVoice, cases: ReadonlyMap<string, string>): string {
    const id = randomUUID();
    const day = v.day ?? this.ago(v.ago ?? 0);
    const anonymous = v.mode === "anonymous";
    const received_at = anonymous ? null : this.at(day);
    const received_week = mondayOf(day);
    const code = v.code ?? makeCode();
    const unit_id = demoUnits[v.unit].id;
    this.add("participation.voice", {
      id,
      unit_id: demoUnits[v.handedTo ?? v.unit].id,
      first_unit_id: unit_id,
      mode: v.mode,
      channel: v.channel ?? "web",
      words: v.words,
      about: v.about ?? null,
      as_whom: v.asWhom ?? null,
      wish: v.wish ?? null,
      third_person: v.thirdPerson ?? false,
      promise_id: v.promise ?? null,
      language: v.language ?? "nb",
      received_at,
      received_week,
      held_until: null,
      withdrawn_week: null,
      code_hash: bytes(codeHash(code)),
      receipt_hash: bytes(
        receiptHash(code, {
          unitId: unit_id,
          mode: v.mode,
          words: v.words,
          when: whenOf({ received_at, received_week }),
        }),
      ),
      entered_by: v.enteredBy ? demoCast[v.enteredBy].id : null,
    });
    if (v.giver) this.add("participation.voice_giver", { voice_id: id, person_id: demoCast[v.giver].id });
    else if (v.name)
      this.add("participation.voice_giver", { voice_id: id, name: v.name, contact: v.contact ?? null });
    this.trail(v.unit, "voice", "voice", id, v.enteredBy ?? v.giver ?? null, received_at ?? received_week);
    this.thread(id, v, day, cases);
    return id;
  }

  private thread(id: string, v: DemoVoice, day: Day, cases: ReadonlyMap<string, string>): void {
    const anonymous = v.mode === "anonymous";
    const dayOf = (on: Day) => (anonymous ? clockStartForWeek(mondayOf(on)) : on);
    const start = dayOf(day);
    const unit = v.handedTo ?? v.unit;
    let reading = startClock(this.rule("voice-acknowledgement", start), start);
    const answers = [startClock(this.rule("voice-answer", start), start)];
    const last = () => answers.at(-1) as Clock;
    const change = (clock: Clock) => answers.splice(-1, 1, clock);
    let question: string | null = null;
    let answer: string | null = null;
    for (const [i, act] of (v.acts ?? []).entries()) {
      const on = act.day ?? this.ago(act.ago ?? 0);
      const giver = giverKinds.includes(act.kind);
      const entry = randomUUID();
      this.entry(id, entry, i + 1, v, act, on, { question, answer, case: cases.get(act.case ?? "") ?? null });
      if (!giver) reading = endClock(reading, on);
      if (act.kind === "question") change(stopClock(last(), on));
      if (act.kind === "reply") change(resumeClock(last(), dayOf(on)));
      if (act.kind === "extension" && act.newDue)
        change({ ...last(), extendedTo: act.newDue, extensionReason: act.text ?? "", timesExtended: 1 });
      if (act.kind === "answer") change(endClock(last(), on));
      if (act.kind === "reopening" || act.seen === "half" || act.seen === "no")
        if (last().endedOn !== null)
          answers.push(startClock(this.rule("dispute-answer", dayOf(on)), dayOf(on)));
      if (act.kind === "question") question = entry;
      if (act.kind === "answer") answer = entry;
      if (act.case) this.source(cases.get(act.case) ?? "", id, v.words, act.by ?? "siv");
    }
    for (const clock of [reading, ...answers]) this.clock(unit, "voice", id, clock);
  }

  private entry(
    voice_id: string,
    id: string,
    n: number,
    v: DemoVoice,
    act: DemoAct,
    on: Day,
    refers: { question: string | null; answer: string | null; case: string | null },
  ): void {
    const giver = giverKinds.includes(act.kind);
    const hidden = giver && v.mode === "anonymous";
    const at = hidden ? null : this.at(on);
    const by = giver ? null : (act.by ?? "siv");
    this.add("participation.voice_entry", {
      id,
      voice_id,
      n,
      kind: act.kind,
      by: giver ? "giver" : "service",
      text: act.text ?? "",
      outcome: act.outcome ?? null,
      degree: act.degree ?? null,
      degree_reason: act.reason ?? null,
      seen: act.seen ?? null,
      case_id: act.kind === "answer" ? refers.case : null,
      refers_to: act.kind === "reply" ? refers.question : act.kind === "effect-view" ? refers.answer : null,
      from_unit_id: act.kind === "handover" ? demoUnits[v.unit].id : null,
      to_unit_id: act.kind === "handover" ? demoUnits[v.handedTo ?? v.unit].id : null,
      new_due: act.newDue ?? null,
      person_id: by && demoCast[by].id,
      person_name: by && demoCast[by].name,
      person_title: by && titleOf(by),
      at,
      week: mondayOf(on),
    });
    this.trail(v.unit, act.kind, "voice", voice_id, by ?? v.giver ?? null, at ?? mondayOf(on));
  }

  private source(case_id: string, source_id: string, words: string, by: CastName): void {
    const there = this.tables.get("participation.case_source") ?? [];
    if (there.some((row) => row["case_id"] === case_id && row["source_id"] === source_id)) return;
    this.add("participation.case_source", {
      case_id,
      kind: "voice",
      source_id,
      shown_text: words.slice(0, 200),
      added_by: demoCast[by].id,
      added_at: this.at(this.ago(1)),
    });
  }

  /** Writes everything, each table in one statement; in the order in which the rows refer to each other. */
  async write(owner: Owner): Promise<void> {
    const order = [
      "service_promise",
      "improvement_case",
      "voice",
      "voice_giver",
      "case_source",
      "measure",
      "measure_entry",
      "effect_check",
      "voice_entry",
      "publication",
      "publication_step",
      "unit_figures",
    ];
    for (const table of [
      ...order.map((name) => `participation.${name}`),
      "platform.clock",
      "platform.trail",
      "platform.message",
    ]) {
      const rows = this.tables.get(table);
      if (rows)
        await owner.query(
          `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
          [JSON.stringify(rows)],
        );
    }
  }
}
