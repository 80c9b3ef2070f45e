-- Who may see an improvement case and its measures: those who work in the unit, and (in the access file of
-- whoever is a source) those whose voice led there.

grant usage on schema participation to :app;
revoke all on participation.improvement_case, participation.case_source, participation.measure,
  participation.measure_entry, participation.effect_check from :app;

alter table participation.improvement_case enable row level security;
grant select, insert, update (title, problem) on participation.improvement_case to :app;
drop policy if exists unit on participation.improvement_case;
create policy unit on participation.improvement_case for all to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]))
  with check (unit_id = any((select platform.my_working_units())::uuid[]));
drop policy if exists job on participation.improvement_case;
create policy job on participation.improvement_case for select to :app using ((select platform.kind()) = 'job');

create or replace function participation.my_unit_cases() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(id), '{}') from participation.improvement_case
   where unit_id = any((select platform.my_working_units())::uuid[])
  );
end $$;
revoke all on function participation.my_unit_cases() from public;
grant execute on function participation.my_unit_cases() to :app;

alter table participation.case_source enable row level security;
grant select, insert on participation.case_source to :app;
drop policy if exists unit on participation.case_source;
create policy unit on participation.case_source for all to :app
  using (case_id = any((select participation.my_unit_cases())::uuid[]))
  with check (case_id = any((select participation.my_unit_cases())::uuid[]));

alter table participation.measure enable row level security;
grant select, insert on participation.measure to :app;
drop policy if exists unit on participation.measure;
-- In a case that one works with: else its givers would be shown as a consequence what others promise.
create policy unit on participation.measure for all to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]))
  with check (unit_id = any((select platform.my_working_units())::uuid[])
    and case_id = any((select participation.my_unit_cases())::uuid[]));
drop policy if exists job on participation.measure;
create policy job on participation.measure for select to :app using ((select platform.kind()) = 'job');

create or replace function participation.my_unit_measures() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(id), '{}') from participation.measure
   where unit_id = any((select platform.my_working_units())::uuid[])
  );
end $$;
revoke all on function participation.my_unit_measures() from public;
grant execute on function participation.my_unit_measures() to :app;

alter table participation.measure_entry enable row level security;
grant select, insert on participation.measure_entry to :app;
drop policy if exists unit on participation.measure_entry;
create policy unit on participation.measure_entry for select to :app
  using (measure_id = any((select participation.my_unit_measures())::uuid[]));
drop policy if exists write on participation.measure_entry;
create policy write on participation.measure_entry for insert to :app
  with check (by_person_id = (select platform.me()) and measure_id = any((select participation.my_unit_measures())::uuid[]));

alter table participation.effect_check enable row level security;
grant select, insert, update (finding, text, by_person_id, by_name, at) on participation.effect_check to :app;
drop policy if exists unit on participation.effect_check;
create policy unit on participation.effect_check for all to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]))
  with check (unit_id = any((select platform.my_working_units())::uuid[])
    and case_id = any((select participation.my_unit_cases())::uuid[]));
drop policy if exists job on participation.effect_check;
create policy job on participation.effect_check for select to :app using ((select platform.kind()) = 'job');

-- The clock of a measure or an effect check is started where those who work with it are.
drop policy if exists case_duty on platform.clock;
create policy case_duty on platform.clock for insert to :app with check (
  unit_id = any((select platform.my_working_units())::uuid[])
  and (subject_kind = 'measure' and exists (select 1 from participation.measure m where m.id = subject_id
      and m.unit_id = clock.unit_id)
    or subject_kind = 'effect-check' and exists (select 1 from participation.effect_check e where e.id = subject_id
      and e.unit_id = clock.unit_id)));

