-- Who may see a coordination: the person, in the way of signing in that opens the plan; those who work in the unit that
-- coordinates, and the coordinator in the role in which they were named, as long as it runs and the person has not blocked
-- them. Nobody else by role: not the leader above, not the administrator. Words open by a look that leaves its line.

revoke all on care.coordinating_unit, care.coordination, care.coordination_step, care.coordinator from :app;

-- The unit that coordinates in my organisation today.
create or replace function care.coordinating_unit_here() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select c.unit_id from care.coordinating_unit c where c.organisation_id = platform.my_organisation()
    and c.valid_from <= platform.today() and c.valid_to is null);
end $$;

-- What I coordinate: p_all with what I am the coordinator of, else what the unit in which I work owes. Never what is about
-- myself: that is mine as myself alone. For functions: the application has no right to it.
create or replace function care.coordinated(p_all boolean) returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select c.id from platform.here w join care.coordination c on c.ended_at is null and c.organisation_id = w.organisation_id
    where w.kind = 'person' and c.person_id <> w.me
      and c.person_id <> all(array(select b.person_id from consent.blocking_me b))
      and (c.unit_id = w.work_unit and w.role_kind in ('employee', 'unit-leader')
        or p_all and exists (select 1 from care.coordinator k where k.coordination_id = c.id and k.ended_at is null
          and k.coordinator_id = w.me and k.role_id = w.role_id)));
end $$;
revoke all on function care.coordinated(boolean) from public, :app;

create or replace function care.my_coordinations() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return care.coordinated(true);
end $$;
create or replace function care.coordinations_of_my_unit() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return care.coordinated(false);
end $$;
-- My own that runs, as myself and surely known.
create or replace function care.my_own_coordination() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select c.id from platform.here w join care.coordination c on c.person_id = w.self and c.ended_at is null
    where array['plan'] <@ w.topics);
end $$;

-- Writes a line before the person: who did what for them, as what. For functions alone.
create or replace function care.leave_line(p_id uuid, p_act text) returns void language sql
  set search_path = pg_catalog, pg_temp as $$
  insert into platform.trail (organisation_id, id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id,
    role_kind, for_person_id, at)
  select c.organisation_id, gen_random_uuid(), platform.my_unit(), p_act, 'coordination', c.id, platform.kind(), platform.me(),
      platform.my_role(), platform.my_role_kind(), c.person_id, now()
    from care.coordination c where c.id = p_id
$$;
revoke all on function care.leave_line(uuid, text) from public, :app;

