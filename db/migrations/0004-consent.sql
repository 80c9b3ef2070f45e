-- What is mine is mine: who acts for whom, who may see which topic of whose, and who has looked.
-- What the law fixes by age or by the way one signed in is dated data (data/access-rules.json), loaded by migrate.

create schema consent;
create schema care;

-- What a person can share one by one. A plan, a crisis plan and a calendar come into these later.
create function people.topics() returns text[] language sql immutable set search_path = pg_catalog as $$
  select array['contact', 'daily-life', 'appointments', 'treatment', 'medication', 'crisis', 'economy', 'plan']
$$;
create function people.are_topics(p_topics text[]) returns boolean language sql immutable set search_path = pg_catalog as $$
  select cardinality(p_topics) > 0 and p_topics <@ people.topics()
$$;

-- A rule of law about who may see what: by a child's age, by how one signed in, in an emergency.
create table people.access_rule (
  id text not null,
  kind text not null check (kind in ('parent', 'low-assurance', 'low-assurance-other', 'emergency')),
  from_age integer,
  until_age integer,
  topics text[] not null check (people.are_topics(topics)),
  valid_from date not null,
  valid_to date,
  legal_ref text not null,
  source text not null,
  read_on date not null,
  primary key (id, valid_from),
  check ((kind = 'parent') = (from_age is not null and until_age is not null)),
  check (valid_to is null or valid_to >= valid_from)
);

-- The one who is told of an emergency opening and reviews it. Reads no record.
alter table people.role drop constraint role_kind_check;
alter table people.role add constraint role_kind_check
  check (kind in ('employee', 'unit-leader', 'user-contact', 'administrator', 'privacy-officer'));

