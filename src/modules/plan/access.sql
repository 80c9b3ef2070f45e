-- Who may see a plan: its owner, in the way of signing in that opens the topic; and whoever has opened the topic "plan" in
-- this very transaction, which leaves a line: the newest version of what its owner has neither hidden nor taken away.
-- Written, set back, taken away, rated and ended by its owner alone. Nothing is ever changed in place but a removal, an end
-- and the plan's frame.
-- PostgreSQL asks the policies from the last name to the first until one says yes: `own` comes before `opened` (by consent)
-- and `guest`, which cost a look at whole plans.

revoke all on care.plan, care.plan_text, care.plan_measure, care.plan_measure_step, care.plan_rating, care.plan_guest,
  care.plan_guest_scope, care.plan_yes, care.plan_measure_answer from :app;

-- What this transaction has opened of running plans, as far as it is there for others than their owners: the newest version
-- of each of the owner's texts, with who does it and how far it has come. Nothing of whoever has blocked me, also since it
-- was opened; nor what guests wrote beside it.
create or replace function care.plan_opened_to_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with shown as (
      select n.* from (
          select distinct on (x.thread_id) x.id, x.organisation_id, x.thread_id, x.hidden, x.removed_at
            from platform.here w cross join unnest(w.opened) as o (key)
            join care.plan p on p.person_id = split_part(o.key, ':', 1)::uuid and p.ended_at is null
            join care.plan_text x on x.plan_id = p.id and x.side = 'mine'
           where split_part(o.key, ':', 2) = 'plan'
             and p.person_id <> all(array(select b.person_id from consent.blocking_me b))
           order by x.thread_id, x.n desc) n
       where n.removed_at is null and not n.hidden)
    select s.id from shown s
    union all
    select l.id from shown s cross join lateral (select m.id from care.plan_measure m
      where m.organisation_id = s.organisation_id and m.thread_id = s.thread_id order by m.n desc limit 1) l
    union all
    select l.id from shown s cross join lateral (select t.id from care.plan_measure_step t
      where t.organisation_id = s.organisation_id and t.thread_id = s.thread_id order by t.n desc limit 1) l);
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

-- The invitations to running plans that are mine as I act now, with what each lets me read: answered yes, or not answered
-- yet. Not of whoever has blocked me. For the functions below: the application has no right to it.
create or replace view care.guest_here with (security_invoker = true) as
  select g.id, g.organisation_id, g.person_id, g.plan_id, g.guest_unit_id, g.invited_at, g.answer, g.answered_at, s.places,
      s.life_areas, s.may_write, s.valid_to, o.name as owner_name,
      g.answer = 'accepted' and g.person_id::text || ':invited:' || g.id::text = any(w.opened) as opened
    from platform.here w
    join care.plan_guest g on g.guest_person_id = w.me and g.ended_at is null
     -- Somebody as oneself; somebody at work, in the unit that was named.
     and (g.guest_unit_id = w.work_unit or (g.guest_unit_id is null and w.self is not null))
    join care.plan p on p.id = g.plan_id and p.ended_at is null
    join people.person o on o.id = g.person_id and (o.valid_to is null or o.valid_to >= w.today)
    cross join lateral (select x.* from care.plan_guest_scope x where x.guest_id = g.id order by x.n desc limit 1) s
   where (s.valid_to is null or s.valid_to >= w.today)
     and g.person_id <> all(array(select b.person_id from consent.blocking_me b))
     and (w.assurance = 'high' or 'plan' = any((select people.rule_topics('low-assurance-other', platform.today()))::text[]));
revoke all on care.guest_here from public, :app;

