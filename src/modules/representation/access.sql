-- What somebody in office registers: that a parent, a guardian or a lawyer acts for somebody. Only a user contact or a
-- unit leader, who has been shown the document and has both before them (a code from each), and never for oneself.

-- Whether I may register at all, as I act now.
create or replace function people.may_register() returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(platform.my_role_kind() in ('user-contact', 'unit-leader') and platform.assurance_is_high(), false);
end $$;

-- Whether somebody has shown me a code in this role today.
create or replace function people.has_met(p_person uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from consent.introduction i where i.kind = 'screen' and i.shown_by = p_person
    and i.shown_role_id is null and i.taken_by = platform.me() and i.taken_role_id = platform.my_role()
    and i.ended_at is null and i.taken_at > now() - interval '1 day');
end $$;

-- A child who is not here yet: name and birthday, and the parent who has shown a code. One act, so that no child is
-- ever entered whom nobody acts for. Out: the child.
create or replace function people.register_child(p_id uuid, p_child uuid, p_name text, p_born date, p_parent uuid,
  p_evidence text) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not people.may_register() or not people.has_met(p_parent) or p_parent = platform.me()
     or p_born > platform.today() or not people.is_of_age(p_parent, 12) then return null; end if;
  -- Who is of age in these matters is entered as oneself, with a way in of one's own.
  if extract(year from age(platform.today(), p_born)) >= (select max(a.until_age) from people.access_rule a
      where a.kind = 'parent' and a.valid_from <= platform.today() and (a.valid_to is null or a.valid_to >= platform.today()))
  then return null; end if;
  insert into people.person (organisation_id, id, name, valid_from)
  values (platform.my_organisation(), p_child, p_name, platform.today());
  insert into people.birth (organisation_id, person_id, born) values (platform.my_organisation(), p_child, p_born);
  insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, evidence,
    valid_from, registered_by, registered_role_id)
  values (platform.my_organisation(), p_id, p_child, p_parent, 'parent', people.topics(), 'pbrl §§ 3-4, 4-4', p_evidence,
    platform.today(), platform.me(), platform.my_role());
  update people.representation r set told_topics = people.representation_topics(r.id, platform.today()) where r.id = p_id;
  return p_child;
end $$;

-- Somebody who is here already, and has shown a code too: the document is about them, and they know that it is shown.
create or replace function people.register_representation(p_id uuid, p_person uuid, p_representative uuid, p_kind text,
  p_topics text[], p_legal_basis text, p_evidence text, p_valid_to date, p_born date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not people.may_register() or platform.me() in (p_person, p_representative) or p_person = p_representative
     or p_kind not in ('parent', 'guardian', 'lawyer') or btrim(p_evidence) = '' or not people.is_of_age(p_representative, 18)
     or not people.has_met(p_person) or not people.has_met(p_representative) then return false; end if;
  -- A parent's follows an age: without a birthday there is nothing to follow. One that is known already stands.
  if p_kind = 'parent' and p_born between platform.today() - interval '18 years' and platform.today() then
    insert into people.birth (organisation_id, person_id, born) values (platform.my_organisation(), p_person, p_born)
    on conflict do nothing;
  end if;
  if p_kind = 'parent' and not exists (select 1 from people.birth b where b.person_id = p_person) then return false; end if;
  insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, evidence,
    valid_from, valid_to, registered_by, registered_role_id)
  values (platform.my_organisation(), p_id, p_person, p_representative, p_kind, p_topics, p_legal_basis, p_evidence,
    platform.today(), p_valid_to, platform.me(), platform.my_role());
  update people.representation r set told_topics = people.representation_topics(r.id, platform.today()) where r.id = p_id;
  return true;
end $$;

-- Tells of a representation that whoever asks for this has made in this transaction: the one who is to act, and where it
-- was registered in office also the one it is about. One who gives it oneself can tell only somebody one has met here.
create or replace function people.tell_representation(p_representation uuid) returns boolean language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select bool_or(platform.put_message(r.organisation_id, w.p, 'representation', 'representation', r.id))
    from people.representation r, unnest(array[r.representative_id, case when r.registered_role_id is not null then r.person_id end]) as w (p)
   where r.id = p_representation and r.registered_by = platform.me() and r.registered_at = now() and w.p is not null
     and (r.registered_role_id is not null
       or exists (select 1 from consent.acquainted() a where a.person_id = w.p and a.unit_id is null))), false);
end $$;
revoke all on function people.tell_representation(uuid) from public;
grant execute on function people.tell_representation(uuid) to :app;

revoke all on function people.may_register(), people.has_met(uuid), people.register_child(uuid, uuid, text, date, uuid, text),
  people.register_representation(uuid, uuid, uuid, text, text[], text, text, date, date) from public, :app;
grant execute on function people.may_register(), people.register_child(uuid, uuid, text, date, uuid, text),
  people.register_representation(uuid, uuid, uuid, text, text[], text, text, date, date) to :app;
