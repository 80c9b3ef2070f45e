-- The spine: something a person says and expects influence from, and what came of it.
-- A voice is a list of dated entries; where it stands is computed (src/modules/voice/voice.ts), never stored.
-- Keys begin with the random id: one index serves both the key with its organisation and the search by id.

create schema participation;

create table participation.service_promise (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  promise_id uuid not null,
  version integer not null,
  text text not null,
  valid_from date not null,
  valid_to date,
  made_by uuid not null,
  primary key (id, organisation_id),
  unique (promise_id, version),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index service_promise_unit on participation.service_promise (organisation_id, unit_id);

create table participation.voice (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  first_unit_id uuid not null,
  mode text not null check (mode in ('anonymous', 'confidential', 'named')),
  channel text not null check (channel in ('web', 'paper', 'telephone', 'import')),
  words text not null,
  about text,
  as_whom text check (as_whom in ('user', 'next-of-kin', 'on-behalf-of', 'employee')),
  wish text check (wish in ('answer', 'change', 'know')),
  third_person boolean not null default false,
  promise_id uuid,
  language text not null default 'nb',
  received_at timestamptz,
  received_week date not null,
  held_until date,
  withdrawn_week date,
  code_hash bytea not null unique,
  receipt_hash bytea not null,
  entered_by uuid,
  primary key (id, organisation_id),
  -- An anonymous voice has no moment, on whichever way it came in.
  check ((mode = 'anonymous') = (received_at is null)),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index voice_unit on participation.voice (unit_id, received_week);

-- Who gave it, apart from what was said: for a confidential voice one named role reads this row and nobody else.
create table participation.voice_giver (
  organisation_id uuid not null,
  voice_id uuid not null,
  person_id uuid,
  name text,
  contact text,
  primary key (organisation_id, voice_id),
  unique (voice_id),
  foreign key (organisation_id, voice_id) references participation.voice (organisation_id, id) on delete cascade,
  check (person_id is not null or name is not null or contact is not null)
);
create index voice_giver_person on participation.voice_giver (person_id) where person_id is not null;

create table participation.improvement_case (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  problem text not null,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  primary key (id, organisation_id),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index improvement_case_unit on participation.improvement_case (unit_id, opened_at);

create table participation.case_source (
  organisation_id uuid not null,
  case_id uuid not null,
  kind text not null,
  source_id uuid not null,
  shown_text text not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (organisation_id, case_id, kind, source_id),
  foreign key (organisation_id, case_id) references participation.improvement_case (organisation_id, id) on delete cascade
);
create index case_source_source on participation.case_source (source_id);

create table participation.measure (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  what text not null,
  owner_person_id uuid not null,
  owner_name text not null,
  due date not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (id, organisation_id),
  foreign key (organisation_id, case_id) references participation.improvement_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict,
  foreign key (organisation_id, owner_person_id) references people.person (organisation_id, id) on delete restrict
);
create index measure_case on participation.measure (organisation_id, case_id);
create index measure_owner on participation.measure (organisation_id, owner_person_id);
create index measure_unit on participation.measure (organisation_id, unit_id);

-- What became of a measure: begun, done with evidence, a new date with a reason, dropped with a reason.
create table participation.measure_entry (
  organisation_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  kind text not null check (kind in ('start', 'completion', 'new-date', 'cancellation')),
  text text not null default '',
  new_due date,
  by_person_id uuid not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (id, organisation_id),
  check ((kind = 'new-date') = (new_due is not null)),
  check (kind = 'start' or text <> ''),
  foreign key (organisation_id, measure_id) references participation.measure (organisation_id, id) on delete cascade
);
create index measure_entry_measure on participation.measure_entry (organisation_id, measure_id);

-- Did it work? Asked after 3, 6 and 12 months; answered by the service with what it rests on.
create table participation.effect_check (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  months integer not null check (months in (3, 6, 12)),
  finding text check (finding in ('works', 'half', 'does-not-work')),
  text text,
  by_person_id uuid,
  by_name text,
  at timestamptz,
  primary key (id, organisation_id),
  unique (case_id, months),
  check ((finding is null) = (at is null)),
  foreign key (organisation_id, case_id) references participation.improvement_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index effect_check_unit on participation.effect_check (organisation_id, unit_id);
create index effect_check_case on participation.effect_check (organisation_id, case_id);

-- Everything that was said and done after the first words, by either side. n is the order in this thread.
create table participation.voice_entry (
  organisation_id uuid not null,
  id uuid not null,
  voice_id uuid not null,
  n integer not null,
  kind text not null check (kind in (
    'acknowledgement', 'question', 'handover', 'answer', 'extension',
    'reply', 'addition', 'effect-view', 'degree', 'reopening', 'withdrawal')),
  by text not null check (by in ('giver', 'service')),
  text text not null default '',
  outcome text check (outcome in ('measure', 'partly', 'not')),
  degree integer check (degree between 1 and 5),
  degree_reason text,
  seen text check (seen in ('yes', 'half', 'no')),
  case_id uuid,
  refers_to uuid,
  from_unit_id uuid,
  to_unit_id uuid,
  new_due date,
  person_id uuid,
  person_name text,
  person_title text,
  at timestamptz,
  week date not null,
  primary key (id, organisation_id),
  unique (voice_id, n),
  check ((by = 'service') = (kind in ('acknowledgement', 'question', 'handover', 'answer', 'extension'))),
  -- A case ends only as: led to a measure, partly, or not because. With the degree of influence.
  check ((kind = 'answer') = (outcome is not null)),
  check (kind <> 'answer' or (degree is not null and text <> '' and (outcome = 'not' or case_id is not null))),
  check (kind not in ('question', 'reply', 'addition', 'handover', 'extension') or text <> ''),
  check ((kind = 'effect-view') = (seen is not null)),
  check (by = 'giver' or (person_id is not null and person_name is not null and at is not null)),
  foreign key (organisation_id, voice_id) references participation.voice (organisation_id, id) on delete cascade,
  foreign key (organisation_id, case_id) references participation.improvement_case (organisation_id, id) on delete restrict
);
create index voice_entry_case on participation.voice_entry (organisation_id, case_id);

-- "You said, we answered": a text that a person has cleared of names and dates and the giver has approved.
create table participation.publication (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  voice_id uuid not null,
  said text not null,
  answered text not null,
  outcome text not null check (outcome in ('measure', 'partly', 'not')),
  n integer not null,
  edited_by uuid not null,
  edited_at timestamptz not null default now(),
  primary key (id, organisation_id),
  unique (voice_id, n),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict,
  foreign key (organisation_id, voice_id) references participation.voice (organisation_id, id) on delete cascade
);
create index publication_unit on participation.publication (unit_id);

create table participation.publication_step (
  organisation_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  kind text not null check (kind in ('consent', 'refusal', 'release', 'withdrawal')),
  by text not null check (by in ('giver', 'service')),
  person_id uuid,
  at timestamptz,
  week date not null,
  primary key (id, organisation_id),
  unique (publication_id, kind),
  check (kind not in ('consent', 'refusal') or by = 'giver'),
  check (kind <> 'release' or by = 'service'),
  foreign key (organisation_id, publication_id) references participation.publication (organisation_id, id) on delete cascade
);

-- A unit's figures for a closed quarter, as they may be told: computed once, after the floor, then frozen.
create table participation.unit_figures (
  organisation_id uuid not null,
  unit_id uuid not null,
  period text not null,
  figures jsonb not null,
  computed_on date not null,
  primary key (organisation_id, unit_id, period),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
