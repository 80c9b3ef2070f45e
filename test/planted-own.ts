import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import type { TestDatabase } from "./database.ts";
import { crisisPlanter } from "./planted-crisis.ts";
import { planTextPlanter } from "./planted-plan.ts";

type Row = (table: string, columns: Record<string, unknown>) => Promise<string>;

/** Ways to make what persons keep of their own: a plan, a crisis plan, what they have been offered. */
export const ownPlanters = (put: TestDatabase["owner"]["query"], row: Row, noon: (day: Day) => string) => {
  const crisis = crisisPlanter(put, row, noon);
  const planText = planTextPlanter(row, noon("2026-11-01" as Day));
  const ended = { unit_id: demoUnits.lyngtun.id, begun_by: demoCast.ada.id, ended_by: demoCast.ada.id };
  return {
    planText,
    crisis,
    planted: {
      ...crisis.planted,
      "care.plan_sheet plan-sheet-removed": async (day: Day) => {
        const { plan } = await planText({});
        const id = randomUUID() as string;
        await row("care.plan_sheet", {
          id,
          thread_id: id,
          plan_id: plan,
          person_id: demoCast.ada.id,
          n: 1,
          kind: "family",
          sealed: Buffer.from("x"),
          removed_at: noon(day),
        });
        return id;
      },
      "care.coercion coercion-registered": (day: Day) =>
        row("care.coercion", {
          unit_id: demoUnits.lyngtun.id,
          kind: "holding",
          kind_version: "2017-09-01",
          ended_on: day,
          registered_by: demoCast.siv.id,
          role_id: demoCast.siv.roles[0].id,
          registered_at: noon(day),
        }),
      "care.supported_decision supported-decision-begun": (day: Day) =>
        row("care.supported_decision", {
          unit_id: demoUnits.lyngtun.id,
          begun_by: demoCast.siv.id,
          role_id: demoCast.siv.roles[0].id,
          begun_at: noon(day),
        }),
      "care.coercion_figures figures-computed": async (day: Day) => {
        const period = `x-${randomUUID()}`;
        await put("insert into care.coercion_figures values ($1, $2, $3, '[]', $4)", [
          demoOrganisation.id,
          demoUnits.lyngtun.id,
          period,
          day,
        ]);
        return { id: period, key: "period" };
      },
      "care.coordination coordination-ended": (day: Day) =>
        row("care.coordination", { ...ended, ended_at: noon(day) }),
    },
  };
};
