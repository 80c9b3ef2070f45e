-- People, organisations, the tree of units and who acts as what, each with from and to.
-- Shaped for what comes: representation and consent add tables beside these.

create schema people;

create table people.organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  number text unique,
  word_for_user text not null default 'bruker',
  telephone text,
  address text,
  valid_from date not null default current_date,
  valid_to date
);

create table people.unit (
  organisation_id uuid not null references people.organisation (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  code text not null,
  name text not null,
  short_name text not null,
  telephone text,
  address text,
  takes_voices boolean not null default true,
  valid_from date not null default current_date,
  valid_to date,
  primary key (organisation_id, id),
  unique (id),
  -- Stands in addresses (/units/lyngtun), and in one installation an address is one place.
  unique (code),
  foreign key (organisation_id, parent_id) references people.unit (organisation_id, id) on delete restrict
);
create index unit_parent on people.unit (parent_id);

create table people.person (
  organisation_id uuid not null references people.organisation (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  name text not null,
  language text not null default 'nb' check (language in ('nb', 'nn', 'se', 'en')),
  email text,
  mail_notice boolean not null default false,
  valid_from date not null default current_date,
  valid_to date,
  primary key (organisation_id, id),
  unique (id)
);

-- A way to be recognised at sign-in. The subject is kept as a keyed hash; a claim that names the person
-- (a national number, an e-mail address) is matched by keyed hash too, never stored in the clear here.
create table people.identity (
  organisation_id uuid not null,
  person_id uuid not null,
  issuer text not null,
  subject_hash bytea not null,
  claim text not null default 'sub',
  added_at timestamptz not null default now(),
  last_used_on date,
  primary key (issuer, claim, subject_hash),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index identity_person on people.identity (organisation_id, person_id);

create table people.role (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null check (kind in ('employee', 'unit-leader', 'user-contact', 'administrator')),
  title text not null default '',
  valid_from date not null default current_date,
  valid_to date,
  given_by uuid,
  -- Who answers for it: an administrator, a claim at sign-in (ended when the claim is gone), or the operator.
  source text not null default 'administrator' check (source in ('administrator', 'claim', 'operator')),
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete restrict,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index role_person on people.role (person_id);
create index role_unit on people.role (unit_id);

-- An invitation to become somebody here (the first administrator, a member of staff without a matching
-- claim). Used once, with a code that is kept hashed.
create table people.invitation (
  organisation_id uuid not null references people.organisation (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  code_hash bytea not null unique,
  person_id uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index invitation_person on people.invitation (organisation_id, person_id);