-- The same, for the one who acts: whose plan, what of it, and since when. Nothing of what is written in it.
create or replace function care.plans_as_guest()
  returns table (id uuid, organisation_id uuid, person_id uuid, plan_id uuid, owner_name text, at_work boolean, places text[],
    life_areas text[], may_write boolean, valid_to date, invited_at timestamptz, answered_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever is nobody's guest, as nearly everybody is, is asked at every look at My tasks: the joins would cost ten times this.
  if not exists (select 1 from platform.here w join care.plan_guest x on x.guest_person_id = w.me and x.ended_at is null) then
    return;
  end if;
  return query
    select g.id, g.organisation_id, g.person_id, g.plan_id, g.owner_name, g.guest_unit_id is not null, g.places,
        g.life_areas, g.may_write, g.valid_to, g.invited_at, g.answered_at
      from care.guest_here g order by g.answered_at is not null, g.owner_name, g.id;
end $$;

-- Opens a plan to its guest for this transaction, with its line in the log. Out: whether I am one now.
create or replace function care.open_as_guest(p_id uuid, p_plan uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare g record;
begin
  select h.id, h.person_id into g from care.guest_here h where h.plan_id = p_plan and h.answer = 'accepted';
  return found and consent.open_invited(p_id, g.person_id, 'plan', 'plan', g.id);
end $$;

-- What is open to me as a guest in this transaction: of the owner's texts the newest version of what is neither hidden nor
-- taken away, in the parts that are mine to read; beside those every version of what stands there of others; of measures what
-- was agreed and done last.
create or replace function care.plan_guest_sees() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with newest as (
      select distinct on (x.thread_id) x.id, x.organisation_id, x.thread_id, x.place, x.life_area, x.hidden, x.removed_at,
          g.places, g.life_areas
        from care.guest_here g join care.plan_text x on x.plan_id = g.plan_id and x.side = 'mine'
       where g.opened order by x.thread_id, x.n desc),
    shown as (
      select n.* from newest n
       where n.removed_at is null and not n.hidden and n.place = any(n.places)
         and coalesce(n.life_area, 'whole') = any(n.life_areas)),
    aside as (
      -- By the index for each, never each with each: of a plan of 2,000 measures that took most of a second.
      select x.id from shown s
        cross join lateral (select distinct on (y.thread_id) y.organisation_id, y.thread_id, y.removed_at from care.plan_text y
          where y.beside = s.thread_id order by y.thread_id, y.n desc) n
        join care.plan_text x on x.organisation_id = n.organisation_id and x.thread_id = n.thread_id
       where n.removed_at is null)
    select s.id from shown s
    union all
    select a.id from aside a
    union all
    select y.id from care.plan_yes y join aside a on a.id = y.text_id
    union all
    select l.id from shown s cross join lateral (select m.id from care.plan_measure m
      where m.organisation_id = s.organisation_id and m.thread_id = s.thread_id order by m.n desc limit 1) l
    union all
    select l.id from shown s cross join lateral (select t.id from care.plan_measure_step t
      where t.organisation_id = s.organisation_id and t.thread_id = s.thread_id order by t.n desc limit 1) l);
end $$;

-- Invites somebody to my plan that runs, by name, and tells them: somebody I know of here, as oneself or at work in a unit.
-- Invited already, it is that invitation. Out: the invitation; null where I can invite nobody like that.
create or replace function care.invite_to_plan(p_id uuid, p_plan uuid, p_person uuid, p_unit uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p care.plan; v_id uuid;
begin
  select x.* into p from care.plan x where x.id = p_plan and x.ended_at is null and x.person_id = platform.my_self()
    and array['plan'] <@ platform.my_topics() for update;
  if not found then return null; end if;
  select g.id into v_id from care.plan_guest g where g.plan_id = p_plan and g.guest_person_id = p_person
    and g.guest_unit_id is not distinct from p_unit and g.ended_at is null;
  if found then return v_id; end if;
  if not exists (select 1 from consent.acquainted() a where a.person_id = p_person and a.unit_id is not distinct from p_unit) then
    return null;
  end if;
  insert into care.plan_guest (organisation_id, id, person_id, plan_id, guest_person_id, guest_unit_id, invited_by)
  values (p.organisation_id, p_id, p.person_id, p.id, p_person, p_unit, platform.me());
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  values (p.organisation_id, p_person, 'plan-invitation', 'plan', p.id);
  return p_id;
end $$;

-- Says yes or no to an invitation of mine that waits. A no ends it. Out: whether one waited.
create or replace function care.answer_plan_invitation(p_guest uuid, p_yes boolean) returns boolean language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  update care.plan_guest set answer = case when p_yes then 'accepted' else 'declined' end, answered_at = now(),
      ended_at = case when p_yes then null else now() end, ended_by = case when p_yes then null else platform.me() end
   where id = p_guest and answer is null and id in (select g.id from care.guest_here g);
  return found;
end $$;

-- Ends that somebody is a guest: by the owner, or by the guest who leaves. In force with the next request; all that was
-- written stays. Out: whether it ran.
create or replace function care.end_plan_guest(p_guest uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.plan_guest set ended_at = now(), ended_by = platform.me()
   where id = p_guest and ended_at is null
     and ((person_id = platform.my_self() and array['plan'] <@ platform.my_topics())
       or id in (select g.id from care.guest_here g where g.answer = 'accepted'));
  return found;
end $$;

-- Writes beside one of the owner's texts, as a guest at work who may write: the service's own, or a version of the common
-- one, to which the writer says yes by it. Where it stands and what of life it is about follow the owner's text.
-- Out: the text's id; null where I may not, or where somebody has written since version p_after.
create or replace function care.write_as_guest(p_id uuid, p_beside uuid, p_side text, p_after integer, p_sealed bytea,
  p_repeats integer) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g record; o care.plan_text; v_thread uuid; v_n integer;
begin
  if p_side not in ('service', 'common') then return null; end if;
  select h.id, h.plan_id into g from care.guest_here h join care.plan_text t on t.id = p_beside and t.plan_id = h.plan_id
   where h.opened and h.may_write and h.guest_unit_id is not null;
  if not found then return null; end if;
  perform 1 from care.plan p where p.id = g.plan_id and p.ended_at is null for update;
  if not found then return null; end if;
  select x.* into o from care.plan_text x where x.thread_id = p_beside and x.side = 'mine' and x.place <> 'measure'
    and x.id = any(care.plan_guest_sees());
  if not found then return null; end if;
  select x.thread_id, max(x.n) into v_thread, v_n from care.plan_text x
   where x.beside = p_beside and x.side = p_side and x.removed_at is null and (p_side = 'common' or x.guest_id = g.id)
   group by x.thread_id;
  if coalesce(v_n, 0) <> p_after then return null; end if;
  insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, side, life_area, beside, guest_id,
    sealed, repeats, as_whom)
  values (o.organisation_id, p_id, o.person_id, o.plan_id, coalesce(v_thread, p_id), p_after + 1, o.place, p_side, o.life_area,
    p_beside, g.id, p_sealed, p_repeats, 'service');
  if p_side = 'common' then
    insert into care.plan_yes (organisation_id, id, person_id, plan_id, text_id, guest_id)
    values (o.organisation_id, gen_random_uuid(), o.person_id, o.plan_id, p_id, g.id);
  end if;
  return coalesce(v_thread, p_id);
end $$;

-- Says yes to the version of a common text that stands: its plan's owner, or a guest at work who may write there.
-- Out: whether it could be said.
create or replace function care.say_plan_yes(p_id uuid, p_text uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare x care.plan_text; v_guest uuid;
begin
  select t.* into x from care.plan_text t join care.plan p on p.id = t.plan_id and p.ended_at is null
   where t.id = p_text and t.side = 'common' and t.removed_at is null
     and not exists (select 1 from care.plan_text n where n.thread_id = t.thread_id and n.n > t.n);
  if not found then return false; end if;
  if x.person_id is distinct from platform.my_self() or not array['plan'] <@ platform.my_topics() then
    select h.id into v_guest from care.guest_here h where h.plan_id = x.plan_id and h.opened and h.may_write
      and h.guest_unit_id is not null and p_text = any(care.plan_guest_sees());
    if not found then return false; end if;
  end if;
  insert into care.plan_yes (organisation_id, id, person_id, plan_id, text_id, guest_id)
  values (x.organisation_id, p_id, x.person_id, x.plan_id, x.id, v_guest) on conflict do nothing;
  return true;
end $$;

-- Takes one's own yes back. Out: whether there was one.
create or replace function care.take_back_plan_yes(p_text uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.plan_yes set ended_at = now()
   where text_id = p_text and ended_at is null
     and (guest_id is null and person_id = platform.my_self() and array['plan'] <@ platform.my_topics()
       or guest_id in (select h.id from care.guest_here h where h.opened));
  return found;
end $$;

-- What guests of a plan are called: to its owner all there ever were; to a guest who has opened it oneself, and those who
-- said yes at work. A name whose address is graded is told to the owner alone.
create or replace function care.plan_guest_names(p_plan uuid) returns table (id uuid, name text, unit_name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select g.id, p.name, u.short_name from care.plan_guest g
      join people.person p on p.id = g.guest_person_id
      left join people.unit u on u.id = g.guest_unit_id
     where g.plan_id = p_plan
       and ((g.person_id = platform.my_self() and array['plan'] <@ platform.my_topics())
         or (g.guest_person_id = platform.me() or g.guest_unit_id is not null and g.answer = 'accepted'
             and not exists (select 1 from people.address_grading y where y.person_id = p.id and y.valid_from <= platform.today()
               and (y.valid_to is null or y.valid_to >= platform.today())))
           and exists (select 1 from care.guest_here h where h.plan_id = p_plan and h.opened))
     order by g.invited_at, g.id;
end $$;

-- What these guests are asked to do, as it was agreed last, what each has said to it, and whether that one is a guest still
-- who reads it: a yes to another day or to other words is none, and whoever is out of the plan does nothing in it. For the
-- functions below: the application has no right to it. Who is still there is found once for each guest, not for each measure;
-- and planned once for each connection: made anew for every array of guests, planning takes longer than the answer.
create or replace function care.asked_of(p_guests uuid[]) returns table (person_id uuid, plan_id uuid, thread_id uuid,
    measure_id uuid, text_id uuid, life_area text, due date, guest_id uuid, guest_person_id uuid, guest_unit_id uuid, status text, here boolean,
    answer text, answered_at timestamptz, sealed bytea)
  language plpgsql stable rows 20 set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare v_today date := platform.today();
begin
  return query
    with g as materialized (
      select x.*, c.places, c.life_areas, x.ended_at is null and coalesce(x.answer = 'accepted', false)
          and (c.valid_to is null or c.valid_to >= v_today) and x.guest_person_id <> all(consent.blocked_by(x.person_id))
          and (x.guest_unit_id is null or exists (select 1 from people.role r where r.person_id = x.guest_person_id
            and r.unit_id = x.guest_unit_id and r.valid_from <= v_today and (r.valid_to is null or r.valid_to >= v_today))) as there
        from care.plan_guest x cross join lateral (select y.* from care.plan_guest_scope y where y.guest_id = x.id
          order by y.n desc limit 1) c
       where x.id = any(p_guests))
    select m.person_id, m.plan_id, m.thread_id, m.id, t.id, coalesce(t.life_area, 'whole'), m.due, m.guest_id, g.guest_person_id, g.guest_unit_id, s.status,
        coalesce(g.there, false) and t.removed_at is null and not t.hidden and 'measure' = any(g.places)
          and coalesce(t.life_area, 'whole') = any(g.life_areas),
        -- That it is done holds until its owner writes how far it has come: then it does as a yes.
        case when a.answer = 'done' and s.written_at > a.answered_at then 'yes' else a.answer end, a.answered_at, a.sealed
      -- By the index for each guest, never all measures of the house: hence the offset.
      from g cross join lateral (select x.* from care.plan_measure x where x.guest_id = g.id offset 0) m
      cross join lateral (select x.* from care.plan_text x where x.organisation_id = m.organisation_id
        and x.thread_id = m.thread_id order by x.n desc limit 1) t
      left join lateral (select x.status, x.written_at from care.plan_measure_step x
        where x.organisation_id = m.organisation_id and x.thread_id = m.thread_id order by x.n desc limit 1) s on true
      left join lateral (select x.* from care.plan_measure_answer x where x.organisation_id = m.organisation_id
        and x.thread_id = m.thread_id order by x.n desc limit 1) l on true
      left join lateral (select l.answer, l.answered_at, l.sealed from care.plan_measure o where l.guest_id = m.guest_id
        and l.text_id = t.id and o.id = l.measure_id and o.due is not distinct from m.due offset 0) a on true
     where m.n = (select max(x.n) from care.plan_measure x where x.organisation_id = m.organisation_id
       and x.thread_id = m.thread_id);
end $$;
revoke all on function care.asked_of(uuid[]) from public, :app;
drop view if exists care.measure_asked;

-- The same of one plan: to its owner all of it; to a guest who has opened it, of what that one reads, one's own, and who
-- has said yes at work; to whoever has opened the topic, who has said yes at work. Why somebody says no is between the two.
-- A name whose address is graded is told to the owner alone, and to oneself.
create or replace function care.plan_responsibles(p_plan uuid) returns table (thread_id uuid, measure_id uuid, text_id uuid,
    guest_id uuid, name text, unit_name text, mine boolean, here boolean, answer text, answered_at timestamptz, sealed bytea)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
declare v_own boolean; v_me uuid; v_areas text[] := '{}'; v_sees uuid[] := '{}';
begin
  v_own := exists (select 1 from care.plan p where p.id = p_plan and p.person_id = platform.my_self()
    and array['plan'] <@ platform.my_topics());
  if not v_own then
    select h.id, case when 'measure' = any(h.places) then h.life_areas else '{}' end into v_me, v_areas
      from care.guest_here h where h.plan_id = p_plan and h.opened;
    if not found then v_sees := care.plan_opened_to_me(); end if;
  end if;
  return query
    select a.thread_id, a.measure_id, a.text_id, a.guest_id,
        case when v_own or a.guest_id = v_me or not exists (select 1 from people.address_grading y where y.person_id = p.id
          and y.valid_from <= platform.today() and (y.valid_to is null or y.valid_to >= platform.today())) then p.name end,
        u.short_name, coalesce(a.guest_id = v_me, false), a.here,
        a.answer, a.answered_at, case when v_own or a.guest_id = v_me then a.sealed end
      from care.asked_of(array(select g.id from care.plan_guest g where g.plan_id = p_plan)) a
      left join people.person p on p.id = a.guest_person_id
      left join people.unit u on u.id = a.guest_unit_id
     where (v_own or (a.here and a.life_area = any(v_areas) or a.measure_id = any(v_sees))
         and (a.guest_id = v_me or a.here and a.guest_unit_id is not null and a.answer in ('yes', 'done')));
end $$;

-- What waits of me as a guest in plans: measures that I am asked to do, and those that I have said yes to and that are not
-- done. Nothing of what is written in them, nor whose they are.
create or replace function care.asked_of_me() returns table (plan_id uuid, thread_id uuid, due date, answer text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever is nobody's guest, as nearly everybody is, is asked at every look at My tasks: the joins would cost ten times this.
  if not exists (select 1 from platform.here w join care.plan_guest x on x.guest_person_id = w.me and x.ended_at is null) then
    return;
  end if;
  return query
    select a.plan_id, a.thread_id, a.due, a.answer
      from care.asked_of(array(select h.id from care.guest_here h where h.answer = 'accepted')) a
     where a.here and (a.answer is null or a.answer = 'yes')
       and (a.status is null or a.status in ('planned', 'under-way'))
     order by a.due nulls last, a.thread_id;
end $$;

-- The measures of my plan that runs that are past a day and neither done nor given up, the longest first; and who owes them,
-- as far as that one is known here. As the one who asks: the policies say which plan it is.
create or replace function care.past_due(p_today date, p_most integer) returns table (thread_id uuid, due date, own boolean,
    named boolean, name text, unit_name text, here boolean, answer text)
  language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare v_plan uuid;
begin
  select p.id into v_plan from care.plan p where p.ended_at is null and p.person_id = platform.my_self();
  if not found then return; end if;
  return query
    with m as materialized (
      select x.* from (select distinct on (y.thread_id) y.thread_id, y.due, y.owner_person_id, y.owner_sealed, y.guest_id
          from care.plan_measure y where y.plan_id = v_plan order by y.thread_id, y.n desc) x
       where x.due < p_today
         and exists (select 1 from care.plan_text t where t.id = x.thread_id and t.removed_at is null)
         and coalesce((select s.status from care.plan_measure_step s where s.plan_id = v_plan and s.thread_id = x.thread_id
           order by s.n desc limit 1), 'planned') in ('planned', 'under-way')
       order by x.due, x.thread_id limit p_most),
    r as materialized (select z.* from care.plan_responsibles(v_plan) z where exists (select 1 from m where m.guest_id is not null))
    select m.thread_id, m.due, m.owner_person_id is not null, m.owner_sealed is not null, r.name, r.unit_name, r.here, r.answer
      from m left join r on r.thread_id = m.thread_id order by m.due, m.thread_id;
end $$;
revoke all on function care.past_due(date, integer) from public;
grant execute on function care.past_due(date, integer) to :app;

-- Answers, as a guest who has opened the plan, what one is asked to do: to what was agreed as p_measure and said as p_text.
-- Its owner is told. Out: whether it could be; not where either was agreed or said anew since, nor twice the same.
create or replace function care.answer_plan_measure(p_id uuid, p_measure uuid, p_text uuid, p_answer text, p_sealed bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a record; p care.plan;
begin
  select x.* into p from care.plan x join care.guest_here h on h.plan_id = x.id and h.opened
    join care.plan_measure m on m.plan_id = x.id and m.id = p_measure for update of x;
  if not found then return false; end if;
  select x.* into a from care.asked_of(array(select h.id from care.guest_here h where h.plan_id = p.id and h.opened)) x
   where x.measure_id = p_measure and x.text_id = p_text and x.here and x.measure_id = any(care.plan_guest_sees());
  if not found or a.answer is not distinct from p_answer or p_answer = 'done' and a.answer is distinct from 'yes' then
    return false;
  end if;
  insert into care.plan_measure_answer (organisation_id, id, person_id, plan_id, thread_id, n, measure_id, text_id, guest_id,
    answer, sealed)
  select p.organisation_id, p_id, p.person_id, p.id, a.thread_id, coalesce(max(x.n), 0) + 1, p_measure, p_text, a.guest_id,
      p_answer, p_sealed
    from care.plan_measure_answer x where x.organisation_id = p.organisation_id and x.thread_id = a.thread_id;
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  values (p.organisation_id, p.person_id, 'plan-measure-answer', 'plan-text', a.thread_id);
  return true;
end $$;

-- Tells the guest whom I have asked to do a measure of my plan that one is asked. Out: whether there was somebody to tell.
create or replace function care.tell_asked(p_thread uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  select p.organisation_id, a.guest_person_id, 'plan-measure-asked', 'plan', p.id
    from care.plan p cross join lateral care.asked_of(array(select g.id from care.plan_guest g where g.plan_id = p.id)) a
   where a.thread_id = p_thread and a.here and a.answer is null and p.ended_at is null and p.person_id = platform.my_self()
     and array['plan'] <@ platform.my_topics();
  return found;
end $$;

-- Which invitations to my plans I may name in a measure: those that somebody has said yes to and that run.
create or replace function care.guests_of_my_plans() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select g.id from care.plan_guest g where g.person_id = platform.my_self()
    and array['plan'] <@ platform.my_topics() and g.answer = 'accepted' and g.ended_at is null);
end $$;

revoke all on function care.plans_as_guest(), care.open_as_guest(uuid, uuid), care.plan_guest_sees(), care.invite_to_plan(uuid, uuid, uuid, uuid),
  care.answer_plan_invitation(uuid, boolean), care.end_plan_guest(uuid), care.plan_guest_names(uuid),
  care.write_as_guest(uuid, uuid, text, integer, bytea, integer), care.say_plan_yes(uuid, uuid),
  care.take_back_plan_yes(uuid),
  care.plan_responsibles(uuid), care.asked_of_me(), care.answer_plan_measure(uuid, uuid, uuid, text, bytea), care.tell_asked(uuid),
  care.guests_of_my_plans() from public;
grant execute on function care.plans_as_guest(), care.open_as_guest(uuid, uuid), care.plan_guest_sees(), care.invite_to_plan(uuid, uuid, uuid, uuid),
  care.answer_plan_invitation(uuid, boolean), care.end_plan_guest(uuid), care.plan_guest_names(uuid),
  care.write_as_guest(uuid, uuid, text, integer, bytea, integer), care.say_plan_yes(uuid, uuid),
  care.take_back_plan_yes(uuid),
  care.plan_responsibles(uuid), care.asked_of_me(), care.answer_plan_measure(uuid, uuid, uuid, text, bytea), care.tell_asked(uuid),
  care.guests_of_my_plans() to :app;

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
drop policy if exists guest on care.plan_text;
create policy guest on care.plan_text for select to :app using (id = any((select care.plan_guest_sees())::uuid[]));
drop policy if exists write on care.plan_text;
create policy write on care.plan_text for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and written_by = (select platform.me()) and as_whom = 'self' and side <> 'service');
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
drop policy if exists guest on care.plan_measure;
create policy guest on care.plan_measure for select to :app using (id = any((select care.plan_guest_sees())::uuid[]));
-- Nobody is made responsible for anything by somebody else's plan: of those known here one names oneself, or asks a guest.
drop policy if exists write on care.plan_measure;
create policy write on care.plan_measure for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and written_by = (select platform.me()) and as_whom = 'self'
  and (owner_person_id is null or owner_person_id = (select platform.me()))
  and (guest_id is null or guest_id = any((select care.guests_of_my_plans())::uuid[])));

alter table care.plan_measure_step enable row level security;
grant select, insert on care.plan_measure_step to :app;
drop policy if exists own on care.plan_measure_step;
create policy own on care.plan_measure_step for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists opened on care.plan_measure_step;
create policy opened on care.plan_measure_step for select to :app using (id = any((select care.plan_opened_to_me())::uuid[]));
drop policy if exists guest on care.plan_measure_step;
create policy guest on care.plan_measure_step for select to :app using (id = any((select care.plan_guest_sees())::uuid[]));
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

-- Whom I have invited. How one comes in, answers and leaves: the functions above.
alter table care.plan_guest enable row level security;
grant select on care.plan_guest to :app;
drop policy if exists own on care.plan_guest;
create policy own on care.plan_guest for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));

alter table care.plan_guest_scope enable row level security;
grant select, insert on care.plan_guest_scope to :app;
drop policy if exists own on care.plan_guest_scope;
create policy own on care.plan_guest_scope for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists say on care.plan_guest_scope;
create policy say on care.plan_guest_scope for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics())
  and given_by = (select platform.me()));

alter table care.plan_yes enable row level security;
grant select on care.plan_yes to :app;
drop policy if exists own on care.plan_yes;
create policy own on care.plan_yes for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists guest on care.plan_yes;
create policy guest on care.plan_yes for select to :app using (id = any((select care.plan_guest_sees())::uuid[]));

-- What a guest has answered. How one answers: the function above.
alter table care.plan_measure_answer enable row level security;
grant select on care.plan_measure_answer to :app;
drop policy if exists own on care.plan_measure_answer;
create policy own on care.plan_measure_answer for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));

