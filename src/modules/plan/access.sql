-- Who may see a plan: its owner, in the way of signing in that opens the topic; and whoever has opened the topic "plan" in
-- this very transaction, which leaves a line: the newest version of what its owner has neither hidden nor taken away.
-- Written, set back, taken away, rated and ended by its owner alone. Nothing is ever changed in place but a removal, an end
-- and the plan's frame.

revoke all on care.plan, care.plan_text, care.plan_measure, care.plan_measure_step, care.plan_rating from :app;

-- What this transaction has opened of running plans, as far as it is there for others than their owners: the newest version
-- of each text, with who does it and how far it has come. Nothing of whoever has blocked me, also since it was opened.
create or replace function care.plan_opened_to_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with shown as (
      select n.* from (
          select distinct on (x.thread_id) x.id, x.organisation_id, x.thread_id, x.hidden, x.removed_at
            from platform.here w cross join unnest(w.opened) as o (key)
            join care.plan p on p.person_id = split_part(o.key, ':', 1)::uuid and p.ended_at is null
            join care.plan_text x on x.plan_id = p.id
           where split_part(o.key, ':', 2) = 'plan'
             and p.person_id <> all(array(select b.person_id from consent.blocking_me b))
           order by x.thread_id, x.n desc) n
       where n.removed_at is null and not n.hidden)
    select s.id from shown s
    union all
    (select distinct on (m.thread_id) m.id from shown s
       join care.plan_measure m on m.organisation_id = s.organisation_id and m.thread_id = s.thread_id
      order by m.thread_id, m.n desc)
    union all
    (select distinct on (t.thread_id) t.id from shown s
       join care.plan_measure_step t on t.organisation_id = s.organisation_id and t.thread_id = s.thread_id
      order by t.thread_id, t.n desc));
end $$;

-- Lets go of the texts that were taken away before a day, with all that hangs on them, for the job that follows
-- data/processing. Out: how many, by organisation.
create or replace function care.let_go_of_plan_texts(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.plan_text where id in (select x.id from care.plan_text x
      where (x.removed_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning plan_text.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- Of these persons, those who have written something in a plan here.
create or replace function care.planners_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct x.person_id), '{}') from care.plan_text x
    where x.person_id = any(p_persons) and x.removed_at is null);
end $$;

revoke all on function care.plan_opened_to_me(), care.let_go_of_plan_texts(date, integer), care.planners_among(uuid[]) from public;
grant execute on function care.plan_opened_to_me(), care.let_go_of_plan_texts(date, integer), care.planners_among(uuid[]) to :app;

alter table care.plan enable row level security;
grant select, insert, update (template, period_from, period_to, revise_on, ended_at, ended_by) on care.plan to :app;
drop policy if exists own on care.plan;
create policy own on care.plan for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists start on care.plan;
create policy start on care.plan for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and started_by = (select platform.me()) and (ended_by is null or ended_by = (select platform.me())));
drop policy if exists change on care.plan;
create policy change on care.plan for update to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()))
  with check (ended_by is null or ended_by = (select platform.me()));

alter table care.plan_text enable row level security;
grant select, insert, update (removed_at) on care.plan_text to :app;
drop policy if exists own on care.plan_text;
create policy own on care.plan_text for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists opened on care.plan_text;
create policy opened on care.plan_text for select to :app using (id = any((select care.plan_opened_to_me())::uuid[]));
drop policy if exists write on care.plan_text;
create policy write on care.plan_text for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and written_by = (select platform.me()) and as_whom = 'self' and side = 'mine');
-- Taken away by its owner alone: nobody else can remove a person's words.
drop policy if exists remove on care.plan_text;
create policy remove on care.plan_text for update to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));

alter table care.plan_measure enable row level security;
grant select, insert on care.plan_measure to :app;
drop policy if exists own on care.plan_measure;
create policy own on care.plan_measure for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists opened on care.plan_measure;
create policy opened on care.plan_measure for select to :app using (id = any((select care.plan_opened_to_me())::uuid[]));
-- Nobody is made responsible for anything by somebody else's plan: of those known here one names oneself.
drop policy if exists write on care.plan_measure;
create policy write on care.plan_measure for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and written_by = (select platform.me()) and as_whom = 'self'
  and (owner_person_id is null or owner_person_id = (select platform.me())));

alter table care.plan_measure_step enable row level security;
grant select, insert on care.plan_measure_step to :app;
drop policy if exists own on care.plan_measure_step;
create policy own on care.plan_measure_step for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists opened on care.plan_measure_step;
create policy opened on care.plan_measure_step for select to :app using (id = any((select care.plan_opened_to_me())::uuid[]));
drop policy if exists write on care.plan_measure_step;
create policy write on care.plan_measure_step for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and written_by = (select platform.me()) and as_whom = 'self');

alter table care.plan_rating enable row level security;
grant select, insert on care.plan_rating to :app;
drop policy if exists own on care.plan_rating;
create policy own on care.plan_rating for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists rate on care.plan_rating;
create policy rate on care.plan_rating for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
