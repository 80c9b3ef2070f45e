-- Who may see people, units and roles. Units are public: that is how a giver finds the right one.

revoke all on schema people from public;
grant usage on schema people to :app;
revoke all on all tables in schema people from :app;

-- The units a role reaches: its own; a leader, a user contact and an administrator reach those below too.
create or replace function people.reach(p_unit uuid, p_kind text) returns uuid[] language plpgsql stable
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  with recursive below as (
    select id from people.unit where id = p_unit
    union
    select u.id from people.unit u join below b on u.parent_id = b.id where p_kind <> 'employee'
  ) select array_agg(id) from below
  );
end $$;

-- The rules of a file, and no others: migrate calls it as the owner, nobody else may.
create or replace function people.load_access_rules(p_rules jsonb) returns void language sql
  set search_path = pg_catalog, pg_temp as $$
  with given as (select * from jsonb_to_recordset(p_rules) as r (id text, kind text, from_age int, until_age int,
      topics jsonb, valid_from date, valid_to date, legal_ref text, source text, read_on date)),
    gone as (delete from people.access_rule a
      where not exists (select 1 from given g where g.id = a.id and g.valid_from = a.valid_from))
  insert into people.access_rule (id, kind, from_age, until_age, topics, valid_from, valid_to, legal_ref, source, read_on)
  select id, kind, from_age, until_age, array(select jsonb_array_elements_text(topics)), valid_from, valid_to, legal_ref,
    source, read_on from given
  on conflict (id, valid_from) do update set kind = excluded.kind, from_age = excluded.from_age,
    until_age = excluded.until_age, topics = excluded.topics, valid_to = excluded.valid_to,
    legal_ref = excluded.legal_ref, source = excluded.source, read_on = excluded.read_on
$$;

-- Rules of law by kind, as they hold on a day.
create or replace function people.rule_topics(p_kind text, p_today date) returns text[] language plpgsql stable
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(distinct t), '{}') from people.access_rule r, unnest(r.topics) as t
   where r.kind = p_kind and r.valid_from <= p_today and (r.valid_to is null or r.valid_to >= p_today)
  );
end $$;

-- The matters in which a representation holds on a day; empty where it does not hold. A parent's follow the child's
-- age: on the twelfth and the sixteenth birthday they narrow by themselves. Without a birth date there is no age to go by.
create or replace function people.representation_topics(p_representation uuid, p_today date) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r people.representation; v_age integer; v_topics text[];
begin
  select x.* into r from people.representation x
    join people.person p on p.id = x.person_id and p.organisation_id = x.organisation_id
    join people.person q on q.id = x.representative_id and q.organisation_id = x.organisation_id
   where x.id = p_representation and x.ended_at is null
     and x.valid_from <= p_today and (x.valid_to is null or x.valid_to >= p_today)
     and (p.valid_to is null or p.valid_to >= p_today) and (q.valid_to is null or q.valid_to >= p_today);
  if not found then return '{}'; end if;
  if r.kind <> 'parent' then return r.topics; end if;
  select extract(year from age(p_today, b.born))::integer into v_age from people.birth b
   where b.person_id = r.person_id and b.organisation_id = r.organisation_id and b.born <= p_today;
  select array_agg(t) into v_topics from unnest(r.topics) as t
   where exists (select 1 from people.access_rule a where a.kind = 'parent' and t = any(a.topics)
     and v_age >= a.from_age and v_age < a.until_age
     and a.valid_from <= p_today and (a.valid_to is null or a.valid_to >= p_today));
  return coalesce(v_topics, '{}');
end $$;

