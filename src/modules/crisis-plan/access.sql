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

-- Whether somebody else read a person's crisis plan between two moments: by consent, as whoever acts for the person, in an
-- emergency, by the card. Never granted: for functions of the rooms beside this one, which say for whom and by whose choice.
create or replace function care.crisis_plan_opened(p_person uuid, p_from timestamptz, p_before timestamptz) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from consent.opening o
      where o.person_id = p_person and o.what = 'crisis-plan' and o.at >= p_from and o.at < p_before)
    or exists (select 1 from care.crisis_reading r where r.person_id = p_person and r.at >= p_from and r.at < p_before);
end $$;
revoke all on function care.crisis_plan_opened(uuid, timestamptz, timestamptz) from public, :app;

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

-- The card. Its owner makes, renews and ends it; nobody else sees that there is one. Whoever has its code comes without
-- signing in, through the two functions here and nothing else.
revoke all on care.crisis_card, care.crisis_reading, care.crisis_attempt, care.crisis_copy from :app;

-- Whether a network must wait before its next code: after twenty wrong ones in an hour; and once there are three hundred
-- from everywhere, after its first. Never granted. A network that has typed nothing wrong is always answered: to keep
-- somebody's plan from those who hold the card because strangers type nonsense is the worse failure, and against 130 bits
-- no number of guesses helps.
create or replace function care.card_must_wait(p_network bytea) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_own bigint; v_all bigint;
begin
  select count(*) filter (where a.network_hash = p_network), count(*) into v_own, v_all
    from care.crisis_attempt a where a.at > now() - interval '1 hour';
  return v_own >= 20 or (v_own >= 1 and v_all >= 300);
end $$;
revoke all on function care.card_must_wait(bytea) from public, :app;

-- Whose key is to seal who reads, for whoever has a card's code. Opens nothing: what the plan says comes from
-- read_with_card, with its line. Out: 'open', with whose and the wrapped key; 'wrong' and 'wait' with nothing, the same for
-- a code that nobody has, one that was renewed or ended, and one of somebody who is gone.
create or replace function care.card_owner(p_code bytea, p_network bytea)
  returns table (outcome text, person_id uuid, organisation_id uuid, wrapped bytea)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'anonymous' then raise exception 'not by a code' using errcode = '42501'; end if;
  -- Two at once count as two.
  perform pg_advisory_xact_lock(hashtextextended(encode(p_network, 'hex'), 7318));
  if care.card_must_wait(p_network) then return query select 'wait', null::uuid, null::uuid, null::bytea; return; end if;
  return query select 'open', c.person_id, c.organisation_id, y.wrapped
    from care.crisis_card c join people.person p on p.id = c.person_id and p.organisation_id = c.organisation_id
      join people.person_key y on y.person_id = c.person_id and y.organisation_id = c.organisation_id
   where c.code_hash = p_code and c.ended_at is null and (p.valid_to is null or p.valid_to >= platform.today());
  if found then return; end if;
  insert into care.crisis_attempt (network_hash) values (p_network);
  return query select 'wrong', null::uuid, null::uuid, null::bytea;
end $$;

