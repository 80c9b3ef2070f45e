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
  set search_path = pg_catalog as $$
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
create policy unit on participation.measure for all to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]))
  with check (unit_id = any((select platform.my_working_units())::uuid[]));
drop policy if exists job on participation.measure;
create policy job on participation.measure for select to :app using ((select platform.kind()) = 'job');

create or replace function participation.my_unit_measures() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
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
  with check (unit_id = any((select platform.my_working_units())::uuid[]));
drop policy if exists job on participation.effect_check;
create policy job on participation.effect_check for select to :app using ((select platform.kind()) = 'job');

-- How many voices a case is built on. For those who work with it exactly; for a giver nothing below five, from
-- which one could guess who the others are.
create or replace function participation.case_size(p_case uuid) returns integer language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return (
  select case when count(*) >= 5 or bool_or(c.unit_id = any((select platform.my_working_units())::uuid[]))
              then count(s.source_id)::integer end
    from participation.improvement_case c
    left join participation.case_source s on s.organisation_id = c.organisation_id and s.case_id = c.id
   where c.id = p_case
  );
end $$;
revoke all on function participation.case_size(uuid) from public;
grant execute on function participation.case_size(uuid) to :app;
