-- A person's own plan (pbrl § 2-5; forskrift om individuell plan § 9): what the person wants, needs and can, in own words,
-- what is done about it, by whom and by when. Owned by the person, started and kept without any service. Whatever is
-- written is added to what stood there, never in its place.

create table care.plan (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null default 'individual' check (kind = 'individual'),
  -- Which parts are offered; what has been written in the others is shown all the same.
  template text not null check (template in ('full', 'short', 'youth', 'easy-read')),
  started_at timestamptz not null default now(),
  started_by uuid not null,
  period_from date,
  period_to date,
  revise_on date,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id),
  check (period_to >= period_from),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index plan_person on care.plan (person_id, started_at);
-- One plan for each person (§ 9); the ended ones beside it.
create unique index plan_running on care.plan (organisation_id, person_id, kind) where ended_at is null;

-- Every text of a plan. All versions of one text have the id of the first; the highest number holds. Two who save on the
-- same version cannot both get the next number: one of them is told.
create table care.plan_text (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  place text not null check (place in ('goal', 'need', 'resource', 'measure', 'contribution', 'execution', 'cooperation')),
  -- Whose it is: where goals differ they stand side by side.
  side text not null default 'mine' check (side in ('mine', 'service', 'common')),
  life_area text check (life_area in ('daily-life', 'housing', 'work-and-activity', 'school', 'economy-and-debt', 'body',
    'mind', 'teeth', 'substance-use', 'network', 'family', 'travel', 'other')),
  -- Said of the newest version: then nobody but the owner sees anything of the text.
  hidden boolean not null default false,
  sealed bytea not null,
  -- The earlier version whose words it says again.
  repeats integer check (repeats > 0 and repeats < n),
  written_by uuid not null,
  as_whom text not null check (as_whom in ('self', 'representative', 'service')),
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, thread_id, n),
  unique (organisation_id, id, person_id, plan_id),
  unique (organisation_id, id, person_id, plan_id, place, side),
  check ((n = 1) = (id = thread_id)),
  -- A service never writes on the person's side, nor anybody else on the service's.
  check (side = 'common' or (side = 'service') = (as_whom = 'service')),
  foreign key (organisation_id, plan_id, person_id) references care.plan (organisation_id, id, person_id) on delete cascade,
  -- A version stands in the same plan, place and side as the first.
  foreign key (organisation_id, thread_id, person_id, plan_id, place, side)
    references care.plan_text (organisation_id, id, person_id, plan_id, place, side) on delete cascade
);
create index plan_text_plan on care.plan_text (plan_id, thread_id, n);

-- Who does what is written in a text, by when, and what it waits for: a row each time it is agreed anew.
create table care.plan_measure (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  -- Somebody known here, or the name of somebody who is not; nobody as long as nobody has said yes.
  owner_person_id uuid,
  owner_sealed bytea,
  due date,
  waiting_sealed bytea,
  written_by uuid not null,
  as_whom text not null check (as_whom in ('self', 'representative', 'service')),
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, thread_id, n),
  check (owner_person_id is null or owner_sealed is null),
  foreign key (organisation_id, thread_id, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_measure_plan on care.plan_measure (plan_id, thread_id, n);

-- How far a measure has come, and on which day.
create table care.plan_measure_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  status text not null check (status in ('planned', 'under-way', 'completed', 'cancelled')),
  on_day date not null,
  written_by uuid not null,
  as_whom text not null check (as_whom in ('self', 'representative', 'service')),
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, thread_id, n),
  foreign key (organisation_id, thread_id, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_measure_step_plan on care.plan_measure_step (plan_id, thread_id, n);

-- How the person finds that it goes: from 0 to 10, and words. By the person alone, and read by the person alone.
create table care.plan_rating (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  score integer not null check (score between 0 and 10),
  sealed bytea,
  rated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, thread_id, n),
  foreign key (organisation_id, thread_id, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_rating_plan on care.plan_rating (plan_id, thread_id, n);
