-- The thirty seconds after a meeting, and a calendar that tells nothing.

-- How it was, in four answers of which each may be left out. Whose is null is the person's. Never a score, never counted.
create table care.meeting_check (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  n integer not null check (n > 0),
  heard text check (heard in ('yes', 'partly', 'no')),
  time_enough text check (time_enough in ('yes', 'partly', 'no')),
  plain_words text check (plain_words in ('yes', 'partly', 'no')),
  respect text check (respect in ('yes', 'partly', 'no')),
  answered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique nulls not distinct (organisation_id, meeting_id, participant_id, n),
  check (num_nonnulls(heard, time_enough, plain_words, respect) > 0),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- The secret address by which a calendar outside fetches when a person is busy. One works; ended, it is an address that nobody has.
create table care.calendar_feed (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null,
  -- The secret again, for its owner alone: to be typed into a second device.
  sealed bytea not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  unique (secret_hash),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create unique index calendar_feed_now on care.calendar_feed (organisation_id, person_id) where ended_at is null;
