-- What the controller fills in on the impact assessment (GDPR art. 35): a row a version of a field, the highest number holds.
-- Two who save on the same version cannot both get the next number: one of them is told.
create table kept.impact_answer (
  organisation_id uuid not null,
  id uuid not null,
  field text not null check (field in ('measures', 'users', 'next-of-kin', 'organisations', 'advice', 'decision', 'review')),
  n integer not null check (n > 0),
  words text not null,
  written_by uuid,
  written_as text not null check (written_as in ('administrator', 'privacy-officer')),
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, field, n)
);
create index impact_answer_writer on kept.impact_answer (written_by);
