-- Who may see that a coercive measure took place, and what came of the conversation after it: the person, whoever lawfully
-- acts for the person in treatment, and those who work (as employee or leader) in the very unit that registered it. Not
-- those above that unit, not its user contact, not next of kin, and nobody whom the person has blocked. The words in it
-- are sealed with the person's key: the unit has it only in a transaction that has opened this one, which leaves a line.

revoke all on care.coercion, care.after_talk_step, care.after_talk_account, care.account_sharing,
  care.after_talk_change, care.after_talk_change_step from :app;

-- The coercion registered by the unit where I work. Not what was registered by mistake, and not what is about myself.
create or replace function care.coercions_here() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select k.id from platform.here w join care.coercion k on k.unit_id = w.work_unit
     where w.role_kind in ('employee', 'unit-leader') and k.withdrawn_at is null and k.person_id <> w.me
       and k.person_id <> all(array(select b.person_id from consent.blocking_me b)));
end $$;

-- What is about me, as myself where the way I came in opens treatment; or about the one for whom I act, once that topic
-- is opened in this transaction.
create or replace function care.my_coercions() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select k.id from platform.here w join care.coercion k on k.person_id = w.self
     where 'treatment' = any(w.topics)
    union all
    select k.id from platform.here w join care.coercion k on k.person_id = w.principal_id
     where k.person_id::text || ':treatment' = any(w.opened)
       and k.person_id <> all(array(select b.person_id from consent.blocking_me b)));
end $$;

-- Those whom a unit knows: to whom it has handed a code, who share something with it, after whose coercion it has offered a
-- conversation before. Nobody else can be found, and there is no search. For functions: the application has no right to it.
create or replace view care.coercion_known with (security_invoker = true) as
  select p.id, p.name from platform.here w
    join people.person p on p.organisation_id = w.organisation_id and p.id <> w.me
      and (p.valid_to is null or p.valid_to >= w.today)
      and p.id <> all(array(select b.person_id from consent.blocking_me b))
   where w.role_kind in ('employee', 'unit-leader')
     and p.id in (select c.person_id from way_in.paper_code c where c.unit_id = w.work_unit
       union all select r.person_id from consent.received r
       union all select k.person_id from care.coercion k where k.unit_id = w.work_unit and k.withdrawn_at is null);
revoke all on care.coercion_known from public, :app;

-- Their names, for the form.
create or replace function care.known_here() returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.id, k.name from care.coercion_known k order by k.name, k.id;
end $$;

-- Of whom a measure may be registered: those, and somebody entered today whom nobody has been in as.
create or replace function care.coercible_here() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select k.id from care.coercion_known k
    union all
    select p.id from platform.here w join people.person p on p.organisation_id = w.organisation_id and p.valid_from = w.today
      and p.valid_to is null
     where w.role_kind in ('employee', 'unit-leader') and w.work_unit is not null
       and not exists (select 1 from people.identity i where i.person_id = p.id)
       and not exists (select 1 from people.role r where r.person_id = p.id)
       and not exists (select 1 from way_in.sign_in_name n where n.person_id = p.id)
       and not exists (select 1 from way_in.password x where x.person_id = p.id)
       and not exists (select 1 from way_in.passkey x where x.person_id = p.id));
end $$;

-- The names of those it concerns: for a unit the persons, for both sides who registered and who wrote.
create or replace function care.after_talk_names(p_ids uuid[]) returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_mine uuid[] := care.my_coercions() || care.coercions_here();
begin
  return query
    select p.id, p.name from people.person p where p.id = any(p_ids) and (
      exists (select 1 from care.coercion k where k.id = any(v_mine) and p.id in (k.person_id, k.registered_by))
      or exists (select 1 from care.after_talk_step s where s.coercion_id = any(v_mine) and s.written_by = p.id)
      or exists (select 1 from care.after_talk_account a where a.coercion_id = any(v_mine) and a.written_by = p.id and a.side <> 'own')
      or exists (select 1 from care.after_talk_change h where h.coercion_id = any(v_mine) and h.written_by = p.id)
      or exists (select 1 from care.after_talk_change_step s where s.coercion_id = any(v_mine) and s.written_by = p.id and s.role_id is not null)
      or exists (select 1 from platform.trail t where t.subject_kind = 'after-talk' and t.subject_id = any(care.my_coercions())
        and t.person_id = p.id));
end $$;

