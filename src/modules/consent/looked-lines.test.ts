import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type LookedScene, openLookedScene } from "#test/looked-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { lookedLines } from "./looked-lines.ts";

let s: LookedScene;
before(async () => {
  s = await openLookedScene();
});
after(() => s.close());

test("on the list of a unit, or read about: taken out as a look; what was written in for her, as hers to have said", async () => {
  const liv = demoCast.liv;
  for (const act of ["coordination-list", "coordination-reading", "need-report"])
    await s.rows(
      `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, unit_id,
         for_person_id, at) values ($1, $2, 'coordination', $3, 'person', $4, $5, 'employee', $6, $7, now())`,
      [
        demoOrganisation.id,
        act,
        randomUUID(),
        liv.id,
        liv.roles[0].id,
        demoUnits.tildeling.id,
        demoCast.ada.id,
      ],
    );
  const lines = await s.as("ada", false, (tx) =>
    lookedLines(tx, s.house, { most: 20, before: null, who: null, from: null, to: null }, "nb"),
  );
  assert.deepEqual(lines.map(({ codes }) => [codes.what, codes.basis]).sort(), [
    ["coordination-list", null],
    ["coordination-reading", null],
    ["need-report", "said-by-person"],
  ]);
});