-- A signed-in person, from the hash of the session's token. No row: not signed in (ended, idle, run out, role over).
drop function if exists people.enter_person(bytea, date, interval);
create or replace function people.enter_person(p_token_hash bytea, p_today date, p_idle interval)
  returns table (session_id uuid, person_id uuid, person_name text, language text, organisation_id uuid,
    organisation_name text, role_id uuid, role_kind text, role_title text, unit_id uuid, unit_name text, role_count integer,
    assurance text, representation_id uuid, representation_kind text, principal_id uuid, principal_name text, topics text[])
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record; r record; a record; v_units uuid[]; v_topics text[]; v_roles integer;
begin
  select x.id, x.person_id, x.role_id, x.seen_at, x.ends_at, x.assurance, x.for_representation_id, p.name, p.language,
      p.organisation_id, o.name as organisation_name
    into s
    from platform.session x
    join people.person p on p.id = x.person_id
    join people.organisation o on o.id = p.organisation_id
   where x.token_hash = sha256(p_token_hash) and x.ended_at is null
     and (p.valid_to is null or p.valid_to >= p_today);
  if not found then return; end if;
  if s.ends_at < now() or s.seen_at < now() - p_idle then
    update platform.session set ended_at = now(), ended_by = 'idle' where id = s.id;
    return;
  end if;
  if s.seen_at < now() - interval '1 minute' then
    update platform.session set seen_at = now() where id = s.id;
  end if;
  -- As how many one could act besides as oneself: roles, and those one acts for. A role at work opens only to whoever
  -- is known surely.
  v_roles := (select count(*)::integer from people.representation z where z.representative_id = s.person_id and z.ended_at is null)
    + case when s.assurance = 'high' then (select count(*)::integer from people.role z where z.person_id = s.person_id
    and z.valid_from <= p_today and (z.valid_to is null or z.valid_to >= p_today)) else 0 end;
  if s.role_id is not null and s.assurance = 'high' then
    select y.kind, y.title, y.unit_id, u.short_name into r
      from people.role y join people.unit u on u.id = y.unit_id
     where y.id = s.role_id and y.person_id = s.person_id and y.organisation_id = s.organisation_id
       and y.valid_from <= p_today and (y.valid_to is null or y.valid_to >= p_today);
    -- A role that is over falls away at the next request; the person stays signed in as themselves.
    if found then
      v_units := people.reach(r.unit_id, r.kind);
      perform platform.act_as('person', p_today, s.person_id, s.role_id, r.kind, s.organisation_id, v_units, null,
        r.unit_id, null, null, null, s.assurance);
      return query select s.id, s.person_id, s.name, s.language, s.organisation_id, s.organisation_name,
        s.role_id, r.kind, r.title, r.unit_id, r.short_name, v_roles,
        s.assurance, null::uuid, null::text, null::uuid, null::text, '{}'::text[];
      return;
    end if;
  end if;
  if s.for_representation_id is not null then
    select y.id, y.kind, y.person_id, p.name into a
      from people.representation y
      join people.person p on p.id = y.person_id and p.organisation_id = y.organisation_id
     where y.id = s.for_representation_id and y.representative_id = s.person_id and y.organisation_id = s.organisation_id;
    v_topics := people.representation_topics(a.id, p_today);
    if s.assurance = 'low' then
      select coalesce(array_agg(t), '{}') into v_topics from unnest(v_topics) as t
       where t = any(people.rule_topics('low-assurance-other', p_today));
    end if;
    -- A mandate that is over, or has narrowed to nothing, falls away in the same way.
    if cardinality(v_topics) > 0 then
      perform platform.act_as('person', p_today, s.person_id, null, null, s.organisation_id, null, null,
        null, a.person_id, a.id, v_topics, s.assurance);
      return query select s.id, s.person_id, s.name, s.language, s.organisation_id, s.organisation_name,
        null::uuid, null::text, null::text, null::uuid, null::text, v_roles,
        s.assurance, a.id, a.kind, a.person_id, a.name, v_topics;
      return;
    end if;
  end if;
  v_topics := case when s.assurance = 'low' then people.rule_topics('low-assurance', p_today) else people.topics() end;
  perform platform.act_as('person', p_today, s.person_id, null, null, s.organisation_id, null, null,
    null, null, null, v_topics, s.assurance);
  return query select s.id, s.person_id, s.name, s.language, s.organisation_id, s.organisation_name,
    null::uuid, null::text, null::text, null::uuid, null::text, v_roles,
    s.assurance, null::uuid, null::text, null::uuid, null::text, v_topics;
end $$;

-- What a unit is called: public, as the unit is. For lists of other rooms, which name no table of this one.
create or replace function people.called(p_unit uuid) returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select u.short_name from people.unit u where u.id = p_unit and u.valid_from <= platform.today());
end $$;

-- Whether I act on a mandate to decide for somebody, not only to be there: a companion, a lawyer and a next of kin
-- whom the person has chosen give no consent in the person's place.
create or replace function people.may_decide_for() returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select kind in ('parent', 'guardian', 'proxy') from people.representation
    where id = platform.my_representation()), false);
end $$;

-- The parents whose access has changed since both sides were last told. For the round that tells them.
create or replace function people.changed_by_age(p_today date)
  returns table (id uuid, organisation_id uuid, person_id uuid, representative_id uuid, topics_now text[], ends boolean, told_before boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select r.id, r.organisation_id, r.person_id, r.representative_id, n.t, cardinality(n.t) = 0, r.told_topics is not null
      from people.representation r
      join people.birth b on b.person_id = r.person_id and b.organisation_id = r.organisation_id
      cross join lateral (select people.representation_topics(r.id, p_today) as t) n
     where r.kind = 'parent' and r.ended_at is null and r.valid_from <= p_today
       and (r.valid_to is null or r.valid_to >= p_today)
       and (r.told_topics is null or not (r.told_topics @> n.t and r.told_topics <@ n.t));
end $$;

-- Whether somebody is of an age, where it is known; unknown counts as yes: an adult need not tell when one was born.
create or replace function people.is_of_age(p_person uuid, p_age integer) returns boolean language plpgsql stable
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select 1 from people.birth b where b.person_id = p_person
    and extract(year from age(platform.today(), b.born)) < p_age);
end $$;

-- Whoever acts for somebody lays it down. A function: what has ended is not there for the one who acted, and a row that
-- one does not see afterwards cannot be changed under a policy.
create or replace function people.lay_down(p_representation uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update people.representation r set ended_at = now(), ended_by = platform.me(), ended_why = 'by-representative'
   where r.id = p_representation and r.representative_id = platform.my_self() and r.ended_at is null;
  return found;
end $$;

-- Those I represent and those who represent me, today: their names, nothing else.
create or replace function people.my_representations()
  returns table (id uuid, kind text, mine boolean, other_id uuid, other_name text, topics text[], topics_now text[],
    legal_basis text, valid_from date, valid_to date, ended_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self();
begin
  return query
    select r.id, r.kind, coalesce(r.person_id = v_self, false), p.id, p.name, r.topics, people.representation_topics(r.id, platform.today()),
      r.legal_basis, r.valid_from, r.valid_to, r.ended_at
      from people.representation r
      join people.person p on p.organisation_id = r.organisation_id
        and p.id = case when r.person_id = v_self then r.representative_id else r.person_id end
     -- What has ended stays readable for the one it was about; whoever acted sees only what holds.
     where (r.person_id = v_self) or (r.representative_id = platform.me() and r.ended_at is null
       and cardinality(people.representation_topics(r.id, platform.today())) > 0)
     order by r.registered_at, r.id;
end $$;

-- Those who hold a role today in a unit that my role reaches.
create or replace function people.my_colleagues() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(distinct r.person_id), '{}') from people.role r
   where r.unit_id = any((select platform.my_units())::uuid[])
     and r.valid_from <= (select platform.today()) and (r.valid_to is null or r.valid_to >= (select platform.today()))
  );
