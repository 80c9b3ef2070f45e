import { randomUUID } from "node:crypto";
import { addWorkingDays, endClock, startClock, startClockDue } from "#platform/clock/index.ts";
import { demoCast, demoUnits } from "./cast.ts";
import type { DemoRows } from "./voice-rows.ts";
import type { DemoCase } from "./voice-script.ts";

/** An improvement case with its measures and effect checks. @returns its id */
export const improvementRows = (rows: DemoRows, one: DemoCase): string => {
  const id = randomUUID();
  const unit_id = demoUnits[one.unit].id;
  rows.add("participation.improvement_case", {
    id,
    unit_id,
    title: one.title,
    problem: one.problem,
    opened_by: demoCast[one.by].id,
    opened_at: rows.at(rows.ago(one.ago)),
  });
  for (const m of one.measures) {
    const measure = randomUUID();
    const due = addWorkingDays(rows.today, m.due);
    const made = rows.ago(one.ago);
    rows.add("participation.measure", {
      id: measure,
      case_id: id,
      unit_id,
      what: m.what,
      owner_person_id: demoCast[m.owner].id,
      owner_name: demoCast[m.owner].name,
      due,
      made_by: demoCast[one.by].id,
      made_at: rows.at(made),
    });
    let clock = startClockDue(rows.rule("measure-due", made), made, due);
    for (const e of m.acts ?? []) {
      rows.add("participation.measure_entry", {
        id: randomUUID(),
        measure_id: measure,
        kind: e.kind,
        text: e.text ?? "",
        new_due: null,
        by_person_id: demoCast[m.owner].id,
        by_name: demoCast[m.owner].name,
        at: rows.at(rows.ago(e.ago)),
      });
      if (e.kind === "completion") clock = endClock(clock, rows.ago(e.ago));
    }
    rows.clock(one.unit, "measure", measure, clock, demoCast[m.owner].id);
  }
  checkRows(rows, one, id);
  return id;
};

const checkRows = (rows: DemoRows, one: DemoCase, case_id: string): void => {
  const [first] = one.measures;
  if (!first) return;
  const from = addWorkingDays(rows.today, first.due);
  for (const months of [3, 6, 12] as const) {
    const check = randomUUID();
    const found = one.found?.find((f) => f.months === months);
    const by = demoCast[first.owner];
    rows.add("participation.effect_check", {
      id: check,
      case_id,
      unit_id: demoUnits[one.unit].id,
      months,
      finding: found?.finding ?? null,
      text: found?.text ?? null,
      by_person_id: found ? by.id : null,
      by_name: found ? by.name : null,
      at: found ? rows.at(rows.ago(found.ago)) : null,
    });
    const clock = startClock(rows.rule(`effect-check-${months}`, from), from);
    rows.clock(one.unit, "effect-check", check, found ? endClock(clock, rows.ago(found.ago)) : clock, by.id);
  }
};
