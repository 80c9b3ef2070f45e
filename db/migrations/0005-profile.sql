-- About me, and about the places: how one is called and reached, what an interpreter is needed for, the national number
-- where a service has one, how often one may be asked; organisations to turn to; what units were called and became.

-- An organisation of users or next of kin, or an official body, near here: entered by an administrator. The national
-- ones are dated data (data/organisations.json).
create table people.directory_entry (
  organisation_id uuid not null references people.organisation (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in (
    'user-organisation', 'next-of-kin-organisation', 'umbrella', 'competence-centre', 'official')),
  name text not null,
  purpose text not null,
  for_whom text[] not null check (cardinality(for_whom) > 0),
  areas text[] not null default '{}',
  telephone text,
  web text,
  appoints boolean not null default false,
  hearings boolean not null default false,
  checked_on date not null,
  valid_from date not null default current_date,
  valid_to date,
  entered_by uuid not null,
  primary key (organisation_id, id),
  unique (id)
);

-- What a unit was called before. Written by the database itself whenever a name changes, whoever changes it.
create table people.unit_name (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  name text not null,
  short_name text not null,
  valid_from date not null,
  valid_to date not null,
  primary key (organisation_id, id),
  check (valid_to >= valid_from),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete cascade
);
create index unit_name_unit on people.unit_name (unit_id, valid_to);

-- A unit that is no more, and the one that took over: what was said to it, its roles and its clocks went along.
create table people.unit_succession (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  successor_id uuid not null,
  taken_over_on date not null,
  reason text not null,
  made_by uuid not null,
  primary key (organisation_id, id),
  unique (unit_id),
  check (unit_id <> successor_id),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict,
  foreign key (organisation_id, successor_id) references people.unit (organisation_id, id) on delete restrict
);
create index unit_succession_successor on people.unit_succession (successor_id);

-- How a person wishes to be spoken of. Colleagues read it with the name.
alter table people.person add column pronoun text;

-- Where a person can be reached, as it is now: sealed with the person's key. An address that came in with a file or with
-- an older version waits in the clear for the round that seals it, for some minutes; nothing is sent to it before.
create table people.contact_detail (
  organisation_id uuid not null,
  person_id uuid not null,
  email bytea,
  telephone bytea,
  email_unsealed text,
  -- Of an address that came with a file, to find the same person in the next file. Gone when the person changes it.
  email_hash bytea,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  unique (person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index contact_detail_unsealed on people.contact_detail (person_id) where email_unsealed is not null;

-- Apart from the rest, because a graded address is shown to nobody who may see the rest.
create table people.postal_address (
  organisation_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  unique (person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);

-- In which ways a person may be reached besides here. A row a change, the newest holds; without any, in none.
create table people.contact_wish (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  email_pace text not null check (email_pace in ('off', 'daily', 'weekly')),
  letter boolean not null,
  sms boolean not null,
  telephone_way text not null check (telephone_way in ('no', 'call', 'call-and-word')),
  -- Somebody else may read the post or hear the telephone.
  shared boolean not null,
  times bytea,
  wished_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index contact_wish_person on people.contact_wish (person_id, wished_at);

-- Whether an interpreter is needed, in which language and of which kind. A row a change, the newest holds.
create table people.interpreter_need (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  needed boolean not null,
  kind text check (kind in ('spoken', 'sign', 'written')),
  sealed bytea,
  said_at timestamptz not null default now(),
  primary key (organisation_id, id),
  check (needed = (kind is not null) and needed = (sealed is not null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index interpreter_need_person on people.interpreter_need (person_id, said_at);

-- A graded address (folkeregisterloven § 10-4): as long as it holds, others are told neither where the person lives nor
-- where the person is. That there is such a grading is itself told to nobody.
create table people.address_grading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  grade text not null check (grade in ('confidential', 'strictly-confidential')),
  valid_from date not null,
  valid_to date,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index address_grading_person on people.address_grading (person_id);

insert into people.contact_detail (organisation_id, person_id, email_unsealed)
  select organisation_id, id, btrim(email) from people.person where btrim(email) <> '';
insert into people.contact_wish (organisation_id, id, person_id, email_pace, letter, sms, telephone_way, shared)
  select organisation_id, gen_random_uuid(), id, 'daily', false, false, 'no', false
    from people.person where mail_notice and btrim(email) <> '';
-- It read the two columns that go.
drop function if exists people.mail_addresses(uuid[]);
alter table people.person drop column email, drop column mail_notice;
