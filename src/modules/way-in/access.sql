-- Who may make, see and end a way in without a national eID. Secrets are compared only in sign-in's own transactions.

revoke all on schema way_in from public;
grant usage on schema way_in to :app;
revoke all on all tables in schema way_in from :app;

-- For whom I may make a code in my role: whom a unit I reach has given one, who has asked one of those units for it, and
-- who was entered today and has never been in. Never for anybody else: with the code one could become that person.
create or replace function way_in.my_handable() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(platform.my_role_kind(), '') not in ('employee', 'unit-leader', 'user-contact', 'administrator') then return '{}'; end if;
  return (
  select coalesce(array_agg(distinct x.id), '{}') from (
    -- Not whoever has ended this way and has another: that was a decision, and only its owner undoes it.
    select c.person_id as id from way_in.paper_code c where c.unit_id = any((select platform.my_units())::uuid[])
      and (exists (select 1 from way_in.sign_in_name n where n.person_id = c.person_id and n.ended_at is null)
        or not exists (select 1 from people.identity i where i.person_id = c.person_id))
    union all
    select w.person_id from way_in.code_wish w
     where w.unit_id = any((select platform.my_units())::uuid[]) and w.ended_at is null
    union all
    select p.id from people.person p
     where p.organisation_id = (select platform.my_organisation()) and p.valid_from = (select platform.today())
       and not exists (select 1 from people.identity i where i.person_id = p.id)
       and not exists (select 1 from people.role r where r.person_id = p.id)
       and not exists (select 1 from way_in.password w where w.person_id = p.id)
       and not exists (select 1 from way_in.passkey k where k.person_id = p.id)
  ) x join people.person q on q.id = x.id
   where q.organisation_id = (select platform.my_organisation())
     and (q.valid_to is null or q.valid_to >= (select platform.today()))
     -- Somebody with a role at work signs in with what vouches for that.
     and not exists (select 1 from people.role r where r.person_id = x.id
       and (r.valid_to is null or r.valid_to >= (select platform.today())))
  );
end $$;

-- From when a code works. Whoever makes one for somebody could use it; so it waits two days where the person was given one
-- before and had not asked for this one: time to see it and stop it, and short enough for somebody who has lost the sheet.
-- The first code works at once: nothing of theirs is here yet. Whether the last one was ever used makes no difference, or
-- the wait would tell it.
create or replace function way_in.usable_from(p_person uuid, p_made_at timestamptz, p_delivery text) returns timestamptz
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return p_made_at + case when p_delivery <> 'own' and exists (select 1 from way_in.paper_code c
      where c.person_id = p_person and c.delivery <> 'own' and c.made_at < p_made_at)
    and not exists (select 1 from way_in.code_wish w
      where w.person_id = p_person and w.made_at <= p_made_at and coalesce(w.ended_at, 'infinity') >= p_made_at)
    then interval '2 days' else interval '0' end;
end $$;
revoke all on function way_in.usable_from(uuid, timestamptz, text) from :app;

-- Tells somebody that a code has been made for them by whoever asks for this, in this transaction.
create or replace function way_in.tell_of_code(p_person uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select platform.put_message(c.organisation_id, c.person_id, 'paper-code', 'person', c.person_id)
    from way_in.paper_code c
   where c.person_id = p_person and c.made_by = platform.me() and c.made_at = now() and c.delivery <> 'own' limit 1), false);
end $$;

