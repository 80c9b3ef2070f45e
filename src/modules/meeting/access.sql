-- Who may see a meeting: the person whose it is, in the way of signing in that opens the plan; and whoever is invited to it
-- now, who opens it in this very transaction, which leaves a line: how it stands now, who else is invited, what is to be
-- talked about, and one's own answers. Nobody by role. Moved, called off and invited to by the person alone.

revoke all on care.meeting, care.meeting_version, care.meeting_participant, care.meeting_answer, care.meeting_point,
  care.meeting_absence, care.meeting_reading, care.meeting_attendance, care.minutes_keeper, care.minutes, care.minutes_step,
  care.meeting_decision, care.meeting_check, care.calendar_feed, care.meeting_paper
  from :app;

-- Mine that are not called off, as myself and surely known.
create or replace function care.my_own_meetings() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select m.id from platform.here w join care.meeting m on m.person_id = w.self and m.called_off_at is null
    where array['plan'] <@ w.topics);
end $$;

-- Those without an account whom I have invited by a name: I may write down what they have said.
create or replace function care.my_named_participants() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select p.id from care.meeting_participant p
    where p.meeting_id = any(care.my_own_meetings()) and p.sealed is not null and p.ended_at is null);
end $$;

-- The invitations that are mine as I act now. Not of whoever has blocked me. For the functions below: the application has no
-- right to it.
create or replace view care.meeting_guest_here with (security_invoker = true) as
  select p.id, p.organisation_id, p.person_id, p.meeting_id, p.guest_unit_id, p.invited_at, o.name as owner_name,
      m.called_off_at, p.person_id::text || ':invited:' || p.id::text = any(w.opened) as opened
    from platform.here w
    join care.meeting_participant p on p.guest_person_id = w.me and p.ended_at is null
     -- Somebody as oneself; somebody at work, in the unit that was named.
     and (p.guest_unit_id = w.work_unit or (p.guest_unit_id is null and w.self is not null))
    join care.meeting m on m.id = p.meeting_id
    join people.person o on o.id = p.person_id and (o.valid_to is null or o.valid_to >= w.today)
   where p.person_id <> all(array(select b.person_id from consent.blocking_me b))
     and (w.assurance = 'high' or 'plan' = any((select people.rule_topics('low-assurance-other', platform.today()))::text[]));
revoke all on care.meeting_guest_here from public, :app;

