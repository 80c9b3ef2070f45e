-- Who sees a message inside the application: the one it is for. Whoever causes it writes it and cannot read it back.

alter table platform.message enable row level security;
grant select, insert, delete, update (read_at, mailed_at) on platform.message to :app;
drop policy if exists own on platform.message;
create policy own on platform.message for all to :app
  using (person_id = (select platform.me())) with check (person_id = (select platform.me()));
drop policy if exists tell on platform.message;
-- As with jobs: what an anonymous giver does is told by a round when the week is over.
create policy tell on platform.message for insert to :app
  with check ((select platform.kind()) in ('person', 'code', 'sign-in', 'job'));
drop policy if exists send on platform.message;
create policy send on platform.message for all to :app
  using ((select platform.kind()) = 'job') with check ((select platform.kind()) = 'job');
