-- Meetings. Now a person's own responsibility group: no statute has it, so nothing in it is demanded of the person, who says
-- when, where, who and how many, and whose points come first. What happened is a dated row; where it stands is read from these.

create table care.meeting (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null default 'responsibility-group' check (kind in ('responsibility-group')),
  made_at timestamptz not null default now(),
  made_by uuid not null,
  called_off_at timestamptz,
  called_off_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id),
  check ((called_off_at is null) = (called_off_by is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index meeting_person on care.meeting (person_id);

-- When, for how long, where, how many at most, and in own words what about and how to be met. Said anew each time: who was
-- invited must see what held when they answered.
create table care.meeting_version (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null check (n > 0),
  -- The clock on the wall in Norway: a meeting at ten stays at ten when summer time ends.
  on_day date not null,
  starts text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer not null check (minutes between 5 and 480),
  place text not null check (place in ('home', 'office', 'outside', 'video', 'telephone')),
  -- How many the person manages; more than that is said, never refused.
  most integer check (most between 1 and 50),
  sealed bytea not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, meeting_id, n),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade
);
create index meeting_version_newest on care.meeting_version (meeting_id, n desc);

-- Who is invited: somebody here, as oneself or at work in one unit; or somebody without an account, by a name alone.
create table care.meeting_participant (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  -- Null once the guest is erased, and of somebody without an account.
  guest_person_id uuid,
  guest_unit_id uuid,
  -- The name of somebody without an account.
  sealed bytea,
  invited_at timestamptz not null default now(),
  invited_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id, meeting_id),
  check ((ended_at is null) = (ended_by is null)),
  check (guest_person_id <> person_id),
  check (sealed is null or (guest_person_id is null and guest_unit_id is null)),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, guest_person_id) references people.person (organisation_id, id)
    on delete set null (guest_person_id)
);
create unique index meeting_participant_once on care.meeting_participant (meeting_id, guest_person_id, guest_unit_id)
  nulls not distinct where ended_at is null and guest_person_id is not null;
create index meeting_participant_of on care.meeting_participant (guest_person_id) where ended_at is null;
create index meeting_participant_meeting on care.meeting_participant (meeting_id);

-- What somebody invited has said to the version that stood then: yes, no, or not there or then, because.
create table care.meeting_answer (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  n integer not null check (n > 0),
  version integer not null check (version > 0),
  answer text not null check (answer in ('yes', 'no', 'other')),
  sealed bytea,
  -- The one who was invited, or the person who wrote down what somebody without an account had said.
  as_whom text not null check (as_whom in ('guest', 'noted')),
  answered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, participant_id, n),
  check (answer <> 'other' or sealed is not null),
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);
create index meeting_answer_meeting on care.meeting_answer (meeting_id);

-- What is to be talked about. Whose is null is the person's own, and comes first.
create table care.meeting_point (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  sealed bytea not null,
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);
create index meeting_point_meeting on care.meeting_point (meeting_id, written_at);
