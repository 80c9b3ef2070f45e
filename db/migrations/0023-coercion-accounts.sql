-- After coercion both tell how it was: the person it was used against, and the ward. Two accounts, never one text (catalogue
-- I35). What the person wrote on paper and somebody at work entered stands apart from what the person writes here.

create table care.after_talk_account (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  -- The person's own, the person's own from paper or by word of mouth as it was entered, the ward's.
  side text not null check (side in ('own', 'paper', 'service')),
  -- All versions stay; the highest number holds. Two who write at once cannot both get the next number.
  n integer not null check (n > 0),
  -- Sealed with the person's key, the ward's words too: they are about the person.
  sealed bytea not null,
  channel text not null check (channel in ('web', 'paper', 'spoken')),
  written_by uuid not null,
  role_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, coercion_id, side, n),
  unique (organisation_id, id, person_id),
  check ((side = 'own') = (role_id is null)),
  check ((side = 'paper') = (channel <> 'web')),
  foreign key (organisation_id, coercion_id, person_id) references care.coercion (organisation_id, id, person_id) on delete cascade
);
create index after_talk_account_of on care.after_talk_account (coercion_id, side, n);

-- That the ward may read one version of the person's account. Without such a row it is the person's alone.
create table care.account_sharing (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, account_id, person_id)
    references care.after_talk_account (organisation_id, id, person_id) on delete cascade
);
create unique index account_sharing_runs on care.account_sharing (account_id) where ended_at is null;