-- Sheets. To their owner all of them; to a guest who has opened the plan: one's own role agreement; plans elsewhere with the
-- attempts at cooperating about them, where one may read of cooperation in the whole of life; and a story that is shared with
-- one. The newest version of what is not taken away, never the family.
revoke all on care.plan_sheet, care.plan_sheet_yes, care.plan_story_share from :app;

create or replace function care.plan_sheets_shown() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select s.id from care.guest_here h
      cross join lateral (select distinct on (x.thread_id) x.* from care.plan_sheet x where x.plan_id = h.plan_id
        order by x.thread_id, x.n desc) s
     where h.opened and s.removed_at is null
       and (s.kind = 'role' and s.guest_id = h.id
         or s.kind in ('linked', 'attempt') and 'cooperation' = any(h.places) and 'whole' = any(h.life_areas)
         or s.kind = 'story' and exists (select 1 from care.plan_story_share r where r.thread_id = s.thread_id
           and r.guest_id = h.id and r.ended_at is null and (r.valid_to is null or r.valid_to >= platform.today()))));
end $$;
-- What was said to those: to an agreement by both, to a story by oneself.
create or replace function care.plan_sheet_yeses_shown() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select y.id from care.plan_sheet_yes y join care.plan_sheet s on s.id = y.sheet_id
    where s.id = any(care.plan_sheets_shown())
      and (s.kind = 'role' or y.guest_id in (select h.id from care.guest_here h where h.opened)));
