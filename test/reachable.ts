import { randomUUID } from "node:crypto";
import { sealAddresses } from "#modules/people/contact.ts";
import type { Pace } from "#modules/people/reach.ts";
import type { Day } from "#platform/clock/index.ts";
import type { TestDatabase } from "./database.ts";
import { testConfig } from "./house.ts";

/** Somebody who has said how a mail may come. */
export interface Reachable {
  id: string;
  organisation: string;
  email: string | null;
  pace: Pace;
}

/** Says for some persons what they wish of mail, sealed as the house seals it. */
export const makeReachable = async (t: TestDatabase, persons: readonly Reachable[]): Promise<void> => {
  for (const { id, organisation, email, pace } of persons) {
    await t.owner.query(
      `insert into people.contact_wish (organisation_id, id, person_id, email_pace, letter, sms, telephone_way, shared)
       values ($1, $2, $3, $4, false, false, 'no', false)`,
      [organisation, randomUUID(), id, pace],
    );
    if (email !== null)
      await t.owner.query(
        `insert into people.contact_detail (organisation_id, person_id, email_unsealed) values ($1, $2, $3)
         on conflict (person_id) do update set email_unsealed = excluded.email_unsealed`,
        [organisation, id, email],
      );
  }
  const config = testConfig();
  while ((await t.db.asHouse("job", "2026-11-23" as Day, (tx) => sealAddresses(tx, config))) > 0);
};
