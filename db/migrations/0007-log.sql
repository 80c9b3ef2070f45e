-- The log that is hard to bend, and what a person can do about a line in it: ask why, say that it was wrong.

-- The lines of the log are sealed in batches, each bound to the one before. A head says all that was sealed until then;
-- kept outside the database it shows whether anything was changed, taken out or put in since.
create table platform.log_seal (
  n integer primary key check (n > 0),
  line_count integer not null check (line_count >= 0),
  -- sha256 of the batch's lines, of the head before, and of all that this row says.
  hash bytea not null,
  previous bytea not null,
  head bytea not null unique,
  -- Every line with a moment up to here, and of every week before this Monday, was sealed by then.
  upto timestamptz not null,
  upto_week date not null,
  sealed_at timestamptz not null,
  -- The lines have had their time and are gone; what they came to stays, so that the chain still holds.
  let_go_on date
);

-- In which batch a line lies. Not when it is written: an opening must not wait for the chain.
alter table platform.trail add column seal integer;
create index trail_seal on platform.trail (seal, at);
alter table consent.opening add column seal integer;
create index opening_seal on consent.opening (seal, at);

-- Somebody asks why a line is there; whoever looked owes an answer in words, then the leader, then the privacy officer.
create table consent.explanation (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- The line: its table, its id, when, and who stands in it.
  source text not null check (source in ('opening', 'trail')),
  line_id uuid not null,
  line_at timestamptz not null,
  actor_person_id uuid not null,
  actor_role_id uuid,
  unit_id uuid,
  asked_at timestamptz not null default now(),
  leader_from date,
  officer_from date,
  words text,
  answered_by uuid,
  answered_role_id uuid,
  answered_at timestamptz,
  primary key (id, organisation_id),
  unique (id),
  unique (organisation_id, person_id, line_id),
  check (person_id <> actor_person_id),
  check ((words is null) = (answered_at is null) and (words is null) = (answered_by is null)),
  check (words <> ''),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index explanation_actor on consent.explanation (actor_person_id) where answered_at is null;
create index explanation_unit on consent.explanation (unit_id) where answered_at is null;

-- Somebody says that a line should not be there. The privacy officer looks into it and says what was found.
create table consent.objection (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  source text not null check (source in ('opening', 'trail', 'break-glass')),
  line_id uuid not null,
  line_at timestamptz not null,
  actor_person_id uuid not null,
  actor_role_id uuid,
  unit_id uuid,
  words text not null check (words <> ''),
  made_at timestamptz not null default now(),
  reviewed_by uuid,
  reviewed_at timestamptz,
  finding text check (finding in ('right', 'wrong')),
  review_words text check (review_words <> ''),
  primary key (id, organisation_id),
  unique (id),
  unique (organisation_id, person_id, line_id),
  check (person_id <> actor_person_id),
  -- Nobody judges what they did themselves, or what was done to them.
  check (reviewed_by is null or reviewed_by not in (actor_person_id, person_id)),
  check ((reviewed_by is null) = (finding is null) and (finding is null) = (reviewed_at is null)
    and (finding is null) = (review_words is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index objection_open on consent.objection (organisation_id) where finding is null;

alter table consent.break_glass add constraint break_glass_not_of_oneself check (reviewed_by is null or reviewed_by <> person_id);
alter table consent.break_glass add constraint break_glass_said check ((finding is null) = (review_words is null) and review_words <> '');
create index break_glass_open on consent.break_glass (organisation_id) where finding is null;

-- An emergency finds somebody by name and birth date.
create index birth_born on people.birth (born);
-- How often somebody has tried to find somebody.
create index trail_attempts on platform.trail (person_id, at) where act = 'emergency-attempt';