end $$;

-- Writes as a guest who has opened the plan: a version of one's own role agreement, to which one says yes by it; or, at work
-- and where one may write, an attempt at cooperating about a plan that was made without consent.
-- Out: the sheet's id; null where I may not, or where somebody has written since version p_after.
create or replace function care.write_sheet_as_guest(p_id uuid, p_plan uuid, p_kind text, p_after integer, p_beside uuid,
  p_day date, p_sealed bytea) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g record; p care.plan; v_thread uuid; v_n integer;
begin
  select h.* into g from care.guest_here h where h.plan_id = p_plan and h.opened;
  if not found then return null; end if;
  select x.* into p from care.plan x where x.id = p_plan and x.ended_at is null for update;
  if not found then return null; end if;
  if p_kind = 'role' then
    select x.thread_id, max(x.n) into v_thread, v_n from care.plan_sheet x
     where x.guest_id = g.id and x.kind = 'role' and x.removed_at is null group by x.thread_id;
  elsif p_kind = 'attempt' then
    if not g.may_write or g.guest_unit_id is null or not exists (select 1 from care.plan_sheet x where x.thread_id = p_beside
      and x.kind = 'linked' and x.id = any(care.plan_sheets_shown())) then return null; end if;
  else
    return null;
  end if;
  if coalesce(v_n, 0) <> p_after then return null; end if;
  insert into care.plan_sheet (organisation_id, id, person_id, plan_id, thread_id, n, kind, guest_id, as_whom, beside, on_day, sealed)
  values (p.organisation_id, p_id, p.person_id, p.id, coalesce(v_thread, p_id), p_after + 1, p_kind, g.id, 'guest',
    case when p_kind = 'attempt' then p_beside end, case when p_kind = 'attempt' then p_day end, p_sealed);
  if p_kind = 'role' then
    insert into care.plan_sheet_yes (organisation_id, id, person_id, plan_id, sheet_id, guest_id)
    values (p.organisation_id, gen_random_uuid(), p.person_id, p.id, p_id, g.id);
  end if;
  return coalesce(v_thread, p_id);
