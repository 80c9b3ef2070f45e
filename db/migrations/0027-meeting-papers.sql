-- Papers for a meeting, in time for it. A file is made clean before it comes here (src/platform/files), lies sealed, and is only
-- ever handed out to be saved. Taken away, what was in it is gone at once.
create table care.meeting_paper (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  kind text not null check (kind in ('application/pdf', 'image/jpeg', 'image/png', 'text/plain')),
  size integer not null check (size > 0),
  -- What it is called, and what is in it.
  named bytea,
  sealed bytea,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  check ((removed_at is null) = (sealed is not null) and (removed_at is null) = (named is not null)),
  foreign key (organisation_id, meeting_id, person_id) references care.meeting (organisation_id, id, person_id) on delete cascade,
  foreign key (organisation_id, participant_id, person_id, meeting_id)
    references care.meeting_participant (organisation_id, id, person_id, meeting_id) on delete cascade
);
create index meeting_paper_meeting on care.meeting_paper (meeting_id, added_at);
