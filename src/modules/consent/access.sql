-- Who may see a consent, an ask, a block, an opening: the person they are about. To others a consent shows only by
-- what it opens, through the functions here. The rule of when it opens stands in one place: consent.received.

revoke all on schema consent from public;
grant usage on schema consent to :app;
revoke all on consent.consent, consent.ask, consent.block, consent.break_glass, consent.opening, consent.explanation,
  consent.objection, consent.withdrawal_entry from :app;

-- Those who have blocked me, in whatever hat I wear. For functions and views: the application has no right to it.
create or replace view consent.blocking_me with (security_invoker = true) as
  select b.person_id from platform.here w join consent.block b on b.blocked_person_id = w.me where b.ended_at is null;
revoke all on consent.blocking_me from public, :app;
-- The same for the policies.
create or replace function consent.blocked_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return array(select person_id from consent.blocking_me);
end $$;

-- Whom a person has blocked. For the functions of rooms above: the application has no right to it.
create or replace function consent.blocked_by(p_person uuid) returns uuid[] language sql stable
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(blocked_person_id), '{}') from consent.block where person_id = p_person and ended_at is null
$$;
revoke all on function consent.blocked_by(uuid) from public, :app;

-- The asks that I may answer for the one for whom I lawfully decide in the topic: never what I asked myself, never one
-- from somebody whom that one has blocked, and none when I am blocked. Whom that one has blocked is not told by itself.
create or replace function consent.asks_heard_for() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not people.may_decide_for() then return '{}'; end if;
  return array(select a.id from consent.ask a
    where a.person_id = platform.my_principal() and a.topic = any(platform.my_topics()) and a.asked_by <> platform.me()
      and not exists (select 1 from consent.block b where b.person_id = a.person_id and b.ended_at is null
        and b.blocked_person_id in (a.asked_by, platform.me())));
end $$;

-- The consents that are open to me as I act now. For the functions below: the application has no right to it. Who I am
-- is joined, not asked by one function for each thing: those calls cost more than finding the consent.
create or replace view consent.received with (security_invoker = true) as
  select c.id, c.organisation_id, c.person_id, c.topic, c.purpose, c.valid_from, c.valid_to, c.recipient_kind
    from platform.here w join consent.consent c on c.person_id <> w.me
   where c.ended_at is null
     and c.valid_from <= w.today and (c.valid_to is null or c.valid_to >= w.today)
     and c.person_id <> all(array(select b.person_id from consent.blocking_me b))
     and (w.assurance = 'high' or c.topic = any((select people.rule_topics('low-assurance-other', platform.today()))::text[]))
     and (
       -- Somebody as oneself: a next of kin, a friend.
       (c.recipient_person_id = w.self and c.recipient_unit_id is null)
       -- Somebody at work, in the unit that was named.
       or (c.recipient_person_id = w.me and c.recipient_unit_id = w.work_unit)
       or (c.recipient_unit_id = w.work_unit
         and (c.recipient_kind = 'unit' or (c.recipient_kind = 'role' and c.recipient_role_kind = w.role_kind)))
     );
revoke all on consent.received from public, :app;

-- Opens one topic of somebody's for this transaction, and writes the line that says so. The line's id is given by
-- the caller, so that what is done once is written once. Out: the basis; null where there is none, and then there
-- is no line either. What is one's own needs no opening.
create or replace function consent.open_record(p_id uuid, p_person uuid, p_topic text, p_purpose text, p_what text)
  returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare w record; v_basis text; v_basis_id uuid; v_purpose text := p_purpose;
begin
  select * into w from platform.here;
  if w.kind is distinct from 'person' or w.me is null or p_person = w.me then return null; end if;
  if w.principal_id is null then
    select r.id into v_basis_id from consent.received r
     where r.person_id = p_person and r.topic = p_topic and r.purpose = p_purpose
     order by r.valid_to desc nulls first, r.id limit 1;
  end if;
  if v_basis_id is not null then v_basis := 'consent';
  -- What is received is asked of this already; nothing else opens to whoever is blocked either.
  elsif exists (select 1 from consent.blocking_me b where b.person_id = p_person) then return null;
  elsif p_person = w.principal_id then
    if p_topic = any(w.topics) then
      v_basis := 'representation'; v_basis_id := w.representation_id; v_purpose := 'representation';
    end if;
  elsif w.principal_id is null then
    select g.id into v_basis_id from consent.break_glass g
     where g.person_id = p_person and g.opened_by = w.me and g.role_id = w.role_id and p_topic = any(g.topics)
       and g.opened_at <= now() and g.until > now()
     order by g.until desc limit 1;
    if found then v_basis := 'break-glass'; v_purpose := 'emergency'; end if;
  end if;
  if v_basis is null then return null; end if;
  insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id,
    actor_role_id, actor_role_kind, actor_unit_id, actor_organisation_id)
  select p.organisation_id, p_id, p_person, p_topic, p_what, v_basis, v_basis_id, v_purpose, w.me,
      w.role_id, w.role_kind, w.unit_id, w.organisation_id
    from people.person p where p.id = p_person and (p.valid_to is null or p.valid_to >= w.today);
  if not found then return null; end if;
  perform platform.note_opened(p_person::text || ':' || p_topic);
  return v_basis;
end $$;

-- Writes the line for what a room above opens because I was invited to it, and opens that for this transaction. The room
-- has asked whether the invitation holds. For the functions of rooms above: the application has no right to it.
-- Out: whether it is open; never to whoever is blocked, nor of somebody who is here no more.
create or replace function consent.open_invited(p_id uuid, p_person uuid, p_topic text, p_what text, p_invitation uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id,
    actor_role_id, actor_role_kind, actor_unit_id, actor_organisation_id)
  select p.organisation_id, p_id, p_person, p_topic, p_what, 'invitation', p_invitation, 'cooperation', w.me,
      w.role_id, w.role_kind, w.unit_id, w.organisation_id
    from platform.here w join people.person p on p.id = p_person and (p.valid_to is null or p.valid_to >= w.today)
   where w.kind = 'person' and w.principal_id is null and p_person <> w.me
     and p_person <> all(array(select b.person_id from consent.blocking_me b));
  if not found then return false; end if;
  perform platform.note_opened(p_person::text || ':invited:' || p_invitation::text);
  return true;
end $$;
revoke all on function consent.open_invited(uuid, uuid, text, text, uuid) from public, :app;