-- Apart from the name: a colleague may read a name, nobody a birth date.
create table people.birth (
  organisation_id uuid not null,
  person_id uuid not null,
  born date not null,
  primary key (organisation_id, person_id),
  unique (person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);

-- One key a person, wrapped with a key that the database never sees. What a person owns is sealed with it; with the
-- key gone it cannot be read, in no copy.
create table people.person_key (
  organisation_id uuid not null,
  person_id uuid not null,
  wrapped bytea not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  unique (person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);

-- Who may act for whom: on which basis, in which matters, from when to when. Ended by a date, never deleted.
create table people.representation (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  kind text not null check (kind in ('parent', 'guardian', 'proxy', 'lawyer', 'companion', 'next-of-kin')),
  topics text[] not null check (people.are_topics(topics)),
  legal_basis text not null,
  evidence text not null default '',
  valid_from date not null,
  valid_to date,
  registered_by uuid not null,
  registered_role_id uuid,
  registered_at timestamptz not null default now(),
  -- What both sides were last told that it opens: a parent's narrows with the child's age.
  told_topics text[],
  ended_at timestamptz,
  ended_by uuid,
  ended_why text check (ended_why in ('by-person', 'by-representative', 'mandate-over', 'by-age', 'error')),
  primary key (organisation_id, id),
  unique (id),
  check (person_id <> representative_id),
  check (valid_to is null or valid_to >= valid_from),
  check ((ended_at is null) = (ended_why is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, representative_id) references people.person (organisation_id, id) on delete cascade
);
create index representation_person on people.representation (person_id);
create index representation_representative on people.representation (representative_id) where ended_at is null;

alter table platform.session
  add column assurance text not null default 'high' check (assurance in ('high', 'low')),
  add column checked_at timestamptz not null default now(),
  add column device text not null default '',
  add column for_representation_id uuid;

-- For whom somebody acts, in which matters, how surely we know who it is, and what this transaction has opened.
alter table platform.acting
  add column unit_id uuid,
  add column principal_id uuid,
  add column representation_id uuid,
  add column topics text[] not null default '{}',
  add column assurance text not null default 'high',
  add column opened text[] not null default '{}';

alter table platform.trail add column for_person_id uuid;
create index trail_for_person on platform.trail (for_person_id) where for_person_id is not null;

-- Consent: a topic, to whom, for what, from when to when. In force as long as it has not ended.
create table consent.consent (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null check (people.are_topics(array[topic])),
  recipient_kind text not null check (recipient_kind in ('person', 'role', 'unit')),
  recipient_person_id uuid,
  recipient_role_kind text check (recipient_role_kind in ('employee', 'unit-leader', 'user-contact')),
  recipient_unit_id uuid,
  purpose text not null check (purpose in ('care', 'cooperation', 'support')),
  valid_from date not null,
  valid_to date,
  channel text not null default 'web' check (channel in ('web', 'paper', 'telephone')),
  given_by uuid not null,
  entered_by uuid,
  ask_id uuid,
  given_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid,
  ended_how text check (ended_how in ('withdrawal', 'narrowing', 'erasure')),
  told boolean not null default false,
  primary key (id, organisation_id),
  unique (id),
  check (valid_to is null or valid_to >= valid_from),
  check ((ended_at is null) = (ended_how is null)),
  check ((channel = 'web') = (entered_by is null)),
  -- A person as oneself, a person in a unit (with the unit), a role in a unit, or everybody who works in a unit.
  check ((recipient_kind = 'person') = (recipient_person_id is not null)),
  check ((recipient_kind = 'role') = (recipient_role_kind is not null)),
  check (recipient_kind = 'person' or recipient_unit_id is not null),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, recipient_person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, recipient_unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index consent_person on consent.consent (person_id, topic) where ended_at is null;
create index consent_unit on consent.consent (recipient_unit_id, person_id) where ended_at is null;
create index consent_recipient on consent.consent (recipient_person_id) where ended_at is null;

-- Somebody asks. A no may stay unsaid: then whoever asked sees what a person sees who has not been answered.
create table consent.ask (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null check (people.are_topics(array[topic])),
  recipient_kind text not null check (recipient_kind in ('person', 'role', 'unit')),
  recipient_person_id uuid,
  recipient_role_kind text,
  recipient_unit_id uuid,
  purpose text not null check (purpose in ('care', 'cooperation', 'support')),
  why text not null,
  valid_to date,
  asked_by uuid not null,
  asked_role_id uuid,
  asked_at timestamptz not null default now(),
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  told boolean not null default false,
  primary key (id, organisation_id),
  unique (id),
  check ((answer is null) = (answered_at is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index ask_person on consent.ask (person_id, asked_at);
create index ask_asker on consent.ask (asked_by, asked_at);

-- Nobody named here sees anything of mine, whatever else holds. The one blocked is never told.
create table consent.block (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  blocked_person_id uuid not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (id, organisation_id),
  check (person_id <> blocked_person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, blocked_person_id) references people.person (organisation_id, id) on delete cascade
);
create unique index block_one on consent.block (organisation_id, person_id, blocked_person_id) where ended_at is null;
create index block_blocked on consent.block (blocked_person_id) where ended_at is null;

-- An emergency: a reason, an hour at most, few topics; told to the person and reviewed by somebody else.
create table consent.break_glass (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topics text[] not null check (people.are_topics(topics)),
  reason text not null check (reason in ('life-or-health', 'not-reachable', 'cannot-answer')),
  words text not null check (words <> ''),
  opened_by uuid not null,
  role_id uuid not null,
  unit_id uuid not null,
  opened_at timestamptz not null default now(),
  until timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  finding text check (finding in ('right', 'wrong')),
  review_words text,
  primary key (id, organisation_id),
  unique (id),
  check (until <= opened_at + interval '1 hour'),
  -- Nobody reviews their own.
  check (reviewed_by is null or reviewed_by <> opened_by),
  check ((reviewed_by is null) = (finding is null) and (finding is null) = (reviewed_at is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index break_glass_person on consent.break_glass (person_id, opened_at);
create index break_glass_opener on consent.break_glass (opened_by, until);

-- Who has looked: who, from where, as what, on which basis, for what, at what, when. Written in the transaction that
-- looks: without its line nothing is opened. Ids and codes only; names are found when it is shown.
create table consent.opening (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null check (people.are_topics(array[topic])),
  what text not null,
  basis text not null check (basis in ('consent', 'representation', 'break-glass')),
  basis_id uuid not null,
  purpose text not null check (purpose in ('care', 'cooperation', 'support', 'representation', 'emergency')),
  actor_person_id uuid not null,
  actor_role_id uuid,
  actor_role_kind text,
  actor_unit_id uuid,
  actor_organisation_id uuid not null,
  at timestamptz not null default now(),
  primary key (id, organisation_id)
);
create index opening_person on consent.opening (person_id, at);
create index opening_actor on consent.opening (actor_person_id, at);

-- What a person writes down about oneself, topic by topic, in one's own words. Sealed with the person's key. A newer
-- version says which one it stands for; the older ones stay.
create table care.note (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null check (people.are_topics(array[topic])),
  -- All versions of one note have the id of the first; what is hidden is hidden in every version.
  thread_id uuid not null,
  sealed bytea not null,
  written_by uuid not null,
  as_whom text not null check (as_whom in ('self', 'representative')),
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (id, organisation_id),
  unique (id),
  unique (organisation_id, id, person_id),
  unique (organisation_id, id, person_id, topic),
  -- A version belongs to a note of the same person on the same topic.
  foreign key (organisation_id, thread_id, person_id, topic)
    references care.note (organisation_id, id, person_id, topic) on delete cascade,
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index note_thread on care.note (thread_id);
create index note_person on care.note (person_id, topic, written_at);

-- Hidden from everybody but its owner. Others see what they would see had it never been written.
create table care.note_hiding (
  organisation_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  hidden_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (id, organisation_id),
  foreign key (organisation_id, thread_id, person_id) references care.note (organisation_id, id, person_id) on delete cascade
);
create unique index note_hiding_one on care.note_hiding (organisation_id, thread_id) where ended_at is null;
create index note_hiding_person on care.note_hiding (person_id) where ended_at is null;
