import { randomBytes, randomUUID } from "node:crypto";
import { demoCast } from "../demo/cast.ts";

const { ada } = demoCast;

/**
 * A way to make an ended plan with one text in it, of Ada's unless said otherwise; out: the text's id and the plan's.
 * @param row makes a row of a person's
 */
export const planTextPlanter =
  (row: (table: string, columns: Record<string, unknown>) => Promise<string>, ended: string) =>
  async (columns: Record<string, unknown>, of: string = ada.id) => {
    const [id, plan] = [randomUUID() as string, randomUUID() as string];
    await row("care.plan", {
      id: plan,
      person_id: of,
      template: "full",
      started_by: of,
      ended_at: ended,
      ended_by: of,
    });
    await row("care.plan_text", {
      id,
      thread_id: id,
      plan_id: plan,
      person_id: of,
      n: 1,
      place: "measure",
      sealed: randomBytes(8),
      written_by: of,
      as_whom: "self",
      ...columns,
    });
    return { id, plan };
  };
