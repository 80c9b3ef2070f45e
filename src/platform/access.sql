-- Who may touch the platform's tables. Re-runnable; run after every migration by the owner.
-- :app is the application's login (or, on the embedded database, the role every transaction takes).
-- Every function here says pg_temp last: where it is not named PostgreSQL looks for types there first, and a caller's
-- temporary type called uuid, with a check of the caller's own, would then run with the owner's eyes.

revoke all on schema platform from public;
grant usage on schema platform to :app;
revoke all on all tables in schema platform from :app;

-- Whoever this transaction is. Never granted to the application: only the enter functions call it.
drop function if exists platform.act_as(text, date, uuid, uuid, text, uuid, uuid[], uuid);
create or replace function platform.act_as(
  p_kind text, p_today date, p_person uuid, p_role uuid, p_role_kind text,
  p_organisation uuid, p_units uuid[], p_subject uuid, p_unit uuid default null, p_principal uuid default null,
  p_representation uuid default null, p_topics text[] default '{}', p_assurance text default 'high'
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.acting as a (pid, xid, kind, today, person_id, role_id, role_kind, organisation_id, units, subject_id,
    unit_id, principal_id, representation_id, topics, assurance, opened)
  values (pg_backend_pid(), pg_current_xact_id(), p_kind, p_today, p_person, p_role, p_role_kind,
          p_organisation, coalesce(p_units, '{}'), p_subject, p_unit, p_principal, p_representation,
          coalesce(p_topics, '{}'), p_assurance, '{}')
  on conflict (pid) do update set
    xid = excluded.xid, kind = excluded.kind, today = excluded.today, person_id = excluded.person_id,
    role_id = excluded.role_id, role_kind = excluded.role_kind, organisation_id = excluded.organisation_id,
    units = excluded.units, subject_id = excluded.subject_id, unit_id = excluded.unit_id,
    principal_id = excluded.principal_id, representation_id = excluded.representation_id, topics = excluded.topics,
    assurance = excluded.assurance, opened = '{}';
end $$;
revoke all on function platform.act_as(text, date, uuid, uuid, text, uuid, uuid[], uuid, uuid, uuid, uuid, text[], text)
  from public, :app;

-- One reader for each thing a policy asks. All parallel unsafe on purpose: a parallel worker has another
-- pid and would be nobody. In plpgsql because its plans are kept for the connection: a function in plain SQL is
-- planned anew in every statement that names it.
create or replace function platform.me() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select person_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.kind() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select kind from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.my_role() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select role_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.my_role_kind() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select role_kind from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.my_organisation() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select organisation_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.my_units() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select units from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()), '{}');
end $$;
-- Where I work today: no row where I am not at work. The one place that says which roles work with content (an
-- administrator sets up units and roles and reads no voice). For functions only: the application has no right to it.
create or replace view platform.at_work with (security_invoker = true) as
  select units, today from platform.acting
   where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()
     and role_kind in ('employee', 'unit-leader', 'user-contact');
revoke all on platform.at_work from public, :app;
-- Whoever this transaction is, all at once: no row where nobody is here. For functions and views that ask much of it, as
-- each reader is a call with a look of its own. The application has no right to it.
create or replace view platform.here with (security_invoker = true) as
  select kind, today, person_id as me, role_id, role_kind, unit_id, organisation_id, principal_id, representation_id, topics,
      assurance, opened,
      case when kind = 'person' and role_id is null and principal_id is null then person_id end as self,
      case when role_kind in ('employee', 'unit-leader', 'user-contact') then unit_id end as work_unit
    from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned();
revoke all on platform.here from public, :app;
-- The units whose content I work with.
create or replace function platform.my_working_units() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select units from platform.at_work), '{}');
end $$;
create or replace function platform.my_subject() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select subject_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
-- The one unit that my role is given for; those below it are my_units.
create or replace function platform.my_unit() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select unit_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
-- The same, where I work with content there: an administrator and a privacy officer do not.
create or replace function platform.my_work_unit() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select unit_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()
      and role_kind in ('employee', 'unit-leader', 'user-contact'));
