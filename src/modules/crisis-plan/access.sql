-- Who may see a crisis plan: its owner, in the way of signing in that opens the topic; and whoever has opened the topic
-- "crisis" in this very transaction, which leaves a line: the newest version of what its owner has neither hidden nor taken
-- away. Who must not know is shown to nobody else at all: whoever is named there may be among those it is shared with.
-- Written, set back and taken away by its owner alone.

revoke all on care.crisis_plan, care.crisis_text from :app;

-- What this transaction has opened of crisis plans, as far as it is there for others than their owners. Nothing of whoever
-- has blocked me, also since it was opened.
create or replace function care.crisis_opened_to_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select n.id from (
        select distinct on (x.thread_id) x.id, x.hidden, x.removed_at, x.place
          from platform.here w cross join unnest(w.opened) as o (key)
          join care.crisis_text x on x.person_id = split_part(o.key, ':', 1)::uuid
         where split_part(o.key, ':', 2) = 'crisis'
           and x.person_id <> all(array(select b.person_id from consent.blocking_me b))
         order by x.thread_id, x.n desc) n
     where n.removed_at is null and not n.hidden and n.place <> 'must-not-know');
end $$;

-- Lets go of the texts that were taken away before a day, for the job that follows data/processing. Out: how many, by
-- organisation.
create or replace function care.let_go_of_crisis_texts(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.crisis_text where id in (select x.id from care.crisis_text x
      where (x.removed_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning crisis_text.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- Of these persons, those who have a crisis plan here.
create or replace function care.crisis_planners_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct x.person_id), '{}') from care.crisis_text x
    where x.person_id = any(p_persons) and x.removed_at is null);
end $$;

-- Reminds those whose own interval is over, once for each: a message that says no more than that there is something to go
-- through. Out: how many were told.
create or replace function care.remind_of_crisis_plans(p_most integer) returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_told integer;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  with due as (update care.crisis_plan set reminded_on = platform.today() where id in (select p.id from care.crisis_plan p
      where p.reviewed_on + make_interval(months => p.review_months) <= platform.today()
        and (p.reminded_on is null or p.reminded_on < p.reviewed_on + make_interval(months => p.review_months))
      limit p_most) returning organisation_id as o, person_id as p, id as s)
  select count(*) filter (where platform.put_message(due.o, due.p, 'crisis-review', 'crisis-plan', due.s)) into v_told from due;
  return v_told;
end $$;

revoke all on function care.crisis_opened_to_me(), care.let_go_of_crisis_texts(date, integer), care.crisis_planners_among(uuid[]),
  care.remind_of_crisis_plans(integer) from public;
grant execute on function care.crisis_opened_to_me(), care.let_go_of_crisis_texts(date, integer),
  care.crisis_planners_among(uuid[]), care.remind_of_crisis_plans(integer) to :app;

alter table care.crisis_plan enable row level security;
grant select, insert, update (version, changed_at, review_months, reviewed_on) on care.crisis_plan to :app;
drop policy if exists own on care.crisis_plan;
create policy own on care.crisis_plan for select to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
drop policy if exists begin on care.crisis_plan;
create policy begin on care.crisis_plan for insert to :app with check (
  person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
drop policy if exists change on care.crisis_plan;
create policy change on care.crisis_plan for update to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));

alter table care.crisis_text enable row level security;
grant select, insert, update (removed_at) on care.crisis_text to :app;
drop policy if exists own on care.crisis_text;
create policy own on care.crisis_text for select to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
drop policy if exists opened on care.crisis_text;
create policy opened on care.crisis_text for select to :app using (id = any((select care.crisis_opened_to_me())::uuid[]));
drop policy if exists write on care.crisis_text;
create policy write on care.crisis_text for insert to :app with check (
  person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
-- Taken away by its owner alone: nobody else can remove a person's words.
drop policy if exists remove on care.crisis_text;
create policy remove on care.crisis_text for update to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