-- Opens one of them for this transaction, and writes the line that says so; the line's id is the caller's. Out: whether.
create or replace function care.open_after_talk(p_line uuid, p_coercion uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_coercion = any(care.coercions_here()), false) then return false; end if;
  insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
  select p_line, k.organisation_id, k.unit_id, 'after-talk-reading', 'after-talk', k.id, 'person', platform.me(),
      platform.my_role(), platform.my_role_kind(), now()
    from care.coercion k where k.id = p_coercion;
  perform platform.note_opened((select k.person_id::text from care.coercion k where k.id = p_coercion) || ':after-talk:' || p_coercion::text);
  return true;
end $$;

-- The unit's list names those it concerns, and what was done to them: one line a day for each and whoever looks, or a list
-- that is looked at twenty times a day would hide all other looks in the person's log.
create or replace function care.list_after_talks() returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
  select gen_random_uuid(), k.organisation_id, k.unit_id, 'after-talk-list', 'after-talk', k.id, 'person', platform.me(),
      platform.my_role(), platform.my_role_kind(), now()
    from care.coercion k where k.id = any(care.coercions_here())
      and not exists (select 1 from platform.trail t where t.subject_id = k.id and t.act = 'after-talk-list'
        and t.person_id = platform.me() and t.role_id = platform.my_role()
        and (t.at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date);
end $$;

-- Those conversations that this transaction has opened at work, as long as they are there for me: each by a line of its own.
create or replace function care.after_talks_opened() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select x.id from unnest(care.coercions_here()) as x (id)
    join platform.here w on true cross join unnest(w.opened) as o (key)
    where split_part(o.key, ':', 2) = 'after-talk' and split_part(o.key, ':', 3) = x.id::text);
end $$;

-- Whom those are about: nobody's key is made at work on the ground of another conversation than the one that was opened.
create or replace function care.after_talk_persons() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select distinct k.person_id from care.coercion k where k.id = any(care.after_talks_opened()));
end $$;

-- What of the person's own account others may read: the newest version of it, where that very version is shared. On the
-- ward, of what this transaction has opened; for whoever acts for the person, of what concerns the person.
create or replace function care.accounts_shared() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select n.id from (
        select distinct on (a.coercion_id, a.side) a.id from care.after_talk_account a
         where a.side <> 'service' and a.coercion_id = any(care.after_talks_opened() || care.my_coercions())
         order by a.coercion_id, a.side, a.n desc) n
      join care.account_sharing g on g.account_id = n.id and g.ended_at is null);
end $$;

-- What I have entered from paper in this very transaction: the person's tick on the sheet is entered with it, and no other.
create or replace function care.accounts_entered_now() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select a.id from care.after_talk_account a
    where a.side = 'paper' and a.written_by = platform.me() and a.written_at = now());
end $$;

-- The number of the next version. At work nobody learns from it whether the person has written anything of their own.
create or replace function care.next_account(p_coercion uuid, p_side text) returns integer language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(case when p_side = 'own' then p_coercion = any(care.my_coercions()) and platform.my_self() is not null
      else p_coercion = any(care.after_talks_opened()) end, false) then
    raise exception 'not there' using errcode = '42501';
  end if;
  return (select coalesce(max(a.n), 0) + 1 from care.after_talk_account a where a.coercion_id = p_coercion and a.side = p_side);
end $$;

-- The changes of which the person lets the ward know that they are in the crisis plan: said with the act or since, and not
-- taken back. For functions: what it leads to is asked through those below.
create or replace function care.changes_told() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select n.change_id from (
        select distinct on (s.change_id) s.change_id, s.kind from care.after_talk_change_step s
         where s.kind in ('telling', 'quieting') and s.coercion_id = any(care.coercions_here())
         order by s.change_id, s.at desc, s.kind) n
     where n.kind = 'telling');
end $$;
revoke all on function care.changes_told() from public, :app;

-- The steps that the ward sees of what it has opened: that both said yes, that one said no; that it stands in the crisis plan,
-- where the person lets the ward know.
create or replace function care.change_steps_told() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select s.id from care.after_talk_change_step s where s.coercion_id = any(care.after_talks_opened())
       and (s.kind in ('agreement', 'withdrawal') or (s.kind = 'adoption' and s.change_id = any(care.changes_told()))));
end $$;