-- Whoever is said to have opened a case, linked a source or promised a measure is whoever did it: nobody lets it be a
-- colleague's. In a trigger, because the policy also lets colleagues change the row, whoever made it. What the
-- installation moves and what an owner seeds has nobody who acts.
create or replace function participation.by_who_acts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.me() is not null and (to_jsonb(new)->>tg_argv[0])::uuid is distinct from platform.me() then
    raise exception 'not by who acts' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function participation.by_who_acts() from public;
drop trigger if exists by_who_acts on participation.improvement_case;
create trigger by_who_acts before insert on participation.improvement_case for each row
  execute function participation.by_who_acts('opened_by');
drop trigger if exists by_who_acts on participation.case_source;
create trigger by_who_acts before insert on participation.case_source for each row
  execute function participation.by_who_acts('added_by');
drop trigger if exists by_who_acts on participation.measure;
create trigger by_who_acts before insert on participation.measure for each row
  execute function participation.by_who_acts('made_by');

-- Whether it works is asked once and answered once, by whoever answers: what was found stays found.
create or replace function participation.answered_once() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.me() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.finding is not null or new.by_person_id is not null then
      raise exception 'answered before it is asked' using errcode = '42501';
    end if;
  elsif old.finding is not null or new.finding is null or new.by_person_id is distinct from platform.me() then
    raise exception 'is answered, or not by who acts' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function participation.answered_once() from public;
drop trigger if exists answered_once on participation.effect_check;
create trigger answered_once before insert or update of finding, text, by_person_id, by_name, at
  on participation.effect_check for each row execute function participation.answered_once();

-- How many voices a case is built on, for those who work with it and can count them. A giver learns of the others by
-- another function, of whoever knows whose voices they are.
create or replace function participation.case_size(p_case uuid) returns integer language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select case when bool_or(c.unit_id = any((select platform.my_working_units())::uuid[]))
              then count(s.source_id)::integer end
    from participation.improvement_case c
    left join participation.case_source s on s.organisation_id = c.organisation_id and s.case_id = c.id
   where c.id = p_case
  );
end $$;
revoke all on function participation.case_size(uuid) from public;
grant execute on function participation.case_size(uuid) to :app;

-- Whoever has been given a measure by somebody else in this transaction is told: somebody who is at work in the
-- organisation today, and nobody else.
create or replace function participation.tell_owner(p_measure uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select platform.put_message(m.organisation_id, m.owner_person_id, 'measure-given', 'improvement-case', m.case_id)
    from participation.measure m
   where m.id = p_measure and m.made_by = platform.me() and m.made_at = now() and m.owner_person_id <> m.made_by
     and exists (select 1 from people.role r where r.person_id = m.owner_person_id and r.organisation_id = m.organisation_id
       and r.valid_from <= platform.today() and (r.valid_to is null or r.valid_to >= platform.today()))), false);
end $$;
revoke all on function participation.tell_owner(uuid) from public;
grant execute on function participation.tell_owner(uuid) to :app;