-- Opens one for this transaction, with its line. Out: whether it is there for me.
create or replace function care.open_coordination(p_id uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not p_id = any(care.coordinated(true)) then return false; end if;
  perform care.leave_line(p_id, 'coordination-reading');
  perform platform.note_opened(c.person_id::text || ':coordination') from care.coordination c where c.id = p_id;
  return true;
end $$;

-- The names in my list: whom the unit owes, whom I coordinate. One line a day for each, or a list that is looked at twenty
-- times a day would hide all other looks in the person's log.
create or replace function care.list_coordinations() returns table (id uuid, name text) language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_ids uuid[] := care.coordinated(true);
begin
  perform care.leave_line(i.id, 'coordination-list') from unnest(v_ids) as i (id)
   where not exists (select 1 from platform.trail t where t.subject_id = i.id and t.act = 'coordination-list'
     and t.person_id = platform.me() and t.role_id = platform.my_role()
     and (t.at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date);
  return query select c.id, p.name from care.coordination c
    join people.person p on p.id = c.person_id and p.organisation_id = c.organisation_id
   where c.id = any(v_ids);
end $$;

-- What the person of one that I have opened is called.
create or replace function care.coordinated_name(p_id uuid) returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select p.name from care.coordination c join people.person p on p.id = c.person_id
    where c.id = p_id and c.id = any(care.coordinated(true)) and c.person_id::text || ':coordination' = any(platform.my_opened()));
end $$;

-- Who coordinates now, for the person and for whoever works with it: name, title, where. A name whose address is graded is
-- not told. Whether the role holds still: whoever has left is shown to nobody as if there.
create or replace function care.coordinators_now() returns table (coordination_id uuid, coordinator_id uuid, role_id uuid, name text,
    title text, unit_name text, telephone text, named_at timestamptz, holds boolean, blocked boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_today date := platform.today(); v_self uuid := platform.my_self();
begin
  return query
    select k.coordination_id, k.coordinator_id, k.role_id,
        case when g.person_id is null then p.name else '' end, case when g.person_id is null then r.title else '' end,
        u.short_name, u.telephone, k.named_at, coalesce(r.valid_from <= v_today and (r.valid_to is null or r.valid_to >= v_today), false),
        -- Told to nobody but whoever has blocked.
        coalesce(k.person_id = v_self, false) and k.coordinator_id = any(consent.blocked_by(k.person_id))
      from care.coordinator k
      join people.person p on p.id = k.coordinator_id
      left join people.role r on r.id = k.role_id and r.person_id = k.coordinator_id
      left join people.unit u on u.id = r.unit_id
      left join lateral (select y.person_id from people.address_grading y where y.person_id = p.id and y.valid_from <= v_today
        and (y.valid_to is null or y.valid_to >= v_today) limit 1) g on true
     where k.ended_at is null and (k.coordination_id = any(care.coordinated(true)) or k.coordination_id = any(care.my_own_coordination()));
end $$;

-- Who has written a step of one that is there for me, and all who have coordinated it, by name.
create or replace function care.coordination_names(p_id uuid) returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (p_id = any(care.coordinated(true)) or exists (select 1 from care.coordination c where c.id = p_id
      and c.person_id = platform.my_self() and array['plan'] <@ platform.my_topics())) then return; end if;
  return query select p.id, p.name from people.person p
    where p.id in (select s.written_by from care.coordination_step s where s.coordination_id = p_id
        union select k.coordinator_id from care.coordinator k where k.coordination_id = p_id)
      and not exists (select 1 from people.address_grading y where y.person_id = p.id and y.valid_from <= platform.today()
        and (y.valid_to is null or y.valid_to >= platform.today()));
end $$;

-- Whom the unit can name: everybody who works in the organisation today, but not the person, nor whom the person has
-- blocked, nor whose name is not told. Whom the person has blocked is like somebody who does not work here.
create or replace function care.nameable(p_id uuid) returns table (role_id uuid, person_id uuid, name text, title text, unit_name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_today date := platform.today();
begin
  if not p_id = any(care.coordinated(false)) then return; end if;
  return query
    select r.id, p.id, p.name, r.title, u.short_name
      from care.coordination c join people.role r on r.organisation_id = c.organisation_id and r.kind in ('employee', 'unit-leader')
      join people.person p on p.id = r.person_id and p.organisation_id = r.organisation_id and (p.valid_to is null or p.valid_to >= v_today)
      join people.unit u on u.id = r.unit_id
     where c.id = p_id and r.person_id <> c.person_id and r.valid_from <= v_today and (r.valid_to is null or r.valid_to >= v_today)
       and r.person_id <> all(consent.blocked_by(c.person_id))
       and not exists (select 1 from people.address_grading y where y.person_id = p.id and y.valid_from <= v_today
         and (y.valid_to is null or y.valid_to >= v_today))
     order by u.short_name, p.name, r.id;
end $$;

-- Puts somebody into the coordinator's place, or (no role) nobody, and says so as the next step. For functions alone.
-- Out: whether it was the next.
create or replace function care.place_coordinator(p_id uuid, p_after integer, p_role uuid, p_why text) returns boolean language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into care.coordination_step (organisation_id, id, person_id, coordination_id, n, kind, on_day, as_whom, written_by, role_id)
  select c.organisation_id, gen_random_uuid(), c.person_id, c.id, p_after + 1,
      case when p_role is null then 'coordinator-left' else 'coordinator-named' end, platform.today(),
      case platform.kind() when 'job' then 'house' else 'service' end, platform.me(), platform.my_role()
    from care.coordination c where c.id = p_id and c.ended_at is null
  on conflict (organisation_id, coordination_id, n) do nothing;
  if not found then return false; end if;
  update care.coordinator k set ended_at = now(), ended_why = p_why where k.coordination_id = p_id and k.ended_at is null;
  insert into care.coordinator (organisation_id, id, person_id, coordination_id, coordinator_id, role_id, named_by)
  select c.organisation_id, gen_random_uuid(), c.person_id, c.id, r.person_id, r.id, platform.me()
    from care.coordination c join people.role r on r.id = p_role where c.id = p_id;
  return true;
end $$;
revoke all on function care.place_coordinator(uuid, integer, uuid, text) from public, :app;

-- The unit names a coordinator, as the next step after the one that was seen.
create or replace function care.name_coordinator(p_id uuid, p_role uuid, p_after integer) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not p_id = any(care.coordinated(false)) then raise exception 'not of my unit' using errcode = '42501'; end if;
  if not exists (select 1 from care.nameable(p_id) x where x.role_id = p_role) then return 'unavailable'; end if;
  if not care.place_coordinator(p_id, p_after, p_role, 'replaced') then return 'overtaken'; end if;
  perform care.leave_line(p_id, 'coordinator-naming');
  perform platform.put_message(c.organisation_id, r.person_id, 'coordination-yours', 'coordination', c.id)
    from care.coordination c join people.role r on r.id = p_role where c.id = p_id and r.person_id <> platform.me();
  perform platform.put_message(c.organisation_id, c.person_id, 'coordination-moved', 'coordination', c.id)
    from care.coordination c where c.id = p_id;
  return 'named';
end $$;

-- Whose need I can report without a code, at work: those to whom my unit gives a code on paper, as they are met there.
create or replace function care.need_persons() returns table (id uuid, name text) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.my_work_unit() is null then return; end if;
  return query select p.id, p.name from people.person p
    where p.id = any(way_in.my_handable()) and p.id <> platform.me() and p.id <> all(consent.blocked_me())
    order by p.name, p.id;
end $$;

-- Begins one for somebody who has said so to me at work: whose it is, the code says that they have shown, or the list above.
-- With its clock, its line and a message to them. Where one runs already I am answered the same, and get nothing to write
-- in: that there is one is not mine to know. Out: wait, wrong, none (no unit coordinates) or reported; whose it is.
create or replace function care.begin_for(p_id uuid, p_code bytea, p_person uuid, p_version date, p_start date, p_due date,
  p_reminder date) returns table (outcome text, whose uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_person uuid := p_person; v_unit uuid := care.coordinating_unit_here(); v_code uuid;
begin
  if platform.my_work_unit() is null then raise exception 'not at work' using errcode = '42501'; end if;
  if v_unit is null then return query select 'none', null::uuid; return; end if;
  if p_code is not null then
    if consent.must_wait() then return query select 'wait', null::uuid; return; end if;
    select x.id, x.shown_by into v_code, v_person from consent.introduction x
      join people.person p on p.id = x.shown_by and p.organisation_id = x.organisation_id
     where x.code_hash = p_code and x.kind = 'screen' and x.ended_at is null and x.taken_by is null and x.valid_until > now()
       and x.shown_role_id is null and x.organisation_id = platform.my_organisation() and x.shown_by <> v_me
       and (p.valid_to is null or p.valid_to >= platform.today()) and x.shown_by <> all(consent.blocked_me())
     for update of x;
    if not found then
      perform consent.note_wrong_code();
      return query select 'wrong', null::uuid;
      return;
    end if;
    update consent.introduction x set taken_at = now(), taken_by = v_me, taken_role_id = platform.my_role() where x.id = v_code;
  elsif not exists (select 1 from care.need_persons() n where n.id = p_person) then
    return query select 'wrong', null::uuid;
    return;
  end if;
  insert into care.coordination (organisation_id, id, person_id, unit_id, begun_by)
  values (platform.my_organisation(), p_id, v_person, v_unit, v_me)
  on conflict (organisation_id, person_id) where ended_at is null do nothing;
  if not found then return query select 'reported', null::uuid; return; end if;
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
  values (platform.my_organisation(), v_unit, 'coordination', p_id, 'coordination-offer', p_version, p_start, p_due, p_reminder);
  perform care.leave_line(p_id, 'need-report');
  perform platform.put_message(platform.my_organisation(), v_person, 'coordination-moved', 'coordination', p_id);
  perform platform.note_opened(v_person::text || ':coordination');
  return query select 'reported', v_person;
end $$;

-- Its first step, with what the person said; in the transaction that began it, by whoever did.
create or replace function care.say_need(p_id uuid, p_on date, p_channel text, p_sealed bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into care.coordination_step (organisation_id, id, person_id, coordination_id, n, kind, on_day, channel, sealed, as_whom,
    written_by, role_id)
  select c.organisation_id, gen_random_uuid(), c.person_id, c.id, 1, 'need-reported', least(p_on, platform.today()), p_channel,
      p_sealed, 'entered', platform.me(), platform.my_role()
    from care.coordination c where c.id = p_id and c.begun_by = platform.me() and c.begun_at = now()
      and platform.my_work_unit() is not null and c.person_id::text || ':coordination' = any(platform.my_opened());
  if not found then raise exception 'not begun here' using errcode = '42501'; end if;
end $$;

-- Whom I can hand over to myself: those who work in my unit today, one row for each.
create or replace function care.successors() returns table (role_id uuid, name text, title text) language plpgsql stable
  security definer set search_path = pg_catalog, pg_temp as $$
declare v_today date := platform.today();
begin
  if platform.my_work_unit() is null then return; end if;
  return query
    select distinct on (p.name, p.id) r.id, p.name, r.title from people.role r
      join people.person p on p.id = r.person_id and (p.valid_to is null or p.valid_to >= v_today)
     where r.unit_id = platform.my_work_unit() and r.kind in ('employee', 'unit-leader') and r.person_id <> platform.me()
       and r.valid_from <= v_today and (r.valid_to is null or r.valid_to >= v_today)
       and not exists (select 1 from people.address_grading y where y.person_id = p.id and y.valid_from <= v_today
         and (y.valid_to is null or y.valid_to >= v_today))
     order by p.name, p.id, r.valid_from, r.id;
end $$;

-- The place is empty now: the unit owes another by its day, and the person is told. For functions alone.
create or replace function care.owe_successor(p_id uuid, p_version date, p_start date, p_due date, p_reminder date) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  update platform.clock k set ended_on = p_start
   where k.subject_kind = 'coordination' and k.subject_id = p_id and k.ended_on is null;
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
  select c.organisation_id, c.unit_id, 'coordination', c.id, 'coordination-successor', p_version, p_start, p_due, p_reminder
    from care.coordination c where c.id = p_id;
  select platform.put_message(c.organisation_id, c.person_id, 'coordination-moved', 'coordination', c.id)
    from care.coordination c where c.id = p_id;
$$;
revoke all on function care.owe_successor(uuid, date, date, date, date) from public, :app;

-- I stop coordinating these: another of my unit does, or (no role, or where that one cannot be) the unit that coordinates
-- answers until it has named somebody. Never nobody. Out: how many went to whom.
create or replace function care.leave_coordinations(p_ids uuid[], p_role uuid, p_version date, p_start date, p_due date, p_reminder date)
  returns table (id uuid, handed boolean) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id uuid; v_n integer; v_person uuid; v_successor uuid;
begin
  if p_role is not null then
    select r.person_id into v_successor from people.role r where r.id = p_role and exists (select 1 from care.successors() s where s.role_id = p_role);
    if v_successor is null then raise exception 'not of my unit' using errcode = '42501'; end if;
  end if;
  for v_id, v_person in
    select c.id, c.person_id from care.coordination c
      join care.coordinator k on k.coordination_id = c.id and k.ended_at is null
     where c.id = any(p_ids) and c.ended_at is null and k.coordinator_id = platform.me() and k.role_id = platform.my_role()
     order by c.id for update of c
  loop
    select max(s.n) into v_n from care.coordination_step s where s.coordination_id = v_id;
    perform care.leave_line(v_id, 'coordinator-departure');
    if v_successor is not null and v_successor <> v_person and v_successor <> all(consent.blocked_by(v_person)) then
      perform care.place_coordinator(v_id, v_n, p_role, 'left');
      perform platform.put_message(c.organisation_id, v_successor, 'coordination-yours', 'coordination', c.id),
        platform.put_message(c.organisation_id, c.person_id, 'coordination-moved', 'coordination', c.id)
        from care.coordination c where c.id = v_id;
      return query select v_id, true;
    else
      perform care.place_coordinator(v_id, v_n, null, 'left');
      perform care.owe_successor(v_id, p_version, p_start, p_due, p_reminder);
      return query select v_id, false;
    end if;
  end loop;
end $$;

-- Coordinators who cannot be it any longer, for the round: the role is over, the person has gone, or has been blocked by the
-- one they coordinate for. Which of these it was is not said: a block is nobody's but the person's. Out: how many.
create or replace function care.vacate_coordinators(p_version date, p_start date, p_due date, p_reminder date, p_most integer)
  returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id uuid; v_n integer; v_done integer := 0;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  for v_id in
    select c.id from care.coordination c join care.coordinator k on k.coordination_id = c.id and k.ended_at is null
     where c.ended_at is null and (k.coordinator_id = any(consent.blocked_by(c.person_id))
       or not exists (select 1 from people.role r join people.person p on p.id = r.person_id
         where r.id = k.role_id and r.person_id = k.coordinator_id and r.kind in ('employee', 'unit-leader')
           and (r.valid_to is null or r.valid_to >= p_start) and (p.valid_to is null or p.valid_to >= p_start)))
     order by c.id limit p_most for update of c skip locked
  loop
    select max(s.n) into v_n from care.coordination_step s where s.coordination_id = v_id;
    perform care.place_coordinator(v_id, v_n, null, 'away');
    perform care.owe_successor(v_id, p_version, p_start, p_due, p_reminder);
    v_done := v_done + 1;
  end loop;
  return v_done;
end $$;

-- What somebody at work has written as a step in this very transaction is told to the person, and leaves a line.
create or replace function care.tell_of_step(p_id uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from care.coordination_step s where s.coordination_id = p_id and s.written_by = platform.me()
      and s.role_id = platform.my_role() and s.written_at = now()) then
    perform care.leave_line(p_id, 'coordination-step');
    perform platform.put_message(c.organisation_id, c.person_id, 'coordination-moved', 'coordination', c.id)
      from care.coordination c where c.id = p_id;
  end if;
end $$;

-- Ends it where that was written as a step in this very transaction: by the person, or entered for them. The coordinator's
-- time ends with it, and is told so; nothing is owed any more.
create or replace function care.end_coordination(p_id uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.coordination c set ended_at = now(), ended_by = platform.me() where c.id = p_id and c.ended_at is null
    and exists (select 1 from care.coordination_step s where s.coordination_id = c.id and s.kind = 'ended'
      and s.written_by = platform.me() and s.written_at = now());
  if not found then return false; end if;
  perform platform.put_message(k.organisation_id, k.coordinator_id, 'coordination-ended', 'coordination', p_id)
    from care.coordinator k where k.coordination_id = p_id and k.ended_at is null and k.coordinator_id <> platform.me()
      and k.coordinator_id <> all(consent.blocked_by(k.person_id));
  update care.coordinator k set ended_at = now(), ended_why = 'ended' where k.coordination_id = p_id and k.ended_at is null;
  update platform.clock k set ended_on = platform.today()
   where k.subject_kind = 'coordination' and k.subject_id = p_id and k.ended_on is null;
  return true;
end $$;

-- From today another unit coordinates, or the first one does; what runs goes along, with its clocks. By an administrator of
-- the whole organisation: one of a part of it could draw everybody's to a unit of their own. Out: whether anything changed.
create or replace function care.designate_unit(p_unit uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_organisation uuid := platform.my_organisation(); v_today date := platform.today();
begin
  if platform.my_role_kind() is distinct from 'administrator'
     or not exists (select 1 from people.unit u where u.id = platform.my_unit() and u.parent_id is null)
     or not exists (select 1 from people.unit u where u.id = p_unit and u.organisation_id = v_organisation
       and u.valid_from <= v_today and (u.valid_to is null or u.valid_to >= v_today)) then
    raise exception 'not yours to say' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('coordinating-unit:' || v_organisation::text, 0));
  if p_unit = care.coordinating_unit_here() then return false; end if;
  update care.coordinating_unit c set valid_to = v_today where c.organisation_id = v_organisation and c.valid_to is null;
  insert into care.coordinating_unit (organisation_id, unit_id, valid_from, made_by)
  values (v_organisation, p_unit, v_today, platform.me());
  perform care.move_coordinations_to(v_organisation, p_unit);
  return true;
end $$;
create or replace function care.move_coordinations_to(p_organisation uuid, p_unit uuid) returns void language sql
  set search_path = pg_catalog, pg_temp as $$
  update care.coordination c set unit_id = p_unit where c.organisation_id = p_organisation and c.ended_at is null;
  update platform.clock k set unit_id = p_unit
   where k.organisation_id = p_organisation and k.subject_kind = 'coordination' and k.ended_on is null;
$$;
revoke all on function care.move_coordinations_to(uuid, uuid) from public, :app;

-- A unit gave way to another (people.succeed_unit, in this very transaction): if it coordinated, the other one does.
create or replace function care.move_coordinating_unit(p_succession uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare s record;
begin
  select x.* into s from people.unit_succession x
   where x.id = p_succession and x.made_by = platform.me() and x.taken_over_on = platform.today();
  if not found then raise exception 'no such succession' using errcode = '42501'; end if;
  update care.coordinating_unit c set valid_to = platform.today()
   where c.organisation_id = s.organisation_id and c.unit_id = s.unit_id and c.valid_to is null;
  if not found then return; end if;
  insert into care.coordinating_unit (organisation_id, unit_id, valid_from, made_by)
  values (s.organisation_id, s.successor_id, platform.today(), platform.me());
  perform care.move_coordinations_to(s.organisation_id, s.successor_id);
end $$;

-- What waits past its day and nobody above has been told of, for the round. Locked: two rounds at once take different ones.
create or replace function care.overdue_coordinations(p_today date, p_most integer, p_passed uuid[])
  returns table (id uuid, clock_id uuid, organisation_id uuid, unit_id uuid, person_id uuid, due date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select c.id, k.id, c.organisation_id, c.unit_id, c.person_id, k.due
      from platform.clock k join care.coordination c on c.id = k.subject_id
     where k.subject_kind = 'coordination' and k.ended_on is null and k.escalated_on is null and k.due < p_today
       and c.ended_at is null and k.id <> all(p_passed)
     order by k.due, k.id limit p_most for update of k skip locked;
end $$;

-- Whom a person has blocked, for the round that tells of what is late: somebody blocked is told nothing of it.
create or replace function care.blocked_in(p_id uuid) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select consent.blocked_by(c.person_id) from care.coordination c where c.id = p_id);
end $$;

-- Lets go of what ended before a day, for the job that follows data/processing. Out: how many, by organisation.
create or replace function care.let_go_of_coordinations(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.coordination where id in (select x.id from care.coordination x
        where (x.ended_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning coordination.organisation_id as o, coordination.id as i),
    clocks as (delete from platform.clock k using gone where k.subject_id = gone.i and k.subject_kind = 'coordination')
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- Of these persons, those about whom one is kept here, and those who coordinate one that runs.
create or replace function care.coordinated_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return array(select c.person_id from care.coordination c where c.person_id = any(p_persons)
    union select k.coordinator_id from care.coordinator k where k.coordinator_id = any(p_persons) and k.ended_at is null);
end $$;

revoke all on function care.coordinating_unit_here(), care.my_coordinations(), care.coordinations_of_my_unit(),
  care.my_own_coordination(), care.open_coordination(uuid), care.list_coordinations(), care.coordinated_name(uuid),
  care.coordinators_now(), care.coordination_names(uuid), care.nameable(uuid), care.name_coordinator(uuid, uuid, integer),
  care.need_persons(), care.begin_for(uuid, bytea, uuid, date, date, date, date), care.say_need(uuid, date, text, bytea),
  care.successors(), care.leave_coordinations(uuid[], uuid, date, date, date, date), care.vacate_coordinators(date, date, date, date, integer),
  care.tell_of_step(uuid), care.end_coordination(uuid), care.designate_unit(uuid), care.move_coordinating_unit(uuid),
  care.overdue_coordinations(date, integer, uuid[]), care.blocked_in(uuid), care.let_go_of_coordinations(date, integer),
  care.coordinated_among(uuid[]) from public;
grant execute on function care.coordinating_unit_here(), care.my_coordinations(), care.coordinations_of_my_unit(),
  care.my_own_coordination(), care.open_coordination(uuid), care.list_coordinations(), care.coordinated_name(uuid),
  care.coordinators_now(), care.coordination_names(uuid), care.nameable(uuid), care.name_coordinator(uuid, uuid, integer),
  care.need_persons(), care.begin_for(uuid, bytea, uuid, date, date, date, date), care.say_need(uuid, date, text, bytea),
  care.successors(), care.leave_coordinations(uuid[], uuid, date, date, date, date), care.vacate_coordinators(date, date, date, date, integer),
  care.tell_of_step(uuid), care.end_coordination(uuid), care.designate_unit(uuid), care.move_coordinating_unit(uuid),
  care.overdue_coordinations(date, integer, uuid[]), care.blocked_in(uuid), care.let_go_of_coordinations(date, integer),
  care.coordinated_among(uuid[]) to :app;

-- Public, as units are: whoever wants to report a need must see where.
alter table care.coordinating_unit enable row level security;
grant select on care.coordinating_unit to :app;
drop policy if exists public_read on care.coordinating_unit;
create policy public_read on care.coordinating_unit for select to :app using (valid_from <= (select platform.today()));

alter table care.coordination enable row level security;
grant select, insert on care.coordination to :app;
drop policy if exists own on care.coordination;
create policy own on care.coordination for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists begin on care.coordination;
create policy begin on care.coordination for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and begun_by = (select platform.me()) and unit_id = (select care.coordinating_unit_here()) and ended_at is null);
drop policy if exists working on care.coordination;
create policy working on care.coordination for select to :app using (id = any((select care.my_coordinations())::uuid[]));

alter table care.coordination_step enable row level security;
grant select, insert on care.coordination_step to :app;
drop policy if exists own on care.coordination_step;
create policy own on care.coordination_step for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists working on care.coordination_step;
create policy working on care.coordination_step for select to :app
  using (coordination_id = any((select care.my_coordinations())::uuid[]));
-- The person says what only a person can say of oneself: nobody says yes, no or enough in another's place.
drop policy if exists say on care.coordination_step;
create policy say on care.coordination_step for insert to :app with check (
  coordination_id = any((select care.my_own_coordination())::uuid[]) and as_whom = 'self'
  and kind in ('need-reported', 'accepted', 'declined', 'evaluated', 'ended')
  and on_day = (select platform.today()) and written_by = (select platform.me()) and role_id is null);
-- Whoever writes at work has opened it, so that no step stands where the person reads no line of the look.
drop policy if exists work on care.coordination_step;
create policy work on care.coordination_step for insert to :app with check (
  coordination_id = any((select care.my_coordinations())::uuid[]) and as_whom = 'service'
  and person_id::text || ':coordination' = any((select platform.my_opened())::text[])
  and kind in ('told', 'offered', 'in-work', 'active', 'evaluated')
  and on_day <= (select platform.today()) and written_by = (select platform.me()) and role_id = (select platform.my_role()));
-- Said on paper, by telephone or in a talk, and entered by the unit, never by the coordinator alone: the person is told.
drop policy if exists enter on care.coordination_step;
create policy enter on care.coordination_step for insert to :app with check (
  coordination_id = any((select care.coordinations_of_my_unit())::uuid[]) and as_whom = 'entered'
  and person_id::text || ':coordination' = any((select platform.my_opened())::text[])
  and kind in ('accepted', 'declined', 'ended')
  and on_day <= (select platform.today()) and written_by = (select platform.me()) and role_id = (select platform.my_role()));

alter table care.coordinator enable row level security;
grant select on care.coordinator to :app;
drop policy if exists own on care.coordinator;
create policy own on care.coordinator for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists working on care.coordinator;
create policy working on care.coordinator for select to :app
  using (coordination_id = any((select care.my_coordinations())::uuid[]));

-- Whoever has opened it can write to somebody who has no key yet, because everything was entered for them.
drop policy if exists coordination on people.person_key;
create policy coordination on people.person_key for insert to :app
  with check ((select platform.my_role()) is not null and person_id::text || ':coordination' = any((select platform.my_opened())::text[]));

-- Both sides see the same clock; nobody else sees that there is one.
drop policy if exists coordination_seen on platform.clock;
create policy coordination_seen on platform.clock for select to :app using (subject_kind = 'coordination'
  and (subject_id = any((select care.my_own_coordination())::uuid[]) or subject_id = any((select care.my_coordinations())::uuid[])));
drop policy if exists coordination_moved on platform.clock;
create policy coordination_moved on platform.clock for update to :app using (subject_kind = 'coordination'
  and (subject_id = any((select care.my_own_coordination())::uuid[]) or subject_id = any((select care.my_coordinations())::uuid[])));
drop policy if exists coordination_begun on platform.clock;
create policy coordination_begun on platform.clock for insert to :app with check (subject_kind = 'coordination'
  and (subject_id = any((select care.my_own_coordination())::uuid[]) or subject_id = any((select care.my_coordinations())::uuid[]))
  and exists (select 1 from care.coordination c where c.id = subject_id and c.unit_id = clock.unit_id
    and c.organisation_id = clock.organisation_id)
  and owner_person_id is null and held_until is null);
drop policy if exists coordination_only on platform.clock;
create policy coordination_only on platform.clock as restrictive for all to :app
  using (subject_kind <> 'coordination' or (select platform.kind()) = 'job'
    or subject_id = any((select care.my_own_coordination())::uuid[]) or subject_id = any((select care.my_coordinations())::uuid[]));
