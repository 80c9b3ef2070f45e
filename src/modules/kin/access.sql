-- What next of kin have told a unit: those who work there, or its leaders alone where that was wished; never what was
-- taken back. Whoever gave it comes back with the code, through the functions.

revoke all on schema kin from public;
grant usage on schema kin to :app;
revoke all on kin.information from :app;

-- Takes in what was told, with its clock, in one. Out: whether it is new; the same code twice is the same telling.
create or replace function kin.give_information(p_id uuid, p_organisation uuid, p_unit uuid, p_code_hash bytea,
  p_sealed bytea, p_readers text, p_rule text, p_version date, p_start date, p_due date, p_reminder date)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_organisation uuid;
begin
  select u.organisation_id into v_organisation from people.unit u
   where u.id = p_unit and u.organisation_id = p_organisation and (u.valid_to is null or u.valid_to >= platform.today());
  if not found then raise exception 'no such unit' using errcode = '42501'; end if;
  insert into kin.information (organisation_id, id, unit_id, code_hash, sealed, readers, received_on)
  values (v_organisation, p_id, p_unit, p_code_hash, p_sealed, p_readers, platform.today())
  on conflict (code_hash) do nothing;
  if not found then return false; end if;
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
  values (v_organisation, p_unit, 'kin-information', p_id, p_rule, p_version, p_start, p_due, p_reminder);
  return true;
end $$;

-- For whoever has the code: what was told, to whom, and what was answered. No row: nobody has that code.
create or replace function kin.told_by_code(p_code_hash bytea)
  returns table (id uuid, unit_id uuid, unit_name text, sealed bytea, readers text, received_on date, withdrawn_on date,
    answer_sealed bytea, answered_on date, answered_name text, answered_title text, rule_id text, rule_version date, start date, due date,
    reminder date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select i.id, i.unit_id, u.short_name, i.sealed, i.readers, i.received_on, i.withdrawn_on, i.answer_sealed,
        (i.answered_at at time zone 'Europe/Oslo')::date, p.name, r.title, c.rule_id, c.rule_version, c.start, c.due, c.reminder
      from kin.information i join people.unit u on u.id = i.unit_id
      left join people.person p on p.id = i.answered_by
      left join people.role r on r.id = i.answered_role_id
      left join platform.clock c on c.subject_id = i.id and c.subject_kind = 'kin-information'
     where i.code_hash = p_code_hash;
end $$;

-- Takes it back, or (false) lets it stand again, for whoever has the code. Hidden from the unit from then on.
create or replace function kin.take_back(p_code_hash bytea, p_back boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id uuid;
begin
  update kin.information i set withdrawn_on = case when p_back then platform.today() end
   where i.code_hash = p_code_hash and (i.withdrawn_on is null) = p_back returning i.id into v_id;
  if not found then return false; end if;
  update platform.clock c set ended_on = case when p_back then platform.today() end
   where c.subject_id = v_id and c.subject_kind = 'kin-information'
     and exists (select 1 from kin.information i where i.id = v_id and i.answered_at is null);
  return true;
end $$;

-- What waits past its day and nobody above has been told of, for the round that tells the leader: where it waits and by
-- which clock, nothing of what was told. Locked: two rounds at once take different ones.
create or replace function kin.overdue(p_today date, p_most integer, p_passed uuid[])
  returns table (id uuid, clock_id uuid, organisation_id uuid, unit_id uuid, readers text, rule_id text, rule_version date,
    start date, due date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select i.id, c.id, i.organisation_id, i.unit_id, i.readers, c.rule_id, c.rule_version, c.start, c.due
      from platform.clock c join kin.information i on i.id = c.subject_id
     where c.subject_kind = 'kin-information' and c.ended_on is null and c.escalated_on is null and c.due < p_today
       and i.answered_at is null and i.withdrawn_on is null and c.id <> all(p_passed)
     order by c.due, c.id limit p_most for update of c skip locked;
end $$;

-- What is told and withdrawn, or answered, goes when its time is out. Out: how many, by organisation.
create or replace function kin.let_go(p_event text, p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from kin.information where id in (select x.id from kin.information x
      where case p_event when 'kin-information-withdrawn' then x.withdrawn_on < p_before
        when 'kin-information-answered' then (x.answered_at at time zone 'Europe/Oslo')::date < p_before end limit p_most)
      returning information.organisation_id as o, information.id as i),
    clocks as (delete from platform.clock c using gone where c.subject_id = gone.i and c.subject_kind = 'kin-information')
    select gone.o, count(*)::integer from gone group by 1;
end $$;

revoke all on all functions in schema kin from public;
grant execute on function kin.give_information(uuid, uuid, uuid, bytea, bytea, text, text, date, date, date, date),
  kin.told_by_code(bytea), kin.take_back(bytea, boolean), kin.overdue(date, integer, uuid[]), kin.let_go(text, date, integer) to :app;

alter table kin.information enable row level security;
grant select, update (answer_sealed, answered_at, answered_by, answered_role_id) on kin.information to :app;
drop policy if exists unit on kin.information;
create policy unit on kin.information for select to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]) and withdrawn_on is null
    and (readers = 'unit' or (select platform.my_role_kind()) = 'unit-leader'));
drop policy if exists answer on kin.information;
create policy answer on kin.information for update to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]) and withdrawn_on is null and answered_at is null
    and (readers = 'unit' or (select platform.my_role_kind()) = 'unit-leader'))
  with check (answered_by = (select platform.me()) and answered_role_id = (select platform.my_role()));

-- What one may read of it: its clock is not shown to anybody else either, or a clock in the unit's list would tell the
-- others there that somebody has told the leaders something, and that it was taken back.
create or replace function kin.my_information() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(i.id), '{}') from kin.information i
   where i.unit_id = any((select platform.my_working_units())::uuid[]) and i.withdrawn_on is null
     and (i.readers = 'unit' or (select platform.my_role_kind()) = 'unit-leader')
  );
end $$;
revoke all on function kin.my_information() from public;
grant execute on function kin.my_information() to :app;
drop policy if exists kin_information on platform.clock;
create policy kin_information on platform.clock as restrictive for all to :app
  using (subject_kind <> 'kin-information' or (select platform.kind()) = 'job'
    or subject_id = any((select kin.my_information())::uuid[]));