-- To the ward, of one that this transaction has opened: since when something that the person and this very ward agreed on stands
-- in the crisis plan, and whether the plan was read by anybody from then until the day the coercion ended. Only where the
-- person lets the ward know; and neither by whom nor what stands in it.
create or replace function care.plan_before_coercion(p_coercion uuid) returns table (since timestamptz, opened boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.at, care.crisis_plan_opened(k.person_id, a.at, (k.ended_on + 1)::timestamp at time zone 'Europe/Oslo')
      from care.coercion k
      cross join lateral (select s.at from care.after_talk_change_step s join care.coercion b on b.id = s.coercion_id
         where s.person_id = k.person_id and s.kind = 'adoption' and s.change_id = any(care.changes_told())
           and b.id <> k.id and b.unit_id = k.unit_id
           and s.at < (k.ended_on + 1)::timestamp at time zone 'Europe/Oslo' and s.at < k.registered_at
         order by s.at desc limit 1) a
     where k.id = p_coercion and k.id = any(care.after_talks_opened());
end $$;

-- Whether I have registered or written something there in this very transaction: what follows from it may follow.
create or replace function care.after_talk_moved(p_coercion uuid) returns boolean language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from care.coercion k where k.id = p_coercion and k.registered_by = platform.me() and k.registered_at = now())
    or exists (select 1 from care.coercion k where k.id = p_coercion and k.withdrawn_by = platform.me() and k.withdrawn_at = now())
    or exists (select 1 from care.after_talk_step s where s.coercion_id = p_coercion and s.written_by = platform.me() and s.written_at = now())
    or exists (select 1 from care.after_talk_account a where a.coercion_id = p_coercion and a.written_by = platform.me() and a.written_at = now())
    or exists (select 1 from care.after_talk_change h where h.coercion_id = p_coercion and h.written_by = platform.me() and h.written_at = now())
    or exists (select 1 from care.after_talk_change_step s where s.coercion_id = p_coercion and s.written_by = platform.me() and s.at = now())
$$;
revoke all on function care.after_talk_moved(uuid) from public, :app;

-- What the service owes where it stands now, as owedNext in after-talk.ts says it: which rule, from which day. Nothing, where
-- nothing is owed. A conversation that was not held leaves what stood before it.
create or replace function care.after_talk_owed(p_coercion uuid) returns table (rule text, since date)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  with last as (
    select s.kind, s.again_on from care.after_talk_step s where s.coercion_id = p_coercion
       and (s.kind not in ('holding', 'denial') or (s.kind = 'holding' and not exists (select 1 from care.after_talk_step d
         where d.coercion_id = s.coercion_id and d.kind = 'denial' and d.n > s.n)))
     order by s.n desc limit 1)
  select case when l.kind = 'acceptance' then 'after-talk-holding' else 'after-talk-offer' end, coalesce(l.again_on, platform.today())
    from care.coercion k left join last l on true
   where k.id = p_coercion and k.withdrawn_at is null
     and (l.kind is null or l.kind = 'acceptance' or (l.kind in ('refusal', 'postponement') and l.again_on is not null))
$$;
revoke all on function care.after_talk_owed(uuid) from public, :app;

