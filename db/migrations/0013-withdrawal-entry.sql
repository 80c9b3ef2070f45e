-- A consent that somebody stopped or shortened on paper, by telephone or in a talk, entered by an employee. With it in force.
create table consent.withdrawal_entry (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- How it was said, on which day, and to whom.
  channel text not null check (channel in ('paper', 'telephone', 'spoken')),
  said_on date not null,
  received_by uuid not null,
  -- The last day that is left; null: none.
  until date,
  -- Which entered consent it was about, where it was about one: then it is off the list of whoever entered it.
  consent_id uuid,
  entered_by uuid not null,
  role_id uuid not null,
  unit_id uuid not null,
  entered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index withdrawal_entry_person on consent.withdrawal_entry (person_id);
create index withdrawal_entry_consent on consent.withdrawal_entry (consent_id) where consent_id is not null;

alter table consent.consent add column ended_entry_id uuid;
create index consent_ended_entry on consent.consent (ended_entry_id) where ended_entry_id is not null;
create index consent_entered_by on consent.consent (entered_by) where entered_by is not null;
-- What is left of a shortened one came in a talk, too.
alter table consent.consent drop constraint consent_channel_check;
alter table consent.consent add constraint consent_channel_check check (channel in ('web', 'paper', 'telephone', 'spoken'));

-- Who answered: the person, or whoever lawfully represents in that topic.
alter table consent.ask add column answered_by uuid;