end $$;
create or replace function platform.assurance_is_high() returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select assurance = 'high' from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()), false);
end $$;
-- Me, where I am here as myself and for nobody else: what is mine is not mine in my role at work.
create or replace function platform.my_self() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select person_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()
      and kind = 'person' and role_id is null and principal_id is null);
end $$;
-- For whom I act, and on which representation; null where I act for myself or in a role.
create or replace function platform.my_principal() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select principal_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
create or replace function platform.my_representation() returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select representation_id from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
-- The matters that are open to me: of my own, by how surely I am known; of the one I act for, by the mandate.
create or replace function platform.my_topics() returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select topics from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()), '{}');
end $$;
-- The topics of what is my own, where I am here as myself: none where I act for somebody else or in a role. A policy asks
-- it first, and need not ask who I am of what others own: each function that a policy asks costs about what finding a row does.
create or replace function platform.my_own_topics() returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select topics from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()
      and kind = 'person' and role_id is null and principal_id is null), '{}');
end $$;
create or replace function platform.my_assurance() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select assurance from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
-- What this transaction has opened and written its line for: person and topic. Empty again with the next one.
create or replace function platform.my_opened() returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select opened from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()), '{}');
end $$;
create or replace function platform.my_opened_persons() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(distinct split_part(o, ':', 1)::uuid), '{}') from platform.acting, unnest(opened) as o
    where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned());
end $$;
drop function if exists platform.acting_now();
-- Never granted: only what has written the line for an opening calls it.
create or replace function platform.note_opened(p_key text) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update platform.acting set opened = opened || p_key
   where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned() and not p_key = any(opened);
end $$;
revoke all on function platform.note_opened(text) from public, :app;
-- Nobody in particular has the day of Norwegian clocks too, whatever zone the database counts in.
create or replace function platform.today() returns date language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select today from platform.acting where pid = pg_backend_pid() and xid = pg_current_xact_id_if_assigned()),
    (now() at time zone 'Europe/Oslo')::date);
end $$;

-- A giver without a name. Carries nothing but that, and the day it is here.
create or replace function platform.enter_anonymous(p_today date) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform platform.act_as('anonymous', p_today, null, null, null, null, null, null);
end $$;

-- The installation's own hands. Without the key, whose hash alone is here, nobody is let in.
create or replace function platform.enter_house(p_purpose text, p_key bytea, p_today date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from platform.house_key h where h.purpose = p_purpose and h.key_hash = sha256(p_key)) then
    raise exception 'house key refused' using errcode = '42501';
  end if;
  perform platform.act_as(p_purpose, p_today, null, null, null, null, null, null);
end $$;

-- Sessions are opened and ended by these only; the application never reads the table.
drop function if exists platform.begin_session(bytea, uuid, uuid, text, text, bytea, timestamptz);
create or replace function platform.begin_session(
  p_token_hash bytea, p_person uuid, p_role uuid, p_provider text, p_provider_sid text, p_id_token bytea, p_ends_at timestamptz,
  p_assurance text, p_checked_at timestamptz, p_device text
) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id uuid;
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  insert into platform.session (token_hash, person_id, role_id, provider, provider_sid, id_token_sealed, ends_at, assurance, checked_at, device)
  values (sha256(p_token_hash), p_person, p_role, p_provider, p_provider_sid, p_id_token, p_ends_at, p_assurance,
    -- Not known when, is long ago: the provider may have let somebody in whom it knew from this morning.
    least(coalesce(p_checked_at, '-infinity'), now()), left(p_device, 40))
  returning id into v_id;
  return v_id;
end $$;

create or replace function platform.end_session(p_token_hash bytea, p_how text)
  returns table (provider text, id_token_sealed bytea) language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.session s set ended_at = now(), ended_by = p_how
  where s.token_hash = sha256(p_token_hash) and s.ended_at is null
  returning s.provider, s.id_token_sealed
$$;

