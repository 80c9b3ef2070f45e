-- A person's own crisis plan (catalogue I25; phvl §§ 3-9, 4-2, 4-4 a ask for what somebody has said beforehand): how one
-- wants to be met, whom to call, what one wishes. Owned by the person. Whatever is written is added to what stood there.

create table care.crisis_plan (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  begun_at timestamptz not null default now(),
  -- One more with each change, so that a copy on paper can be told from what stands here now.
  version integer not null default 0 check (version >= 0),
  changed_at timestamptz not null default now(),
  -- How often its owner wants to be reminded to go through it; null for never.
  review_months integer check (review_months between 1 and 24),
  reviewed_on date not null,
  reminded_on date,
  primary key (organisation_id, id),
  unique (id),
  unique (person_id),
  unique (organisation_id, id, person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);

-- Every text of it. All versions of one text have the id of the first; the highest number holds. Two who save on the same
-- version cannot both get the next number: one of them is told. Who must not know stands here for its owner alone.
create table care.crisis_text (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  place text not null check (place in ('signs', 'helps', 'worsens', 'say', 'contact', 'children', 'pets', 'home', 'wish',
    'coercion', 'must-not-know')),
  -- Where among those of the same place it stands; whom to call first.
  rank integer not null default 1 check (rank between 1 and 99),
  -- Said of the newest version: then nobody but the owner sees anything of the text.
  hidden boolean not null default false,
  sealed bytea not null,
  -- The earlier version whose words it says again.
  repeats integer check (repeats > 0 and repeats < n),
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, thread_id, n),
  unique (organisation_id, id, person_id, plan_id, place),
  check ((n = 1) = (id = thread_id)),
  check (place <> 'must-not-know' or hidden),
  foreign key (organisation_id, plan_id, person_id) references care.crisis_plan (organisation_id, id, person_id) on delete cascade,
  -- A version stands in the same plan and place as the first.
  foreign key (organisation_id, thread_id, person_id, plan_id, place)
    references care.crisis_text (organisation_id, id, person_id, plan_id, place) on delete cascade
);
create index crisis_text_plan on care.crisis_text (plan_id, thread_id, n);

-- The card with a code that somebody carries: the code as a hash, and sealed, so that its owner can print it again. One
-- works; renewed or ended, the one before says nothing more than a code that nobody has.
create table care.crisis_card (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  code_hash bytea not null,
  code_sealed bytea not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  unique (code_hash),
  unique (organisation_id, id, person_id),
  foreign key (organisation_id, plan_id, person_id) references care.crisis_plan (organisation_id, id, person_id) on delete cascade
);
create unique index crisis_card_works on care.crisis_card (person_id) where ended_at is null;

-- Somebody has read the plan by the card's code: who they said they were, where from and why, sealed with the owner's key.
-- Written in the transaction that reads, with a line in the trail whose subject is made of what stands here.
create table care.crisis_reading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  card_id uuid not null,
  -- The form it was asked with: sent twice, read once.
  key_hash bytea not null,
  capacity text not null check (capacity in ('health', 'emergency-service', 'other')),
  sealed bytea not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, card_id, person_id) references care.crisis_card (organisation_id, id, person_id) on delete cascade
);
create index crisis_reading_person on care.crisis_reading (person_id, at);
create index crisis_reading_card on care.crisis_reading (card_id, key_hash);

-- A code that opened nothing, by the keyed hash of a network on a day: counted for an hour, against guessing.
create table care.crisis_attempt (
  network_hash bytea not null,
  at timestamptz not null default now()
);
create index crisis_attempt_at on care.crisis_attempt (at);

-- Who has which copy: to whom it was given is sealed; with the version that it was made of one sees which are old.
create table care.crisis_copy (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('paper', 'card', 'file')),
  sealed bytea not null,
  version integer not null check (version >= 0),
  given_at timestamptz not null default now(),
  -- Had back, or torn up.
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, plan_id, person_id) references care.crisis_plan (organisation_id, id, person_id) on delete cascade
);
create index crisis_copy_person on care.crisis_copy (person_id, given_at);
