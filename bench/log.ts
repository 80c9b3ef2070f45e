// npm run bench:log: how many lines of the log are sealed and verified in a minute, on PostgreSQL with fsync on.

import { verifyLog } from "#modules/consent/index.ts";
import { sealBatch } from "#modules/consent/seal/seal-batch.ts";
import { oslo } from "#platform/clock/index.ts";
import { openTestDatabase } from "#test/database.ts";
import { withPostgres } from "./postgres.ts";
import { figure, machine } from "./process.ts";

withPostgres();
const lines = 100_000;
const t = await openTestDatabase();
const today = oslo(new Date());
machine("PostgreSQL");
try {
  await t.owner.query(
    `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_organisation_id, at)
     select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), 'treatment', 'notes', 'consent',
       gen_random_uuid(), 'care', gen_random_uuid(), '00000000-0000-4000-8000-000000000001', now() - n * interval '1 second'
       from generate_series(1, $1::integer) n`,
    [lines],
  );
  const began = performance.now();
  while (await t.db.asHouse("job", today, (tx) => sealBatch(tx, today)));
  const sealed = Math.round((lines / (performance.now() - began)) * 60_000);
  figure({ figure: "log-seal", value: sealed, unit: "lines/min", asked: ">=50000", holds: sealed >= 50_000 });
  const reading = performance.now();
  const found = await verifyLog(t.owner, { heads: null, broken: 0, key: null, now: new Date() });
  const verified = Math.round((lines / (performance.now() - reading)) * 60_000);
  const isWhole = found.every(({ state }) => state !== "wrong");
  figure({
    figure: "log-verify",
    value: verified,
    unit: "lines/min",
    asked: ">=500000, chain holds",
    holds: isWhole && verified >= 500_000,
  });
} finally {
  await t.close();
}
