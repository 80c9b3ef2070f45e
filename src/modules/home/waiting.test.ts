import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Query, raw, sql } from "#platform/db/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { modules } from "../../modules.ts";

// The list of what waits is asked through functions that look past the policies and say their rule again. Over rows
// made at random, with everything that may hide one, they must give what the policies let through and nothing else.

type Row = Record<string, unknown>;
let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene([]);
  await scene.t.owner.exec(atRandom);
});
after(() => scene.close());

const units = Object.values(demoUnits).map((unit) => `'${unit.id}'`);
const one = (of: readonly string[]) => `(array[${of}])[1 + floor(random() * ${of.length})::integer]`;
const unit = `${one(units)}::uuid`;
const sometimes = (what: string) => `case when random() < 0.2 then ${what} end`;
const day = "date '2026-11-25' + floor(random() * 60 - 30)::integer";
const organisation = `'${demoOrganisation.id}'::uuid`;
const somebody = `${one([demoCast.siv.id, demoCast.bo.id].map((id) => `'${id}'`))}::uuid`;

/** A running or ended clock for each of these, as a rule where the thing itself is and now and then elsewhere. */
const clocks = (kind: string, rules: readonly string[], from: string) => `
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, owner_person_id, rule_id, rule_version,
    start, due, reminder, extended_to, stopped_on, ended_on, held_until)
  select ${organisation}, case when random() < 0.4 then ${unit} else s.unit_id end, '${kind}', s.id, ${somebody}, r.rule,
    '2026-01-01', '2026-10-01', ${day}, '2026-10-02', ${sometimes(day)}, ${sometimes("date '2026-11-20'")},
    ${sometimes("date '2026-11-01'")}, ${sometimes(day)}
  from ${from} s cross join unnest(array['${rules.join("', '")}']) as r (rule) where random() < 0.8;`;

const atRandom = `select setseed(0.2511);
  insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at,
    received_week, held_until, withdrawn_week, code_hash, receipt_hash)
  select ${organisation}, gen_random_uuid(), ${unit}, ${unit}, 'named', 'web', 'Nummer ' || n, '2026-10-01', '2026-09-28',
    ${sometimes(day)}, ${sometimes("date '2026-11-16'")}, sha256(n::text::bytea), sha256('r')
  from generate_series(1, 100) n;
  insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, seen, refers_to, week)
  select ${organisation}, gen_random_uuid(), v.id, n, case when n = 2 then 'effect-view' else 'reply' end, 'giver', 'Ja.',
    case when n = 2 then 'half' end, case when n = 3 then v.id end, '2026-10-05'
  from participation.voice v cross join generate_series(1, 4) n where random() < 0.4;
  insert into participation.voice_giver (organisation_id, voice_id, person_id)
  select ${organisation}, id, '${demoCast.ada.id}' from participation.voice where random() < 0.4;
  insert into consent.block (organisation_id, id, person_id, blocked_person_id)
  select ${organisation}, gen_random_uuid(), '${demoCast.ada.id}', blocked
  from unnest(array['${demoCast.per.id}', '${demoCast.siv.id}']::uuid[]) as b (blocked);
  insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
  select ${organisation}, gen_random_uuid(), case when random() < 0.2 then ${unit} else v.unit_id end, v.id, 'Sagt ' || n,
    'Svart', 'not', n, '${demoCast.siv.id}' from participation.voice v cross join generate_series(1, 2) n where random() < 0.6;
  insert into participation.publication_step (organisation_id, id, publication_id, kind, by, person_id, week)
  select ${organisation}, gen_random_uuid(), p.id, k.kind, 'giver', null, '2026-11-16'
  from participation.publication p cross join unnest(array['consent', 'refusal', 'withdrawal']) as k (kind)
  where random() < case when p.n > 0 and k.kind = 'consent' then 0.8 else 0.1 end;
  ${clocks("voice", ["voice-answer", "voice-acknowledgement"], "participation.voice")}
  insert into participation.improvement_case (organisation_id, id, unit_id, title, problem, opened_by)
  select ${organisation}, gen_random_uuid(), ${unit}, 'Sak ' || n, 'Noe.', '${demoCast.siv.id}' from generate_series(1, 400) n;
  insert into participation.measure (organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by)
  select ${organisation}, gen_random_uuid(), c.id, case when random() < 0.4 then ${unit} else c.unit_id end, 'Tiltak',
    '${demoCast.siv.id}', 'Siv', '2026-12-01', '${demoCast.siv.id}' from participation.improvement_case c;
  insert into participation.effect_check (organisation_id, id, case_id, unit_id, months)
  select ${organisation}, gen_random_uuid(), c.id, case when random() < 0.4 then ${unit} else c.unit_id end, 3
  from participation.improvement_case c;
  ${clocks("measure", ["measure-due"], "participation.measure")}
  ${clocks("effect-check", ["effect-check-3"], "participation.effect_check")}
  analyze;`;