end $$;

-- Whom an administrator may give a role: colleagues, and those just entered whom nobody has signed in as. Never a
-- user who has found the way in alone: a role would open that person's row to the administrator.
create or replace function people.my_appointable() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select people.my_colleagues() || coalesce((select array_agg(p.id) from people.person p
    where p.organisation_id = (select platform.my_organisation())
      and not exists (select 1 from people.identity i where i.person_id = p.id and i.organisation_id = p.organisation_id)
      and not exists (select 1 from way_in.sign_in_name n where n.person_id = p.id)), '{}')
  );
end $$;

-- Whom an administrator may invite: only those whom nobody has signed in as. With a new code for somebody who has,
-- the administrator could become that person.
create or replace function people.my_invitable() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(c.id), '{}') from unnest(people.my_colleagues()) as c (id)
   where not exists (select 1 from people.identity i where i.person_id = c.id)
     and not exists (select 1 from way_in.sign_in_name n where n.person_id = c.id)
  );
end $$;

-- The person who holds a role for a unit: the nearest one up the tree. Used to name the confidential reader on
-- the public page and to know to whom an overdue case goes. A name of somebody in office, nothing more.
create or replace function people.in_office(p_unit uuid, p_kind text)
  returns table (person_id uuid, name text, title text, unit_id uuid, unit_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive above as (
    select id, parent_id, short_name, 0 as height from people.unit where id = p_unit
    union all
    select u.id, u.parent_id, u.short_name, a.height + 1 from people.unit u join above a on u.id = a.parent_id
  )
  -- Whose address is graded is in office without a name: with it the page would say where the person is.
  select p.id,
         case when g.person_id is null then p.name else '' end,
         case when g.person_id is null then r.title else '' end, a.id, a.short_name
    from above a join people.role r on r.unit_id = a.id and r.kind = p_kind
    join people.person p on p.id = r.person_id
    left join lateral (select y.person_id from people.address_grading y where y.person_id = p.id
      and y.valid_from <= (select platform.today()) and (y.valid_to is null or y.valid_to >= (select platform.today())) limit 1) g on true
   where r.valid_from <= (select platform.today()) and (r.valid_to is null or r.valid_to >= (select platform.today()))
     and (p.valid_to is null or p.valid_to >= (select platform.today()))
   order by a.height, r.valid_from, p.name
$$;

-- Lets go of roles and invitations that had their time before a day, for the job that follows data/processing.
create or replace function people.let_go(p_event text, p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  case p_event
    when 'role-ended' then return query
      with gone as (delete from people.role where id in (select r.id from people.role r
        where r.valid_to < p_before limit p_most) returning role.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'invitation-over' then return query
      with gone as (delete from people.invitation where id in (select i.id from people.invitation i
        where (coalesce(i.used_at, i.expires_at) at time zone 'Europe/Oslo')::date < p_before limit p_most)
        returning invitation.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'representation-ended' then return query
      with gone as (delete from people.representation where id in (select r.id from people.representation r
        where least((r.ended_at at time zone 'Europe/Oslo')::date, r.valid_to) < p_before limit p_most)
        returning representation.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
  end case;
end $$;

-- Persons who have not been here since a day: no sign-in, no role, not even one that ended, and nobody who
-- acts for them or for whom they act. In the order of their ids,
-- from the one after p_after on.
create or replace function people.long_gone(p_before date, p_after uuid, p_most integer) returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query select p.id from people.person p
    where p.id > p_after and coalesce(p.valid_to, p.valid_from) < p_before
      and not exists (select 1 from people.role r where r.person_id = p.id)
      and not exists (select 1 from people.representation r where p.id in (r.person_id, r.representative_id)
        and r.ended_at is null and (r.valid_to is null or r.valid_to >= platform.today()))
      and not exists (select 1 from people.identity i where i.person_id = p.id and p.valid_to is null
        and coalesce(i.last_used_on, (i.added_at at time zone 'Europe/Oslo')::date) >= p_before)
      and not exists (select 1 from way_in.sign_in_name n where n.person_id = p.id and p.valid_to is null
        and coalesce(n.last_used_on, (n.made_at at time zone 'Europe/Oslo')::date) >= p_before)
      and not exists (select 1 from platform.session s where s.person_id = p.id
        and (s.began_at at time zone 'Europe/Oslo')::date >= p_before)
    order by p.id limit p_most;
end $$;

-- Takes persons away whole, with sign-in, messages and drafts. Whoever is still named by something that is kept stays.
create or replace function people.let_go_of_persons(p_persons uuid[])
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_person uuid; v_gone uuid[] := '{}'; v_organisation uuid;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  foreach v_person in array p_persons loop
    begin
      delete from platform.session s where s.person_id = v_person;
      delete from platform.message m where m.person_id = v_person;
      delete from platform.draft d where d.person_id = v_person;
      delete from platform.once o where o.person_id = v_person;
      delete from people.person p where p.id = v_person returning p.organisation_id into v_organisation;
      if found then v_gone := v_gone || v_organisation; end if;
    exception when foreign_key_violation or restrict_violation then
      null; -- Something that is kept names this person: waits until that has gone.
    end;
  end loop;
  return query select g.o, count(*)::integer from unnest(v_gone) as g (o) group by 1;
end $$;

-- Erases a person for good: sign-in, sessions, messages, drafts, the key, and everything that goes with a person by its
-- foreign key, in whichever room it lies. Where something that must stay names the person, the row stays without a name.
create or replace function people.erase(p_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_key record;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  delete from platform.session s where s.person_id = p_person;
  delete from platform.message m where m.person_id = p_person;
  delete from platform.draft d where d.person_id = p_person;
  delete from platform.once o where o.person_id = p_person;
  delete from platform.pending_form f where f.person_id = p_person;
  for v_key in
    select c.conrelid::regclass as child, a.attname as column_name
      from pg_constraint c, unnest(c.conkey, c.confkey) as k (child, parent), pg_attribute a, pg_attribute p
     where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = 'people.person'::regclass
       and p.attrelid = c.confrelid and p.attnum = k.parent and p.attname = 'id'
       and a.attrelid = c.conrelid and a.attnum = k.child
  loop
    execute format('delete from %s where %I = $1', v_key.child, v_key.column_name) using p_person;
  end loop;
  begin
    delete from people.person p where p.id = p_person;
  exception when foreign_key_violation or restrict_violation then
    update people.person p set name = '–', pronoun = null, language = 'nb',
      valid_to = least(p.valid_to, platform.today() - 1) where p.id = p_person;
  end;
end $$;

-- These run inside the owner's functions too: there a type of the caller's own must not be found first.
alter function people.topics() set search_path = pg_catalog, pg_temp;
alter function people.are_topics(text[]) set search_path = pg_catalog, pg_temp;

revoke all on all functions in schema people from public;
grant execute on function people.topics(), people.are_topics(text[]), people.enter_person(bytea, date, interval), people.may_decide_for(), people.my_representations(),
  people.lay_down(uuid), people.called(uuid),
  people.changed_by_age(date), people.is_of_age(uuid, integer),
  people.my_colleagues(),
  people.my_appointable(), people.my_invitable(), people.in_office(uuid, text),
  people.let_go(text, date, integer), people.long_gone(date, uuid, integer), people.let_go_of_persons(uuid[]),
  people.erase(uuid) to :app;

alter table people.organisation enable row level security;
grant select on people.organisation to :app;
drop policy if exists public_read on people.organisation;
create policy public_read on people.organisation for select to :app using (valid_from <= (select platform.today()));

alter table people.unit enable row level security;
grant select, insert, update (parent_id, name, short_name, telephone, address, takes_voices, valid_to) on people.unit to :app;
drop policy if exists public_read on people.unit;
create policy public_read on people.unit for select to :app using (valid_from <= (select platform.today()));
drop policy if exists administer on people.unit;
-- An administrator sets up the part of the tree that the role is given for, and no other.
create policy administer on people.unit for all to :app
  using ((select platform.my_role_kind()) = 'administrator' and id = any((select platform.my_units())::uuid[]))
  with check ((select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation())
    and (id = any((select platform.my_units())::uuid[]) or parent_id = any((select platform.my_units())::uuid[])));

alter table people.person enable row level security;
grant select, insert, update (name, language, pronoun, valid_to) on people.person to :app;
drop policy if exists own on people.person;
create policy own on people.person for all to :app
  using (id = (select platform.me())) with check (id = (select platform.me()));
-- Colleagues in the units one works in: needed to say who does what. Never persons without a role there.
drop policy if exists colleague on people.person;
create policy colleague on people.person for select to :app using (id = any((select people.my_colleagues())::uuid[]));
drop policy if exists administer on people.person;
create policy administer on people.person for all to :app
  using ((select platform.my_role_kind()) = 'administrator' and id = any((select people.my_colleagues())::uuid[]))
  with check ((select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation()));
-- Whoever hands over a code on paper enters somebody who is new here: a name and a language, no more.
drop policy if exists enter on people.person;
create policy enter on people.person for insert to :app with check (
  (select platform.my_role_kind()) = any(array['employee', 'unit-leader', 'user-contact', 'administrator'])
  and organisation_id = (select platform.my_organisation()) and valid_from = (select platform.today())
  and pronoun is null);
drop policy if exists sign_in on people.person;
create policy sign_in on people.person for all to :app
  using ((select platform.kind()) in ('sign-in', 'job')) with check ((select platform.kind()) = 'sign-in');

alter table people.identity enable row level security;
grant select, insert, update (last_used_on), delete on people.identity to :app;
drop policy if exists sign_in on people.identity;
create policy sign_in on people.identity for all to :app
  using ((select platform.kind()) = 'sign-in') with check ((select platform.kind()) = 'sign-in');
drop policy if exists administer on people.identity;

alter table people.role enable row level security;
grant select, insert, update (valid_to) on people.role to :app;
drop policy if exists own on people.role;
create policy own on people.role for select to :app using (person_id = (select platform.me()));
drop policy if exists unit on people.role;
create policy unit on people.role for select to :app using (unit_id = any((select platform.my_units())::uuid[]));
drop policy if exists administer on people.role;
create policy administer on people.role for insert to :app
  with check ((select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation())
    and unit_id = any((select platform.my_units())::uuid[]) and source = 'administrator'
    and person_id = any((select people.my_appointable())::uuid[]));
drop policy if exists administer_end on people.role;
create policy administer_end on people.role for update to :app
  using ((select platform.my_role_kind()) = 'administrator' and unit_id = any((select platform.my_units())::uuid[]))
  with check ((select platform.my_role_kind()) = 'administrator' and unit_id = any((select platform.my_units())::uuid[]));
-- Roles that a claim carries come and go at sign-in; those that an administrator gave are not sign-in's to end.
drop policy if exists claimed on people.role;
create policy claimed on people.role for insert to :app
  with check ((select platform.kind()) = 'sign-in' and source in ('claim', 'administrator'));
drop policy if exists claim_gone on people.role;
create policy claim_gone on people.role for update to :app
  using ((select platform.kind()) = 'sign-in') with check ((select platform.kind()) = 'sign-in');
drop policy if exists house on people.role;
create policy house on people.role for select to :app using ((select platform.kind()) in ('sign-in', 'job'));

alter table people.invitation enable row level security;
grant select, insert, update (used_at) on people.invitation to :app;
drop policy if exists sign_in on people.invitation;
create policy sign_in on people.invitation for all to :app
  using ((select platform.kind()) = 'sign-in') with check ((select platform.kind()) = 'sign-in');
drop policy if exists administer on people.invitation;
create policy administer on people.invitation for insert to :app with check (
  (select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation())
  and person_id = any((select people.my_invitable())::uuid[]));
drop policy if exists administer_read on people.invitation;
create policy administer_read on people.invitation for select to :app using (
  (select platform.my_role_kind()) = 'administrator' and person_id = any((select people.my_colleagues())::uuid[]));

alter table people.access_rule enable row level security;
grant select on people.access_rule to :app;
drop policy if exists public_read on people.access_rule;
create policy public_read on people.access_rule for select to :app using (read_on <= (select platform.today()));

alter table people.birth enable row level security;
grant select, insert, update (born) on people.birth to :app;
drop policy if exists own on people.birth;
create policy own on people.birth for select to :app using (person_id = (select platform.my_self()));
drop policy if exists sign_in on people.birth;
create policy sign_in on people.birth for all to :app
  using ((select platform.kind()) = 'sign-in') with check ((select platform.kind()) = 'sign-in');

alter table people.person_key enable row level security;
grant select, insert on people.person_key to :app;
drop policy if exists own on people.person_key;
create policy own on people.person_key for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
-- Whoever has opened something of a person in this transaction can read what was opened.
drop policy if exists opened on people.person_key;
create policy opened on people.person_key for select to :app
  using (person_id = any((select platform.my_opened_persons())::uuid[]));
drop policy if exists principal on people.person_key;
create policy principal on people.person_key for insert to :app with check (person_id = (select platform.my_principal()));

alter table people.representation enable row level security;
grant select, insert, update (told_topics, ended_at, ended_by, ended_why) on people.representation to :app;
drop policy if exists person on people.representation;
create policy person on people.representation for select to :app using (person_id = (select platform.my_self()));
drop policy if exists representative on people.representation;
create policy representative on people.representation for select to :app
  using (representative_id = (select platform.my_self()) and ended_at is null);
-- One gives a mandate of one's own; what a court or a parent's position gives is registered by somebody in office.
drop policy if exists choose on people.representation;
create policy choose on people.representation for insert to :app with check (
  person_id = (select platform.my_self()) and registered_by = (select platform.me()) and registered_role_id is null
  and kind in ('proxy', 'lawyer', 'companion', 'next-of-kin') and ended_at is null);
drop policy if exists end_own on people.representation;
create policy end_own on people.representation for update to :app
  using (person_id = (select platform.my_self()) and ended_at is null)
  with check (person_id = (select platform.my_self()) and ended_by = (select platform.me()) and ended_why = 'by-person');
drop policy if exists lay_down on people.representation;
-- Age is watched by the installation's own hands. The inner brackets matter: without them the last condition alone let
-- anybody give themselves a mandate for anybody.
drop policy if exists job on people.representation;
create policy job on people.representation for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job' and (ended_why = 'by-age' or ended_at is null));

-- Organisations near here: everybody reads them, the administrators of the organisation that entered them write.
alter table people.directory_entry enable row level security;
revoke all on people.directory_entry from :app;
grant select, insert, update (kind, name, purpose, for_whom, areas, telephone, web, appoints, hearings, checked_on, valid_to)
  on people.directory_entry to :app;
drop policy if exists public_read on people.directory_entry;
create policy public_read on people.directory_entry for select to :app
  using (valid_from <= (select platform.today()));
drop policy if exists enter on people.directory_entry;
create policy enter on people.directory_entry for insert to :app
  with check ((select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation())
    and entered_by = (select platform.me()));
drop policy if exists administer on people.directory_entry;
create policy administer on people.directory_entry for update to :app
  using ((select platform.my_role_kind()) = 'administrator' and organisation_id = (select platform.my_organisation()))
  with check (organisation_id = (select platform.my_organisation()));

-- What a unit was called stays readable. In a trigger, because names change in two ways (an administrator, a file).
create or replace function people.keep_unit_name() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_from date;
begin
  select coalesce(max(n.valid_to) + 1, old.valid_from) into v_from from people.unit_name n where n.unit_id = old.id;
  -- Two changes on one day: the name between them was nobody's.
  if v_from < platform.today() then
    insert into people.unit_name (organisation_id, unit_id, name, short_name, valid_from, valid_to)
    values (old.organisation_id, old.id, old.name, old.short_name, v_from, platform.today() - 1);
  end if;
  return null;
end $$;
revoke all on function people.keep_unit_name() from public;
drop trigger if exists keep_unit_name on people.unit;
create trigger keep_unit_name after update of name, short_name on people.unit for each row
  when (old.name <> new.name or old.short_name <> new.short_name) execute function people.keep_unit_name();

alter table people.unit_name enable row level security;
revoke all on people.unit_name from :app;
grant select on people.unit_name to :app;
drop policy if exists public_read on people.unit_name;
create policy public_read on people.unit_name for select to :app using (valid_from <= (select platform.today()));

alter table people.unit_succession enable row level security;
revoke all on people.unit_succession from :app;
grant select on people.unit_succession to :app;
drop policy if exists public_read on people.unit_succession;
create policy public_read on people.unit_succession for select to :app
  using (taken_over_on <= (select platform.today()));

-- A unit gives way to another one that the administrator reaches too: it ends, the units below it stand under the
-- other, and whoever held a role in it holds the same one there, from the same source. Rooms that keep something for the
-- unit move it in the same transaction (Module.unitSuccession). False where one of the two is not there to the
-- administrator: hidden and absent are the same.
create or replace function people.succeed_unit(p_id uuid, p_unit uuid, p_successor uuid, p_reason text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v record; v_today date := platform.today(); r record; v_role uuid;
begin
  if platform.my_role_kind() is distinct from 'administrator' then
    raise exception 'not an administrator' using errcode = '42501';
  end if;
  select u.organisation_id into v from people.unit u join people.unit s on s.organisation_id = u.organisation_id
   where u.id = p_unit and s.id = p_successor and u.id = any(platform.my_units()) and s.id = any(platform.my_units())
     and u.organisation_id = platform.my_organisation()
     and (u.valid_to is null or u.valid_to >= v_today) and (s.valid_to is null or s.valid_to >= v_today)
     and s.id <> all(people.reach(u.id, 'administrator'))
   for update of u;
  if not found then return false; end if;
  insert into people.unit_succession (organisation_id, id, unit_id, successor_id, taken_over_on, reason, made_by)
  values (v.organisation_id, p_id, p_unit, p_successor, v_today, p_reason, platform.me());
  update people.unit set parent_id = p_successor where parent_id = p_unit;
  for r in select * from people.role o where o.unit_id = p_unit and o.valid_from <= v_today
              and (o.valid_to is null or o.valid_to >= v_today) loop
    update people.role set valid_to = v_today - 1 where id = r.id;
    if not exists (select 1 from people.role h where h.person_id = r.person_id and h.unit_id = p_successor
                     and h.kind = r.kind and h.valid_from <= v_today and (h.valid_to is null or h.valid_to >= v_today)) then
      v_role := gen_random_uuid();
      insert into people.role (organisation_id, id, person_id, unit_id, kind, title, valid_from, given_by, source)
      values (r.organisation_id, v_role, r.person_id, p_successor, r.kind, r.title, v_today, platform.me(), r.source);
      insert into platform.trail (organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at, detail)
      values (r.organisation_id, p_successor, 'role', 'role', v_role, 'person', platform.me(), platform.my_role(),
              platform.my_role_kind(), now(), jsonb_build_object('kind', r.kind));
    end if;
    insert into platform.trail (organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
    values (r.organisation_id, p_unit, 'role-end', 'role', r.id, 'person', platform.me(), platform.my_role(),
            platform.my_role_kind(), now());
  end loop;
  update people.unit set valid_to = v_today - 1 where id = p_unit;
  return true;
end $$;
revoke all on function people.succeed_unit(uuid, uuid, uuid, text) from public;
grant execute on function people.succeed_unit(uuid, uuid, uuid, text) to :app;

-- How I am reached is mine alone, as myself. Neither a parent nor a proxy reads it: whoever reads somebody's post must
-- not learn that it is known. Those who work with me read it when they have opened the topic, with its line in the log.
-- The installation's own jobs read it to obey it.
alter table people.contact_detail enable row level security;
revoke all on people.contact_detail from :app;
grant select, insert, update (email, telephone, email_unsealed, email_hash, changed_at) on people.contact_detail to :app;
drop policy if exists own on people.contact_detail;
create policy own on people.contact_detail for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
drop policy if exists opened on people.contact_detail;
create policy opened on people.contact_detail for select to :app
  using ((select platform.my_role()) is not null and person_id::text || ':contact' = any((select platform.my_opened())::text[]));
drop policy if exists post on people.contact_detail;
create policy post on people.contact_detail for select to :app using ((select platform.kind()) = 'job');
drop policy if exists seal on people.contact_detail;
create policy seal on people.contact_detail for update to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

alter table people.contact_wish enable row level security;
revoke all on people.contact_wish from :app;
grant select, insert on people.contact_wish to :app;
drop policy if exists own on people.contact_wish;
create policy own on people.contact_wish for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
drop policy if exists opened on people.contact_wish;
create policy opened on people.contact_wish for select to :app
  using ((select platform.my_role()) is not null and person_id::text || ':contact' = any((select platform.my_opened())::text[]));
drop policy if exists post on people.contact_wish;
create policy post on people.contact_wish for select to :app using ((select platform.kind()) = 'job');

alter table people.interpreter_need enable row level security;
revoke all on people.interpreter_need from :app;
grant select, insert on people.interpreter_need to :app;
drop policy if exists own on people.interpreter_need;
create policy own on people.interpreter_need for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
drop policy if exists opened on people.interpreter_need;
create policy opened on people.interpreter_need for select to :app
  using ((select platform.my_role()) is not null and person_id::text || ':contact' = any((select platform.my_opened())::text[]));

-- Told to nobody but the person, and to the functions that hide for it.
alter table people.address_grading enable row level security;
revoke all on people.address_grading from :app;
grant select, insert, update (valid_to) on people.address_grading to :app;
drop policy if exists own on people.address_grading;
create policy own on people.address_grading for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));

-- Of those whom this transaction has opened, those whose address is graded: for the policy alone. What it hides looks
-- like what was never entered.
create or replace function people.graded_opened() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(distinct g.person_id), '{}') from people.address_grading g
   where g.person_id = any((select platform.my_opened_persons())::uuid[])
     and g.valid_from <= (select platform.today()) and (g.valid_to is null or g.valid_to >= (select platform.today()))
  );
end $$;
revoke all on function people.graded_opened() from public;
grant execute on function people.graded_opened() to :app;

alter table people.postal_address enable row level security;
revoke all on people.postal_address from :app;
grant select, insert, update (sealed, changed_at), delete on people.postal_address to :app;
drop policy if exists own on people.postal_address;
create policy own on people.postal_address for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
drop policy if exists opened on people.postal_address;
create policy opened on people.postal_address for select to :app
  using ((select platform.my_role()) is not null and person_id::text || ':contact' = any((select platform.my_opened())::text[])
    and person_id <> all((select people.graded_opened())::uuid[]));

-- The job that sends opens the address with the person's key; the one that seals makes a first key where there is none.
drop policy if exists post on people.person_key;
create policy post on people.person_key for select to :app using ((select platform.kind()) = 'job');
drop policy if exists seal on people.person_key;
create policy seal on people.person_key for insert to :app with check ((select platform.kind()) = 'job');

-- How often I may be asked is mine alone: whoever asks meets the limit, and never reads it.
alter table people.ask_limit enable row level security;
revoke all on people.ask_limit from :app;
grant select, insert on people.ask_limit to :app;
drop policy if exists own on people.ask_limit;
create policy own on people.ask_limit for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));

-- The national number is read by the person alone, and not even by them under which hash it is found or whether another
-- has it too. All else goes through functions that match it exactly, one number at a time.
alter table people.national_number enable row level security;
revoke all on people.national_number from :app;
grant select (organisation_id, person_id, kind, sealed, own_seal, source, document, entered_at, unit_id, disputed_at),
  update (disputed_at) on people.national_number to :app;
drop policy if exists own on people.national_number;
create policy own on people.national_number for select to :app using (person_id = (select platform.my_self()));
drop policy if exists dispute on people.national_number;
create policy dispute on people.national_number for update to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));

