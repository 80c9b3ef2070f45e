-- A meeting without its person, who is heard all the same; who was there; minutes that the person comments before they are
-- approved; what was decided. No statute asks for any of it: the person stays away at no cost.

-- Whether the person comes. Said anew each time: what they write is shown first and read out; somebody invited may speak.
create table care.meeting_absence (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null check (n > 0),
  away boolean not null,
  sealed bytea,
  -- Who speaks for the person there.
  proxy_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, meeting_id, n),
  unique (organisation_id, id, person_id, meeting_id),
  check (away or (sealed is null and proxy_id is null)),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, proxy_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- That it was read out, by whom.
create table care.meeting_reading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  absence_id uuid not null,
  participant_id uuid not null,
  read_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, absence_id, participant_id),
  foreign key (organisation_id, absence_id, person_id, meeting_id)
    references care.meeting_absence (organisation_id, id, person_id, meeting_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- Who was there. Whose is null is the person; who said it is null where the person did.
create table care.meeting_attendance (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  n integer not null check (n > 0),
  how text not null check (how in ('there', 'remote', 'absent')),
  said_by uuid,
  said_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique nulls not distinct (organisation_id, meeting_id, participant_id, n),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- Who writes the minutes: somebody invited at work, by a day that was promised; or (no participant) the person. The row keeps
-- the rule it was computed from. Moved, there is a further row.
create table care.minutes_keeper (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null check (n > 0),
  participant_id uuid,
  rule_version date,
  start date,
  due date,
  reminder date,
  named_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, meeting_id, n),
  check ((participant_id is null) = (due is null)),
  check ((due is null) = (start is null) and (due is null) = (rule_version is null) and (due is null) = (reminder is null)),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- The minutes, version by version. Who wrote is null where the person did.
create table care.minutes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null check (n > 0),
  sealed bytea not null,
  participant_id uuid,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, meeting_id, n),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);

-- What happened to them: sent to the person, commented by the person, approved, or approved with a disagreement that stands
-- beside. Nobody changes it.
create table care.minutes_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null check (n > 0),
  kind text not null check (kind in ('sent', 'comment', 'approved', 'disagreed')),
  -- To which version.
  version integer not null check (version > 0),
  sealed bytea,
  participant_id uuid,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, meeting_id, n),
  check ((kind = 'sent') = (participant_id is not null)),
  check ((kind in ('comment', 'disagreed')) = (sealed is not null)),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);
create unique index minutes_approved_once on care.minutes_step (meeting_id) where kind in ('approved', 'disagreed');

-- What was decided: what, who (null: the person), by when.
create table care.meeting_decision (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  sealed bytea not null,
  doer_id uuid,
  due date,
  -- Who wrote it down; null where the person did.
  participant_id uuid,
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, doer_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);
create index meeting_decision_meeting on care.meeting_decision (meeting_id, written_at);