-- The same, for the one who acts: whose meeting, when and how, and what I last said. No words of anybody.
create or replace function care.meetings_as_guest()
  returns table (id uuid, organisation_id uuid, person_id uuid, meeting_id uuid, owner_name text, at_work boolean,
    invited_at timestamptz, called_off_at timestamptz, version integer, on_day date, starts text, minutes integer, place text,
    answer text, answered_version integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever is invited nowhere, as nearly everybody is, is asked at every look at My tasks: the joins would cost ten times this.
  if not exists (select 1 from platform.here w join care.meeting_participant x on x.guest_person_id = w.me and x.ended_at is null) then
    return;
  end if;
  return query
    select g.id, g.organisation_id, g.person_id, g.meeting_id, g.owner_name, g.guest_unit_id is not null, g.invited_at,
        g.called_off_at, v.n, v.on_day, v.starts, v.minutes, v.place, a.answer, a.version
      from care.meeting_guest_here g
      cross join lateral (select x.* from care.meeting_version x where x.meeting_id = g.meeting_id order by x.n desc limit 1) v
      left join lateral (select y.answer, y.version from care.meeting_answer y where y.participant_id = g.id
        order by y.n desc limit 1) a on true
     order by v.on_day, v.starts, g.id;
end $$;

-- Opens a meeting to whoever is invited, for this transaction, with its line in the log. Out: whether I am.
create or replace function care.open_meeting(p_id uuid, p_meeting uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare g record;
begin
  select h.id, h.person_id into g from care.meeting_guest_here h where h.meeting_id = p_meeting;
  return found and consent.open_invited(p_id, g.person_id, 'appointments', 'meeting', g.id);
end $$;

-- What is open to me as somebody invited in this transaction: the meeting, its newest version, who is invited, what is to be
-- talked about, my own answers; whether the person comes and what is to be read out, as last said; the minutes with all that
-- was said of them, and what was decided.
create or replace function care.meeting_sees() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with mine as (select g.id, g.meeting_id from care.meeting_guest_here g where g.opened)
    select m.meeting_id from mine m
    union all
    (select distinct on (v.meeting_id) v.id from mine m join care.meeting_version v on v.meeting_id = m.meeting_id
      order by v.meeting_id, v.n desc)
    union all
    select p.id from mine m join care.meeting_participant p on p.meeting_id = m.meeting_id and p.ended_at is null
    union all
    select a.id from mine m join care.meeting_answer a on a.participant_id = m.id
    union all
    select x.id from mine m join care.meeting_point x on x.meeting_id = m.meeting_id and x.removed_at is null
    union all
    (select distinct on (x.meeting_id) x.id from mine m join care.meeting_absence x on x.meeting_id = m.meeting_id
      order by x.meeting_id, x.n desc)
    union all
    select x.id from mine m join care.meeting_reading x on x.meeting_id = m.meeting_id
    union all
    select x.id from mine m join care.meeting_attendance x on x.meeting_id = m.meeting_id
    union all
    (select distinct on (x.meeting_id) x.id from mine m join care.minutes_keeper x on x.meeting_id = m.meeting_id
      order by x.meeting_id, x.n desc)
    union all
    select x.id from mine m join care.minutes x on x.meeting_id = m.meeting_id
    union all
    select x.id from mine m join care.minutes_step x on x.meeting_id = m.meeting_id
    union all
    select x.id from mine m join care.meeting_decision x on x.meeting_id = m.meeting_id and x.removed_at is null
    union all
    -- What the person found and what I did: what others who were invited found is between them and the person.
    select x.id from mine m join care.meeting_check x on x.meeting_id = m.meeting_id
      and (x.participant_id is null or x.participant_id = m.id)
    union all
    select x.id from mine m join care.meeting_paper x on x.meeting_id = m.meeting_id and x.removed_at is null);
end $$;

-- Tells those who are invited of something in a meeting of mine; never whom I have blocked. For functions alone.
create or replace function care.tell_invited(p_meeting uuid, p_kind text) returns void language sql
  set search_path = pg_catalog, pg_temp as $$
  select platform.put_message(p.organisation_id, p.guest_person_id, p_kind, 'meeting', p.meeting_id)
    from care.meeting_participant p
   where p.meeting_id = p_meeting and p.ended_at is null and p.guest_person_id is not null
     and p.guest_person_id <> all(consent.blocked_by(p.person_id))
$$;
revoke all on function care.tell_invited(uuid, text) from public, :app;

-- Invites somebody to my meeting by name, and tells them: somebody I know of here, as oneself or at work in a unit. Invited
-- already, it is that invitation. Out: the invitation; null where I can invite nobody like that.
create or replace function care.invite_to_meeting(p_id uuid, p_meeting uuid, p_person uuid, p_unit uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m care.meeting; v_id uuid;
begin
  select x.* into m from care.meeting x where x.id = p_meeting and x.id = any(care.my_own_meetings()) for update;
  if not found then return null; end if;
  select p.id into v_id from care.meeting_participant p where p.meeting_id = p_meeting and p.guest_person_id = p_person
    and p.guest_unit_id is not distinct from p_unit and p.ended_at is null;
  if found then return v_id; end if;
  if not exists (select 1 from consent.acquainted() a where a.person_id = p_person and a.unit_id is not distinct from p_unit) then
    return null;
  end if;
  insert into care.meeting_participant (organisation_id, id, person_id, meeting_id, guest_person_id, guest_unit_id, invited_by)
  values (m.organisation_id, p_id, m.person_id, m.id, p_person, p_unit, platform.me());
  perform platform.put_message(m.organisation_id, p_person, 'meeting-invitation', 'meeting', m.id);
  return p_id;
end $$;

-- Ends an invitation of mine: in force with the next request; what they wrote stays. They are told that the meeting is not
-- theirs to come to any more, unless it is over or I have blocked them. Out: whether it ran.
create or replace function care.end_meeting_invitation(p_participant uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p care.meeting_participant;
begin
  update care.meeting_participant x set ended_at = now(), ended_by = platform.me()
   where x.id = p_participant and x.ended_at is null and x.person_id = platform.my_self() and array['plan'] <@ platform.my_topics()
   returning x.* into p;
  if not found then return false; end if;
  if p.guest_person_id is not null and p.guest_person_id <> all(consent.blocked_by(p.person_id)) and exists (
      select 1 from care.meeting m
        join lateral (select v.on_day from care.meeting_version v where v.meeting_id = m.id order by v.n desc limit 1) v on true
       where m.id = p.meeting_id and m.called_off_at is null and v.on_day >= platform.today()) then
    perform platform.put_message(p.organisation_id, p.guest_person_id, 'meeting-uninvited', 'meeting', p.meeting_id);
  end if;
  return true;
end $$;

-- Calls a meeting of mine off, and tells those who are invited. Out: whether it ran.
create or replace function care.call_off_meeting(p_meeting uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.meeting m set called_off_at = now(), called_off_by = platform.me()
   where m.id = p_meeting and m.id = any(care.my_own_meetings());
  if not found then return false; end if;
  perform care.tell_invited(p_meeting, 'meeting-called-off');
  return true;
end $$;

-- Tells those who are invited that a meeting of mine has a newer version, written in this transaction.
create or replace function care.tell_of_meeting_version(p_meeting uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from care.meeting_version v where v.meeting_id = any(care.my_own_meetings()) and v.meeting_id = p_meeting
      and v.written_at = now() and v.n > 1) then
    perform care.tell_invited(p_meeting, 'meeting-moved');
  end if;
end $$;

-- Answers an invitation of mine that I have opened, on the version that I have seen, and tells the person.
-- Out: whether it could be said; not to a meeting that is called off, nor to a version that holds no more.
create or replace function care.answer_meeting(p_id uuid, p_participant uuid, p_version integer, p_answer text, p_sealed bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g record;
begin
  select h.* into g from care.meeting_guest_here h where h.id = p_participant and h.opened and h.called_off_at is null;
  if not found then return false; end if;
  perform 1 from care.meeting m where m.id = g.meeting_id for update;
  if p_version is distinct from (select max(v.n) from care.meeting_version v where v.meeting_id = g.meeting_id) then return false; end if;
  insert into care.meeting_answer (organisation_id, id, person_id, meeting_id, participant_id, n, version, answer, sealed, as_whom)
  select g.organisation_id, p_id, g.person_id, g.meeting_id, g.id, coalesce(max(a.n), 0) + 1, p_version, p_answer, p_sealed, 'guest'
    from care.meeting_answer a where a.participant_id = g.id;
  perform platform.put_message(g.organisation_id, g.person_id, 'meeting-answered', 'meeting', g.meeting_id);
  return true;
end $$;

-- Adds a point to a meeting that I am invited to and have opened. Out: whether I may.
create or replace function care.add_meeting_point(p_id uuid, p_meeting uuid, p_sealed bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into care.meeting_point (organisation_id, id, person_id, meeting_id, participant_id, sealed)
  select h.organisation_id, p_id, h.person_id, h.meeting_id, h.id, p_sealed from care.meeting_guest_here h
   where h.meeting_id = p_meeting and h.opened and h.called_off_at is null;
  return found;
end $$;

-- Takes a point away: the person any in their own meeting, somebody invited one of theirs. Out: whether it stood.
create or replace function care.remove_meeting_point(p_point uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.meeting_point x set removed_at = now()
   where x.id = p_point and x.removed_at is null
     and (x.meeting_id = any(care.my_own_meetings())
       or x.participant_id in (select h.id from care.meeting_guest_here h where h.opened and h.called_off_at is null));
  return found;
end $$;

-- Who I am in a meeting that I may write in now, with the meeting held until the end: its person (no participant), or somebody
-- invited who has opened it; and whether the minutes are mine to write. No row where I am neither. For functions alone.
create or replace function care.meeting_hand(p_meeting uuid)
  returns table (organisation_id uuid, person_id uuid, participant_id uuid, keeps boolean) language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select m.organisation_id, m.person_id, null::uuid, true from care.meeting m
     where m.id = p_meeting and m.id = any(care.my_own_meetings())
    union all
    select h.organisation_id, h.person_id, h.id, coalesce(h.id = (select k.participant_id from care.minutes_keeper k
        where k.meeting_id = p_meeting order by k.n desc limit 1), false)
      from care.meeting_guest_here h where h.meeting_id = p_meeting and h.opened and h.called_off_at is null;
  if found then perform 1 from care.meeting m where m.id = p_meeting for update; end if;
end $$;
revoke all on function care.meeting_hand(uuid) from public, :app;

-- Whether minutes can be written: its day has come, and they are not approved. For functions alone.
create or replace function care.minutes_open(p_meeting uuid) returns boolean language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce((select v.on_day from care.meeting_version v where v.meeting_id = p_meeting order by v.n desc limit 1)
      <= platform.today(), false)
    and not exists (select 1 from care.minutes_step s where s.meeting_id = p_meeting and s.kind in ('approved', 'disagreed'))
$$;
revoke all on function care.minutes_open(uuid) from public, :app;

-- Says whether I come to my meeting, after what was said before; what I write is to be read out, and somebody invited may
-- speak for me. Out: whether it was the next.
create or replace function care.say_absence(p_id uuid, p_meeting uuid, p_after integer, p_away boolean, p_sealed bytea, p_proxy uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or h.participant_id is not null then return false; end if;
  if p_proxy is not null and not exists (select 1 from care.meeting_participant p where p.id = p_proxy and p.meeting_id = p_meeting
      and p.ended_at is null) then return false; end if;
  insert into care.meeting_absence (organisation_id, id, person_id, meeting_id, n, away, sealed, proxy_id)
  values (h.organisation_id, p_id, h.person_id, p_meeting, p_after + 1, p_away, p_sealed, p_proxy)
  on conflict (organisation_id, meeting_id, n) do nothing;
  if not found then return false; end if;
  perform care.tell_invited(p_meeting, 'meeting-absence');
  return true;
end $$;

-- Says that I have read out what the person wrote, as somebody invited, and tells the person. Out: whether there was something.
create or replace function care.read_out(p_id uuid, p_absence uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare a care.meeting_absence; h record;
begin
  select x.* into a from care.meeting_absence x where x.id = p_absence and x.away and x.sealed is not null
    and not exists (select 1 from care.meeting_absence y where y.meeting_id = x.meeting_id and y.n > x.n);
  if not found then return false; end if;
  select * into h from care.meeting_hand(a.meeting_id);
  if not found or h.participant_id is null then return false; end if;
  insert into care.meeting_reading (organisation_id, id, person_id, meeting_id, absence_id, participant_id)
  values (a.organisation_id, p_id, a.person_id, a.meeting_id, a.id, h.participant_id) on conflict do nothing;
  if found then perform platform.put_message(a.organisation_id, a.person_id, 'meeting-read-out', 'meeting', a.meeting_id); end if;
  return true;
end $$;

-- Says who was there (no participant: the person), on its day or after: the person, or whoever writes the minutes.
create or replace function care.say_attendance(p_id uuid, p_meeting uuid, p_participant uuid, p_how text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or not h.keeps or not care.minutes_open(p_meeting) then return false; end if;
  if p_participant is not null and not exists (select 1 from care.meeting_participant p where p.id = p_participant
      and p.meeting_id = p_meeting and p.ended_at is null) then return false; end if;
  insert into care.meeting_attendance (organisation_id, id, person_id, meeting_id, participant_id, n, how, said_by)
  select h.organisation_id, p_id, h.person_id, p_meeting, p_participant, coalesce(max(a.n), 0) + 1, p_how, h.participant_id
    from care.meeting_attendance a where a.meeting_id = p_meeting and a.participant_id is not distinct from p_participant;
  return true;
end $$;

-- Names who writes the minutes: somebody invited at work, by a day; or (no participant) the person. Out: whether it was the
-- next. Also when the meeting is moved: the same one, by another day.
create or replace function care.name_keeper(p_id uuid, p_meeting uuid, p_after integer, p_participant uuid, p_version date,
  p_start date, p_due date, p_reminder date) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare h record; v_person uuid;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or h.participant_id is not null then return false; end if;
  if p_participant is not null then
    select p.guest_person_id into v_person from care.meeting_participant p where p.id = p_participant and p.meeting_id = p_meeting
      and p.ended_at is null and p.guest_unit_id is not null and p.guest_person_id is not null;
    if not found then return false; end if;
  end if;
  insert into care.minutes_keeper (organisation_id, id, person_id, meeting_id, n, participant_id, rule_version, start, due, reminder)
  values (h.organisation_id, p_id, h.person_id, p_meeting, p_after + 1, p_participant, p_version, p_start, p_due, p_reminder)
  on conflict (organisation_id, meeting_id, n) do nothing;
  if not found then return false; end if;
  if v_person is not null and v_person <> all(consent.blocked_by(h.person_id)) then
    perform platform.put_message(h.organisation_id, v_person, 'minutes-keeper', 'meeting', p_meeting);
  end if;
  return true;
end $$;

-- Writes a version of the minutes, after the one that was seen: the person, or whoever was named for it. Out: whether it was
-- the next.
create or replace function care.write_minutes(p_id uuid, p_meeting uuid, p_after integer, p_sealed bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or not h.keeps or not care.minutes_open(p_meeting)
    or p_after <> (select coalesce(max(x.n), 0) from care.minutes x where x.meeting_id = p_meeting) then return false; end if;
  insert into care.minutes (organisation_id, id, person_id, meeting_id, n, sealed, participant_id)
  values (h.organisation_id, p_id, h.person_id, p_meeting, p_after + 1, p_sealed, h.participant_id);
  return true;
end $$;

-- What happens to the newest version: whoever was named sends it; the person comments, approves, or approves with a
-- disagreement. The other side is told. Out: whether it could be done to that version.
create or replace function care.step_minutes(p_id uuid, p_meeting uuid, p_kind text, p_version integer, p_sealed bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record; v_keeper uuid; v_by uuid;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or not h.keeps or not care.minutes_open(p_meeting) then return false; end if;
  if (p_kind = 'sent') <> (h.participant_id is not null) then return false; end if;
  select x.participant_id into v_by from care.minutes x where x.meeting_id = p_meeting and x.n = p_version
    and not exists (select 1 from care.minutes y where y.meeting_id = p_meeting and y.n > p_version);
  if not found then return false; end if;
  if exists (select 1 from care.minutes_step s where s.meeting_id = p_meeting and s.kind = 'sent' and s.version = p_version) then
    if p_kind = 'sent' then return false; end if;
  elsif p_kind in ('approved', 'disagreed') and v_by is not null then
    -- What somebody else has not sent yet is not finished.
    return false;
  end if;
  insert into care.minutes_step (organisation_id, id, person_id, meeting_id, n, kind, version, sealed, participant_id)
  select h.organisation_id, p_id, h.person_id, p_meeting, coalesce(max(s.n), 0) + 1, p_kind, p_version, p_sealed, h.participant_id
    from care.minutes_step s where s.meeting_id = p_meeting;
  if p_kind = 'sent' then
    perform platform.put_message(h.organisation_id, h.person_id, 'minutes-sent', 'meeting', p_meeting);
  else
    select p.guest_person_id into v_keeper from care.minutes_keeper k join care.meeting_participant p on p.id = k.participant_id
     where k.meeting_id = p_meeting and p.ended_at is null and p.guest_person_id is not null
       and p.guest_person_id <> all(consent.blocked_by(p.person_id))
     order by k.n desc limit 1;
    if found then
      perform platform.put_message(h.organisation_id, v_keeper, 'minutes-' || case p_kind when 'comment' then 'commented' else 'approved' end,
        'meeting', p_meeting);
    end if;
  end if;
  return true;
end $$;

-- Writes down what was decided; takes it away again, until the minutes are approved. Out: whether I may.
create or replace function care.add_decision(p_id uuid, p_meeting uuid, p_sealed bytea, p_doer uuid, p_due date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or not h.keeps or not care.minutes_open(p_meeting) then return false; end if;
  if p_doer is not null and not exists (select 1 from care.meeting_participant p where p.id = p_doer and p.meeting_id = p_meeting
      and p.ended_at is null) then return false; end if;
  insert into care.meeting_decision (organisation_id, id, person_id, meeting_id, sealed, doer_id, due, participant_id)
  values (h.organisation_id, p_id, h.person_id, p_meeting, p_sealed, p_doer, p_due, h.participant_id);
  return true;
end $$;
create or replace function care.remove_decision(p_decision uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare h record; d care.meeting_decision;
begin
  select x.* into d from care.meeting_decision x where x.id = p_decision and x.removed_at is null;
  if not found then return false; end if;
  select * into h from care.meeting_hand(d.meeting_id);
  -- Whoever writes the minutes takes away what they wrote; the person what either has.
  if not found or not h.keeps or not care.minutes_open(d.meeting_id)
    or (h.participant_id is not null and d.participant_id is distinct from h.participant_id) then return false; end if;
  update care.meeting_decision x set removed_at = now() where x.id = p_decision;
  return true;
end $$;

-- Takes a decision of an approved meeting of mine along, for the room above that makes something of it: once. Out: whether it was
-- there to take.
create or replace function care.take_decision(p_decision uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.meeting_decision d set taken_at = now()
   where d.id = p_decision and d.removed_at is null and d.taken_at is null and d.meeting_id = any(care.my_own_meetings())
     and exists (select 1 from care.minutes_step s where s.meeting_id = d.meeting_id and s.kind in ('approved', 'disagreed'));
  return found;
end $$;
revoke all on function care.take_decision(uuid) from public;
grant execute on function care.take_decision(uuid) to :app;

-- What waits: minutes that I was named to write, whose day has come and which I have not sent since; by when. And minutes that
-- were sent to me and that I have not answered. No words of anybody.
create or replace function care.minutes_owed() returns table (meeting_id uuid, owner_name text, on_day date, rule_version date,
    start date, due date, reminder date, commented boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever is invited nowhere, as nearly everybody is, is asked at every look at My tasks: the joins would cost ten times this.
  if not exists (select 1 from platform.here w join care.meeting_participant x on x.guest_person_id = w.me and x.ended_at is null) then
    return;
  end if;
  return query
    select h.meeting_id, h.owner_name, v.on_day, k.rule_version, k.start, k.due, k.reminder, coalesce(s.kind = 'comment', false)
      from care.meeting_guest_here h
      cross join lateral (select x.* from care.minutes_keeper x where x.meeting_id = h.meeting_id order by x.n desc limit 1) k
      cross join lateral (select x.* from care.meeting_version x where x.meeting_id = h.meeting_id order by x.n desc limit 1) v
      left join lateral (select x.* from care.minutes_step x where x.meeting_id = h.meeting_id order by x.n desc limit 1) s on true
     where k.participant_id = h.id and h.called_off_at is null and v.on_day <= platform.today()
       and coalesce(s.kind, 'comment') = 'comment'
     order by k.due, h.meeting_id;
end $$;

revoke all on function care.say_absence(uuid, uuid, integer, boolean, bytea, uuid), care.read_out(uuid, uuid),
  care.say_attendance(uuid, uuid, uuid, text), care.name_keeper(uuid, uuid, integer, uuid, date, date, date, date),
  care.write_minutes(uuid, uuid, integer, bytea), care.step_minutes(uuid, uuid, text, integer, bytea),
  care.add_decision(uuid, uuid, bytea, uuid, date), care.remove_decision(uuid), care.minutes_owed() from public;
grant execute on function care.say_absence(uuid, uuid, integer, boolean, bytea, uuid), care.read_out(uuid, uuid),
  care.say_attendance(uuid, uuid, uuid, text), care.name_keeper(uuid, uuid, integer, uuid, date, date, date, date),
  care.write_minutes(uuid, uuid, integer, bytea), care.step_minutes(uuid, uuid, text, integer, bytea),
  care.add_decision(uuid, uuid, bytea, uuid, date), care.remove_decision(uuid), care.minutes_owed() to :app;

-- Adds a paper: the person, or somebody invited; at most twenty stand. Takes one away with what was in it: the person any,
-- somebody invited their own. Out: whether it could be done.
create or replace function care.add_meeting_paper(p_id uuid, p_meeting uuid, p_kind text, p_size integer, p_named bytea, p_sealed bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or (select count(*) from care.meeting_paper x where x.meeting_id = p_meeting and x.removed_at is null) >= 20 then
    return false;
  end if;
  insert into care.meeting_paper (organisation_id, id, person_id, meeting_id, participant_id, kind, size, named, sealed)
  values (h.organisation_id, p_id, h.person_id, p_meeting, h.participant_id, p_kind, p_size, p_named, p_sealed);
  return true;
end $$;
create or replace function care.remove_meeting_paper(p_paper uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare h record; x care.meeting_paper;
begin
  select p.* into x from care.meeting_paper p where p.id = p_paper and p.removed_at is null;
  if not found then return false; end if;
  select * into h from care.meeting_hand(x.meeting_id);
  if not found or (h.participant_id is not null and x.participant_id is distinct from h.participant_id) then return false; end if;
  update care.meeting_paper p set removed_at = now(), named = null, sealed = null where p.id = p_paper;
  return true;
end $$;
revoke all on function care.add_meeting_paper(uuid, uuid, text, integer, bytea, bytea), care.remove_meeting_paper(uuid) from public;
grant execute on function care.add_meeting_paper(uuid, uuid, text, integer, bytea, bytea), care.remove_meeting_paper(uuid) to :app;

-- Says how a meeting was, on its day or after: the person, or somebody who was invited. Out: whether it could be said.
create or replace function care.answer_meeting_check(p_id uuid, p_meeting uuid, p_heard text, p_time text, p_words text, p_respect text)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h record;
begin
  select * into h from care.meeting_hand(p_meeting);
  if not found or (select v.on_day from care.meeting_version v where v.meeting_id = p_meeting order by v.n desc limit 1)
    > platform.today() then return false; end if;
  insert into care.meeting_check (organisation_id, id, person_id, meeting_id, participant_id, n, heard, time_enough, plain_words, respect)
  select h.organisation_id, p_id, h.person_id, p_meeting, h.participant_id, coalesce(max(x.n), 0) + 1, p_heard, p_time, p_words, p_respect
    from care.meeting_check x where x.meeting_id = p_meeting and x.participant_id is not distinct from h.participant_id;
  return true;
end $$;

-- What a calendar outside is given by its secret address: when the person meets, and nothing else. Their own meetings, and those
-- they are invited to as themselves and not blocked from. Nothing of an address that was ended, or that nobody has; the id is
-- another one in each address, so that two calendars cannot be laid beside each other.
create or replace function care.calendar_of(p_secret bytea, p_from date)
  returns table (uid text, version integer, written_at timestamptz, on_day date, starts text, minutes integer, called_off boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select encode(sha256(p_secret || convert_to(m.id::text, 'UTF8')), 'hex'), v.n, v.written_at, v.on_day, v.starts, v.minutes,
        m.called_off_at is not null
      from care.calendar_feed f
      join people.person o on o.id = f.person_id and o.organisation_id = f.organisation_id
        and (o.valid_to is null or o.valid_to >= p_from)
      join care.meeting m on m.person_id = f.person_id
        or (m.person_id <> all(array(select b.person_id from consent.block b where b.blocked_person_id = f.person_id and b.ended_at is null))
          and exists (select 1 from care.meeting_participant p where p.meeting_id = m.id and p.guest_person_id = f.person_id
            and p.guest_unit_id is null and p.ended_at is null))
      cross join lateral (select x.* from care.meeting_version x where x.meeting_id = m.id order by x.n desc limit 1) v
     where f.secret_hash = p_secret and f.ended_at is null and v.on_day >= p_from
     order by v.on_day, v.starts, 1;
end $$;
-- Whether an address works: one without meetings is an empty calendar, one that was ended is not there.
create or replace function care.calendar_works(p_secret bytea) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from care.calendar_feed f join people.person o on o.id = f.person_id and o.organisation_id = f.organisation_id
    and (o.valid_to is null or o.valid_to >= platform.today()) where f.secret_hash = p_secret and f.ended_at is null);
end $$;
revoke all on function care.answer_meeting_check(uuid, uuid, text, text, text, text), care.calendar_of(bytea, date),
  care.calendar_works(bytea) from public;
grant execute on function care.answer_meeting_check(uuid, uuid, text, text, text, text), care.calendar_of(bytea, date),
  care.calendar_works(bytea) to :app;

-- What those invited are called: to the person all there ever were; to somebody invited who has opened it those who are now. A
-- name whose address is graded is told to the person alone.
create or replace function care.meeting_names(p_meeting uuid) returns table (id uuid, name text, unit_name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_mine boolean := exists (select 1 from care.meeting m where m.id = p_meeting and m.person_id = platform.my_self()
  and array['plan'] <@ platform.my_topics());
begin
  return query
    select p.id, n.name, u.short_name from care.meeting_participant p
      join people.person n on n.id = p.guest_person_id
      left join people.unit u on u.id = p.guest_unit_id
     where p.meeting_id = p_meeting
       and (v_mine or p.ended_at is null
         and exists (select 1 from care.meeting_guest_here h where h.meeting_id = p_meeting and h.opened)
         and (n.id = platform.me() or not exists (select 1 from people.address_grading y where y.person_id = n.id
           and y.valid_from <= platform.today() and (y.valid_to is null or y.valid_to >= platform.today()))))
     order by p.invited_at, p.id;
end $$;

-- Of these persons, those who have a meeting here.
create or replace function care.meeting_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct m.person_id), '{}') from care.meeting m where m.person_id = any(p_persons));
end $$;

revoke all on function care.my_own_meetings(), care.my_named_participants(), care.meetings_as_guest(), care.open_meeting(uuid, uuid),
  care.meeting_sees(), care.invite_to_meeting(uuid, uuid, uuid, uuid), care.end_meeting_invitation(uuid),
  care.call_off_meeting(uuid), care.tell_of_meeting_version(uuid), care.answer_meeting(uuid, uuid, integer, text, bytea),
  care.add_meeting_point(uuid, uuid, bytea), care.remove_meeting_point(uuid), care.meeting_names(uuid),
  care.meeting_among(uuid[]) from public;
grant execute on function care.my_own_meetings(), care.my_named_participants(), care.meetings_as_guest(), care.open_meeting(uuid, uuid),
  care.meeting_sees(), care.invite_to_meeting(uuid, uuid, uuid, uuid), care.end_meeting_invitation(uuid),
  care.call_off_meeting(uuid), care.tell_of_meeting_version(uuid), care.answer_meeting(uuid, uuid, integer, text, bytea),
  care.add_meeting_point(uuid, uuid, bytea), care.remove_meeting_point(uuid), care.meeting_names(uuid),
  care.meeting_among(uuid[]) to :app;

alter table care.meeting enable row level security;
grant select, insert on care.meeting to :app;
drop policy if exists own on care.meeting;
create policy own on care.meeting for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting;
create policy invited on care.meeting for select to :app using (id = any((select care.meeting_sees())::uuid[]));
drop policy if exists make on care.meeting;
create policy make on care.meeting for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and made_by = (select platform.me()) and called_off_at is null);

alter table care.meeting_version enable row level security;
grant select, insert on care.meeting_version to :app;
drop policy if exists own on care.meeting_version;
create policy own on care.meeting_version for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_version;
create policy invited on care.meeting_version for select to :app using (id = any((select care.meeting_sees())::uuid[]));
drop policy if exists say on care.meeting_version;
create policy say on care.meeting_version for insert to :app with check (
  meeting_id = any((select care.my_own_meetings())::uuid[]) and written_by = (select platform.me()));

alter table care.meeting_participant enable row level security;
grant select, insert on care.meeting_participant to :app;
drop policy if exists own on care.meeting_participant;
create policy own on care.meeting_participant for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_participant;
create policy invited on care.meeting_participant for select to :app using (id = any((select care.meeting_sees())::uuid[]));
-- Somebody without an account. Whoever has one is invited by the function above.
drop policy if exists name on care.meeting_participant;
create policy name on care.meeting_participant for insert to :app with check (
  meeting_id = any((select care.my_own_meetings())::uuid[]) and invited_by = (select platform.me())
  and guest_person_id is null and guest_unit_id is null and sealed is not null and ended_at is null);

alter table care.meeting_answer enable row level security;
grant select, insert on care.meeting_answer to :app;
drop policy if exists own on care.meeting_answer;
create policy own on care.meeting_answer for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_answer;
create policy invited on care.meeting_answer for select to :app using (id = any((select care.meeting_sees())::uuid[]));
drop policy if exists note on care.meeting_answer;
create policy note on care.meeting_answer for insert to :app with check (
  participant_id = any((select care.my_named_participants())::uuid[]) and as_whom = 'noted');

alter table care.meeting_point enable row level security;
grant select, insert on care.meeting_point to :app;
drop policy if exists own on care.meeting_point;
create policy own on care.meeting_point for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_point;
create policy invited on care.meeting_point for select to :app using (id = any((select care.meeting_sees())::uuid[]));
drop policy if exists add on care.meeting_point;
create policy add on care.meeting_point for insert to :app with check (
  meeting_id = any((select care.my_own_meetings())::uuid[]) and participant_id is null and removed_at is null);

alter table care.meeting_absence enable row level security;
grant select on care.meeting_absence to :app;
drop policy if exists own on care.meeting_absence;
create policy own on care.meeting_absence for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_absence;
create policy invited on care.meeting_absence for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.meeting_reading enable row level security;
grant select on care.meeting_reading to :app;
drop policy if exists own on care.meeting_reading;
create policy own on care.meeting_reading for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_reading;
create policy invited on care.meeting_reading for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.meeting_attendance enable row level security;
grant select on care.meeting_attendance to :app;
drop policy if exists own on care.meeting_attendance;
create policy own on care.meeting_attendance for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_attendance;
create policy invited on care.meeting_attendance for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.minutes_keeper enable row level security;
grant select on care.minutes_keeper to :app;
drop policy if exists own on care.minutes_keeper;
create policy own on care.minutes_keeper for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.minutes_keeper;
create policy invited on care.minutes_keeper for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.minutes enable row level security;
grant select on care.minutes to :app;
drop policy if exists own on care.minutes;
create policy own on care.minutes for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.minutes;
create policy invited on care.minutes for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.minutes_step enable row level security;
grant select on care.minutes_step to :app;
drop policy if exists own on care.minutes_step;
create policy own on care.minutes_step for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.minutes_step;
create policy invited on care.minutes_step for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.meeting_decision enable row level security;
grant select on care.meeting_decision to :app;
drop policy if exists own on care.meeting_decision;
create policy own on care.meeting_decision for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_decision;
create policy invited on care.meeting_decision for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.meeting_check enable row level security;
grant select on care.meeting_check to :app;
drop policy if exists own on care.meeting_check;
create policy own on care.meeting_check for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_check;
create policy invited on care.meeting_check for select to :app using (id = any((select care.meeting_sees())::uuid[]));

alter table care.calendar_feed enable row level security;
grant select, insert, update (ended_at) on care.calendar_feed to :app;
drop policy if exists own on care.calendar_feed;
create policy own on care.calendar_feed for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists make on care.calendar_feed;
create policy make on care.calendar_feed for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()) and ended_at is null);
-- Ended for good: no address comes back.
drop policy if exists finish on care.calendar_feed;
create policy finish on care.calendar_feed for update to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()) and ended_at is null)
  with check (ended_at is not null);

alter table care.meeting_paper enable row level security;
grant select on care.meeting_paper to :app;
drop policy if exists own on care.meeting_paper;
create policy own on care.meeting_paper for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists invited on care.meeting_paper;
create policy invited on care.meeting_paper for select to :app using (id = any((select care.meeting_sees())::uuid[]));