-- Who shares something with me as I act now: names and topics, nothing of what is shared.
create or replace function consent.shared_with_me()
  returns table (person_id uuid, name text, topic text, purpose text, valid_to date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select r.person_id, p.name, r.topic, r.purpose,
        case when bool_or(r.valid_to is null) then null else max(r.valid_to) end
      from consent.received r
      join people.person p on p.id = r.person_id and p.organisation_id = r.organisation_id
     where p.valid_to is null or p.valid_to >= (select platform.today())
     group by r.person_id, p.name, r.topic, r.purpose
     order by p.name, r.person_id, r.topic, r.purpose;
end $$;

drop function if exists consent.who_looked(integer);

-- The names of those I have to do with here: whom I share with, who shares with me, whom I have blocked, who has
-- looked, who asks me and whom I have asked. Others' names are not given.
create or replace function consent.names(p_ids uuid[]) returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self(); v_me uuid := platform.me(); v_heard uuid[] := consent.asks_heard_for();
begin
  return query
    select p.id, p.name from people.person p where p.id = any(p_ids) and (p.id = v_me
      or exists (select 1 from consent.consent c where p.id in (c.recipient_person_id, c.given_by, c.entered_by)
        and (c.person_id = v_self or c.person_id = platform.my_principal() and c.topic = any(platform.my_topics())))
      or exists (select 1 from consent.withdrawal_entry w where w.person_id = v_self and p.id in (w.entered_by, w.received_by))
      or exists (select 1 from consent.received r where r.person_id = p.id)
      or exists (select 1 from consent.block b where b.person_id = v_self and b.blocked_person_id = p.id)
      or exists (select 1 from consent.opening o where o.person_id = v_self and o.actor_person_id = p.id)
      or exists (select 1 from consent.ask a where (a.person_id = v_self or a.id = any(v_heard))
        and p.id in (a.asked_by, a.answered_by))
      or exists (select 1 from consent.ask a where a.asked_by = v_me and a.person_id = p.id
        and a.asked_role_id is not distinct from platform.my_role()));
end $$;

-- Lets go of what had its time before a day, for the job that follows data/processing. Out: how many, by organisation.
create or replace function consent.let_go(p_event text, p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  case p_event
    when 'consent-ended' then return query
      with gone as (delete from consent.consent where id in (select x.id from consent.consent x
        where least((x.ended_at at time zone 'Europe/Oslo')::date, x.valid_to) < p_before limit p_most) returning consent.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'withdrawal-entered' then return query
      with gone as (delete from consent.withdrawal_entry where id in (select x.id from consent.withdrawal_entry x
        where (x.entered_at at time zone 'Europe/Oslo')::date < p_before limit p_most)
        returning withdrawal_entry.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'ask-answered' then return query
      with gone as (delete from consent.ask where id in (select x.id from consent.ask x
        where (x.answered_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning ask.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'ask-unanswered' then return query
      with gone as (delete from consent.ask where id in (select x.id from consent.ask x
        where x.answer is null and (x.asked_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning ask.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'block-ended' then return query
      with gone as (delete from consent.block where id in (select x.id from consent.block x
        where (x.ended_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning block.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'introduction-over' then return query
      with gone as (delete from consent.introduction where id in (select x.id from consent.introduction x
        where (least(x.ended_at, coalesce(x.taken_at, x.valid_until)) at time zone 'Europe/Oslo')::date < p_before limit p_most)
        returning introduction.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'wrong-code' then return query
      with gone as (delete from consent.wrong_code where id in (select x.id from consent.wrong_code x
        where (x.at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning wrong_code.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'opened-in-emergency' then return query
      with gone as (delete from consent.break_glass where id in (select x.id from consent.break_glass x
        where (x.opened_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning break_glass.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'opened' then
      -- Sealed lines go by the whole batch, so that the chain holds; those that were never sealed by their own day.
      perform platform.let_go_of_seals(p_before);
      return query with gone as (delete from consent.opening where id in (select x.id from (
          select l.id from platform.log_seal s join consent.opening l on l.seal = s.n where s.let_go_on >= platform.today() - 7
          union all
          select l.id from consent.opening l where l.seal is null and (l.at at time zone 'Europe/Oslo')::date < p_before) x
        limit p_most) returning opening.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'asked-why' then return query
      with gone as (delete from consent.explanation where id in (select x.id from consent.explanation x
        where (x.asked_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning explanation.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'objected' then return query
      with gone as (delete from consent.objection where id in (select x.id from consent.objection x
        where (x.made_at at time zone 'Europe/Oslo')::date < p_before limit p_most) returning objection.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
  end case;
end $$;

-- Of these persons, those who share something with somebody, or somebody with them.
create or replace function consent.sharing_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct i.id), '{}') from consent.consent c,
      unnest(array[c.person_id, c.recipient_person_id]) as i (id)
    where i.id = any(p_persons) and c.ended_at is null and (c.valid_to is null or c.valid_to >= platform.today()));
end $$;

-- Whom I can name: who has shown me a code, who has looked at what is mine, who has asked me, whom I have shared with.
-- Somebody at work is named with the unit, as long as they work there. Not those I have blocked.
create or replace function consent.acquainted()
  returns table (person_id uuid, name text, unit_id uuid, unit_name text, title text, how text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_self uuid := platform.my_self(); v_for uuid := coalesce(platform.my_principal(), platform.my_self());
  v_heard uuid[] := consent.asks_heard_for();
begin
  if v_for is null then return; end if;
  return query
    with met as (
      select i.shown_by as p, i.shown_unit_id as u, 'code' as h, 1 as rank from consent.introduction i
       where i.kind = 'screen' and i.taken_by = v_me and i.taken_role_id is null
         and i.taken_for is not distinct from platform.my_principal() and i.ended_at is null
      union all
      select c.recipient_person_id, c.recipient_unit_id, 'shared', 2 from consent.consent c
       where (c.person_id = v_self or c.person_id = platform.my_principal() and c.topic = any(platform.my_topics()))
         and c.recipient_kind = 'person'
      union all
      select o.actor_person_id, case when o.actor_role_id is null then null else o.actor_unit_id end, 'looked', 3
        from consent.opening o where o.person_id = v_self
      union all
      select a.asked_by, r.unit_id, 'asked', 4 from consent.ask a left join people.role r on r.id = a.asked_role_id
       where a.person_id = v_self or a.id = any(v_heard)
    ), place as (
      select distinct on (m.p, m.u) m.p, m.u, m.h, m.rank, (
          select r.title from people.role r where r.person_id = m.p and r.unit_id = m.u
             and r.kind in ('employee', 'unit-leader', 'user-contact') and r.valid_from <= platform.today()
             and (r.valid_to is null or r.valid_to >= platform.today()) order by r.valid_from, r.id limit 1) as title
        from met m order by m.p, m.u, m.rank
    )
    select p.id, p.name, w.u, n.short_name, w.title, w.h from place w
      join people.person p on p.id = w.p and p.organisation_id = platform.my_organisation() and (p.valid_to is null or p.valid_to >= platform.today())
      left join people.unit n on n.id = w.u
     where (w.u is null or w.title is not null) and p.id <> v_for and p.id <> v_me
       and not exists (select 1 from consent.block b
         where b.person_id = v_for and b.blocked_person_id = p.id and b.ended_at is null)
     order by w.rank, p.name, p.id, w.u;
end $$;

-- How many wrong codes one may type in an hour: enough for tired hands, too few to guess one of 2^50.
create or replace function consent.must_wait() returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  -- One at a time for each person: a hundred at once count as a hundred.
  perform pg_advisory_xact_lock(hashtextextended('wrong-code:' || platform.me()::text, 0));
  delete from consent.wrong_code w where w.person_id = platform.me() and w.at < now() - interval '1 hour';
  return (select count(*) >= 10 from consent.wrong_code w where w.person_id = platform.me());
end $$;
create or replace function consent.note_wrong_code() returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  insert into consent.wrong_code (organisation_id, person_id) values (platform.my_organisation(), platform.me())
$$;
revoke all on function consent.must_wait(), consent.note_wrong_code() from :app;

-- Takes a code that somebody has shown on a screen. Whatever is wrong with it, the answer is the same: wrong. Taken
-- once more by the same hands it is still theirs.
create or replace function consent.take_code(p_hash bytea) returns table (outcome text, person_id uuid, unit_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); i consent.introduction;
begin
  if platform.kind() is distinct from 'person' then return; end if;
  if consent.must_wait() then return query select 'wait', null::uuid, null::uuid; return; end if;
  select x.* into i from consent.introduction x
    join people.person p on p.id = x.shown_by and p.organisation_id = x.organisation_id
   where x.code_hash = p_hash and x.kind = 'screen' and x.ended_at is null and x.organisation_id = platform.my_organisation()
     and x.shown_by <> v_me and x.shown_by is distinct from platform.my_principal()
     and (p.valid_to is null or p.valid_to >= platform.today())
     and ((x.taken_by is null and x.valid_until > now()) or (x.taken_by = v_me and x.taken_role_id is not distinct from platform.my_role()
       and x.taken_for is not distinct from platform.my_principal() and x.taken_at > now() - interval '1 day'));
  if not found then
    perform consent.note_wrong_code();
    return query select 'wrong', null::uuid, null::uuid;
    return;
  end if;
  update consent.introduction x set taken_at = now(), taken_by = v_me, taken_role_id = platform.my_role(),
    taken_for = platform.my_principal() where x.id = i.id and x.taken_by is null;
  return query select 'taken', i.shown_by, i.shown_unit_id;
end $$;

-- A consent that somebody gave on paper or by telephone, entered by an employee: whose it is, the code on the
-- person's own sheet says. Never one that nobody but the employee would have anything of.
create or replace function consent.enter_for(p_id uuid, p_code bytea, p_topic text, p_unit uuid, p_recipient bytea,
  p_purpose text, p_valid_to date, p_channel text)
  returns table (outcome text, person_id uuid, name text, recipient text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); i consent.introduction; r consent.introduction;
begin
  if platform.my_work_unit() is null or (p_unit is null) = (p_recipient is null) then return; end if;
  if consent.must_wait() then return query select 'wait', null::uuid, null::text, null::text; return; end if;
  select x.* into i from consent.introduction x
    join people.person p on p.id = x.shown_by and p.organisation_id = x.organisation_id
   where x.code_hash = p_code and x.kind = 'paper' and x.ended_at is null and x.taken_by is null and x.valid_until > now()
     and x.organisation_id = platform.my_organisation() and x.shown_by <> v_me
     and (p.valid_to is null or p.valid_to >= platform.today())
     -- Whom the person has blocked enters nothing in the person's name, and meets a code that is not there.
     and x.shown_by <> all(consent.blocked_me())
   for update of x;
  if not found then
    perform consent.note_wrong_code();
    return query select 'wrong', null::uuid, null::text, null::text;
    return;
  end if;
  if p_recipient is not null then
    select x.* into r from consent.introduction x
     where x.code_hash = p_recipient and x.kind = 'screen' and x.ended_at is null and x.taken_by is null
       and x.valid_until > now() and x.organisation_id = i.organisation_id and x.shown_by <> i.shown_by
     for update of x;
    if not found then
      perform consent.note_wrong_code();
      return query select 'wrong-recipient', null::uuid, null::text, null::text;
      return;
    end if;
    if r.shown_by = v_me then return query select 'only-you', null::uuid, null::text, null::text; return; end if;
  elsif not exists (select 1 from people.role o where o.unit_id = p_unit and o.organisation_id = i.organisation_id
      and o.person_id <> v_me and o.kind in ('employee', 'unit-leader', 'user-contact')
      and o.valid_from <= platform.today() and (o.valid_to is null or o.valid_to >= platform.today())) then
    return query select 'only-you', null::uuid, null::text, null::text;
    return;
  end if;
  insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, recipient_unit_id,
    purpose, valid_from, valid_to, channel, given_by, entered_by)
  values (i.organisation_id, p_id, i.shown_by, p_topic, case when p_unit is null then 'person' else 'unit' end, r.shown_by,
    coalesce(p_unit, r.shown_unit_id), p_purpose, platform.today(), p_valid_to, p_channel, i.shown_by, v_me);
  update consent.introduction x set taken_at = now(), taken_by = v_me, taken_role_id = platform.my_role() where x.id = i.id;
  update consent.introduction x set taken_at = now(), taken_by = i.shown_by where x.id = r.id;
  return query select 'entered', p.id, p.name, (select q.name from people.person q where q.id = r.shown_by)
    from people.person p where p.id = i.shown_by;
end $$;

-- What I may enter the end of without a code, as I act at work: what is open to my unit, my role there or me; and, for a year,
-- what I have entered myself for others. The latter stays on the list whether or not it still runs: a withdrawal of the
-- person's own and a block leave no mark here. Off it goes by my own entry alone.
create or replace function consent.stoppable()
  returns table (person_id uuid, consent_id uuid, name text, topic text, recipient text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_unit uuid := platform.my_work_unit();
begin
  if v_unit is null then return; end if;
  return query
    select distinct r.person_id, null::uuid, p.name, r.topic, null::text from consent.received r
      join people.person p on p.id = r.person_id and p.organisation_id = r.organisation_id
     where p.valid_to is null or p.valid_to >= platform.today()
    union all
    select c.person_id, c.id, p.name, c.topic, coalesce(q.name, u.short_name)
      from consent.consent c
      join people.person p on p.id = c.person_id and (p.valid_to is null or p.valid_to >= platform.today())
      left join people.person q on q.id = c.recipient_person_id
      left join people.unit u on u.id = c.recipient_unit_id
     where c.entered_by = v_me and c.organisation_id = platform.my_organisation()
       and c.given_at > now() - interval '1 year' and (c.valid_to is null or c.valid_to >= platform.today())
       and (c.recipient_kind = 'person' or c.recipient_unit_id <> v_unit)
       and not exists (select 1 from consent.withdrawal_entry w where w.consent_id = c.id and w.entered_by = v_me)
     order by 3, 1, 4, 5, 2;
end $$;

-- That a person has stopped or shortened what they share: said on paper, by telephone or in a talk, and entered by an
-- employee. In force at once. It takes away and never adds; the other side is not told. Whose it is: a code on a sheet of
-- the person's says that anywhere (p_code, then p_scope), else the list above does (p_person with p_topic, or p_consent).
-- The person is told, and the line of the log has the entry's id, so that one can ask why or say that it was wrong.
-- Out: the name, whether or not anything ran; what a person shares with others stays untold.
create or replace function consent.enter_withdrawal(p_id uuid, p_person uuid, p_topic text, p_consent uuid, p_code bytea,
  p_scope text, p_unit uuid, p_until date, p_channel text, p_said_on date, p_received_by uuid)
  returns table (outcome text, name text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_unit uuid := platform.my_work_unit(); v_today date := platform.today();
  v_person uuid; v_ids uuid[]; i consent.introduction; o consent.consent;
begin
  if v_unit is null or p_said_on > v_today or p_until < v_today or not exists (select 1 from people.role r
      where r.person_id = p_received_by and r.unit_id = v_unit and r.kind in ('employee', 'unit-leader', 'user-contact')
        and r.valid_from <= v_today and (r.valid_to is null or r.valid_to >= v_today)) then return; end if;
  if p_code is not null then
    if consent.must_wait() then return query select 'wait', null::text; return; end if;
    select x.* into i from consent.introduction x
      join people.person p on p.id = x.shown_by and p.organisation_id = x.organisation_id
     where x.code_hash = p_code and x.kind = 'paper' and x.ended_at is null and x.taken_by is null and x.valid_until > now()
       and x.organisation_id = platform.my_organisation() and x.shown_by <> v_me
       and (p.valid_to is null or p.valid_to >= v_today) and x.shown_by <> all(consent.blocked_me())
     for update of x;
    if not found then
      perform consent.note_wrong_code();
      return query select 'wrong', null::text;
      return;
    end if;
    update consent.introduction x set taken_at = now(), taken_by = v_me, taken_role_id = platform.my_role() where x.id = i.id;
    v_person := i.shown_by;
    select array_agg(c.id) into v_ids from consent.consent c where c.person_id = v_person and (p_topic is null or c.topic = p_topic)
      and case p_scope when 'all' then true when 'unit' then c.recipient_unit_id = p_unit
        when 'persons' then c.recipient_unit_id is null else false end;
  elsif p_consent is not null then
    if not exists (select 1 from consent.stoppable() s where s.consent_id = p_consent) then return; end if;
    select c.* into o from consent.consent c where c.id = p_consent;
    v_person := o.person_id;
    -- With what the person has made of it since: less time, or fewer there.
    select array_agg(c.id) into v_ids from consent.consent c
     where c.person_id = v_person and c.topic = o.topic and c.purpose = o.purpose
       and c.recipient_unit_id is not distinct from o.recipient_unit_id
       and (o.recipient_kind = 'unit' or c.recipient_person_id is not distinct from o.recipient_person_id);
  else
    if not exists (select 1 from consent.stoppable() s where s.consent_id is null and s.person_id = p_person and s.topic = p_topic) then
      return;
    end if;
    v_person := p_person;
    -- Also what would begin later; never a colleague's own, of which I know nothing.
    select array_agg(c.id) into v_ids from consent.consent c
     where c.person_id = v_person and c.topic = p_topic and c.recipient_unit_id = v_unit
       and (c.recipient_kind = 'unit' or c.recipient_person_id = v_me or c.recipient_role_kind = platform.my_role_kind());
  end if;
  insert into consent.withdrawal_entry (organisation_id, id, person_id, channel, said_on, received_by, until, consent_id,
    entered_by, role_id, unit_id)
  select p.organisation_id, p_id, p.id, p_channel, p_said_on, p_received_by, p_until, p_consent, v_me, platform.my_role(), v_unit
    from people.person p where p.id = v_person;
  with ended as (
    update consent.consent c set ended_at = now(), ended_by = v_me, ended_entry_id = p_id, told = false,
        ended_how = case when p_until is null then 'withdrawal' else 'narrowing' end
     where c.id = any(v_ids) and c.ended_at is null and (c.valid_to is null or c.valid_to >= v_today)
       and (p_until is null or c.valid_to is null or c.valid_to > p_until)
    returning c.*)
  insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, recipient_role_kind,
    recipient_unit_id, purpose, valid_from, valid_to, channel, given_by, entered_by)
  select e.organisation_id, gen_random_uuid(), e.person_id, e.topic, e.recipient_kind, e.recipient_person_id,
      e.recipient_role_kind, e.recipient_unit_id, e.purpose, e.valid_from, p_until, p_channel, e.person_id, v_me
    from ended e where e.valid_from <= p_until;
  insert into platform.trail (organisation_id, id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id,
    role_kind, for_person_id, at)
  select p.organisation_id, p_id, v_unit, 'withdrawal-entry', 'withdrawal-entry', p_id, 'person', v_me, platform.my_role(),
      platform.my_role_kind(), p.id, now() from people.person p where p.id = v_person;
  perform platform.put_message(p.organisation_id, p.id, 'withdrawal-entered', 'withdrawal-entry', p_id)
    from people.person p where p.id = v_person;
  return query select 'entered', p.name from people.person p where p.id = v_person;
end $$;

-- Whom I may ask as I act now: those who share something with me, and those who have shown me a code, for a month.
-- With one who has blocked me, the code is still mine: the question is put, and reaches nobody.
create or replace function consent.askable() returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.my_work_unit() is null then return; end if;
  return query
    select distinct p.id, p.name from people.person p
     where (p.valid_to is null or p.valid_to >= platform.today()) and (p.id in (select r.person_id from consent.received r)
        or p.id in (select i.shown_by from consent.introduction i where i.kind = 'screen' and i.taken_by = platform.me()
          and i.taken_role_id = platform.my_role() and i.ended_at is null and i.taken_at > now() - interval '30 days'))
     order by p.name, p.id;
end $$;

-- Since when a person must not have been asked, to be asked now, by their own limit (people.ask_limit): null is never.
create or replace function consent.ask_limit_from(p_person uuid) returns timestamptz language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (select case l.at_most when 'any' then 'infinity' when 'week' then now() - interval '7 days'
      when 'month' then now() - interval '1 month' end
    from (select coalesce((select x.at_most from people.ask_limit x where x.person_id = p_person
      order by x.said_at desc, x.id limit 1), 'week') as at_most) l);
end $$;

-- Whether a person can be asked something of somebody's own accord, by that limit: for consent, or for a text made of what
-- they said in their own name (participation.asked_to_publish), all together. Whoever is blocked is not heard and uses up
-- nobody's turn but their own: otherwise the limit would tell who is blocked, or the blocked one could keep all others from
-- asking. A text was heard: it was made before a block, of a voice that is not there after one, and colleagues read who
-- made it. A text of a confidential voice uses up nobody's turn: else it would tell whose voice it is.
create or replace function consent.may_be_asked(p_person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_from timestamptz := consent.ask_limit_from(p_person);
begin
  return v_from is not null
    and not exists (select 1 from consent.ask a where a.person_id = p_person and a.asked_at > v_from
      and (a.asked_by = platform.me() or not exists (select 1 from consent.block b
        where b.person_id = p_person and b.blocked_person_id = a.asked_by and b.ended_at is null)))
    and not exists (select 1 from participation.asked_to_publish x
      where x.person_id = p_person and x.mode = 'named' and x.asked_at > v_from);
end $$;

-- The same of somebody whom I may ask. Who asked, what and which limit it is stay untold.
create or replace function consent.may_ask(p_person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from consent.askable() a where a.person_id = p_person) and consent.may_be_asked(p_person);
end $$;

-- Asks for a topic, for one's unit or for oneself there, with a reason. Out: no where one may not ask; burden where the
-- person is asked often enough; asked; or silent, where whoever asks is blocked: then the person is not to be told, and to the one who asks it is the same.
create or replace function consent.ask_for(p_id uuid, p_person uuid, p_topic text, p_purpose text, p_why text, p_to text)
  returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_to not in ('unit', 'person') or not exists (select 1 from consent.askable() a where a.person_id = p_person) then
    return 'no';
  end if;
  -- One at a time for each person: two at once are not both within the limit.
  perform pg_advisory_xact_lock(hashtextextended('ask:' || p_person::text, 0));
  if not consent.may_ask(p_person) then return 'burden'; end if;
  insert into consent.ask (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, recipient_unit_id,
    purpose, why, asked_by, asked_role_id)
  select p.organisation_id, p_id, p.id, p_topic, p_to, case when p_to = 'person' then platform.me() end,
    platform.my_work_unit(), p_purpose, p_why, platform.me(), platform.my_role()
    from people.person p where p.id = p_person;
  return case when p_person = any(consent.blocked_me()) then 'silent' else 'asked' end;
end $$;

-- Who asks me, or the one for whom I may decide, and waits, with the name and the place. Whom that one has blocked is not
-- heard, and nobody answers for another what they have asked themselves.
create or replace function consent.waiting_asks(p_most integer)
  returns table (id uuid, topic text, name text, title text, unit_name text, asked_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.id, a.topic, p.name, r.title, u.short_name, (a.asked_at at time zone 'Europe/Oslo')::date
      from consent.ask a join people.person p on p.id = a.asked_by
      left join people.role r on r.id = a.asked_role_id left join people.unit u on u.id = r.unit_id
     where (a.id = any((select consent.asks_heard_for())::uuid[])
         or a.person_id = platform.my_self() and not exists (select 1 from consent.block b
           where b.person_id = a.person_id and b.blocked_person_id = a.asked_by and b.ended_at is null))
       and a.answer is null and a.later_at is null
     order by a.asked_at, a.id limit p_most;
end $$;

-- What I have asked for in this role: yes where it is open to me now, no where the person has said that I may know it,
-- and else: not answered. What was opened and is closed again looks like what was never answered.
create or replace function consent.my_asks()
  returns table (id uuid, person_id uuid, name text, topic text, purpose text, why text, asked_at timestamptz, standing text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.id, a.person_id, p.name, a.topic, a.purpose, a.why, a.asked_at,
        case when exists (select 1 from consent.received r
               where r.person_id = a.person_id and r.topic = a.topic and r.purpose = a.purpose) then 'yes'
             when a.answer = 'no' and a.told then 'no' else 'open' end
      from consent.ask a join people.person p on p.id = a.person_id and p.organisation_id = a.organisation_id
     where a.asked_by = platform.me() and a.asked_role_id = platform.my_role() and a.asked_at > now() - interval '90 days'
     order by a.asked_at desc, a.id;
end $$;

revoke all on all functions in schema consent from public;
grant execute on function consent.blocked_me(), consent.asks_heard_for(), consent.open_record(uuid, uuid, text, text, text), consent.shared_with_me(),
  consent.names(uuid[]), consent.let_go(text, date, integer), consent.sharing_among(uuid[]),
  consent.acquainted(), consent.take_code(bytea),
  consent.enter_for(uuid, bytea, text, uuid, bytea, text, date, text), consent.stoppable(),
  consent.enter_withdrawal(uuid, uuid, text, uuid, bytea, text, uuid, date, text, date, uuid), consent.askable(),
  consent.ask_for(uuid, uuid, text, text, text, text), consent.may_ask(uuid), consent.my_asks(), consent.waiting_asks(integer) to :app;

alter table consent.consent enable row level security;
grant select, insert, update (ended_at, ended_by, ended_how, told, confirmed_at) on consent.consent to :app;
drop policy if exists own on consent.consent;
create policy own on consent.consent for select to :app using (person_id = (select platform.my_self()));
drop policy if exists principal on consent.consent;
create policy principal on consent.consent for select to :app
  using (person_id = (select platform.my_principal()) and topic = any((select platform.my_topics())::text[]));
-- Given by oneself, or by one who may decide in this matter. On paper: by the function that says so.
drop policy if exists give on consent.consent;
create policy give on consent.consent for insert to :app with check (
  person_id = (select platform.my_self()) and topic = any((select platform.my_topics())::text[])
  and given_by = (select platform.me()) and channel = 'web' and ended_at is null);
drop policy if exists give_for on consent.consent;
create policy give_for on consent.consent for insert to :app with check (
  person_id = (select platform.my_principal()) and topic = any((select platform.my_topics())::text[])
  and (select people.may_decide_for()) and given_by = (select platform.me()) and channel = 'web' and ended_at is null);
drop policy if exists end_own on consent.consent;
create policy end_own on consent.consent for update to :app
  using (person_id = (select platform.my_self()) and ended_at is null)
  with check (person_id = (select platform.my_self()) and ended_by = (select platform.me()) and ended_at is not null);
drop policy if exists end_for on consent.consent;
create policy end_for on consent.consent for update to :app
  using (person_id = (select platform.my_principal()) and topic = any((select platform.my_topics())::text[])
    and (select people.may_decide_for()) and ended_at is null)
  with check (person_id = (select platform.my_principal()) and ended_by = (select platform.me()) and ended_at is not null);
-- That it is still meant: nothing else of it changes.
drop policy if exists confirm on consent.consent;
create policy confirm on consent.consent for update to :app
  using (person_id = (select platform.my_self()) and ended_at is null)
  with check (person_id = (select platform.my_self()) and ended_at is null and confirmed_at is not null);

-- For the one it is about alone. Whoever entered it has said so, and learns no more.
alter table consent.withdrawal_entry enable row level security;
grant select on consent.withdrawal_entry to :app;
drop policy if exists own on consent.withdrawal_entry;
create policy own on consent.withdrawal_entry for select to :app using (person_id = (select platform.my_self()));

alter table consent.introduction enable row level security;
grant select, insert, update (ended_at) on consent.introduction to :app;
drop policy if exists shown on consent.introduction;
create policy shown on consent.introduction for select to :app using (shown_by = (select platform.me()));
-- One shows a code as what one is now; whoever acts for somebody shows none in that one's name.
drop policy if exists show on consent.introduction;
create policy show on consent.introduction for insert to :app with check (
  shown_by = (select platform.me()) and organisation_id = (select platform.my_organisation())
  and shown_role_id is not distinct from (select platform.my_role())
  and shown_unit_id is not distinct from (select platform.my_work_unit())
  and taken_at is null and ended_at is null);
drop policy if exists end_shown on consent.introduction;
create policy end_shown on consent.introduction for update to :app
  using (shown_by = (select platform.me())) with check (shown_by = (select platform.me()) and ended_at is not null);

alter table consent.wrong_code enable row level security;

alter table consent.ask enable row level security;
grant select, update (answer, answered_at, answered_by, told, later_at) on consent.ask to :app;
drop policy if exists own on consent.ask;
create policy own on consent.ask for select to :app using (person_id = (select platform.my_self()));
drop policy if exists answer on consent.ask;
create policy answer on consent.ask for update to :app
  using (person_id = (select platform.my_self()) and answer is null)
  with check (person_id = (select platform.my_self()) and answer is not null and answered_by = (select platform.me()));
drop policy if exists later on consent.ask;
create policy later on consent.ask for update to :app
  using (person_id = (select platform.my_self()) and answer is null)
  with check (person_id = (select platform.my_self()) and answer is null and later_at is not null);
-- Whoever lawfully decides in the topic answers for the person. Changing asks the same as seeing: it needs no reading, and
-- the number of rows would tell of what is not heard.
drop policy if exists principal on consent.ask;
create policy principal on consent.ask for select to :app
  using (id = any((select consent.asks_heard_for())::uuid[]));
drop policy if exists answer_for on consent.ask;
create policy answer_for on consent.ask for update to :app
  using (id = any((select consent.asks_heard_for())::uuid[]) and answer is null)
  with check (person_id = (select platform.my_principal()) and answer is not null and answered_by = (select platform.me()));
drop policy if exists later_for on consent.ask;
create policy later_for on consent.ask for update to :app
  using (id = any((select consent.asks_heard_for())::uuid[]) and answer is null)
  with check (person_id = (select platform.my_principal()) and answer is null and later_at is not null);
-- Told by itself whom the one for whom one acts has blocked.
drop function if exists consent.blocked_by_principal();

alter table consent.block enable row level security;
grant select, insert, update (ended_at) on consent.block to :app;
drop policy if exists own on consent.block;
create policy own on consent.block for all to :app
  using (person_id = (select platform.my_self())) with check (person_id = (select platform.my_self()));

alter table consent.break_glass enable row level security;
grant select, update (reviewed_by, reviewed_at, finding, review_words) on consent.break_glass to :app;
drop policy if exists own on consent.break_glass;
create policy own on consent.break_glass for select to :app using (person_id = (select platform.my_self()));
drop policy if exists opener on consent.break_glass;
create policy opener on consent.break_glass for select to :app
  using (opened_by = (select platform.me()) and role_id = (select platform.my_role()));
-- The privacy officer of the organisation sees that it happened and why, and nothing of what was opened.
drop policy if exists officer on consent.break_glass;
create policy officer on consent.break_glass for select to :app
  using ((select platform.my_role_kind()) = 'privacy-officer' and organisation_id = (select platform.my_organisation()));
drop policy if exists review on consent.break_glass;
create policy review on consent.break_glass for update to :app
  using ((select platform.my_role_kind()) = 'privacy-officer' and organisation_id = (select platform.my_organisation())
    and finding is null and opened_by <> (select platform.me()) and person_id <> (select platform.me()))
  with check ((select platform.my_role_kind()) = 'privacy-officer' and reviewed_by = (select platform.me())
    and opened_by <> (select platform.me()));

alter table consent.opening enable row level security;
grant select on consent.opening to :app;
drop policy if exists own on consent.opening;
create policy own on consent.opening for select to :app using (person_id = (select platform.my_self()));

-- From here on: the log, what a person can do about a line in it, and emergencies.

-- The explanations that I owe now: of what I looked at in this role; those that came to me as leader or privacy officer.
create or replace function consent.my_owed() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_role uuid := platform.my_role(); v_kind text := platform.my_role_kind();
  v_today date := platform.today(); v_units uuid[] := platform.my_working_units(); v_organisation uuid := platform.my_organisation();
begin
  return (
  select coalesce(array_agg(e.id), '{}') from consent.explanation e
   where e.person_id <> v_me and (
     (e.actor_person_id = v_me and e.actor_role_id is not distinct from v_role)
     or (v_kind = 'unit-leader' and e.leader_from <= v_today and e.unit_id = any(v_units))
     or (v_kind = 'privacy-officer' and e.officer_from <= v_today and e.organisation_id = v_organisation))
  );
end $$;

-- What there is about lines of the log that concerns me: what I asked or objected to, what I owe, what I am to review.
-- Their clocks are seen by these and nobody else, or a colleague could tell that somebody has been asked.
create or replace function consent.my_log_matters() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self(); v_officer boolean := coalesce(platform.my_role_kind() = 'privacy-officer', false);
  v_organisation uuid := platform.my_organisation(); v_me uuid := platform.me(); v_role uuid := platform.my_role();
begin
  return consent.my_owed() || coalesce((select array_agg(m.id) from (
    select e.id from consent.explanation e where e.person_id = v_self
    union all
    select o.id from consent.objection o where o.person_id = v_self or (v_officer and o.organisation_id = v_organisation)
    union all
    select g.id from consent.break_glass g where g.person_id = v_self or (v_officer and g.organisation_id = v_organisation)
      or (g.opened_by = v_me and g.role_id = v_role)) m), '{}');
end $$;

-- Names that stand in the log before me: who has looked at what is mine or done something for me, and those who stand in
-- what concerns me. Others' names are not given.
create or replace function consent.log_names(p_ids uuid[]) returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self(); v_matters uuid[] := consent.my_log_matters();
begin
  return query
    select p.id, p.name from people.person p where p.id = any(p_ids) and (
      exists (select 1 from consent.opening o where o.person_id = v_self and o.actor_person_id = p.id)
      or exists (select 1 from platform.trail t where t.for_person_id = v_self and t.person_id = p.id)
      or exists (select 1 from consent.consent c where c.person_id = v_self and c.given_by = p.id)
      or exists (select 1 from consent.explanation e where e.id = any(v_matters)
        and p.id in (e.person_id, e.actor_person_id, e.answered_by))
      or exists (select 1 from consent.objection o where o.id = any(v_matters)
        and p.id in (o.person_id, o.actor_person_id, o.reviewed_by))
      or exists (select 1 from consent.break_glass g where g.id = any(v_matters)
        and p.id in (g.person_id, g.opened_by, g.reviewed_by)));
end $$;

-- The titles of the roles that stand there, as they were given.
create or replace function consent.log_titles(p_roles uuid[]) returns table (id uuid, title text, kind text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self(); v_matters uuid[] := consent.my_log_matters();
begin
  return query
    select r.id, r.title, r.kind from people.role r where r.id = any(p_roles) and (
      exists (select 1 from consent.opening o where o.person_id = v_self and o.actor_role_id = r.id)
      or exists (select 1 from consent.explanation e where e.id = any(v_matters)
        and r.id in (e.actor_role_id, e.answered_role_id))
      or exists (select 1 from consent.objection o where o.id = any(v_matters) and o.actor_role_id = r.id)
      or exists (select 1 from consent.break_glass g where g.id = any(v_matters) and g.role_id = r.id));
end $$;

-- The units and organisations that stand there: public names, also of those that are no more.
create or replace function consent.log_places(p_ids uuid[]) returns table (id uuid, name text, code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select u.id, u.short_name, u.code from people.unit u where u.id = any(p_ids)
    union all select o.id, o.name, null from people.organisation o where o.id = any(p_ids);
end $$;

-- The topic that was looked at, for those whom the question concerns: whoever looked knows it, and the others answer for it.
create or replace function consent.topic_asked_about(p_explanation uuid) returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select o.topic from consent.explanation e join consent.opening o on o.id = e.line_id and o.person_id = e.person_id
   where e.id = p_explanation and e.source = 'opening' and e.id = any(consent.my_log_matters())
  );
end $$;

-- Those who have looked or done something for me, to choose among.
create or replace function consent.lookers() returns table (id uuid, name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_self uuid := platform.my_self();
begin
  return query
    select p.id, p.name from people.person p where p.id in (
        select o.actor_person_id from consent.opening o where o.person_id = v_self
        union select t.person_id from platform.trail t where t.for_person_id = v_self)
     order by p.name, p.id;
end $$;

-- Who is privacy officer of an organisation. Names of somebody in office, nothing more.
create or replace function consent.officers(p_organisation uuid) returns table (person_id uuid, name text, unit_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select distinct on (p.id) p.id, p.name, r.unit_id
      from people.role r join people.person p on p.id = r.person_id and p.organisation_id = r.organisation_id
     where r.organisation_id = p_organisation and r.kind = 'privacy-officer'
       and r.valid_from <= platform.today() and (r.valid_to is null or r.valid_to >= platform.today())
       and (p.valid_to is null or p.valid_to >= platform.today())
     order by p.id, r.valid_from;
end $$;

-- What opens in an emergency, and nothing else: dated data.
create or replace function consent.emergency_topics() returns text[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return people.rule_topics('emergency', platform.today());
end $$;

-- Whom an emergency is about: found by national number, or by the whole name and the birth date, and by nothing less.
-- Null unless it is exactly one, who is here, is not the one who asks, and has not blocked that one. Never granted.
-- A number comes as the hashes that it may lie under; with one, name and date are not looked at.
drop function if exists consent.find_in_emergency(text, date);
create or replace function consent.find_in_emergency(p_name text, p_born date, p_hashes bytea[]) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v_found uuid[];
begin
  if cardinality(p_hashes) > 0 then
    select array_agg(p.id) into v_found
      from people.national_number n join people.person p on p.id = n.person_id and p.organisation_id = n.organisation_id
     where n.hash = any(p_hashes) and n.set_aside_at is null and n.disputed_at is null
       and p.organisation_id = platform.my_organisation() and (p.valid_to is null or p.valid_to >= platform.today());
  else
    select array_agg(p.id) into v_found
      from people.birth b join people.person p on p.id = b.person_id and p.organisation_id = b.organisation_id
     where b.born = p_born and p.organisation_id = platform.my_organisation()
       and lower(regexp_replace(btrim(p.name), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(p_name), '\s+', ' ', 'g'))
       and (p.valid_to is null or p.valid_to >= platform.today());
  end if;
  if cardinality(v_found) is distinct from 1 or v_found[1] = platform.me() or v_found[1] = any(consent.blocked_me()) then
    return null;
  end if;
  return v_found[1];
end $$;
revoke all on function consent.find_in_emergency(text, date, bytea[]) from public, :app;

-- An emergency. With it, in the same transaction: its line in the trail, a message to the person and one to each privacy
-- officer (or, where there is none, to the leader above). Whoever is not found leaves a line too, and may try five times
-- a day: nobody learns here who is known, name by name.
drop function if exists consent.break_the_glass(uuid, text, date, text, text);
create or replace function consent.break_the_glass(p_id uuid, p_name text, p_born date, p_hashes bytea[], p_reason text, p_words text)
  returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_role uuid := platform.my_role(); v_unit uuid := platform.my_work_unit();
  v_organisation uuid := platform.my_organisation(); v_person uuid; v_told integer;
begin
  if v_me is null or v_role is null or v_unit is null then raise exception 'not at work' using errcode = '42501'; end if;
  -- Two at once count as two.
  perform pg_advisory_xact_lock(hashtextextended(v_me::text, 7243));
  if (select count(*) from platform.trail t where t.person_id = v_me and t.act = 'emergency-attempt'
        and t.at > now() - interval '1 day') >= 5 then
    return 'too-many';
  end if;
  v_person := consent.find_in_emergency(p_name, p_born, p_hashes);
  if v_person is null then
    insert into platform.trail (organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
    values (v_organisation, v_unit, 'emergency-attempt', 'role', v_role, 'person', v_me, v_role, platform.my_role_kind(), now());
    return 'not-found';
  end if;
  insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, until)
  values (v_organisation, p_id, v_person, people.rule_topics('emergency', platform.today()), p_reason, btrim(p_words), v_me,
    v_role, v_unit, now() + interval '1 hour');
  insert into platform.trail (organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at)
  values (v_organisation, v_unit, 'emergency', 'break-glass', p_id, 'person', v_me, v_role, platform.my_role_kind(), now());
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  values (v_organisation, v_person, 'emergency', 'break-glass', p_id);
  insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
  select v_organisation, o.person_id, 'emergency-review', 'break-glass', p_id
    from consent.officers(v_organisation) o where o.person_id not in (v_me, v_person);
  get diagnostics v_told = row_count;
  if v_told = 0 then
    -- Nobody is appointed: whoever leads above is told instead, and doctor says that somebody is missing.
    insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
    select v_organisation, l.person_id, 'emergency-no-officer', 'break-glass', p_id
      from people.in_office(v_unit, 'unit-leader') l where l.person_id not in (v_me, v_person);
  end if;
  return 'opened';
end $$;

-- Tells whom an act here concerns. The act is found, not believed: done by whoever asks for this, in this transaction. Out:
-- whether somebody was told.
create or replace function consent.tell(p_kind text, p_subject uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_self uuid := platform.my_self();
begin
  return coalesce((select bool_or(platform.put_message(w.o, w.p, p_kind, w.s, p_subject)) from (
    select e.organisation_id, e.actor_person_id, 'explanation' from consent.explanation e
     where p_kind = 'looked-why' and e.id = p_subject and e.person_id = v_self and e.asked_at = now()
    union all
    select e.organisation_id, e.person_id, 'explanation' from consent.explanation e
     where p_kind = 'looked-answer' and e.id = p_subject and e.answered_by = v_me and e.answered_at = now()
    union all
    -- Every privacy officer in office, but not one who stands in the line.
    select o.organisation_id, f.person_id, 'objection' from consent.objection o, consent.officers(o.organisation_id) f
     where p_kind = 'objection' and o.id = p_subject and o.person_id = v_self and o.made_at = now()
       and f.person_id not in (o.actor_person_id, o.person_id)
    union all
    select o.organisation_id, o.person_id, 'objection' from consent.objection o
     where p_kind = 'objection-review' and o.id = p_subject and o.reviewed_by = v_me and o.reviewed_at = now()
    union all
    select g.organisation_id, case p_kind when 'emergency-reviewed' then g.person_id else g.opened_by end, 'break-glass'
      from consent.break_glass g
     where p_kind in ('emergency-reviewed', 'emergency-reviewed-mine') and g.id = p_subject and g.reviewed_by = v_me
       and g.reviewed_at = now()
    union all
    -- Only somebody named can be told that a sharing has ended, and only where whoever ended it wants that.
    select c.organisation_id, c.recipient_person_id, 'consent' from consent.consent c
     where p_kind = 'sharing-ended' and c.id = p_subject and c.ended_by = v_me and c.ended_at = now() and c.told
       and c.recipient_person_id is not null
    union all
    select c.organisation_id, c.person_id, 'consent' from consent.consent c
     where p_kind = 'consent-entered' and c.id = p_subject and c.entered_by = v_me and c.given_at = now()
    union all
    -- Whoever is blocked is not heard.
    select a.organisation_id, a.person_id, 'ask' from consent.ask a
     where p_kind = 'consent-ask' and a.id = p_subject and a.asked_by = v_me and a.asked_at = now()
       and a.person_id <> all(consent.blocked_me())
    union all
    -- And whoever may answer it in the person's place today: not the asker, nor whom the person has blocked.
    select a.organisation_id, r.representative_id, 'ask' from consent.ask a
      join people.representation r on r.person_id = a.person_id and r.kind in ('parent', 'guardian', 'proxy')
     where p_kind = 'consent-ask-for' and a.id = p_subject and a.asked_by = v_me and a.asked_at = now()
       and a.topic = any(people.representation_topics(r.id, platform.today())) and r.representative_id <> a.asked_by
       and not exists (select 1 from consent.block b where b.person_id = a.person_id and b.ended_at is null
         and b.blocked_person_id in (a.asked_by, r.representative_id))
    union all
    select a.organisation_id, a.person_id, 'ask' from consent.ask a
     where p_kind = 'ask-answered-for' and a.id = p_subject and a.answered_by = v_me and a.answered_at = now()
       and a.person_id <> v_me) w (o, p, s)), false);
end $$;

revoke all on all functions in schema consent from public;
grant execute on function consent.tell(text, uuid), consent.my_owed(), consent.my_log_matters(), consent.log_names(uuid[]), consent.log_titles(uuid[]),
  consent.log_places(uuid[]), consent.topic_asked_about(uuid), consent.emergency_topics(), consent.lookers(), consent.officers(uuid), consent.break_the_glass(uuid, text, date, bytea[], text, text) to :app;

alter table consent.explanation enable row level security;
grant select, insert, update (leader_from, officer_from, words, answered_by, answered_role_id, answered_at)
  on consent.explanation to :app;
drop policy if exists own on consent.explanation;
create policy own on consent.explanation for select to :app using (person_id = (select platform.my_self()));
drop policy if exists owed on consent.explanation;
create policy owed on consent.explanation for select to :app using (id = any((select consent.my_owed())::uuid[]));
drop policy if exists ask on consent.explanation;
-- Only about a line that one sees, and about the one who stands in it.
create policy ask on consent.explanation for insert to :app with check (
  person_id = (select platform.my_self()) and organisation_id = (select platform.my_organisation())
  and answered_at is null and leader_from is null and officer_from is null
  and (source = 'opening' and exists (select 1 from consent.opening o where o.id = line_id and o.at = line_at
      and o.actor_person_id = explanation.actor_person_id and o.actor_role_id is not distinct from explanation.actor_role_id
      and o.actor_unit_id is not distinct from explanation.unit_id)
    or source = 'trail' and exists (select 1 from platform.trail t where t.id = line_id and t.at = line_at
      and t.person_id = explanation.actor_person_id and t.role_id is not distinct from explanation.actor_role_id
      and t.unit_id is not distinct from explanation.unit_id)));
drop policy if exists answer on consent.explanation;
create policy answer on consent.explanation for update to :app
  using (id = any((select consent.my_owed())::uuid[]) and answered_at is null)
  with check (answered_by = (select platform.me()) and answered_role_id is not distinct from (select platform.my_role())
    and answered_at is not null);
drop policy if exists job_read on consent.explanation;
create policy job_read on consent.explanation for select to :app using ((select platform.kind()) = 'job');
drop policy if exists job_pass_on on consent.explanation;
create policy job_pass_on on consent.explanation for update to :app
  using ((select platform.kind()) = 'job' and answered_at is null)
  with check ((select platform.kind()) = 'job' and answered_at is null);

alter table consent.objection enable row level security;
grant select, insert, update (reviewed_by, reviewed_at, finding, review_words) on consent.objection to :app;
drop policy if exists own on consent.objection;
create policy own on consent.objection for select to :app using (person_id = (select platform.my_self()));
drop policy if exists officer on consent.objection;
create policy officer on consent.objection for select to :app
  using ((select platform.my_role_kind()) = 'privacy-officer' and organisation_id = (select platform.my_organisation()));
drop policy if exists object on consent.objection;
create policy object on consent.objection for insert to :app with check (
  person_id = (select platform.my_self()) and organisation_id = (select platform.my_organisation()) and finding is null
  and (source = 'opening' and exists (select 1 from consent.opening o where o.id = line_id and o.at = line_at
      and o.actor_person_id = objection.actor_person_id and o.actor_role_id is not distinct from objection.actor_role_id
      and o.actor_unit_id is not distinct from objection.unit_id)
    or source = 'trail' and exists (select 1 from platform.trail t where t.id = line_id and t.at = line_at
      and t.person_id = objection.actor_person_id and t.role_id is not distinct from objection.actor_role_id
      and t.unit_id is not distinct from objection.unit_id)
    or source = 'break-glass' and exists (select 1 from consent.break_glass g where g.id = line_id and g.opened_at = line_at
      and g.opened_by = objection.actor_person_id and g.role_id = objection.actor_role_id and g.unit_id = objection.unit_id)));
drop policy if exists review on consent.objection;
create policy review on consent.objection for update to :app
  using ((select platform.my_role_kind()) = 'privacy-officer' and organisation_id = (select platform.my_organisation())
    and finding is null and actor_person_id <> (select platform.me()) and person_id <> (select platform.me()))
  with check ((select platform.my_role_kind()) = 'privacy-officer' and reviewed_by = (select platform.me()) and finding is not null);

-- A clock about a line of the log is seen by those it concerns; their colleagues learn nothing.
drop policy if exists log_matter on platform.clock;
create policy log_matter on platform.clock for select to :app
  using (subject_kind in ('explanation', 'objection', 'break-glass') and subject_id = any((select consent.my_log_matters())::uuid[]));
drop policy if exists log_review on platform.clock;
create policy log_review on platform.clock for update to :app
  using ((select platform.my_role_kind()) = 'privacy-officer' and organisation_id = (select platform.my_organisation())
    and subject_kind in ('explanation', 'objection', 'break-glass'))
  with check (organisation_id = (select platform.my_organisation()));
-- Started by whoever asks why, objects or opens in an emergency. Where an objection's clock runs is where the officer is.
drop policy if exists log_started on platform.clock;
create policy log_started on platform.clock for insert to :app with check (
  subject_kind = 'explanation' and exists (select 1 from consent.explanation e where e.id = subject_id
    and e.person_id = (select platform.my_self()) and e.unit_id = clock.unit_id)
  or subject_kind = 'objection' and exists (select 1 from consent.objection o where o.id = subject_id
    and o.person_id = (select platform.my_self()) and o.organisation_id = clock.organisation_id)
  or subject_kind = 'break-glass' and exists (select 1 from consent.break_glass g where g.id = subject_id
    and g.opened_by = (select platform.me()) and g.unit_id = clock.unit_id));
drop policy if exists log_matter_only on platform.clock;
create policy log_matter_only on platform.clock as restrictive for all to :app
  using (subject_kind not in ('explanation', 'objection', 'break-glass') or (select platform.kind()) = 'job'
    or subject_id = any((select consent.my_log_matters())::uuid[]));

-- Which lines lie in which seal is written by the installation's own jobs alone.
grant update (seal) on consent.opening to :app;
drop policy if exists job_read on consent.opening;
create policy job_read on consent.opening for select to :app using ((select platform.kind()) = 'job');
drop policy if exists job_seal on consent.opening;
create policy job_seal on consent.opening for update to :app
  using ((select platform.kind()) = 'job' and seal is null) with check ((select platform.kind()) = 'job');