end $$;

-- Says yes to the version of an agreement that stands, as the plan's owner or the guest whose it is; or that one has read
-- the story that is shared with one, as it stands. Out: whether it could be said.
create or replace function care.say_sheet_yes(p_id uuid, p_sheet uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare s care.plan_sheet; v_guest uuid;
begin
  select x.* into s from care.plan_sheet x join care.plan p on p.id = x.plan_id and p.ended_at is null
   where x.id = p_sheet and x.kind in ('role', 'story') and x.removed_at is null
     and not exists (select 1 from care.plan_sheet n where n.thread_id = x.thread_id and n.n > x.n);
  if not found then return false; end if;
  if s.person_id is distinct from platform.my_self() or not array['plan'] <@ platform.my_topics() then
    select h.id into v_guest from care.guest_here h where h.plan_id = s.plan_id and h.opened and s.id = any(care.plan_sheets_shown());
    if not found then return false; end if;
  elsif s.kind = 'story' then
    return false;
  end if;
  insert into care.plan_sheet_yes (organisation_id, id, person_id, plan_id, sheet_id, guest_id)
  values (s.organisation_id, p_id, s.person_id, s.plan_id, s.id, v_guest) on conflict do nothing;
  return found;
end $$;

-- Takes one's own yes to an agreement back. Out: whether there was one.
create or replace function care.take_back_sheet_yes(p_sheet uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update care.plan_sheet_yes set ended_at = now()
   where sheet_id = p_sheet and ended_at is null
     and exists (select 1 from care.plan_sheet s where s.id = sheet_id and s.kind = 'role')
     and (guest_id is null and person_id = platform.my_self() and array['plan'] <@ platform.my_topics()
       or guest_id in (select h.id from care.guest_here h where h.opened));
  return found;
end $$;

-- Shares a story of my plan that runs with somebody who takes part, and tells them. Out: whether it was not shared already.
create or replace function care.share_story(p_id uuid, p_thread uuid, p_guest uuid, p_to date) returns boolean language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into care.plan_story_share (organisation_id, id, person_id, plan_id, thread_id, guest_id, valid_to)
  select s.organisation_id, p_id, s.person_id, s.plan_id, s.id, g.id, p_to
    from care.plan_sheet s join care.plan p on p.id = s.plan_id and p.ended_at is null
    join care.plan_guest g on g.plan_id = p.id and g.id = p_guest and g.answer = 'accepted' and g.ended_at is null
   where s.id = p_thread and s.kind = 'story' and s.removed_at is null and s.person_id = platform.my_self()
     and array['plan'] <@ platform.my_topics() and (p_to is null or p_to >= platform.today())
  on conflict do nothing;
  if not found then return false; end if;
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  select g.organisation_id, g.guest_person_id, 'plan-story', 'plan', g.plan_id from care.plan_guest g
   where g.id = p_guest and g.guest_person_id is not null;
  return true;
end $$;

-- Lets go of the sheets that were taken away before a day, for the job that follows data/processing.
create or replace function care.let_go_of_plan_sheets(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.plan_sheet where id in (select x.id from care.plan_sheet x
      where (x.removed_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning plan_sheet.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

revoke all on function care.plan_sheets_shown(), care.plan_sheet_yeses_shown(),
  care.write_sheet_as_guest(uuid, uuid, text, integer, uuid, date, bytea), care.say_sheet_yes(uuid, uuid),
  care.take_back_sheet_yes(uuid), care.share_story(uuid, uuid, uuid, date), care.let_go_of_plan_sheets(date, integer) from public;
grant execute on function care.plan_sheets_shown(), care.plan_sheet_yeses_shown(),
  care.write_sheet_as_guest(uuid, uuid, text, integer, uuid, date, bytea), care.say_sheet_yes(uuid, uuid),
  care.take_back_sheet_yes(uuid), care.share_story(uuid, uuid, uuid, date), care.let_go_of_plan_sheets(date, integer) to :app;

alter table care.plan_sheet enable row level security;
grant select, insert, update (removed_at) on care.plan_sheet to :app;
drop policy if exists own on care.plan_sheet;
create policy own on care.plan_sheet for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists guest on care.plan_sheet;
create policy guest on care.plan_sheet for select to :app using (id = any((select care.plan_sheets_shown())::uuid[]));
drop policy if exists write on care.plan_sheet;
create policy write on care.plan_sheet for insert to :app with check (
  person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()) and as_whom = 'self'
  and (guest_id is null or guest_id = any((select care.guests_of_my_plans())::uuid[])));
drop policy if exists remove on care.plan_sheet;
create policy remove on care.plan_sheet for update to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));

alter table care.plan_sheet_yes enable row level security;
grant select on care.plan_sheet_yes to :app;
drop policy if exists own on care.plan_sheet_yes;
create policy own on care.plan_sheet_yes for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists guest on care.plan_sheet_yes;
create policy guest on care.plan_sheet_yes for select to :app using (id = any((select care.plan_sheet_yeses_shown())::uuid[]));

alter table care.plan_story_share enable row level security;
grant select, update (ended_at) on care.plan_story_share to :app;
drop policy if exists own on care.plan_story_share;
create policy own on care.plan_story_share for select to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
drop policy if exists stop on care.plan_story_share;
create policy stop on care.plan_story_share for update to :app
  using (person_id = (select platform.my_self()) and array['plan'] <@ (select platform.my_topics()));