-- What is owed next, in the transaction of the act: the clock that ran ends, and another begins where something is owed. The
-- rule and its days come from data/clock-rules.json; they must be those of what has happened, or they are refused: a clock
-- that somebody may set to any day is none. No promise is longer than sixty days.
create or replace function care.set_after_talk_clock(p_coercion uuid, p_rule text, p_version date, p_start date, p_due date,
    p_reminder date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not care.after_talk_moved(p_coercion) then raise exception 'nothing has happened there' using errcode = '42501'; end if;
  if (select row (o.rule, o.since) from care.after_talk_owed(p_coercion) o) is distinct from
      (case when p_rule is null then null else row (p_rule, p_start) end)
    or (p_rule is not null and not coalesce(p_due between p_start + 1 and p_start + 60
      and p_reminder between p_start - 60 and p_due and p_version <= p_start, false)) then
    raise exception 'not what is owed there' using errcode = '42501';
  end if;
  update platform.clock c set ended_on = platform.today()
   where c.subject_kind = 'after-talk' and c.subject_id = p_coercion and c.ended_on is null;
  if p_rule is null then return; end if;
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
  select k.organisation_id, k.unit_id, 'after-talk', k.id, p_rule, p_version, p_start, p_due, p_reminder
    from care.coercion k where k.id = p_coercion;
end $$;

-- Tells the person that there is something new about it: by whoever did it at work, in the transaction of the act.
create or replace function care.tell_of_after_talk(p_coercion uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.my_work_unit() is null or not care.after_talk_moved(p_coercion) then return false; end if;
  return coalesce((select platform.put_message(k.organisation_id, k.person_id, 'after-talk', 'after-talk', k.id)
    from care.coercion k where k.id = p_coercion), false);
end $$;

-- What waits past its day and no leader has been told of, for the round that tells them. Locked: two rounds take different ones.
create or replace function care.after_talks_overdue(p_today date, p_most integer, p_passed uuid[])
  returns table (id uuid, clock_id uuid, organisation_id uuid, unit_id uuid, due date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select k.id, c.id, k.organisation_id, k.unit_id, c.due
      from platform.clock c join care.coercion k on k.id = c.subject_id
     where c.subject_kind = 'after-talk' and c.ended_on is null and c.escalated_on is null and c.due < p_today
       and k.withdrawn_at is null and c.id <> all(p_passed)
     order by c.due, c.id limit p_most for update of c skip locked;
end $$;

-- A unit gave way to another (people.succeed_unit, in this very transaction): what it has offered and owes goes along.
create or replace function care.move_coercions(p_succession uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare s record;
begin
  select x.* into s from people.unit_succession x
   where x.id = p_succession and x.made_by = platform.me() and x.taken_over_on = platform.today();
  if not found then raise exception 'no such succession' using errcode = '42501'; end if;
  update care.coercion k set unit_id = s.successor_id where k.unit_id = s.unit_id;
  update care.supported_decision d set unit_id = s.successor_id where d.unit_id = s.unit_id;
  update platform.clock c set unit_id = s.successor_id where c.unit_id = s.unit_id and c.subject_kind = 'after-talk';
end $$;

-- Lets go of what was registered before a day, with all that hangs on it, for the job that follows data/processing.
create or replace function care.let_go_of_coercions(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.coercion where id in (select x.id from care.coercion x
        where (x.registered_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
        returning coercion.organisation_id as o, coercion.id as i),
      clocks as (delete from platform.clock c using gone where c.subject_id = gone.i and c.subject_kind = 'after-talk')
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- Of these persons, those about whom a measure is kept here.
create or replace function care.coerced_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct x.id), '{}') from care.coercion k, unnest(array[k.person_id, k.registered_by]) as x (id)
    where x.id = any(p_persons));
end $$;

-- At an erasure: whom the person wanted with them goes, both accounts and what was agreed. That a conversation was offered stays, about nobody by name.
create or replace function care.erase_after_talks(p_person uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  update care.after_talk_step s set with_sealed = null where s.person_id = p_person and s.with_sealed is not null;
  delete from care.after_talk_account a where a.person_id = p_person;
  delete from care.after_talk_change h where h.person_id = p_person;
end $$;

revoke all on function care.coercions_here(), care.my_coercions(), care.known_here(), care.coercible_here(),
  care.after_talk_names(uuid[]), care.open_after_talk(uuid, uuid), care.list_after_talks(), care.after_talks_opened(),
  care.after_talk_persons(), care.accounts_shared(), care.accounts_entered_now(), care.next_account(uuid, text),
  care.change_steps_told(), care.plan_before_coercion(uuid),
  care.set_after_talk_clock(uuid, text, date, date, date, date), care.tell_of_after_talk(uuid),
  care.after_talks_overdue(date, integer, uuid[]), care.move_coercions(uuid), care.let_go_of_coercions(date, integer),
  care.coerced_among(uuid[]), care.erase_after_talks(uuid) from public;
grant execute on function care.coercions_here(), care.my_coercions(), care.known_here(), care.coercible_here(),
  care.after_talk_names(uuid[]), care.open_after_talk(uuid, uuid), care.list_after_talks(), care.after_talks_opened(),
  care.after_talk_persons(), care.accounts_shared(), care.accounts_entered_now(), care.next_account(uuid, text),
  care.change_steps_told(), care.plan_before_coercion(uuid),
  care.set_after_talk_clock(uuid, text, date, date, date, date), care.tell_of_after_talk(uuid),
  care.after_talks_overdue(date, integer, uuid[]), care.move_coercions(uuid), care.let_go_of_coercions(date, integer),
  care.coerced_among(uuid[]), care.erase_after_talks(uuid) to :app;

alter table care.coercion enable row level security;
grant select, insert, update (withdrawn_at, withdrawn_by) on care.coercion to :app;
drop policy if exists concerns on care.coercion;
create policy concerns on care.coercion for select to :app using (id = any((select care.my_coercions())::uuid[]));
drop policy if exists unit on care.coercion;
create policy unit on care.coercion for select to :app using (id = any((select care.coercions_here())::uuid[]));
drop policy if exists register on care.coercion;
create policy register on care.coercion for insert to :app with check (
  unit_id = (select platform.my_work_unit()) and organisation_id = (select platform.my_organisation())
  and registered_by = (select platform.me()) and role_id = (select platform.my_role())
  and withdrawn_at is null and person_id = any((select care.coercible_here())::uuid[]));
-- Out of the unit's sight from then on, and not to be had back: it was registered anew if it was true. The row that is
-- left is no longer one of the unit's, so the check asks only who did it.
drop policy if exists withdraw on care.coercion;
create policy withdraw on care.coercion for update to :app
  using (id = any((select care.coercions_here())::uuid[]))
  with check (withdrawn_by = (select platform.me()));

alter table care.after_talk_step enable row level security;
grant select, insert on care.after_talk_step to :app;
drop policy if exists concerns on care.after_talk_step;
create policy concerns on care.after_talk_step for select to :app
  using (coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists unit on care.after_talk_step;
create policy unit on care.after_talk_step for select to :app
  using (coercion_id = any((select care.coercions_here())::uuid[]));
drop policy if exists answer on care.after_talk_step;
create policy answer on care.after_talk_step for insert to :app with check (
  person_id = (select platform.my_self()) and coercion_id = any((select care.my_coercions())::uuid[])
  and written_by = (select platform.me()) and as_whom = 'self');
drop policy if exists answer_for on care.after_talk_step;
create policy answer_for on care.after_talk_step for insert to :app with check (
  person_id = (select platform.my_principal()) and coercion_id = any((select care.my_coercions())::uuid[])
  and (select people.may_decide_for()) and written_by = (select platform.me()) and as_whom = 'representative');
drop policy if exists serve on care.after_talk_step;
create policy serve on care.after_talk_step for insert to :app with check (
  coercion_id = any((select care.after_talks_opened())::uuid[])
  and written_by = (select platform.me()) and role_id = (select platform.my_role()) and as_whom = 'service');

-- The person's own account is the person's: every version, shared or not. What others read of it is its newest version, once
-- it is shared. What the ward writes is the ward's, and the person reads all of it.
alter table care.after_talk_account enable row level security;
grant select, insert on care.after_talk_account to :app;
drop policy if exists own on care.after_talk_account;
create policy own on care.after_talk_account for select to :app
  using (person_id = (select platform.my_self()) and coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists shared on care.after_talk_account;
create policy shared on care.after_talk_account for select to :app using (id = any((select care.accounts_shared())::uuid[]));
drop policy if exists concerns on care.after_talk_account;
create policy concerns on care.after_talk_account for select to :app
  using (side = 'service' and coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists unit on care.after_talk_account;
create policy unit on care.after_talk_account for select to :app
  using (side = 'service' and coercion_id = any((select care.after_talks_opened())::uuid[]));
drop policy if exists tell on care.after_talk_account;
create policy tell on care.after_talk_account for insert to :app with check (
  side = 'own' and person_id = (select platform.my_self()) and coercion_id = any((select care.my_coercions())::uuid[])
  and written_by = (select platform.me()));
drop policy if exists serve on care.after_talk_account;
create policy serve on care.after_talk_account for insert to :app with check (
  side <> 'own' and coercion_id = any((select care.after_talks_opened())::uuid[])
  and written_by = (select platform.me()) and role_id = (select platform.my_role()));

alter table care.account_sharing enable row level security;
grant select, insert, update (ended_at) on care.account_sharing to :app;
drop policy if exists own on care.account_sharing;
create policy own on care.account_sharing for select to :app
  using (person_id = (select platform.my_self()) and array['treatment'] <@ (select platform.my_topics()));
drop policy if exists give on care.account_sharing;
create policy give on care.account_sharing for insert to :app with check (
  person_id = (select platform.my_self()) and array['treatment'] <@ (select platform.my_topics())
  and given_by = (select platform.me()) and ended_at is null);
drop policy if exists given_on_paper on care.account_sharing;
create policy given_on_paper on care.account_sharing for insert to :app with check (
  account_id = any((select care.accounts_entered_now())::uuid[]) and given_by = (select platform.me()) and ended_at is null);
-- Ended for good: shared anew, it is another row.
drop policy if exists take_back on care.account_sharing;
create policy take_back on care.account_sharing for update to :app
  using (person_id = (select platform.my_self()) and array['treatment'] <@ (select platform.my_topics()) and ended_at is null)
  with check (ended_at is not null);

-- What is to be different next time: each side proposes in its own name, and both see it. Written once and never changed.
alter table care.after_talk_change enable row level security;
grant select, insert on care.after_talk_change to :app;
drop policy if exists concerns on care.after_talk_change;
create policy concerns on care.after_talk_change for select to :app
  using (coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists unit on care.after_talk_change;
create policy unit on care.after_talk_change for select to :app
  using (coercion_id = any((select care.after_talks_opened())::uuid[]));
drop policy if exists propose on care.after_talk_change;
create policy propose on care.after_talk_change for insert to :app with check (
  side = 'person' and channel = 'web' and person_id = (select platform.my_self())
  and coercion_id = any((select care.my_coercions())::uuid[]) and written_by = (select platform.me()));
drop policy if exists serve on care.after_talk_change;
create policy serve on care.after_talk_change for insert to :app with check (
  coercion_id = any((select care.after_talks_opened())::uuid[])
  and written_by = (select platform.me()) and role_id = (select platform.my_role()));

-- A step without a role is the person's own, and nobody else writes one. What the person takes into the crisis plan the ward
-- learns by the person's choice alone.
alter table care.after_talk_change_step enable row level security;
grant select, insert on care.after_talk_change_step to :app;
drop policy if exists concerns on care.after_talk_change_step;
create policy concerns on care.after_talk_change_step for select to :app
  using (person_id = (select platform.my_self()) and coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists told on care.after_talk_change_step;
create policy told on care.after_talk_change_step for select to :app
  using (id = any((select care.change_steps_told())::uuid[]));
drop policy if exists of_both on care.after_talk_change_step;
create policy of_both on care.after_talk_change_step for select to :app
  using (kind in ('agreement', 'withdrawal') and coercion_id = any((select care.my_coercions())::uuid[]));
drop policy if exists own_step on care.after_talk_change_step;
create policy own_step on care.after_talk_change_step for insert to :app with check (
  role_id is null and person_id = (select platform.my_self()) and coercion_id = any((select care.my_coercions())::uuid[])
  and written_by = (select platform.me()));
drop policy if exists serve on care.after_talk_change_step;
create policy serve on care.after_talk_change_step for insert to :app with check (
  coercion_id = any((select care.after_talks_opened())::uuid[])
  and written_by = (select platform.me()) and role_id = (select platform.my_role()));

-- Somebody who has no key yet, as nothing of theirs was written here before, gets one with the first that is sealed.
drop policy if exists after_talk on people.person_key;
create policy after_talk on people.person_key for insert to :app
  with check (person_id = any((select care.after_talk_persons())::uuid[]));
drop function if exists care.after_talk_opened();

-- Who did what about it is the person's to read, as a line of the log.
drop policy if exists after_talk on platform.trail;
create policy after_talk on platform.trail for select to :app
  using (subject_kind = 'after-talk' and subject_id = any((select care.my_coercions())::uuid[]));

-- Both sides see the same clock; the rest of the unit's branch learns nothing from it.
drop policy if exists after_talk on platform.clock;
create policy after_talk on platform.clock for select to :app
  using (subject_kind = 'after-talk' and subject_id = any((select care.my_coercions())::uuid[]));
drop policy if exists after_talk_only on platform.clock;
create policy after_talk_only on platform.clock as restrictive for all to :app
  using (subject_kind <> 'after-talk' or (select platform.kind()) = 'job'
    or subject_id = any((select care.my_coercions())::uuid[]) or subject_id = any((select care.coercions_here())::uuid[]));

-- Supported decisions. The person sees all of it, as oneself and surely known. The ward sees what is to be decided there, one by
-- one, each opening with its line; what the person prepares alone is the person's alone.
revoke all on care.supported_decision, care.supported_decision_step from :app;

create or replace function care.supported_here() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select d.id from platform.here w join care.supported_decision d on d.unit_id = w.work_unit
     where w.role_kind in ('employee', 'unit-leader') and d.person_id <> w.me
       and d.person_id <> all(array(select b.person_id from consent.blocking_me b)));
end $$;

create or replace function care.my_supported() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select d.id from platform.here w join care.supported_decision d on d.person_id = w.self
    where 'treatment' = any(w.topics));
end $$;

-- Opens one of them for this transaction, and writes the line that says so. Out: whether it is there.
create or replace function care.open_supported(p_line uuid, p_decision uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_decision = any(care.supported_here()), false) then return false; end if;
  insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
  select p_line, d.organisation_id, d.unit_id, 'supported-decision-reading', 'supported-decision', d.id, 'person', platform.me(),
      platform.my_role(), platform.my_role_kind(), now()
    from care.supported_decision d where d.id = p_decision;
  perform platform.note_opened((select d.person_id::text from care.supported_decision d where d.id = p_decision)
    || ':supported-decision:' || p_decision::text);
  return true;
end $$;

-- The ward's list names those it concerns: one line a day for each and whoever looks.
create or replace function care.list_supported() returns table (id uuid, name text, begun_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
  select gen_random_uuid(), d.organisation_id, d.unit_id, 'supported-decision-list', 'supported-decision', d.id, 'person', platform.me(),
      platform.my_role(), platform.my_role_kind(), now()
    from care.supported_decision d where d.id = any(care.supported_here())
      and not exists (select 1 from platform.trail t where t.subject_id = d.id and t.act = 'supported-decision-list'
        and t.person_id = platform.me() and t.role_id = platform.my_role()
        and (t.at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date);
  return query select d.id, p.name, d.begun_at from care.supported_decision d join people.person p on p.id = d.person_id
    where d.id = any(care.supported_here()) order by d.begun_at desc, d.id;
end $$;

-- Those that this transaction has opened at work, as long as they are there for me: each by a line of its own.
create or replace function care.supported_opened() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select x.id from unnest(care.supported_here()) as x (id)
    join platform.here w on true cross join unnest(w.opened) as o (key)
    where split_part(o.key, ':', 2) = 'supported-decision' and split_part(o.key, ':', 3) = x.id::text);
end $$;

-- Whom those are about: a first key is made at work only for somebody whose own is open.
create or replace function care.supported_persons() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select d.person_id from care.supported_decision d where d.id = any(care.supported_opened()));
end $$;

-- The names of those it concerns: the person, who began and who wrote. Of others none is given.
create or replace function care.supported_names(p_ids uuid[]) returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_seen uuid[] := care.my_supported() || care.supported_opened();
begin
  return query
    select p.id, p.name from people.person p where p.id = any(p_ids) and (
      exists (select 1 from care.supported_decision d where d.id = any(v_seen) and p.id in (d.person_id, d.begun_by))
      or exists (select 1 from care.supported_decision_step s where s.decision_id = any(v_seen) and s.written_by = p.id)
      or exists (select 1 from platform.trail t where t.subject_kind = 'supported-decision'
        and t.subject_id = any(care.my_supported()) and t.person_id = p.id));
end $$;

-- Tells the person that there is something new: by whoever began or wrote it at work, in the transaction of the act.
create or replace function care.tell_of_supported(p_decision uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.my_work_unit() is null or not exists (select 1 from care.supported_decision d where d.id = p_decision
      and ((d.begun_by = platform.me() and d.begun_at = now()) or exists (select 1 from care.supported_decision_step s
        where s.decision_id = d.id and s.written_by = platform.me() and s.written_at = now()))) then
    return false;
  end if;
  return coalesce((select platform.put_message(d.organisation_id, d.person_id, 'supported-decision', 'supported-decision', d.id)
    from care.supported_decision d where d.id = p_decision), false);
end $$;

-- Whether lack of competence may be concluded: some support was tried, and the time that was given is over. The same rule as
-- mayStep in support.ts, so that no statement by hand goes past it.
create or replace function care.supported_enough() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select o.id from unnest(care.supported_opened()) as o (id)
    where exists (select 1 from care.supported_decision_step s where s.decision_id = o.id and s.kind = 'support')
      and not exists (select 1 from care.supported_decision_step s where s.decision_id = o.id and s.kind = 'time'
        and s.until_day > platform.today()));
end $$;

create or replace function care.let_go_of_supported(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.supported_decision where id in (select x.id from care.supported_decision x
        where (x.begun_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
        returning supported_decision.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

create or replace function care.erase_supported(p_person uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  delete from care.supported_decision d where d.person_id = p_person;
end $$;

revoke all on function care.supported_here(), care.my_supported(), care.open_supported(uuid, uuid), care.list_supported(),
  care.supported_opened(), care.supported_persons(), care.supported_names(uuid[]), care.tell_of_supported(uuid), care.supported_enough(),
  care.let_go_of_supported(date, integer), care.erase_supported(uuid) from public;
grant execute on function care.supported_here(), care.my_supported(), care.open_supported(uuid, uuid), care.list_supported(),
  care.supported_opened(), care.supported_persons(), care.supported_names(uuid[]), care.tell_of_supported(uuid), care.supported_enough(),
  care.let_go_of_supported(date, integer), care.erase_supported(uuid) to :app;

alter table care.supported_decision enable row level security;
grant select, insert on care.supported_decision to :app;
drop policy if exists own on care.supported_decision;
create policy own on care.supported_decision for select to :app using (id = any((select care.my_supported())::uuid[]));
drop policy if exists unit on care.supported_decision;
create policy unit on care.supported_decision for select to :app using (id = any((select care.supported_opened())::uuid[]));
drop policy if exists prepare on care.supported_decision;
create policy prepare on care.supported_decision for insert to :app with check (
  person_id = (select platform.my_self()) and array['treatment'] <@ (select platform.my_topics())
  and unit_id is null and begun_by = (select platform.me()));
drop policy if exists begin on care.supported_decision;
create policy begin on care.supported_decision for insert to :app with check (
  unit_id = (select platform.my_work_unit()) and organisation_id = (select platform.my_organisation())
  and begun_by = (select platform.me()) and role_id = (select platform.my_role())
  and person_id = any((select care.coercible_here())::uuid[]));

alter table care.supported_decision_step enable row level security;
grant select, insert on care.supported_decision_step to :app;
drop policy if exists own on care.supported_decision_step;
create policy own on care.supported_decision_step for select to :app
  using (decision_id = any((select care.my_supported())::uuid[]));
drop policy if exists unit on care.supported_decision_step;
create policy unit on care.supported_decision_step for select to :app
  using (decision_id = any((select care.supported_opened())::uuid[]));
drop policy if exists own_step on care.supported_decision_step;
create policy own_step on care.supported_decision_step for insert to :app with check (
  role_id is null and person_id = (select platform.my_self()) and decision_id = any((select care.my_supported())::uuid[])
  and written_by = (select platform.me()));
drop policy if exists serve on care.supported_decision_step;
create policy serve on care.supported_decision_step for insert to :app with check (
  decision_id = any((select care.supported_opened())::uuid[])
  and written_by = (select platform.me()) and role_id = (select platform.my_role())
  and (kind <> 'conclusion' or choice <> 'not-able' or decision_id = any((select care.supported_enough())::uuid[])));

drop policy if exists supported on people.person_key;
create policy supported on people.person_key for insert to :app
  with check (person_id = any((select care.supported_persons())::uuid[]));

drop policy if exists supported on platform.trail;
create policy supported on platform.trail for select to :app
  using (subject_kind = 'supported-decision' and subject_id = any((select care.my_supported())::uuid[]));

-- The numbers of closed quarters: for those who work where they are about, or lead above it. Written by the one job.
revoke all on care.coercion_figures from :app;

-- What became of it for each person against whom a unit used coercion of these kinds in a period; never who. What was registered
-- by mistake is not among it. For the one job that computes a unit's figures.
create or replace function care.coercion_rows(p_unit uuid, p_from date, p_to date, p_kinds text[])
  returns table (offered boolean, held boolean, changed boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select
        bool_and(exists (select 1 from care.after_talk_step s where s.coercion_id = k.id and s.kind = 'offer')),
        bool_or(exists (select 1 from care.after_talk_step s where s.coercion_id = k.id and s.kind = 'holding'
          and not exists (select 1 from care.after_talk_step d where d.coercion_id = k.id and d.kind = 'denial' and d.n > s.n))),
        bool_or(exists (select 1 from care.after_talk_change_step c where c.coercion_id = k.id and c.kind = 'adoption'))
      from care.coercion k
     where k.unit_id = p_unit and k.withdrawn_at is null and k.ended_on between p_from and p_to and k.kind = any(p_kinds)
     group by k.person_id;
end $$;

create or replace function care.let_go_of_coercion_figures(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.coercion_figures f using (select x.unit_id, x.period from care.coercion_figures x
        where x.computed_on < p_before limit p_most) old where f.unit_id = old.unit_id and f.period = old.period
        returning f.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

revoke all on function care.coercion_rows(uuid, date, date, text[]), care.let_go_of_coercion_figures(date, integer) from public;
grant execute on function care.coercion_rows(uuid, date, date, text[]), care.let_go_of_coercion_figures(date, integer) to :app;

alter table care.coercion_figures enable row level security;
grant select, insert on care.coercion_figures to :app;
drop policy if exists of_my_units on care.coercion_figures;
create policy of_my_units on care.coercion_figures for select to :app using (unit_id = any((select platform.my_units())::uuid[]));
drop policy if exists job_read on care.coercion_figures;
create policy job_read on care.coercion_figures for select to :app using ((select platform.kind()) = 'job');
drop policy if exists job on care.coercion_figures;
create policy job on care.coercion_figures for insert to :app with check ((select platform.kind()) = 'job');