-- Two at once with the same number are one after the other: uniqueness alone would answer the second with an error, and
-- under an older secret it would not see that they are the same.
create or replace function people.one_number_at_a_time() returns void language sql
  set search_path = pg_catalog, pg_temp as $$ select pg_advisory_xact_lock(7250) $$;

-- Who has this number and may be taken to be the one who comes in with it, for sign-in alone. A number from an earlier
-- sign-in says it by itself. One that was read off a document does so only where nobody has been in as that person yet,
-- or has just shown at this very browser that it is them: else whoever wrote the number could become the person, or wait for them behind a
-- password of their own.
create or replace function people.person_with_number(p_hashes bytea[], p_session bytea, p_idle interval)
  returns table (id uuid, organisation_id uuid, language text) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  return query
    with found as (
      select p.id, p.organisation_id, p.language, n.source
        from people.national_number n
        join people.person p on p.id = n.person_id and p.organisation_id = n.organisation_id
          and (p.valid_to is null or p.valid_to >= platform.today())
       where n.hash = any(p_hashes) and n.set_aside_at is null and n.disputed_at is null
    )
    select f.id, f.organisation_id, f.language from found f
     where not exists (select 1 from found g where g.id <> f.id)
       and (f.source = 'sign-in'
         or not exists (select 1 from people.identity i where i.person_id = f.id)
           and not exists (select 1 from way_in.password w where w.person_id = f.id)
           and not exists (select 1 from way_in.passkey k where k.person_id = f.id)
           and not exists (select 1 from platform.session s where s.person_id = f.id)
         or exists (select 1 from platform.session s where s.token_hash = sha256(p_session) and s.person_id = f.id
           and s.ended_at is null and s.ends_at > now() and s.seen_at > now() - p_idle
           and s.checked_at > now() - interval '10 minutes'));
