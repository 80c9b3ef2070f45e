-- Who may see people, units and roles. Units are public: that is how a giver finds the right one.

revoke all on schema people from public;
grant usage on schema people to :app;
revoke all on all tables in schema people from :app;

-- The units a role reaches: its own; a leader, a user contact and an administrator reach those below too.
create or replace function people.reach(p_unit uuid, p_kind text) returns uuid[] language plpgsql stable
  set search_path = pg_catalog as $$
begin
  return (
  with recursive below as (
    select id from people.unit where id = p_unit
    union
    select u.id from people.unit u join below b on u.parent_id = b.id where p_kind <> 'employee'
  ) select array_agg(id) from below
  );
end $$;

-- A signed-in person, from the hash of the session's token. No row: not signed in (ended, idle, run out, role over).
create or replace function people.enter_person(p_token_hash bytea, p_today date, p_idle interval)
  returns table (session_id uuid, person_id uuid, person_name text, language text, organisation_id uuid,
    organisation_name text, role_id uuid, role_kind text, role_title text, unit_id uuid, unit_name text, role_count integer)
  language plpgsql security definer set search_path = pg_catalog as $$
declare s record; r record; v_units uuid[];
begin
  select x.id, x.person_id, x.role_id, x.seen_at, x.ends_at, p.name, p.language, p.organisation_id, o.name as organisation_name
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
  if s.role_id is not null then
    select y.kind, y.title, y.unit_id, u.short_name into r
      from people.role y join people.unit u on u.id = y.unit_id
     where y.id = s.role_id and y.person_id = s.person_id and y.organisation_id = s.organisation_id
       and y.valid_from <= p_today and (y.valid_to is null or y.valid_to >= p_today);
    -- A role that is over falls away at the next request; the person stays signed in as themselves.
    if found then v_units := people.reach(r.unit_id, r.kind); else s.role_id := null; end if;
  end if;
  if s.role_id is null then
    perform platform.act_as('person', p_today, s.person_id, null, null, s.organisation_id, null, null);
    return query select s.id, s.person_id, s.name, s.language, s.organisation_id, s.organisation_name,
      null::uuid, null::text, null::text, null::uuid, null::text,
      (select count(*)::integer from people.role z where z.person_id = s.person_id
        and z.valid_from <= p_today and (z.valid_to is null or z.valid_to >= p_today));
  else
    perform platform.act_as('person', p_today, s.person_id, s.role_id, r.kind, s.organisation_id, v_units, null);
    return query select s.id, s.person_id, s.name, s.language, s.organisation_id, s.organisation_name,
      s.role_id, r.kind, r.title, r.unit_id, r.short_name,
      (select count(*)::integer from people.role z where z.person_id = s.person_id
        and z.valid_from <= p_today and (z.valid_to is null or z.valid_to >= p_today));
  end if;
end $$;

-- Those who hold a role today in a unit that my role reaches.
create or replace function people.my_colleagues() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
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
  set search_path = pg_catalog as $$
begin
  return (
  select people.my_colleagues() || coalesce((select array_agg(p.id) from people.person p
    where p.organisation_id = (select platform.my_organisation())
      and not exists (select 1 from people.identity i where i.person_id = p.id and i.organisation_id = p.organisation_id)), '{}')
  );
end $$;

-- Whom an administrator may invite: only those whom nobody has signed in as. With a new code for somebody who has,
-- the administrator could become that person.
create or replace function people.my_invitable() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return (
  select coalesce(array_agg(c.id), '{}') from unnest(people.my_colleagues()) as c (id)
   where not exists (select 1 from people.identity i where i.person_id = c.id)
  );
end $$;

-- The person who holds a role for a unit: the nearest one up the tree. Used to name the confidential reader on
-- the public page and to know to whom an overdue case goes. A name of somebody in office, nothing more.
create or replace function people.in_office(p_unit uuid, p_kind text)
  returns table (person_id uuid, name text, title text, unit_id uuid, unit_name text)
  language sql stable security definer set search_path = pg_catalog as $$
  with recursive above as (
    select id, parent_id, short_name, 0 as height from people.unit where id = p_unit
    union all
    select u.id, u.parent_id, u.short_name, a.height + 1 from people.unit u join above a on u.id = a.parent_id
  )
  select p.id, p.name, r.title, a.id, a.short_name
    from above a join people.role r on r.unit_id = a.id and r.kind = p_kind
    join people.person p on p.id = r.person_id
   where r.valid_from <= (select platform.today()) and (r.valid_to is null or r.valid_to >= (select platform.today()))
     and (p.valid_to is null or p.valid_to >= (select platform.today()))
   order by a.height, r.valid_from, p.name
$$;

-- Where a notice goes: only to those who have asked for it, are still here and have given an address. For the
-- job that sends it; nobody else may ask.
create or replace function people.mail_addresses(p_persons uuid[])
  returns table (person_id uuid, email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, btrim(p.email), p.language from people.person p
   where (select platform.kind()) = 'job' and p.id = any(p_persons) and p.mail_notice and btrim(p.email) <> ''
     and p.valid_from <= (select platform.today()) and (p.valid_to is null or p.valid_to >= (select platform.today()))
$$;

revoke all on all functions in schema people from public;
grant execute on function people.enter_person(bytea, date, interval), people.my_colleagues(),
  people.my_appointable(), people.my_invitable(), people.in_office(uuid, text), people.mail_addresses(uuid[]) to :app;

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
grant select, insert, update (name, language, email, mail_notice, valid_to) on people.person to :app;
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
