import type pg from "pg";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";

/** Siv's session for the benchmarks: this cookie. */
export const cookie = "bench-session-of-the-unit-leader-at-lyngtun";

/**
 * Fills a demo database to so many voices, spread over fifty places; at Lyngtun the same few wait whatever the total,
 * because what waits does not grow with what was once said.
 */
export const fill = async (client: pg.Client, total: number): Promise<void> => {
  const organisation = demoOrganisation.id;
  await client.query(
    `insert into people.unit (organisation_id, id, parent_id, code, name, short_name)
     select $1, md5('unit' || n)::uuid, $2, 'sted-' || n, 'Sted ' || n, 'Sted ' || n from generate_series(1, 50) n
     on conflict do nothing`,
    [organisation, demoUnits.storelv.id],
  );
  const have = Number((await client.query("select count(*) from participation.voice")).rows[0].count);
  // A fifth of all at Lyngtun, answered long ago; the rest elsewhere, a thirtieth of them open.
  await client.query(
    `with v as (
       insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at,
         received_week, code_hash, receipt_hash)
       select $1, gen_random_uuid(), u, u, 'named', 'web', 'Det tok lang tid før noen svarte meg, og jeg måtte ringe igjen. ' || n,
         d + interval '10 hours', date_trunc('week', d)::date, sha256(('fill' || n)::bytea), sha256('r'::bytea)
       from (select n, case when n % 5 = 0 then $2::uuid else md5('unit' || (n % 50 + 1))::uuid end as u,
                    (date '2025-01-06' + (n % 600))::timestamp as d from generate_series($3::int, $4::int) n) x
       returning id, unit_id, received_week, received_at
     ), c as (
       insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due,
         reminder, ended_on)
       select $1, unit_id, 'voice', id, rule, '2026-01-01', received_week, received_week + 14, received_week + 12,
         case when unit_id = $2 or extract(day from received_at)::int % 30 <> 0 then received_week + 9 end
       from v cross join (values ('voice-acknowledgement'), ('voice-answer')) r (rule)
     )
     insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, outcome, degree, person_id,
       person_name, at, week)
     select $1, gen_random_uuid(), id, 1, 'answer', 'service', 'Du har rett. Vi gjør det likevel ikke nå, fordi vi er for få.', 'not', 2,
       $5, 'Siv Tenkt', received_at + interval '9 days', received_week + 7
     from v where unit_id = $2 or extract(day from received_at)::int % 30 <> 0`,
    [organisation, demoUnits.lyngtun.id, have, total - 1, demoCast.siv.id],
  );
  await client.query(
    `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
     values (sha256(sha256($1)), $2, $3, 'bench', now() + interval '1 day') on conflict do nothing`,
    [Buffer.from(cookie), demoCast.siv.id, demoCast.siv.roles[0].id],
  );
  await client.query("vacuum analyze");
};