-- Front-channel sign-out: the provider names its own session id, nobody else knows it.
create or replace function platform.end_provider_session(p_provider text, p_sid text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_n integer;
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  update platform.session set ended_at = now(), ended_by = 'provider'
  where provider_sid = p_sid and provider = p_provider and ended_at is null;
  get diagnostics v_n = row_count;
  return v_n;
end $$;

-- A new token for the same session: at sign-in, at change of role.
create or replace function platform.rotate_session(p_old bytea, p_new bytea, p_role uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.session set token_hash = sha256(p_new), role_id = p_role, for_representation_id = null
  where token_hash = sha256(p_old) and ended_at is null;
  return found;
end $$;

-- A new token, acting for somebody from now on. Whether the representation holds is asked anew at every request.
create or replace function platform.represent(p_old bytea, p_new bytea, p_representation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.session set token_hash = sha256(p_new), role_id = null, for_representation_id = p_representation
  where token_hash = sha256(p_old) and ended_at is null;
  return found;
end $$;

-- Whoever was signed in has shown anew who they are: the same session under a new token. Only sign-in, which has seen the
-- proof, may say so, and only of that person's own session that has not rested too long.
create or replace function platform.check_session(p_old bytea, p_new bytea, p_person uuid, p_idle interval) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'sign-in' then raise exception 'not signing in' using errcode = '42501'; end if;
  update platform.session set token_hash = sha256(p_new), checked_at = now(), seen_at = now()
  where token_hash = sha256(p_old) and person_id = p_person and ended_at is null
    and ends_at > now() and seen_at > now() - p_idle;
  return found;
end $$;

-- When the one who acts last showed who they are, in this session of theirs; null where it is not theirs.
create or replace function platform.checked_at(p_session uuid) returns timestamptz language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select checked_at from platform.session where id = p_session and person_id = platform.me() and ended_at is null);
end $$;

-- Where the one who acts is signed in. Never another's: there is no argument that says whose.
create or replace function platform.own_sessions(p_idle interval)
  returns table (id uuid, device text, assurance text, began_at timestamptz, seen_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.device, s.assurance, s.began_at, s.seen_at from platform.session s
   where s.person_id = (select platform.me()) and s.ended_at is null and s.ends_at > now() and s.seen_at > now() - p_idle
   order by s.seen_at desc, s.id
$$;

-- Ends one of one's own sessions, or all but one. Quiet: nobody is told, and nothing is left but that it has ended.
create or replace function platform.end_own_sessions(p_only uuid, p_but uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_n integer;
begin
  update platform.session set ended_at = now(), ended_by = 'own-list'
  where person_id = platform.me() and ended_at is null
    and case when p_only is null then id is distinct from p_but and p_but is not null else id = p_only end;
  get diagnostics v_n = row_count;
  return v_n;
end $$;

-- Never granted: what ends a way in without a national eID ends what it has opened.
create or replace function platform.end_low_sessions(p_person uuid, p_but uuid) returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update platform.session set ended_at = now(), ended_by = 'way-in-end'
  where person_id = p_person and assurance = 'low' and ended_at is null and id is distinct from p_but
$$;

-- The person behind a session that has run out: only so that what was just typed can wait for that person.
create or replace function platform.person_of_ended_session(p_token_hash bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select person_id from platform.session where token_hash = sha256(p_token_hash)
$$;

-- What was posted when nobody was signed in waits sealed, for the browser that has the key. Anybody can make it keep
-- something, so there is an end to it: rows live for half an hour, at most 500 of them of persons not known, 20 of one
-- person, and 100 MB in all. Out: whether it was kept; where not, the page gives the text back and says so.
drop function if exists platform.keep_pending_form(bytea, bytea, uuid, timestamptz);
create function platform.keep_pending_form(p_id_hash bytea, p_sealed bytea, p_person uuid, p_expires_at timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_rows bigint; v_bytes bigint;
begin
  select count(*) filter (where p.person_id is not distinct from p_person), coalesce(sum(octet_length(p.sealed)), 0)
  into v_rows, v_bytes from platform.pending_form p where p.expires_at > now();
  if v_rows >= (case when p_person is null then 500 else 20 end) or v_bytes + octet_length(p_sealed) > 100000000 then
    return false;
  end if;
  insert into platform.pending_form (id_hash, sealed, person_id, expires_at)
  values (p_id_hash, p_sealed, p_person, p_expires_at);
  return true;
end $$;

-- Taken once, by the browser that has the key, and where a person was known only by that person.
create or replace function platform.take_pending_form(p_id_hash bytea) returns bytea
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.pending_form p
  where p.id_hash = p_id_hash and p.expires_at > now() and platform.kind() = 'person'
    and (p.person_id is null or p.person_id = platform.me())
  returning p.sealed
$$;

-- An anonymous key is a marker that tells nobody anything. It counts for five minutes and is swept within five more:
-- gone within ten, which is what the page promises.
create or replace function platform.remember_anonymous_key(p_key_hash bytea, p_digest bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_digest bytea;
begin
  -- Only a marker: losing it to a crash costs nothing, so this transaction need not wait for the disk.
  perform set_config('synchronous_commit', 'off', true);
  insert into platform.once (key_hash, act, digest, expires_at)
  values (p_key_hash, 'anonymous', p_digest, now() + interval '5 minutes')
  on conflict (key_hash) do nothing;
  if found then return true; end if;
  select digest into v_digest from platform.once where key_hash = p_key_hash;
  return v_digest is null or v_digest = p_digest;
end $$;

-- An installation is ready to serve when its migrations are there. Read by /readyz without any identity.
create or replace function platform.latest_migration() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$ select max(name) from platform.migration $$;

-- Keys of forms and forms that wait have their time in minutes (data/processing): they go when it is out.
create or replace function platform.sweep() returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  delete from platform.once where expires_at < now();
  delete from platform.pending_form where expires_at < now();
  -- A round's job only marks its slot of time: it means nothing once the slot is over.
  delete from platform.job where done_at < now() - interval '1 day' and once_key like 'round:%';
end $$;

-- Batches of the log in which every line lies before a day have had their time: their lines go, what they came to stays.
-- Never granted: what lets go of lines calls it.
create or replace function platform.let_go_of_seals(p_before date) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update platform.log_seal set let_go_on = platform.today()
   where let_go_on is null and (upto at time zone 'Europe/Oslo')::date < p_before and upto_week <= p_before;
end $$;

-- Lets go of what happened before a day, at most so many rows, for the job that follows data/processing: which rule is
-- meant is said by its event. Out: how many, by organisation where there is one.
create or replace function platform.let_go(p_event text, p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  case p_event
    when 'session-ended' then return query
      with gone as (delete from platform.session where id in (select s.id from platform.session s
        where (coalesce(s.ended_at, s.ends_at) at time zone 'Europe/Oslo')::date < p_before limit p_most) returning 1)
      select null::uuid, count(*)::integer from gone;
    when 'draft-saved' then return query
      with gone as (delete from platform.draft d using (select x.person_id, x.form, x.subject_id from platform.draft x
          where (x.saved_at at time zone 'Europe/Oslo')::date < p_before limit p_most) old
        where d.person_id = old.person_id and d.form = old.form and d.subject_id = old.subject_id returning 1)
      select null::uuid, count(*)::integer from gone;
    when 'job-done' then return query
      with gone as (delete from platform.job where id in (select j.id from platform.job j
        where (j.done_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning 1)
      select null::uuid, count(*)::integer from gone;
    when 'job-given-up' then return query
      with gone as (delete from platform.job where id in (select j.id from platform.job j
        where (j.failed_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning 1)
      select null::uuid, count(*)::integer from gone;
    when 'message-read' then return query
      with gone as (delete from platform.message where id in (select m.id from platform.message m
        where (m.read_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning message.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'message-unread' then return query
      with gone as (delete from platform.message where id in (select m.id from platform.message m where m.read_at is null
        and (m.created_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning message.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'line-written' then
      -- Sealed lines go by the whole batch, so that the chain holds; those that were never sealed by their own day.
      perform platform.let_go_of_seals(p_before);
      return query with gone as (delete from platform.trail where id in (select x.id from (
          select l.id from platform.log_seal s join platform.trail l on l.seal = s.n where s.let_go_on >= platform.today() - 7
          union all
          select l.id from platform.trail l where l.seal is null
            and coalesce((l.at at time zone 'Europe/Oslo')::date, l.week + 6) < p_before) x
        limit p_most) returning trail.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
  end case;
end $$;

-- Who and what has been erased, as hashes; for the house's own hands at an erasure and at start.
create or replace function platform.erased_hashes() returns table (hash bytea, kind text, erased_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query select e.hash, e.kind, e.erased_on from platform.erased e order by e.erased_on, e.hash;
end $$;
-- Adds to the list of the erased. Nothing takes a line away.
create or replace function platform.add_erased(p_kind text, p_hashes bytea[], p_on date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  insert into platform.erased (hash, kind, erased_on) select h, p_kind, p_on from unnest(p_hashes) as x (h) on conflict do nothing;
end $$;

-- Tells somebody, once for a kind and a thing in a transaction. Never granted: a room's function that has found the act
-- behind it calls it.
create or replace function platform.put_message(p_organisation uuid, p_person uuid, p_kind text, p_subject_kind text, p_subject uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  select p_organisation, p_person, p_kind, p_subject_kind, p_subject
   where not exists (select 1 from platform.message m where m.person_id = p_person and m.created_at = now()
     and m.kind = p_kind and m.subject_id = p_subject);
  return found;
end $$;
revoke all on function platform.put_message(uuid, uuid, text, text, uuid) from public, :app;

revoke all on all functions in schema platform from public;
grant execute on function
  platform.me(), platform.kind(), platform.my_role(), platform.my_role_kind(), platform.my_organisation(),
  platform.my_units(), platform.my_working_units(), platform.my_subject(), platform.my_unit(), platform.my_work_unit(), platform.my_self(), platform.my_own_topics(),
  platform.my_principal(), platform.my_representation(), platform.my_topics(), platform.my_assurance(), platform.assurance_is_high(), platform.my_opened(),
  platform.my_opened_persons(),
  platform.today(), platform.enter_anonymous(date),
  platform.enter_house(text, bytea, date), platform.begin_session(bytea, uuid, uuid, text, text, bytea, timestamptz, text, timestamptz, text),
  platform.check_session(bytea, bytea, uuid, interval), platform.checked_at(uuid), platform.own_sessions(interval),
  platform.end_own_sessions(uuid, uuid), platform.end_session(bytea, text), platform.end_provider_session(text, text),
  platform.rotate_session(bytea, bytea, uuid), platform.represent(bytea, bytea, uuid), platform.person_of_ended_session(bytea),
  platform.keep_pending_form(bytea, bytea, uuid, timestamptz), platform.take_pending_form(bytea),
  platform.remember_anonymous_key(bytea, bytea), platform.latest_migration(), platform.sweep(), platform.let_go(text, date, integer),
  platform.erased_hashes(), platform.add_erased(text, bytea[], date)
to :app;

alter table platform.session enable row level security;
alter table platform.acting enable row level security;
alter table platform.house_key enable row level security;
alter table platform.pending_form enable row level security;
alter table platform.migration enable row level security;

alter table platform.once enable row level security;
grant select, insert, update (result) on platform.once to :app;
drop policy if exists own on platform.once;
create policy own on platform.once for all to :app
  using (person_id = (select platform.me())) with check (person_id = (select platform.me()));

alter table platform.draft enable row level security;
grant select, insert, delete, update (fields, saved_at) on platform.draft to :app;
drop policy if exists own on platform.draft;
create policy own on platform.draft for all to :app
  using (person_id = (select platform.me())) with check (person_id = (select platform.me()));

alter table platform.trail enable row level security;
grant select, insert on platform.trail to :app;
drop policy if exists write on platform.trail;
-- One writes only what one did oneself.
create policy write on platform.trail for insert to :app with check (
  actor_kind = (select platform.kind()) and person_id is not distinct from (select platform.me())
  and role_id is not distinct from (select platform.my_role())
  and for_person_id is not distinct from (select platform.my_principal()) and seal is null);
drop policy if exists own on platform.trail;
create policy own on platform.trail for select to :app using (person_id = (select platform.me()));
-- What somebody did for me is mine to read.
drop policy if exists for_me on platform.trail;
create policy for_me on platform.trail for select to :app using (for_person_id = (select platform.my_self()));
-- The installation's own jobs seal the lines: they read them, and write into which batch each has come.
grant update (seal) on platform.trail to :app;
drop policy if exists job_read on platform.trail;
create policy job_read on platform.trail for select to :app using ((select platform.kind()) = 'job');
drop policy if exists job_seal on platform.trail;
create policy job_seal on platform.trail for update to :app
  using ((select platform.kind()) = 'job' and seal is null) with check ((select platform.kind()) = 'job');

alter table platform.log_seal enable row level security;
grant select, insert on platform.log_seal to :app;
drop policy if exists job on platform.log_seal;
create policy job on platform.log_seal for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');
drop policy if exists officer on platform.log_seal;
-- That it is sealed a privacy officer sees too.
create policy officer on platform.log_seal for select to :app using ((select platform.my_role_kind()) = 'privacy-officer');

alter table platform.clock enable row level security;
-- A clock goes to another unit with what it is about, by the functions that hand that over.
grant select, insert, update (due, reminder, extended_to, extension_reason, times_extended, stopped_on, ended_on,
  escalated_on) on platform.clock to :app;
-- Who starts a clock is said in the rooms of what it is about: whoever could start one on anything would put a duty, or a
-- sign that something is there, in others' lists.
drop policy if exists unit on platform.clock;
create policy unit on platform.clock for select to :app
  using (unit_id = any((select platform.my_working_units())::uuid[])
    and (held_until is null or held_until <= (select platform.today())));
drop policy if exists unit_move on platform.clock;
create policy unit_move on platform.clock for update to :app
  using (unit_id = any((select platform.my_working_units())::uuid[])
    and (held_until is null or held_until <= (select platform.today())));
drop policy if exists job on platform.clock;
create policy job on platform.clock for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

alter table platform.job enable row level security;
grant select, insert, update (run_at, attempts, leased_until, lease, done_at, failed_at, last_error) on platform.job to :app;
drop policy if exists enqueue on platform.job;
-- Never as a giver without a name, also not one who comes back with the code: a job has a moment, and the moment would
-- tell who it was.
create policy enqueue on platform.job for insert to :app
  with check ((select platform.kind()) in ('person', 'sign-in', 'job'));
drop policy if exists run on platform.job;
create policy run on platform.job for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

alter table platform.message enable row level security;
grant select, insert, delete, update (read_at, mailed_at) on platform.message to :app;
drop policy if exists own on platform.message;
create policy own on platform.message for all to :app
  using (person_id = (select platform.me())) with check (person_id = (select platform.me()));
-- Nobody puts a message into another's list, but as what follows from an act of theirs: each room has a function that
-- finds the act, and from it whom to tell. What an anonymous giver does is told by a round when the week is over.
drop policy if exists tell on platform.message;
drop policy if exists send on platform.message;
create policy send on platform.message for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

alter table platform.erased enable row level security;

alter table platform.retention_run enable row level security;
grant select, insert, update (ended_at, gone) on platform.retention_run to :app;
drop policy if exists run on platform.retention_run;
create policy run on platform.retention_run for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');
drop policy if exists answer_for on platform.retention_run;
-- Whoever must answer for what is kept sees when it was last let go, and how much.
create policy answer_for on platform.retention_run for select to :app
  using ((select platform.my_role_kind()) in ('administrator', 'privacy-officer'));
