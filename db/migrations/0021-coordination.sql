-- Who sees to it that a person's services hang together (pbrl §§ 2-5, 2-5 b; hol §§ 7-1, 7-2, 7-3; sphl §§ 2-5, 2-5 a; phvl
-- § 4-1; forskrift om habilitering, rehabilitering og koordinator §§ 6, 11, 16, 17): the unit that coordinates, what a
-- person has asked for and been offered, and the coordinator. What happened is a dated row; where it stands is read from these.

-- The one unit of an organisation that receives needs and names coordinators, from a day to a day.
create table care.coordinating_unit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  made_by uuid not null,
  primary key (organisation_id, id),
  unique (id),
  check (valid_to >= valid_from),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create unique index coordinating_unit_now on care.coordinating_unit (organisation_id) where valid_to is null;

create table care.coordination (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- The unit that owes: it goes along where another unit comes to coordinate.
  unit_id uuid not null,
  begun_at timestamptz not null default now(),
  begun_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create unique index coordination_running on care.coordination (organisation_id, person_id) where ended_at is null;
create index coordination_person on care.coordination (person_id, begun_at);
create index coordination_unit on care.coordination (unit_id) where ended_at is null;

-- One thing that happened. Two who write on the same sight of it cannot both be next: one of them is told.
create table care.coordination_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  coordination_id uuid not null,
  n integer not null check (n > 0),
  kind text not null check (kind in ('need-reported', 'told', 'offered', 'accepted', 'declined', 'coordinator-named',
    'coordinator-left', 'in-work', 'active', 'evaluated', 'ended')),
  on_day date not null,
  -- What was said yes to: the coordinator is for those too who want no plan (forskriften §§ 16, 17).
  wants text check (wants in ('both', 'coordinator', 'plan')),
  -- Said no to: the day on which it may be offered again, where the person has named one.
  again_on date,
  -- Own words, with the key of the person it is about.
  sealed bytea,
  -- How it was said, where somebody has entered it for the person.
  channel text check (channel in ('talk', 'telephone', 'paper')),
  as_whom text not null check (as_whom in ('self', 'service', 'entered', 'house')),
  written_by uuid,
  role_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, coordination_id, n),
  check ((kind = 'accepted') = (wants is not null)),
  check (again_on is null or kind = 'declined'),
  check ((as_whom = 'entered') = (channel is not null)),
  check ((written_by is null) = (as_whom = 'house')),
  foreign key (organisation_id, coordination_id, person_id)
    references care.coordination (organisation_id, id, person_id) on delete cascade
);
create index coordination_step_coordination on care.coordination_step (coordination_id, n);

-- Who coordinates, from a moment to a moment: somebody in a role, never a role without somebody.
create table care.coordinator (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  coordination_id uuid not null,
  coordinator_id uuid not null,
  role_id uuid not null,
  named_at timestamptz not null default now(),
  named_by uuid not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('replaced', 'left', 'away', 'ended')),
  primary key (organisation_id, id),
  unique (id),
  check ((ended_at is null) = (ended_why is null)),
  foreign key (organisation_id, coordination_id, person_id)
    references care.coordination (organisation_id, id, person_id) on delete cascade
);
create unique index coordinator_now on care.coordinator (organisation_id, coordination_id) where ended_at is null;
create index coordinator_self on care.coordinator (coordinator_id) where ended_at is null;
