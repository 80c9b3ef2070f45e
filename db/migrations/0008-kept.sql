-- What is kept and for how long: when things were last let go, who wants to be erased, and who has been.

-- One row a day on which what had had its time was let go. Counts only.
create table platform.retention_run (
  day date primary key,
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  -- "schema.table event" → how many rows.
  gone jsonb not null default '{}'
);

-- Who and what has been erased, as keyed hashes of ids: read after a restore, so that nobody comes back with a backup.
-- The same lines stand in a file outside the database.
create table platform.erased (
  hash bytea primary key,
  kind text not null,
  erased_on date not null
);

create schema kept;

-- A person has asked to be erased. Nothing goes before its day; until then it can be taken back.
create table kept.erasure (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null default now(),
  due date not null,
  undone_at timestamptz,
  done_at timestamptz,
  primary key (id, organisation_id),
  check (undone_at is null or done_at is null)
);
create unique index erasure_one on kept.erasure (organisation_id, person_id) where undone_at is null and done_at is null;
create index erasure_due on kept.erasure (due) where undone_at is null and done_at is null;
