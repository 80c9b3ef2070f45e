-- The platform: who acts now, what happened, what waits, what is sent. No domain words here.
-- Migrations run as the owner. The application's login owns nothing; access.sql grants and draws the policies.

create schema platform;

-- One row a sign-in. The cookie's token is hashed twice: the application sends sha256(token), the database
-- keeps sha256 of that, so neither a dump nor a logged parameter lets anyone act as somebody.
create table platform.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null,
  role_id uuid,
  provider text not null,
  provider_sid text,
  id_token_sealed bytea,
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('sign-out', 'leave', 'provider', 'idle', 'rotation', 'administrator'))
);
create index session_person on platform.session (person_id) where ended_at is null;
create index session_provider_sid on platform.session (provider_sid) where ended_at is null;

-- Who this very transaction is. Unlogged: it means nothing after a crash. Keyed by backend, checked by
-- transaction id, so a pooled connection starts as nobody and a row left behind is never believed.
create unlogged table platform.acting (
  pid integer primary key,
  xid xid8 not null,
  kind text not null check (kind in ('person', 'code', 'anonymous', 'job', 'sign-in')),
  today date not null,
  person_id uuid,
  role_id uuid,
  role_kind text,
  organisation_id uuid,
  units uuid[] not null default '{}',
  subject_id uuid
) with (fillfactor = 50);

-- The key that proves to the database that the caller is this installation's own job runner or sign-in,
-- not a statement smuggled into a page. Only its hash is here.
create table platform.house_key (
  purpose text primary key check (purpose in ('job', 'sign-in')),
  key_hash bytea not null
);

-- Twice sent, once done. The key is kept hashed; for anonymous givers at most ten minutes, in a
-- transaction of its own, without a person.
create table platform.once (
  key_hash bytea primary key,
  act text not null,
  person_id uuid,
  digest bytea not null,
  result text,
  expires_at timestamptz not null
);
create index once_expires on platform.once (expires_at);

-- What happened, written in the same transaction as the change. Ids and codes only, never content.
-- For an anonymous giver's act: no moment, only the week's Monday, and a random id, so order says nothing.
create table platform.trail (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  unit_id uuid,
  act text not null,
  subject_kind text not null,
  subject_id uuid not null,
  actor_kind text not null check (actor_kind in ('person', 'code', 'anonymous', 'job', 'sign-in')),
  person_id uuid,
  role_id uuid,
  role_kind text,
  at timestamptz,
  week date,
  detail jsonb not null default '{}',
  check ((at is null) <> (week is null))
);
create index trail_subject on platform.trail (subject_id, subject_kind);
create index trail_person on platform.trail (person_id) where person_id is not null;

-- A due date with its basis. Both sides see the same row. A clock belongs to the one who owes.
create table platform.clock (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  unit_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  owner_person_id uuid,
  rule_id text not null,
  rule_version date not null,
  start date not null,
  due date not null,
  reminder date not null,
  extended_to date,
  extension_reason text,
  times_extended integer not null default 0,
  stopped_on date,
  ended_on date,
  escalated_on date,
  held_until date
);
-- Few clocks are open: this one serves the unit's list and the daily round over all units.
create index clock_open on platform.clock (unit_id, (coalesce(extended_to, due))) where ended_on is null;
create index clock_subject on platform.clock (subject_id);

-- Work to be done once, enqueued in the transaction of the change. The payload holds ids only.
create table platform.job (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  payload jsonb not null default '{}',
  once_key text unique,
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  leased_until timestamptz,
  lease uuid,
  done_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index job_waiting on platform.job (run_at) where done_at is null and failed_at is null;

-- A message inside the application: which neutral sentence, about which thing. Mail says only that there is one.
create table platform.message (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz
);
create index message_person on platform.message (person_id, created_at);
create index message_unmailed on platform.message (person_id) where read_at is null and mailed_at is null;

-- What a signed-in writer has typed and not sent. Gone when sent or deleted, at the latest after 30 days.
create table platform.draft (
  person_id uuid not null,
  form text not null,
  subject_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (person_id, form, subject_id)
);

-- A form that was posted when nobody was signed in (or the session had run out). The text is sealed with a
-- key that only the browser's cookie has. Where the session's person is known, only that person gets it back.
create table platform.pending_form (
  id_hash bytea primary key,
  sealed bytea not null,
  person_id uuid,
  expires_at timestamptz not null
);

create table platform.migration (
  name text primary key,
  applied_at timestamptz not null default now(),
  sha256 text not null
);
