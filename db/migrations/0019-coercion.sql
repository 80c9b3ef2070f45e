-- After coercion (psykisk helsevernloven § 4-2 third paragraph): that a measure took place, that a conversation about how it
-- was experienced was offered, what the person answered, with whom it was held. Not a journal: no words about why or how.

create table care.coercion (
  organisation_id uuid not null,
  id uuid not null,
  -- Not "on delete cascade" below: erased, the person's name and words go, and that the duty was met stays.
  person_id uuid not null,
  unit_id uuid not null,
  -- A kind of data/coercive-measures.json, in the version that was in force.
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  kind_version date not null,
  ended_on date not null,
  registered_by uuid not null,
  role_id uuid not null,
  registered_at timestamptz not null default now(),
  -- Registered by mistake. The person goes on seeing that it was.
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete restrict,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index coercion_person on care.coercion (person_id, registered_at);
create index coercion_unit on care.coercion (unit_id, registered_at);

-- What has happened with the conversation, in its order. Two who write at once cannot both get the next number.
create table care.after_talk_step (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  n integer not null check (n > 0),
  kind text not null check (kind in ('offer', 'acceptance', 'refusal', 'postponement', 'holding', 'denial')),
  on_day date not null,
  -- Offered again on.
  again_on date,
  -- Whom the person wants with them, or had: as what, and the name, sealed with the person's key.
  with_kind text check (with_kind in ('nobody', 'named-staff', 'next-of-kin', 'companion', 'experience-consultant',
    'spokesperson', 'other')),
  with_sealed bytea,
  -- How it was said. What a service enters for the person came on paper or by word of mouth.
  channel text not null check (channel in ('web', 'paper', 'spoken')),
  written_by uuid not null,
  role_id uuid,
  as_whom text not null check (as_whom in ('self', 'representative', 'service')),
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, coercion_id, n),
  check (kind in ('refusal', 'postponement') or again_on is null),
  check (kind in ('acceptance', 'holding') or (with_kind is null and with_sealed is null)),
  check (with_sealed is null or with_kind is not null),
  check ((role_id is null) = (as_whom <> 'service')),
  -- A service offers and holds; that a conversation was not held is the person's alone to say.
  check (case when kind in ('offer', 'holding') then as_whom = 'service' when kind = 'denial' then as_whom <> 'service' else true end),
  check (kind = 'offer' or as_whom <> 'service' or channel <> 'web'),
  foreign key (organisation_id, coercion_id, person_id) references care.coercion (organisation_id, id, person_id) on delete cascade
);