-- The codes that units I reach have given, the newest for each person, with the name: to give a new one when it is lost.
-- Not whether it was used, nor when anybody was last here.
drop function if exists way_in.given_codes();
create or replace function way_in.given_codes()
  returns table (person_id uuid, name text, language text, made_at timestamptz, delivery text, checked text,
    made_by_name text, unit_name text, usable_from timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from (
    select distinct on (c.person_id) c.person_id, p.name, p.language, c.made_at, c.delivery, c.checked, m.name, u.short_name,
        way_in.usable_from(c.person_id, c.made_at, c.delivery)
      from way_in.paper_code c
      join people.person p on p.id = c.person_id and (p.valid_to is null or p.valid_to >= (select platform.today()))
      join people.unit u on u.id = c.unit_id
      left join people.person m on m.id = c.made_by
     where c.person_id = any((select way_in.my_handable())::uuid[]) and c.unit_id = any((select platform.my_units())::uuid[])
     order by c.person_id, c.made_at desc) x
   order by made_at desc, person_id
$$;

-- Who has asked a unit I reach for a code, by name: they have said who they are themselves.
create or replace function way_in.wished_codes()
  returns table (person_id uuid, name text, language text, made_at timestamptz, unit_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.language, w.made_at, u.short_name
    from way_in.code_wish w
    join people.person p on p.id = w.person_id and (p.valid_to is null or p.valid_to >= (select platform.today()))
    join people.unit u on u.id = w.unit_id
   where w.person_id = any((select way_in.my_handable())::uuid[]) and w.unit_id = any((select platform.my_units())::uuid[])
     and w.ended_at is null
   order by w.made_at, p.id
$$;

-- Where my codes came from: who made them and how it was checked that I am I.
drop function if exists way_in.my_codes();
create or replace function way_in.my_codes()
  returns table (id uuid, made_at timestamptz, expires_at timestamptz, delivery text, checked text, made_by_name text,
    unit_name text, used_at timestamptz, ended_at timestamptz, usable_from timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.made_at, c.expires_at, c.delivery, c.checked, m.name, u.short_name, c.used_at, c.ended_at,
    way_in.usable_from(c.person_id, c.made_at, c.delivery)
    from way_in.paper_code c
    left join people.person m on m.id = c.made_by and c.delivery <> 'own'
    left join people.unit u on u.id = c.unit_id
   where c.person_id = (select platform.my_self())
   order by c.made_at desc, c.id
$$;

-- Ends what opens for a person without a national eID, at once, open sessions with it: before a new code is made, and
-- when the person wants none any more. p_all: also the name. Before a code that waits only the unused ones end: whoever
-- makes it cannot shut the owner out, and the owner is still in and can stop it.
create or replace function way_in.end_ways(p_person uuid, p_all boolean) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_person = any(way_in.my_handable()), false) and p_person is distinct from platform.my_self() then
    raise exception 'not one''s own way in' using errcode = '42501';
  end if;
  update way_in.paper_code set ended_at = now() where person_id = p_person and used_at is null and ended_at is null;
  if p_person is distinct from platform.my_self() and way_in.usable_from(p_person, now(), 'handed-over') > now() then return; end if;
  delete from way_in.password where person_id = p_person;
  delete from way_in.passkey where person_id = p_person;
  -- The name itself is only its owner's to give up.
  if p_all and p_person = platform.my_self() then update way_in.sign_in_name set ended_at = now() where person_id = p_person and ended_at is null; end if;
  perform platform.end_low_sessions(p_person, null);
end $$;

-- The code that somebody wished for has been made.
create or replace function way_in.grant_wish(p_person uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(p_person = any(way_in.my_handable()), false) then
    raise exception 'not on the list' using errcode = '42501';
  end if;
  update way_in.code_wish set ended_at = now() where person_id = p_person and ended_at is null;
end $$;

-- A code of one's own making takes the place of the one that lies about unused.
create or replace function way_in.end_own_codes() returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update way_in.paper_code set ended_at = now()
   where person_id = (select platform.my_self()) and used_at is null and ended_at is null
$$;

-- Keeps a password for the one who acts, or for whom sign-in has found behind the name: the older one is gone, and so are
-- the sessions without a national eID, but for the one that it was changed in.
create or replace function way_in.keep_password(p_person uuid, p_hash text, p_but uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' and p_person is distinct from platform.my_self() then
    raise exception 'not one''s own password' using errcode = '42501';
  end if;
  insert into way_in.password as w (organisation_id, person_id, hash)
  select p.organisation_id, p.id, p_hash from people.person p where p.id = p_person
  on conflict (person_id) do update set hash = excluded.hash, made_at = now();
  perform platform.end_low_sessions(p_person, p_but);
end $$;

-- Who has this name, with what opens for them, for sign-in alone: a live password and a live code are hashes that nobody
-- else may read. No row: nobody, or somebody who has ended.
create or replace function way_in.find_named(p_name_hash bytea, p_person uuid)
  returns table (id uuid, organisation_id uuid, language text, password_hash text, code_id uuid, code_hash text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  return query
    select p.id, p.organisation_id, p.language, w.hash, c.id, c.code_hash
      from way_in.sign_in_name n
      join people.person p on p.id = n.person_id and (p.valid_to is null or p.valid_to >= platform.today())
      left join way_in.password w on w.person_id = n.person_id
      left join lateral (
        select x.id, x.code_hash from way_in.paper_code x
         where x.person_id = n.person_id and x.used_at is null and x.ended_at is null and x.expires_at > now()
           and way_in.usable_from(x.person_id, x.made_at, x.delivery) <= now()
         order by x.made_at desc limit 1) c on true
     where (n.name_hash = p_name_hash or n.person_id = p_person) and n.ended_at is null;
end $$;

-- The passkey with this public id, of somebody who is here; for sign-in alone.
create or replace function way_in.find_passkey(p_credential bytea)
  returns table (id uuid, person_id uuid, organisation_id uuid, language text, credential_id bytea, public_key bytea, counter text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  return query
    select k.id, k.person_id, p.organisation_id, p.language, k.credential_id, k.public_key, k.counter
      from way_in.passkey k
      join people.person p on p.id = k.person_id and (p.valid_to is null or p.valid_to >= platform.today())
     where k.credential_id = p_credential;
end $$;

-- Somebody came in by this way today.
create or replace function way_in.came_in(p_person uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  update way_in.sign_in_name set last_used_on = platform.today() where person_id = p_person and ended_at is null;
end $$;

-- The wish of mine that waits, with the unit I asked.
create or replace function way_in.my_wish() returns table (unit_name text, made_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.short_name, w.made_at from way_in.code_wish w join people.unit u on u.id = w.unit_id
   where w.person_id = (select platform.my_self()) and w.ended_at is null
$$;

-- Sign-in has been given the code: it is used up, and so is the password that it stands in for; where an employee made it,
-- the passkeys too: they may lie with whoever has the lost telephone. The owner is told that it was used, for the case that
-- it was somebody else. Out: whose it is; null where it was used, ended or run out meanwhile, or still waits.
create or replace function way_in.use_code(p_code uuid) returns uuid language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_person uuid; v_delivery text;
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  update way_in.paper_code set used_at = now()
   where id = p_code and used_at is null and ended_at is null and expires_at > now()
     and way_in.usable_from(person_id, made_at, delivery) <= now()
  returning person_id, delivery into v_person, v_delivery;
  if not found then return null; end if;
  delete from way_in.password where person_id = v_person;
  if v_delivery <> 'own' then
    delete from way_in.passkey where person_id = v_person;
    perform platform.put_message(p.organisation_id, p.id, 'paper-code-used', 'person', p.id)
      from people.person p where p.id = v_person;
  end if;
  perform platform.end_low_sessions(v_person, null);
  return v_person;
end $$;

-- Whether I can come in surely too: with the last way in gone nobody comes in again by themselves.
create or replace function way_in.have_sure_way() returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from people.identity where person_id = (select platform.my_self()));
end $$;

-- Since when I have a password; null: none. The hash itself is for sign-in alone.
create or replace function way_in.my_password_day() returns timestamptz language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select made_at from way_in.password where person_id = (select platform.my_self()));
end $$;

revoke all on all functions in schema way_in from public;
grant execute on function way_in.my_handable(), way_in.tell_of_code(uuid), way_in.given_codes(), way_in.wished_codes(), way_in.my_codes(),
  way_in.end_ways(uuid, boolean),
  way_in.grant_wish(uuid), way_in.end_own_codes(), way_in.my_password_day(),
  way_in.use_code(uuid), way_in.find_named(bytea, uuid), way_in.find_passkey(bytea), way_in.came_in(uuid), way_in.my_wish(),
  way_in.have_sure_way(), way_in.keep_password(uuid, text, uuid) to :app;

alter table way_in.sign_in_name enable row level security;
grant select, insert on way_in.sign_in_name to :app;
drop policy if exists own on way_in.sign_in_name;
create policy own on way_in.sign_in_name for select to :app
  using (person_id = (select platform.my_self()) and ended_at is null);
-- Whoever hands over a code tells the name with it, the same as before where there was one.
drop policy if exists told on way_in.sign_in_name;
create policy told on way_in.sign_in_name for select to :app
  using (person_id = any((select way_in.my_handable())::uuid[]) and ended_at is null);
drop policy if exists hand_over on way_in.sign_in_name;
create policy hand_over on way_in.sign_in_name for insert to :app with check (organisation_id = (select platform.my_organisation())
    and person_id = any((select way_in.my_handable())::uuid[]));

alter table way_in.paper_code enable row level security;
grant insert on way_in.paper_code to :app;
drop policy if exists own on way_in.paper_code;
create policy own on way_in.paper_code for insert to :app with check (
  person_id = (select platform.my_self()) and made_by = (select platform.me()) and delivery = 'own'
  and organisation_id = (select platform.my_organisation()));
drop policy if exists hand_over on way_in.paper_code;
create policy hand_over on way_in.paper_code for insert to :app with check (
  organisation_id = (select platform.my_organisation()) and person_id = any((select way_in.my_handable())::uuid[])
  and made_by = (select platform.me()) and role_id = (select platform.my_role())
  and unit_id = any((select platform.my_units())::uuid[]) and delivery <> 'own');

alter table way_in.code_wish enable row level security;
grant select, insert, update (ended_at) on way_in.code_wish to :app;
drop policy if exists own on way_in.code_wish;
create policy own on way_in.code_wish for all to :app
  using (person_id = (select platform.my_self()))
  with check (person_id = (select platform.my_self()) and organisation_id = (select platform.my_organisation()));

alter table way_in.password enable row level security;

alter table way_in.passkey enable row level security;
grant select, insert, delete, update (counter, last_used_on) on way_in.passkey to :app;
drop policy if exists own on way_in.passkey;
create policy own on way_in.passkey for all to :app
  using (person_id = (select platform.my_self()))
  with check (person_id = (select platform.my_self()) and organisation_id = (select platform.my_organisation()));
drop policy if exists sign_in on way_in.passkey;
create policy sign_in on way_in.passkey for all to :app
  using ((select platform.kind()) = 'sign-in') with check ((select platform.kind()) = 'sign-in');

alter table way_in.attempt enable row level security;
grant select, insert, delete, update (tries, last_at) on way_in.attempt to :app;
drop policy if exists house on way_in.attempt;
create policy house on way_in.attempt for all to :app
  using ((select platform.kind()) in ('sign-in', 'job')) with check ((select platform.kind()) in ('sign-in', 'job'));

alter table way_in.used_challenge enable row level security;
grant select, insert, delete on way_in.used_challenge to :app;
drop policy if exists house on way_in.used_challenge;
create policy house on way_in.used_challenge for all to :app
  using ((select platform.kind()) in ('sign-in', 'job')) with check ((select platform.kind()) in ('sign-in', 'job'));
