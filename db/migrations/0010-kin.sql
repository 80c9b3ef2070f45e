-- How people here find each other without a directory of persons: one shows a code, the other types it, once. On
-- paper the same, for whoever gives a consent with a pen: the code on the sheet says whose it is.
create table consent.introduction (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('screen', 'paper')),
  code_hash bytea not null,
  shown_by uuid not null,
  -- Shown at work, one is found at work: in that role, in its unit.
  shown_role_id uuid,
  shown_unit_id uuid,
  made_at timestamptz not null default now(),
  valid_until timestamptz not null,
  taken_at timestamptz,
  taken_by uuid,
  taken_role_id uuid,
  taken_for uuid,
  ended_at timestamptz,
  primary key (id, organisation_id),
  unique (id),
  unique (code_hash),
  check ((taken_at is null) = (taken_by is null)),
  check ((shown_role_id is null) = (shown_unit_id is null)),
  check (kind = 'screen' or shown_role_id is null),
  foreign key (organisation_id, shown_by) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, taken_by) references people.person (organisation_id, id) on delete cascade
);
create index introduction_shown on consent.introduction (shown_by, made_at);
create index introduction_taken on consent.introduction (taken_by) where ended_at is null;

-- A code that was wrong, until the hour is over: so that codes cannot be guessed by trying.
create table consent.wrong_code (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  at timestamptz not null default now(),
  primary key (id, organisation_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index wrong_code_person on consent.wrong_code (person_id, at);

-- When somebody last said that a consent without an end is still meant.
alter table consent.consent add column confirmed_at timestamptz;

-- Not now: it waits no more in the list of what is asked, and can be answered all the same. To whoever asked it is
-- not answered.
alter table consent.ask add column later_at timestamptz;

-- What a next of kin tells a unit about somebody. Bound to no person here: whom it is about is what was typed, sealed
-- with the rest, and never looked up. Answered by a clock, like whatever is said to a unit.
create schema kin;
create table kin.information (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  code_hash bytea not null unique,
  sealed bytea not null,
  readers text not null check (readers in ('unit', 'leader')),
  received_on date not null,
  answer_sealed bytea,
  answered_at timestamptz,
  answered_by uuid,
  answered_role_id uuid,
  withdrawn_on date,
  primary key (id, organisation_id),
  unique (id),
  check ((answer_sealed is null) = (answered_at is null) and (answered_at is null) = (answered_by is null)),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index information_unit on kin.information (unit_id, received_on);
