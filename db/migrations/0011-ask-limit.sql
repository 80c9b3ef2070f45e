-- How often a person may be asked to share something. A row a change, the newest holds; without any, once a week.
create table people.ask_limit (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at_most text not null check (at_most in ('any', 'week', 'month', 'never')),
  said_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people.person (organisation_id, id) on delete cascade
);
create index ask_limit_person on people.ask_limit (person_id, said_at);
