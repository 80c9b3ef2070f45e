-- Who may see a note: its owner, in the matters that are open to the way one signed in; and whoever has opened the
-- topic in this very transaction, which leaves a line. What its owner has hidden is not there for anybody else.

revoke all on schema care from public;
grant usage on schema care to :app;
revoke all on care.note, care.note_hiding from :app;

-- What this transaction has opened, as far as it is there for others than its owner: the newest version of each note
-- (what stood there before is its owner's to read), neither hidden nor taken away, and nothing of whoever has blocked me,
-- also since it was opened. One question for all of it, and none of what is one's own: each function that a policy asks
-- costs about what finding the note does.
create or replace function care.opened_to_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select n.id from (
        select distinct on (x.thread_id) x.id, x.organisation_id, x.thread_id, x.person_id, x.removed_at
          from platform.here w cross join unnest(w.opened) as o (key)
          join care.note x on x.person_id = split_part(o.key, ':', 1)::uuid and x.topic = split_part(o.key, ':', 2)
         order by x.thread_id, x.written_at desc, x.id) n
     where n.removed_at is null
       and not exists (select 1 from care.note_hiding h
         where h.organisation_id = n.organisation_id and h.thread_id = n.thread_id and h.ended_at is null)
       and n.person_id <> all(array(select b.person_id from consent.blocking_me b)));
end $$;

-- Lets go of what was taken away before a day, for the job that follows data/processing. Out: how many, by organisation.
create or replace function care.let_go(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from care.note where id in (select x.id from care.note x
      where (x.removed_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning note.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;

-- Of these persons, those who have notes here.
create or replace function care.writers_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct n.person_id), '{}') from care.note n
    where n.person_id = any(p_persons) and n.removed_at is null);
end $$;

revoke all on all functions in schema care from public;
grant execute on function care.opened_to_me(), care.let_go(date, integer),
  care.writers_among(uuid[]) to :app;

alter table care.note enable row level security;
grant select, insert, update (removed_at) on care.note to :app;
drop policy if exists own on care.note;
create policy own on care.note for select to :app
  using (topic = any((select platform.my_own_topics())::text[]) and person_id = (select platform.me()));
drop policy if exists opened on care.note;
create policy opened on care.note for select to :app
  using (id = any((select care.opened_to_me())::uuid[]));
drop function if exists care.hidden_from_me(), care.newest_opened();
drop policy if exists write on care.note;
create policy write on care.note for insert to :app with check (
  person_id = (select platform.my_self()) and topic = any((select platform.my_topics())::text[])
  and written_by = (select platform.me()) and as_whom = 'self');
drop policy if exists write_for on care.note;
create policy write_for on care.note for insert to :app with check (
  person_id = (select platform.my_principal()) and person_id::text || ':' || topic = any((select platform.my_opened())::text[])
  and (select people.may_decide_for()) and written_by = (select platform.me()) and as_whom = 'representative');
-- Taken away by its owner alone: nobody else can remove a person's words.
drop policy if exists remove on care.note;
create policy remove on care.note for update to :app
  using (person_id = (select platform.my_self()) and topic = any((select platform.my_topics())::text[]))
  with check (person_id = (select platform.my_self()));
-- Whom its owner has blocked writes nothing, whatever else holds; of reading, the one rule that shows somebody else's asks
-- it (care.opened_to_me). Nobody blocks oneself (a check of the table says so): of what is one's own it is not asked.
drop policy if exists blocked on care.note;
create policy blocked on care.note as restrictive for insert to :app
  with check (person_id = (select platform.my_self()) or person_id <> all((select consent.blocked_me())::uuid[]));
drop policy if exists blocked_change on care.note;
create policy blocked_change on care.note as restrictive for update to :app
  using (person_id = (select platform.my_self()) or person_id <> all((select consent.blocked_me())::uuid[]));

alter table care.note_hiding enable row level security;
grant select, insert, update (ended_at) on care.note_hiding to :app;
drop policy if exists own on care.note_hiding;
create policy own on care.note_hiding for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));
