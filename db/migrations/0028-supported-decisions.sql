-- Support before somebody decides, or is said not to be able to (pasient- og brukerrettighetsloven §§ 3-5, 4-3; catalogue I34):
-- what the decision is about, whom the person names to support them, how they prepared, how long they were given, what support
-- was tried before any conclusion, and the person's will in their own words. Only that: no journal.

create table care.supported_decision (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- The ward where it is to be decided; null where the person prepares alone, and then it is the person's alone.
  unit_id uuid,
  begun_by uuid not null,
  role_id uuid,
  begun_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, id, person_id),
  check ((unit_id is null) = (role_id is null)),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
create index supported_decision_person on care.supported_decision (person_id, begun_at);
create index supported_decision_unit on care.supported_decision (unit_id, begun_at);

-- Each row is of its day and stays; the first says what it is about. Two who write at once cannot both get the next number.
create table care.supported_decision_step (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  person_id uuid not null,
  n integer not null check (n > 0),
  kind text not null check (kind in ('about', 'supporter', 'preparation', 'will', 'time', 'support', 'conclusion')),
  on_day date not null,
  -- The person's own words, verbatim; at a step of the ward's what it adds. Sealed with the person's key.
  sealed bytea,
  choice text check (choice in ('plain-words', 'more-time', 'written', 'interpreter', 'supporter-present', 'calm-place',
    'another-day', 'other', 'able', 'not-able')),
  until_day date,
  channel text not null check (channel in ('web', 'paper', 'spoken')),
  written_by uuid not null,
  role_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, decision_id, n),
  -- Whom one names, how one prepares and what one wills is the person's to say: here, or entered from paper or by word of mouth.
  check (case when kind in ('supporter', 'preparation', 'will')
    then sealed is not null and choice is null and until_day is null and (role_id is null) = (channel = 'web')
    when kind = 'about' then sealed is not null and channel = 'web'
    else role_id is not null and channel = 'web' end),
  check ((kind = 'time') = (until_day is not null)),
  check ((kind in ('support', 'conclusion')) = (choice is not null)),
  check ((kind = 'about') = (n = 1)),
  check (choice is null or (kind = 'conclusion') = (choice in ('able', 'not-able'))),
  foreign key (organisation_id, decision_id, person_id) references care.supported_decision (organisation_id, id, person_id) on delete cascade
);
