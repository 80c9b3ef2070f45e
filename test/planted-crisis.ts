import { randomBytes, randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { demoCast, demoOrganisation } from "../demo/cast.ts";
import type { TestDatabase } from "./database.ts";

const { ada } = demoCast;

/** Ways to make what hangs on a person's crisis plan, of Ada's unless said otherwise. @param row makes a row of a person's */
export const crisisPlanter = (
  put: TestDatabase["owner"]["query"],
  row: (table: string, columns: Record<string, unknown>) => Promise<string>,
  noon: (day: Day) => string,
) => {
  /** The person's plan, begun where there is none; out: its id. */
  const plan = async (of: string): Promise<string> => {
    const { rows } = await put(
      `insert into care.crisis_plan as p (organisation_id, id, person_id, reviewed_on) values ($1, $2, $3, '2026-11-01')
        on conflict (person_id) do update set version = p.version returning id`,
      [demoOrganisation.id, randomUUID(), of],
    );
    return String((rows as { id: string }[])[0]?.id);
  };
  /** A text in it; out: its id. */
  const text = async (columns: Record<string, unknown>, of: string = ada.id): Promise<string> => {
    const id = randomUUID() as string;
    await row("care.crisis_text", {
      id,
      thread_id: id,
      plan_id: await plan(of),
      person_id: of,
      n: 1,
      place: "helps",
      sealed: randomBytes(8),
      ...columns,
    });
    return id;
  };
  /** A card that has ended, with somebody who has read by it; out: the reading's id. */
  const reading = async (
    columns: Record<string, unknown>,
    of: string = ada.id,
    code: Uint8Array = randomBytes(8),
  ): Promise<string> => {
    const [card_id, id] = [randomUUID() as string, randomUUID() as string];
    const ended_at = "2026-11-01T12:00:00Z";
    await row("care.crisis_card", {
      id: card_id,
      person_id: of,
      plan_id: await plan(of),
      code_hash: randomBytes(8),
      code_sealed: code,
      made_at: ended_at,
      ended_at,
    });
    await row("care.crisis_reading", {
      id,
      person_id: of,
      card_id,
      key_hash: randomBytes(8),
      capacity: "health",
      sealed: randomBytes(8),
      ...columns,
    });
    return id;
  };
  /** For each promise of the register: how a row comes to be of which the event lies on that day. */
  const planted = {
    "care.crisis_text crisis-text-removed": (day: Day) => text({ removed_at: noon(day) }),
    "care.crisis_reading crisis-read": (day: Day) => reading({ at: noon(day) }),
    "care.crisis_attempt crisis-wrong-code": async (day: Day) => {
      const network = randomBytes(8);
      await put("insert into care.crisis_attempt (network_hash, at) values ($1, $2)", [network, noon(day)]);
      return { id: network.toString("hex"), key: "encode(network_hash, 'hex')" };
    },
  };
  return { plan, text, reading, planted };
};
