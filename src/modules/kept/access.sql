-- Who may ask to be erased: oneself, as oneself. Who fills in the impact assessment: whoever answers for what is kept.

revoke all on schema kept from public;
grant usage on schema kept to :app;
revoke all on kept.erasure from :app;

alter table kept.erasure enable row level security;
grant select, insert, update (undone_at, done_at) on kept.erasure to :app;
drop policy if exists own on kept.erasure;
create policy own on kept.erasure for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()) and done_at is null);
drop policy if exists job on kept.erasure;
create policy job on kept.erasure for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

-- Both who must answer for what is kept read all fields. The officer alone advises, the administrator alone decides; a
-- version is never changed, only followed by the next. The job takes the writer's id away when the writer is erased.
alter table kept.impact_answer enable row level security;
revoke all on kept.impact_answer from :app;
grant select, insert, update (written_by) on kept.impact_answer to :app;
drop policy if exists keepers on kept.impact_answer;
create policy keepers on kept.impact_answer for select to :app
  using ((select platform.my_role_kind()) = any(array['administrator', 'privacy-officer'])
    and organisation_id = (select platform.my_organisation()));
drop policy if exists advise on kept.impact_answer;
create policy advise on kept.impact_answer for insert to :app
  with check ((select platform.my_role_kind()) = 'privacy-officer' and written_as = 'privacy-officer'
    and organisation_id = (select platform.my_organisation()) and written_by = (select platform.me())
    and field <> 'decision');
drop policy if exists decide on kept.impact_answer;
create policy decide on kept.impact_answer for insert to :app
  with check ((select platform.my_role_kind()) = 'administrator' and written_as = 'administrator'
    and organisation_id = (select platform.my_organisation()) and written_by = (select platform.me())
    and field <> 'advice');
drop policy if exists job_reads on kept.impact_answer;
create policy job_reads on kept.impact_answer for select to :app using ((select platform.kind()) = 'job');
drop policy if exists job on kept.impact_answer;
create policy job on kept.impact_answer for update to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job' and written_by is null);

-- Lets go of requests that were done or taken back before a day, for the job that follows data/processing.
create or replace function kept.let_go(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from kept.erasure where id in (select e.id from kept.erasure e
      where (coalesce(e.done_at, e.undone_at) at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning erasure.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- What lies about the one who acts, as oneself, in a table that no room takes out by itself: the rows as they are, but
-- without secrets, hashes and what is sealed. Whose rows is never asked: they are those of the one who acts.
create or replace function kept.rows_about_me(p_table text, p_most integer) returns setof jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_table regclass := to_regclass(p_table); v_secret text[];
begin
  if platform.my_self() is null or v_table is null or not exists (select 1 from pg_attribute a
    where a.attrelid = v_table and a.attname = 'person_id' and not a.attisdropped) then return; end if;
  select coalesce(array_agg(a.attname::text), '{}') into v_secret from pg_attribute a where a.attrelid = v_table and a.attnum > 0
    and (a.atttypid = 'bytea'::regtype or a.attname ~ '(hash|secret|token|(^|_)sealed|wrapped|provider_sid)');
  return query execute format('select to_jsonb(t) - $1 from %s t where t.person_id = $2 limit $3', v_table)
    using v_secret, platform.my_self(), p_most;
end $$;
revoke all on all functions in schema kept from public;
grant execute on function kept.let_go(date, integer), kept.rows_about_me(text, integer) to :app;
