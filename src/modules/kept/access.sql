-- Who may ask to be erased: oneself, as oneself.

revoke all on schema kept from public;
grant usage on schema kept to :app;
revoke all on kept.erasure from :app;

alter table kept.erasure enable row level security;
grant select, insert, update (undone_at, done_at) on kept.erasure to :app;
drop policy if exists own on kept.erasure;
create policy own on kept.erasure for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()) and done_at is null);
drop policy if exists job on kept.erasure;
create policy job on kept.erasure for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');

-- Lets go of requests that were done or taken back before a day, for the job that follows data/processing.
create or replace function kept.let_go(p_before date, p_most integer) returns table (organisation_id uuid, n integer)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    with gone as (delete from kept.erasure where id in (select e.id from kept.erasure e
      where (coalesce(e.done_at, e.undone_at) at time zone 'Europe/Oslo')::date < p_before limit p_most)
      returning erasure.organisation_id as o)
    select gone.o, count(*)::integer from gone group by 1;
end $$;
revoke all on all functions in schema kept from public;
grant execute on function kept.let_go(date, integer) to :app;