-- Lets go of cases that nothing has moved in since a day, of which nobody owes anything, and that no source is left of.
-- For the job that follows data/processing. Out: how many, by organisation.
create or replace function participation.let_go_of_cases(p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_case record; v_gone uuid[] := '{}'; v_duties uuid[];
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  for v_case in select c.id, c.organisation_id as o from participation.improvement_case c
     where (c.opened_at at time zone 'Europe/Oslo')::date < p_before
       and not exists (select 1 from participation.case_source s where s.case_id = c.id)
       and not exists (select 1 from participation.measure m where m.case_id = c.id
         and (m.made_at at time zone 'Europe/Oslo')::date >= p_before)
       and not exists (select 1 from participation.measure m join participation.measure_entry e on e.measure_id = m.id
         where m.case_id = c.id and (e.at at time zone 'Europe/Oslo')::date >= p_before)
       and not exists (select 1 from participation.effect_check f where f.case_id = c.id
         and (f.at at time zone 'Europe/Oslo')::date >= p_before)
       and not exists (select 1 from platform.clock k where (k.ended_on is null or k.ended_on >= p_before) and k.subject_id in (
         select m.id from participation.measure m where m.case_id = c.id
         union all select f.id from participation.effect_check f where f.case_id = c.id))
     order by c.opened_at limit p_most
  loop
    begin
      select array_agg(d.id) into v_duties from (
        select m.id from participation.measure m where m.case_id = v_case.id
        union all select f.id from participation.effect_check f where f.case_id = v_case.id) d;
      delete from participation.improvement_case c where c.id = v_case.id;
      delete from platform.clock k where k.subject_id = any(v_duties);
      v_gone := v_gone || v_case.o;
    exception when foreign_key_violation or restrict_violation then
      null; -- Something that is still kept names it: it waits for that.
    end;
  end loop;
  return query select g.o, count(*)::integer from unnest(v_gone) as g (o) group by 1;
end $$;
revoke all on function participation.let_go_of_cases(date, integer) from public;
grant execute on function participation.let_go_of_cases(date, integer) to :app;

-- What is owed where I work: measures, and effect checks due by a day, soonest first. One function and not the
-- policies of three tables row by row, as everybody's first page asks for it. A test holds it to them.
create or replace function participation.duties_waiting(p_most integer, p_checks_by date) returns table (
    id uuid, kind text, case_id uuid, title text, what text, owner_name text, months integer, owner_person_id uuid,
    rule_id text, rule_version date, start date, due date, reminder date, extended_to date, extension_reason text,
    times_extended integer, stopped_on date, escalated_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare v_units uuid[]; v_today date;
begin
  select w.units, w.today into v_units, v_today from platform.at_work w;
  if not found then return; end if;
  return query
    select k.subject_id, k.subject_kind, i.id, i.title, m.what, m.owner_name, e.months, k.owner_person_id, k.rule_id,
        k.rule_version, k.start, k.due, k.reminder, k.extended_to, k.extension_reason, k.times_extended, k.stopped_on,
        k.escalated_on
      from (select x.* from platform.clock x
             where x.unit_id = any(v_units) and x.ended_on is null
               and (x.subject_kind = 'measure'
                 or (x.subject_kind = 'effect-check' and coalesce(x.extended_to, x.due) <= p_checks_by))
               and (x.held_until is null or x.held_until <= v_today)
             order by coalesce(x.extended_to, x.due), x.id limit p_most) k
      left join participation.measure m on k.subject_kind = 'measure' and m.id = k.subject_id and m.unit_id = any(v_units)
      left join participation.effect_check e
        on k.subject_kind = 'effect-check' and e.id = k.subject_id and e.unit_id = any(v_units)
      join participation.improvement_case i on i.id = coalesce(m.case_id, e.case_id) and i.unit_id = any(v_units)
     order by coalesce(k.extended_to, k.due), k.id;
end $$;
revoke all on function participation.duties_waiting(integer, date) from public;
grant execute on function participation.duties_waiting(integer, date) to :app;
-- A unit gave way to another (people.succeed_unit, in this very transaction): its cases, measures, checks and their
-- clocks go along. Who owns a measure stays who owns it.
create or replace function participation.move_cases(p_succession uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare s record;
begin
  select x.* into s from people.unit_succession x
   where x.id = p_succession and x.made_by = platform.me() and x.taken_over_on = platform.today();
  if not found then raise exception 'no such succession' using errcode = '42501'; end if;
  update participation.improvement_case set unit_id = s.successor_id where unit_id = s.unit_id;
  update participation.measure set unit_id = s.successor_id where unit_id = s.unit_id;
  update participation.effect_check set unit_id = s.successor_id where unit_id = s.unit_id;
  update platform.clock set unit_id = s.successor_id
   where unit_id = s.unit_id and subject_kind <> 'voice' and ended_on is null;
end $$;
revoke all on function participation.move_cases(uuid) from public;
grant execute on function participation.move_cases(uuid) to :app;
