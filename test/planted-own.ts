import type { Day } from "#platform/clock/index.ts";
import type { TestDatabase } from "./database.ts";
import { crisisPlanter } from "./planted-crisis.ts";
import { planTextPlanter } from "./planted-plan.ts";

type Row = (table: string, columns: Record<string, unknown>) => Promise<string>;

/** Ways to make what persons keep of their own: a plan, a crisis plan. */
export const ownPlanters = (put: TestDatabase["owner"]["query"], row: Row, noon: (day: Day) => string) => ({
  planText: planTextPlanter(row, noon("2026-11-01" as Day)),
  crisis: crisisPlanter(put, row, noon),
});
