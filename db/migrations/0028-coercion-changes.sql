-- What the person and the ward agree is to be different next time (catalogue I35), and that the person has taken it into their
-- own crisis plan by their own act.

create table care.after_talk_change (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  -- Whose proposal it is. What came from the person on paper or by word of mouth is the person's, entered at work.
  side text not null check (side in ('person', 'service')),
  -- Sealed with the person's key.
  sealed bytea not null,
  channel text not null check (channel in ('web', 'paper', 'spoken')),
  written_by uuid not null,
  role_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, coercion_id, person_id),
  check (side = 'person' or (role_id is not null and channel = 'web')),
  check (side = 'service' or (role_id is null) = (channel = 'web')),
  foreign key (organisation_id, coercion_id, person_id) references care.coercion (organisation_id, id, person_id) on delete cascade
);
create index after_talk_change_of on care.after_talk_change (coercion_id, written_at);

-- What has happened with it: the other side's yes, a no from either, and the person's own acts with it. A step without a role
-- is the person's.
create table care.after_talk_change_step (
  organisation_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('agreement', 'withdrawal', 'adoption', 'telling', 'quieting')),
  written_by uuid not null,
  role_id uuid,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  check (role_id is null or kind in ('agreement', 'withdrawal')),
  foreign key (organisation_id, change_id, coercion_id, person_id)
    references care.after_talk_change (organisation_id, id, coercion_id, person_id) on delete cascade
);
create index after_talk_change_step_of on care.after_talk_change_step (change_id, at);
create index after_talk_change_step_person on care.after_talk_change_step (person_id, at) where kind = 'adoption';
-- Once each: two who press at once have done it once.
create unique index after_talk_change_step_once on care.after_talk_change_step (change_id, kind)
  where kind in ('agreement', 'withdrawal', 'adoption');