-- Reads the plan by a card's code: writes who reads and why, a line in the trail that is sealed with the rest of the log, and
-- tells the owner, and only then gives what others may see of the plan; never who must not know, since whoever holds a card
-- may be the one named. The line's subject is the hash of who read and why: changed afterwards, it is seen. The same form
-- within five minutes is the same look.
create or replace function care.read_with_card(p_code bytea, p_key bytea, p_capacity text, p_sealed bytea)
  returns table (person_name text, id uuid, thread_id uuid, plan_id uuid, n integer, place text, rank integer, hidden boolean,
    sealed bytea, repeats integer, written_at timestamptz, removed_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare w record; v_id uuid := encode(substring(sha256(p_sealed) for 16), 'hex')::uuid;
begin
  if platform.kind() is distinct from 'anonymous' then raise exception 'not by a code' using errcode = '42501'; end if;
  select c.organisation_id as o, c.id as card, c.person_id as p, c.plan_id as plan, x.name into w
    from care.crisis_card c join people.person x on x.id = c.person_id and x.organisation_id = c.organisation_id
   where c.code_hash = p_code and c.ended_at is null and (x.valid_to is null or x.valid_to >= platform.today())
     for update of c;
  if not found then return; end if;
  if not exists (select 1 from care.crisis_reading r where r.card_id = w.card and r.key_hash = p_key
      and r.at > now() - interval '5 minutes') then
    insert into care.crisis_reading (organisation_id, id, person_id, card_id, key_hash, capacity, sealed)
    values (w.o, v_id, w.p, w.card, p_key, p_capacity, p_sealed);
    insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, for_person_id, at)
    values (w.o, 'crisis-reading', 'crisis-reading', v_id, 'anonymous', w.p, now());
    perform platform.put_message(w.o, w.p, 'crisis-reading', 'crisis-reading', v_id);
  end if;
  return query
    select w.name, s.id, s.thread_id, s.plan_id, s.n, s.place, s.rank, s.hidden, s.sealed, s.repeats, s.written_at, s.removed_at
      from (select distinct on (t.thread_id) t.* from care.crisis_text t where t.plan_id = w.plan
             order by t.thread_id, t.n desc) s
     where s.removed_at is null and not s.hidden and s.place <> 'must-not-know'
    union all
    -- A plan in which nothing is for others says whose it is all the same.
    select w.name, null, null, null, null, null, null, null, null, null, null, null
     order by 7, 11, 2;
end $$;

-- Lets go of readings, and of wrong codes, from before a day, for the job that follows data/processing.
create or replace function care.let_go_of_crisis_readings(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.crisis_reading where id in (select r.id from care.crisis_reading r
      where (r.at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning crisis_reading.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;
create or replace function care.let_go_of_crisis_attempts(p_before date, p_most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_n integer;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  delete from care.crisis_attempt where ctid = any(array(select a.ctid from care.crisis_attempt a
    where (a.at at time zone 'Europe/Oslo')::date < p_before limit p_most));
  get diagnostics v_n = row_count;
  return v_n;
end $$;

revoke all on function care.card_owner(bytea, bytea), care.read_with_card(bytea, bytea, text, bytea),
  care.let_go_of_crisis_readings(date, integer), care.let_go_of_crisis_attempts(date, integer) from public;
grant execute on function care.card_owner(bytea, bytea), care.read_with_card(bytea, bytea, text, bytea),
  care.let_go_of_crisis_readings(date, integer), care.let_go_of_crisis_attempts(date, integer) to :app;

alter table care.crisis_card enable row level security;
grant select, insert, update (ended_at) on care.crisis_card to :app;
drop policy if exists own on care.crisis_card;
create policy own on care.crisis_card for select to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
drop policy if exists make on care.crisis_card;
create policy make on care.crisis_card for insert to :app with check (
  person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()) and ended_at is null);
-- Ended for good: no card comes back.
drop policy if exists finish on care.crisis_card;
create policy finish on care.crisis_card for update to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()) and ended_at is null)
  with check (ended_at is not null);

-- Who has read is told to the owner however surely known: the log is open to both.
alter table care.crisis_reading enable row level security;
grant select on care.crisis_reading to :app;
drop policy if exists own on care.crisis_reading;
create policy own on care.crisis_reading for select to :app using (person_id = (select platform.my_self()));

alter table care.crisis_attempt enable row level security;

alter table care.crisis_copy enable row level security;
grant select, insert, update (ended_at) on care.crisis_copy to :app;
drop policy if exists own on care.crisis_copy;
create policy own on care.crisis_copy for select to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
drop policy if exists give on care.crisis_copy;
create policy give on care.crisis_copy for insert to :app with check (
  person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()) and ended_at is null);
drop policy if exists had_back on care.crisis_copy;
create policy had_back on care.crisis_copy for update to :app
  using (person_id = (select platform.my_self()) and array['crisis'] <@ (select platform.my_topics()));
