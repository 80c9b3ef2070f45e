import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { sealedAs } from "#modules/plan/index.ts";
import { secretKey } from "#platform/config.ts";
import { seal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";

const organisation = demoOrganisation.id;
const { bo } = demoCast;

/**
 * So many plans of persons whom nobody asks for: three goals with a version each, two needs, three measures of which one is
 * asked of a guest, steps, ratings and a guest in each. As an ordinary plan; what is sealed in them nobody opens.
 */
export const fillPlans = async (client: pg.Client, total: number): Promise<void> => {
  const have = Number(
    (await client.query("select count(*) from care.plan where template = 'short'")).rows[0].count,
  );
  const of = "md5('plan' || n)::uuid";
  const text = (k: string) => `md5('text ' || ${k} || ' of ' || n)::uuid`;
  const inPlan = `$1, %id%, md5('planner' || n)::uuid, ${of}`;
  const each = "from generate_series($2::int, $3::int) n";
  const run = (sql: string) => client.query(sql, [organisation, have, total - 1]);
  await run(
    `insert into people.person (organisation_id, id, name)
     select $1, md5('planner' || n)::uuid, 'Person ' || n ${each}`,
  );
  await run(
    `insert into care.plan (organisation_id, id, person_id, template, started_by)
     select $1, ${of}, md5('planner' || n)::uuid, 'short', md5('planner' || n)::uuid ${each}`,
  );
  for (const version of [1, 2])
    await run(
      `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, life_area, sealed, written_by, as_whom)
       select ${inPlan.replace("%id%", version === 1 ? text("k") : "gen_random_uuid()")}, ${text("k")}, ${version},
         case when k < 3 then 'goal' when k < 5 then 'need' else 'measure' end, 'daily-life', decode(repeat('ab', 80), 'hex'),
         md5('planner' || n)::uuid, 'self' ${each} cross join generate_series(0, ${version === 1 ? 7 : 2}) k`,
    );
  await run(
    `insert into care.plan_guest (organisation_id, id, person_id, plan_id, guest_person_id, guest_unit_id, invited_by, answer, answered_at)
     select ${inPlan.replace("%id%", "md5('guest' || n)::uuid")}, md5('planner' || (n + 1) % greatest($3, 1))::uuid, null,
       md5('planner' || n)::uuid, 'accepted', now() ${each} where n + 1 < $3`,
  );
  await run(
    `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by)
     select organisation_id, gen_random_uuid(), person_id, plan_id, id, 1, array['goal', 'measure'], array['whole', 'daily-life'],
       false, person_id from care.plan_guest g where $1::uuid is not null and $2::int + $3::int >= 0
       and not exists (select 1 from care.plan_guest_scope s where s.guest_id = g.id)`,
  );
  await run(
    `insert into care.plan_measure (organisation_id, id, person_id, plan_id, thread_id, n, owner_sealed, guest_id, due, written_by, as_whom)
     select ${inPlan.replace("%id%", "gen_random_uuid()")}, ${text("k")}, 1, case when k < 7 then decode(repeat('ab', 60), 'hex') end,
       case when k = 7 and n + 1 < $3 then md5('guest' || n)::uuid end, current_date + (n % 60) - 30, md5('planner' || n)::uuid, 'self'
       ${each} cross join generate_series(5, 7) k`,
  );
  await run(
    `insert into care.plan_measure_step (organisation_id, id, person_id, plan_id, thread_id, n, status, on_day, written_by, as_whom)
     select ${inPlan.replace("%id%", "gen_random_uuid()")}, ${text("5")}, 1, 'under-way', current_date, md5('planner' || n)::uuid, 'self' ${each}`,
  );
  await run(
    `insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score)
     select ${inPlan.replace("%id%", "gen_random_uuid()")}, ${text("6")}, 1, 5 ${each}`,
  );
  await client.query("vacuum analyze");
};

/** Somebody who asks for a page: the cookie, the person, the plan. */
export interface Asker {
  cookie: string;
  person: string;
  plan: string;
}

const signIn = async (
  client: pg.Client,
  cookie: string,
  person: string,
  role: string | null,
): Promise<void> => {
  await client.query(
    `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
     values (sha256(sha256($1)), $2, $3, 'bench', now() + interval '1 day')`,
    [Buffer.from(cookie), person, role],
  );
};

/** A person with a plan that can be read: so many goals and needs, and so many measures, a tenth of them asked of Bo at work. */
export const readablePlan = async (
  client: pg.Client,
  secret: string,
  name: string,
  { texts, measures }: { texts: number; measures: number },
): Promise<Asker> => {
  const [person, plan, guest] = [randomUUID(), randomUUID(), randomUUID()];
  const key = randomBytes(32);
  const wrapped = seal(secretKey(secret, "person"), key.toString("base64url"), `person-key:${person}`);
  const as = (purpose: string, words: string) => seal(key, words, `${purpose}:${person}`);
  const q = (sql: string, values: unknown[]) => client.query(sql, values);
  await q("insert into people.person (organisation_id, id, name) values ($1, $2, $3)", [
    organisation,
    person,
    name,
  ]);
  await q("insert into people.person_key (organisation_id, person_id, wrapped) values ($1, $2, $3)", [
    organisation,
    person,
    wrapped,
  ]);
  await q(
    "insert into care.plan (organisation_id, id, person_id, template, started_by) values ($1, $2, $3, 'full', $3)",
    [organisation, plan, person],
  );
  await q(
    `insert into care.plan_guest (organisation_id, id, person_id, plan_id, guest_person_id, guest_unit_id, invited_by, answer, answered_at)
     values ($1, $2, $3, $4, $5, $6, $3, 'accepted', now())`,
    [organisation, guest, person, plan, bo.id, demoUnits.lyngtun.id],
  );
  await q(
    `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by)
     values ($1, gen_random_uuid(), $2, $3, $4, 1, array['goal', 'need', 'measure'],
       array['whole', 'daily-life', 'housing', 'mind', 'body', 'network'], true, $2)`,
    [organisation, person, plan, guest],
  );
  const areas = ["daily-life", "housing", "mind", "body", "network"];
  const [ids, places, lifeAreas, sealed]: [string[], string[], string[], Buffer[]] = [[], [], [], []];
  for (let i = 0; i < texts + measures; i++) {
    ids.push(randomUUID());
    places.push(i >= texts ? "measure" : i % 3 === 2 ? "need" : "goal");
    lifeAreas.push(areas[i % areas.length] ?? "mind");
    sealed.push(as(sealedAs.text, `Nummer ${i}: jeg vil ut av huset hver dag uten å grue meg i timevis.`));
  }
  await q(
    `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, life_area, sealed, written_by, as_whom)
     select $1, r.id, $2, $3, r.id, 1, r.place, r.area, r.sealed, $2, 'self'
       from unnest($4::uuid[], $5::text[], $6::text[], $7::bytea[]) r (id, place, area, sealed)`,
    [organisation, person, plan, ids, places, lifeAreas, sealed],
  );
  const doing = ids.slice(texts);
  await q(
    `insert into care.plan_measure (organisation_id, id, person_id, plan_id, thread_id, n, owner_sealed, guest_id, due, written_by, as_whom)
     select $1, gen_random_uuid(), $2, $3, r.id, 1, r.owner, case when r.owner is null then $4::uuid end,
       current_date + (r.i::int % 50) - 5, $2, 'self'
       from unnest($5::uuid[], $6::bytea[]) with ordinality r (id, owner, i)`,
    [
      organisation,
      person,
      plan,
      guest,
      doing,
      doing.map((_, i) => (i % 10 === 0 ? null : as(sealedAs.owner, "Per Påhitt, kommunen"))),
    ],
  );
  await q(
    `insert into care.plan_measure_step (organisation_id, id, person_id, plan_id, thread_id, n, status, on_day, written_by, as_whom)
     select $1, gen_random_uuid(), $2, $3, r.id, 1, case when r.i % 3 = 0 then 'completed' else 'under-way' end, current_date, $2, 'self'
       from unnest($4::uuid[]) with ordinality r (id, i) where r.i % 2 = 0`,
    [organisation, person, plan, doing],
  );
  await q(
    `insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score, sealed)
     select $1, gen_random_uuid(), $2, $3, r.id, 1, 6, $5 from unnest($4::uuid[]) with ordinality r (id, i) where r.i % 4 = 0`,
    [organisation, person, plan, doing, as(sealedAs.rating, "Det går framover.")],
  );
  const cookie = createHash("sha256").update(`bench ${person}`).digest("base64url");
  await signIn(client, cookie, person, null);
  return { cookie, person, plan };
};

/** Bo at work, who is a guest in every readable plan. Out: the cookie. */
export const guestCookie = async (client: pg.Client): Promise<string> => {
  const cookie = createHash("sha256").update("bench guest").digest("base64url");
  await signIn(client, cookie, bo.id, bo.roles[0].id);
  return cookie;
};
