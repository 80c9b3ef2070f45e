-- Sheets beside the texts of a person's plan (forskrift om individuell plan § 9 d, j): who does what in the cooperation, agreed
-- by both; plans that live elsewhere, and attempts at cooperating about one that is made without consent; one's story, told
-- once; and the family. Owned by the person. Whatever is written is added to what stood there.

create table care.plan_sheet (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  kind text not null check (kind in ('role', 'linked', 'attempt', 'story', 'family')),
  -- Of a role agreement: with whom. Of an attempt: the guest who wrote it.
  guest_id uuid,
  as_whom text not null default 'self' check (as_whom in ('self', 'guest')),
  -- Of an attempt: the plan that it was about.
  beside uuid,
  -- Of a plan elsewhere the day it was made, of an attempt when it was.
  on_day date,
  sealed bytea not null,
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, thread_id, n),
  unique (organisation_id, id, person_id, plan_id),
  unique (organisation_id, id, person_id, plan_id, kind),
  check ((n = 1) = (id = thread_id)),
  check (kind <> 'role' or guest_id is not null),
  check (kind in ('role', 'attempt') or guest_id is null),
  check (as_whom = 'self' or guest_id is not null),
  check ((kind = 'attempt') = (beside is not null)),
  check (kind <> 'attempt' or on_day is not null),
  foreign key (organisation_id, plan_id, person_id) references care.plan (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, thread_id, person_id, plan_id, kind)
    references care.plan_sheet (organisation_id, id, person_id, plan_id, kind) on delete cascade,
  foreign key (organisation_id, beside, person_id, plan_id)
    references care.plan_sheet (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_sheet_plan on care.plan_sheet (plan_id, kind, thread_id, n);
create index plan_sheet_guest on care.plan_sheet (guest_id) where guest_id is not null;
create index plan_sheet_beside on care.plan_sheet (beside) where beside is not null;
-- One agreement with each.
create unique index plan_sheet_one_role on care.plan_sheet (guest_id) where kind = 'role' and n = 1 and removed_at is null;

-- What somebody has said to the very version: yes to an agreement; or, of a story, that one has read it.
create table care.plan_sheet_yes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  -- Null: the owner's own yes.
  guest_id uuid,
  said_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, sheet_id, person_id, plan_id)
    references care.plan_sheet (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create unique index plan_sheet_yes_once on care.plan_sheet_yes (sheet_id, guest_id) nulls not distinct where ended_at is null;
create index plan_sheet_yes_plan on care.plan_sheet_yes (plan_id);

-- With which guest a story is shared, until when. One row for each time; an ended one stays.
create table care.plan_story_share (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  guest_id uuid not null,
  valid_to date,
  given_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, thread_id, person_id, plan_id)
    references care.plan_sheet (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create unique index plan_story_share_once on care.plan_story_share (thread_id, guest_id) where ended_at is null;
create index plan_story_share_guest on care.plan_story_share (guest_id) where ended_at is null;
create index plan_story_share_plan on care.plan_story_share (plan_id);
