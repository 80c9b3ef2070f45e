-- The national number of those whom a service must know surely (personopplysningsloven § 12); most have none here. Never a
-- key to anything: it changes with the birth date and with the legal gender (folkeregisterloven § 2-2).
create table people.national_number (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('birth-number', 'd-number')),
  -- The number under a secret that is not in the database, and which secret it was: found again, and not guessed from a copy.
  hash bytea not null check (octet_length(hash) = 32),
  key_id text not null check (key_id ~ '^[0-9a-f]{8}$'),
  -- With the person's own key; for the moment until a job has that, with the installation's.
  sealed bytea not null,
  own_seal boolean not null default false,
  source text not null check (source in ('sign-in', 'document')),
  document text check (document in ('passport', 'id-card', 'driving-licence', 'residence-card')),
  entered_at timestamptz not null default now(),
  entered_by uuid,
  role_id uuid,
  unit_id uuid,
  -- Another has this number, by sign-in or from before: it finds nobody here. Told to nobody who has entered it.
  set_aside_at timestamptz,
  -- The person says that it is wrong: it finds nobody until it is entered anew.
  disputed_at timestamptz,
  primary key (organisation_id, person_id),
  unique (person_id),
  check ((source = 'document') = (document is not null)),
  check ((source = 'document') = (entered_by is not null)),
  check ((entered_by is null) = (role_id is null) and (role_id is null) = (unit_id is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create unique index national_number_one on people.national_number (organisation_id, hash)
  where set_aside_at is null and disputed_at is null;
create index national_number_unsealed on people.national_number (person_id) where not own_seal;