end $$;

-- From now on the one who has come in with a national eID is known by it, in sign-in alone, and told so inside: if it was
-- somebody else, they see it. A code on paper that lies about unused opens no longer.
create or replace function people.known_by_number(p_person uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  update way_in.paper_code set ended_at = now() where person_id = p_person and used_at is null and ended_at is null;
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  select p.organisation_id, p.id, 'known-by-number', 'person', p.id from people.person p where p.id = p_person;
end $$;

-- The provider vouches for a person's number, in sign-in alone. It outranks one that somebody has typed: that one is set
-- aside. Where two have come in with the same number before, the second's is set aside. Out: whether anything changed.
create or replace function people.vouch_for_number(p_person uuid, p_kind text, p_key_id text, p_hashes bytea[], p_sealed bytea)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_organisation uuid := (select organisation_id from people.person where id = p_person); v_taken boolean;
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  if exists (select 1 from people.national_number n where n.person_id = p_person and n.hash = any(p_hashes)
      and n.source = 'sign-in') then
    return false;
  end if;
  perform people.one_number_at_a_time();
  update people.national_number n set set_aside_at = now()
   where n.organisation_id = v_organisation and n.person_id <> p_person and n.hash = any(p_hashes)
     and n.source = 'document' and n.set_aside_at is null and n.disputed_at is null;
  v_taken := exists (select 1 from people.national_number n where n.organisation_id = v_organisation
    and n.person_id <> p_person and n.hash = any(p_hashes) and n.set_aside_at is null and n.disputed_at is null);
  insert into people.national_number as n (organisation_id, person_id, kind, hash, key_id, sealed, source, set_aside_at)
  values (v_organisation, p_person, p_kind, p_hashes[1], p_key_id, p_sealed, 'sign-in', case when v_taken then now() end)
  on conflict (person_id) do update set kind = excluded.kind, hash = excluded.hash, key_id = excluded.key_id,
    sealed = excluded.sealed, own_seal = false, source = excluded.source, document = null, entered_at = now(),
    entered_by = null, role_id = null, unit_id = null, set_aside_at = excluded.set_aside_at, disputed_at = null;
  return true;
end $$;

-- Numbers that wait for the person's own seal, or were hashed under a secret that has been replaced; for the job alone,
-- in the order of the persons' ids.
create or replace function people.numbers_to_seal(p_key_id text, p_after uuid, p_most integer)
  returns table (id uuid, organisation_id uuid, sealed bytea, own_seal boolean) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query select n.person_id, n.organisation_id, n.sealed, n.own_seal from people.national_number n
    where n.person_id > p_after and (not n.own_seal or n.key_id <> p_key_id) order by n.person_id limit p_most;
end $$;

-- Puts them in their place, unless the number has been changed meanwhile.
create or replace function people.seal_number(p_person uuid, p_before bytea, p_sealed bytea, p_key_id text, p_hash bytea)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  update people.national_number n set sealed = p_sealed, own_seal = true, key_id = p_key_id, hash = p_hash
   where n.person_id = p_person and n.sealed = p_before;
end $$;

-- A number read off a document, for somebody whom I may give a code: whoever hands over a code meets the person. Where
-- somebody whom my unit has given a code has the number, I am told so, but not who. Where anybody else has it, I am
-- answered as if nobody had: the number is set aside and finds nobody. That of a sign-in stays, and so does the answer.
create or replace function people.enter_number(p_person uuid, p_kind text, p_key_id text, p_hashes bytea[], p_sealed bytea,
    p_document text)
  returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_other uuid;
begin
  if platform.my_unit() is null or not coalesce(p_person = any(way_in.my_handable()), false) then
    raise exception 'not on the list' using errcode = '42501';
  end if;
  perform people.one_number_at_a_time();
  select n.person_id into v_other from people.national_number n
   where n.organisation_id = platform.my_organisation() and n.person_id <> p_person and n.hash = any(p_hashes)
     and n.set_aside_at is null and n.disputed_at is null;
  if exists (select 1 from way_in.paper_code c where c.person_id = v_other and c.unit_id = any(platform.my_units())) then
    return 'known';
  end if;
  insert into people.national_number as n (organisation_id, person_id, kind, hash, key_id, sealed, source, document,
    entered_by, role_id, unit_id, set_aside_at)
  values (platform.my_organisation(), p_person, p_kind, p_hashes[1], p_key_id, p_sealed, 'document', p_document,
    platform.me(), platform.my_role(), platform.my_unit(), case when v_other is not null then now() end)
  on conflict (person_id) do update set kind = excluded.kind, hash = excluded.hash, key_id = excluded.key_id,
    sealed = excluded.sealed, own_seal = false, source = excluded.source, document = excluded.document, entered_at = now(),
    entered_by = excluded.entered_by, role_id = excluded.role_id, unit_id = excluded.unit_id,
    set_aside_at = excluded.set_aside_at, disputed_at = null
    where n.source = 'document' or n.disputed_at is not null;
  return 'entered';
end $$;

-- Who says that the number we wrote is wrong, of those my units may give a code: for the list of what waits.
create or replace function people.disputed_numbers() returns table (person_id uuid, name text, disputed_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select n.person_id, p.name, n.disputed_at
    from people.national_number n join people.person p on p.id = n.person_id and p.organisation_id = n.organisation_id
   where n.disputed_at is not null and n.unit_id = any(platform.my_units()) and n.person_id = any(way_in.my_handable())
   order by n.disputed_at, n.person_id;
end $$;

revoke all on function people.enter_number(uuid, text, text, bytea[], bytea, text), people.disputed_numbers() from public;
grant execute on function people.enter_number(uuid, text, text, bytea[], bytea, text), people.disputed_numbers() to :app;
revoke all on function people.one_number_at_a_time(), people.person_with_number(bytea[], bytea, interval),
  people.known_by_number(uuid), people.vouch_for_number(uuid, text, text, bytea[], bytea),
  people.numbers_to_seal(text, uuid, integer), people.seal_number(uuid, bytea, bytea, text, bytea) from public;
grant execute on function people.person_with_number(bytea[], bytea, interval), people.known_by_number(uuid),
  people.vouch_for_number(uuid, text, text, bytea[], bytea), people.numbers_to_seal(text, uuid, integer),
  people.seal_number(uuid, bytea, bytea, text, bytea) to :app;