/** The same, asked under the policies: nothing here says who may see what. */
const voicesUnderPolicies = sql`select distinct on (v.id) v.id, c.rule_id as "ruleId",
    coalesce(c.extended_to, c.due) as day, coalesce(s.steps, '[]') as steps
  from platform.clock c join participation.voice v on v.id = c.subject_id
    left join (select e.voice_id,
        jsonb_agg(jsonb_build_array(e.id, e.n::text, e.kind, e.by, e.seen, e.refers_to) order by e.n) as steps
      from participation.voice_entry e group by e.voice_id) s on s.voice_id = v.id
  where c.subject_kind = 'voice' and c.ended_on is null
  order by v.id, coalesce(c.extended_to, c.due), c.id`;
const textsUnderPolicies = sql`select p.voice_id as id, p.said as words
  from participation.publication p join participation.voice v on v.id = p.voice_id
  where p.unit_id = any((select platform.my_working_units())::uuid[])
    and (select array_agg(s.kind) from participation.publication_step s where s.publication_id = p.id) = '{consent}'
    and p.n = (select max(x.n) from participation.publication x where x.voice_id = p.voice_id)
  order by 1`;
const dutiesUnderPolicies = sql`select c.subject_id as id, c.subject_kind as kind, i.id as case_id,
    coalesce(c.extended_to, c.due) as day
  from platform.clock c
    left join participation.measure m on m.id = c.subject_id and c.subject_kind = 'measure'
    left join participation.effect_check e on e.id = c.subject_id and c.subject_kind = 'effect-check'
    join participation.improvement_case i on i.id = coalesce(m.case_id, e.case_id)
  where c.ended_on is null and (c.subject_kind = 'measure' or coalesce(c.extended_to, c.due) <= '2026-12-09')
  order by c.subject_id`;

const pick = (rows: readonly unknown[], shape: (row: Row) => Row): Row[] =>
  (rows as Row[]).map(shape).sort((a, b) => String(a["id"]).localeCompare(String(b["id"])));
const dayOf = (row: Row) => row["extendedTo"] ?? row["due"];
const inOrder = (steps: unknown) =>
  [...((steps ?? []) as string[][])].sort((a, b) => Number(a[1]) - Number(b[1]));

const question = (module: string): Query<unknown> => {
  const found = modules.find((m) => m.name === module)?.tasks?.atWork?.[0];
  assert.ok(found);
  return found.question(scene.today(), 1000);
};
const asked = (who: CastName, atWork: boolean, query: Query<unknown>) =>
  scene.as(who, atWork, (tx) => tx.all(query));

const workers: readonly CastName[] = ["siv", "eva", "per", "tor", "nina"];

test("whoever works somewhere has the voices and texts on the list that the policies show", async () => {
  const counts = new Set<number>();
  const released = new Set<number>();
  for (const who of workers) {
    const rows = (await asked(who, true, question("voice"))) as Row[];
    const voices = rows.filter((row) => row["ruleId"] !== null);
    const texts = rows.filter((row) => row["ruleId"] === null);
    const shown = pick(voices, (row) => ({
      id: row["id"],
      ruleId: row["ruleId"],
      day: dayOf(row),
      steps: inOrder(row["steps"]),
    }));
    const allowed = (await asked(who, true, raw(voicesUnderPolicies))) as Row[];
    assert.deepEqual(
      shown,
      pick(allowed, (row) => row),
      who,
    );
    counts.add(shown.length);
    const toRelease = await asked(who, true, raw(textsUnderPolicies));
    assert.deepEqual(
      pick(texts, ({ id, words }) => ({ id, words })),
      toRelease,
      who,
    );
    released.add(texts.length);
  }
  assert.ok(released.size > 2, "there are texts to release");
  assert.ok(counts.has(0), "an administrator reads none");
  assert.ok(Math.max(...counts) > 30 && counts.size > 3, "and the others have something to compare");
  const all = await scene.rows("select 1 from participation.voice");
  assert.ok(Math.max(...counts) < all.length, "some is hidden from everybody");
});

test("whoever works somewhere has the measures and checks on the list that the policies show", async () => {
  const counts = new Set<number>();
  for (const who of workers) {
    const shown = pick(await asked(who, true, question("improvement")), (row) => ({
      id: row["id"],
      kind: row["kind"],
      case_id: row["case_id"],
      day: dayOf(row),
    }));
    const allowed = (await asked(who, true, raw(dutiesUnderPolicies))) as Row[];
    assert.deepEqual(
      shown,
      pick(allowed, (row) => row),
      who,
    );
    counts.add(shown.length);
  }
  assert.ok(counts.has(0) && Math.max(...counts) > 40 && counts.size > 3);
});

test("whoever is here as oneself, or as nobody, has no list of what waits at work", async () => {
  for (const query of [question("voice"), question("improvement")]) {
    assert.deepEqual(await asked("siv", false, query), []);
    assert.deepEqual(await scene.t.db.asAnonymous(scene.today(), (tx) => tx.all(query)), []);
    await assert.rejects(scene.t.db.askAsPerson(new Uint8Array(32), scene.today(), [query]));
  }
});
