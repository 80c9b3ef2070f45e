-- A second way in for those without a national eID: a code on paper, then a password or a passkey of one's own.
-- Signs in with low assurance: what that opens is data (people.access_rule) and is enforced in the database.

create schema way_in;

-- The name one signs in with. Two words and a number drawn by lot; matched by keyed hash, sealed so that its owner can
-- be told it. It stays the same when the code or the password is renewed.
create table way_in.sign_in_name (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name_hash bytea not null unique,
  name_sealed bytea not null,
  made_at timestamptz not null default now(),
  last_used_on date,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create unique index sign_in_name_one on way_in.sign_in_name (organisation_id, person_id) where ended_at is null;

-- A code on paper: who made it, for whom, how it came to them, and how it was checked who they are. Used once, to make a
-- password or a passkey. Kept as a slow salted hash. One that the person makes alone has no unit and no check.
create table way_in.paper_code (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  made_by uuid not null,
  role_id uuid,
  unit_id uuid,
  delivery text not null check (delivery in ('handed-over', 'posted', 'own')),
  checked text check (checked in ('known', 'showed-id', 'register-address')),
  used_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  check ((delivery = 'own') = (checked is null)),
  check ((delivery = 'own') = (role_id is null)),
  check ((delivery = 'own') = (unit_id is null)),
  -- Whoever gets it by post was not seen: the address in the register is what was checked.
  check (delivery <> 'posted' or checked = 'register-address'),
  check (delivery <> 'handed-over' or checked <> 'register-address'),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index paper_code_person on way_in.paper_code (person_id, made_at);
create index paper_code_unit on way_in.paper_code (unit_id, person_id);

-- Somebody who is signed in wants a code on paper from this unit. Without it nobody makes a code for a person who has
-- come in before: whoever makes a code could use it.
create table way_in.code_wish (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create unique index code_wish_one on way_in.code_wish (organisation_id, person_id) where ended_at is null;
create index code_wish_unit on way_in.code_wish (unit_id) where ended_at is null;

create table way_in.password (
  organisation_id uuid not null,
  person_id uuid not null,
  hash text not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  unique (person_id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);

-- A passkey (WebAuthn): what is here is public by nature, and opens nothing.
create table way_in.passkey (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id bytea not null unique,
  public_key bytea not null,
  -- A number of 32 bits without sign, which no integer here holds.
  counter text not null check (counter ~ '^[0-9]{1,10}$'),
  device text not null default '',
  made_at timestamptz not null default now(),
  last_used_on date,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index passkey_person on way_in.passkey (person_id);

-- How often a secret was tried in vain: for a name, for a network, for both together, each as a keyed hash under a key
-- of the day. Says neither whose name nor which address, and nothing at all when the day is over; gone a day later.
create table way_in.attempt (
  bucket bytea primary key,
  tries integer not null,
  last_at timestamptz not null default now()
);

-- A passkey's answer that has been used: it opens once.
create table way_in.used_challenge (
  hash bytea primary key,
  used_at timestamptz not null default now()
);

alter table platform.session drop constraint session_ended_by_check;
alter table platform.session add constraint session_ended_by_check
  check (ended_by in ('sign-out', 'leave', 'provider', 'idle', 'rotation', 'administrator', 'own-list', 'way-in-end'));
