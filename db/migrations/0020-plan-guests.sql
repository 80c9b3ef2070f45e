-- Guests in a person's own plan (pbrl § 2-5; forskrift om individuell plan §§ 4, 7-9): whom the person has invited, which
-- parts each may read, and whether they may write.

-- Whom the owner has invited, by name: as oneself, or at work in one unit. One row for each invitation; an ended one stays.
create table care.plan_guest (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  -- Null once the guest is erased: what a guest has written stays in the plan of its owner.
  guest_person_id uuid,
  guest_unit_id uuid,
  invited_at timestamptz not null default now(),
  invited_by uuid not null,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  ended_at timestamptz,
  -- The owner, or the guest who left or said no.
  ended_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id, plan_id),
  check ((answer is null) = (answered_at is null)),
  check ((ended_at is null) = (ended_by is null)),
  -- A no ends it: whoever has said no is invited anew, not reminded.
  check (answer is distinct from 'declined' or ended_at is not null),
  check (guest_person_id <> person_id),
  foreign key (organisation_id, plan_id, person_id) references care.plan (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, guest_person_id) references people.person (organisation_id, id)
    on delete set null (guest_person_id)
);
create unique index plan_guest_once on care.plan_guest (plan_id, guest_person_id, guest_unit_id) nulls not distinct
  where ended_at is null and guest_person_id is not null;
create index plan_guest_of on care.plan_guest (guest_person_id) where ended_at is null;

-- What a guest may read and do: the newest row holds. Said part by part, so that a part that comes later is not in it.
create table care.plan_guest_scope (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  guest_id uuid not null,
  n integer not null check (n > 0),
  places text[] not null check (cardinality(places) > 0 and places <@ array['goal', 'need', 'resource', 'measure',
    'contribution', 'execution', 'cooperation']),
  -- 'whole': what is about the whole of life.
  life_areas text[] not null check (cardinality(life_areas) > 0 and life_areas <@ array['whole', 'daily-life', 'housing',
    'work-and-activity', 'school', 'economy-and-debt', 'body', 'mind', 'teeth', 'substance-use', 'network', 'family', 'travel',
    'other']),
  may_write boolean not null,
  valid_to date,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, guest_id, n),
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_guest_scope_newest on care.plan_guest_scope (guest_id, n desc);

-- A look that rests on an invitation leaves its line where all looks do.
alter table consent.opening drop constraint opening_basis_check,
  add constraint opening_basis_check check (basis in ('consent', 'representation', 'break-glass', 'invitation'));
