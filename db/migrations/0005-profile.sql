-- About me, and about the places: how one is called and reached, what an interpreter is needed for, the national number
-- where a service has one, how often one may be asked; organisations to turn to; what units were called and became.

-- An organisation of users or next of kin, or an official body, near here: entered by an administrator. The national
-- ones are dated data (data/organisations.json).
create table people.directory_entry (
  organisation_id uuid not null references people.organisation (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in (
    'user-organisation', 'next-of-kin-organisation', 'umbrella', 'competence-centre', 'official')),
  name text not null,
  purpose text not null,
  for_whom text[] not null check (cardinality(for_whom) > 0),
  areas text[] not null default '{}',
  telephone text,
  web text,
  appoints boolean not null default false,
  hearings boolean not null default false,
  checked_on date not null,
  valid_from date not null default current_date,
  valid_to date,
  entered_by uuid not null,
  primary key (organisation_id, id),
  unique (id)
);

-- What a unit was called before. Written by the database itself whenever a name changes, whoever changes it.
create table people.unit_name (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  name text not null,
  short_name text not null,
  valid_from date not null,
  valid_to date not null,
  primary key (organisation_id, id),
  check (valid_to >= valid_from),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete cascade
);
create index unit_name_unit on people.unit_name (unit_id, valid_to);

-- A unit that is no more, and the one that took over: what was said to it, its roles and its clocks went along.
create table people.unit_succession (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  successor_id uuid not null,
  taken_over_on date not null,
  reason text not null,
  made_by uuid not null,
  primary key (organisation_id, id),
  unique (unit_id),
  check (unit_id <> successor_id),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict,
  foreign key (organisation_id, successor_id) references people.unit (organisation_id, id) on delete restrict
);
create index unit_succession_successor on people.unit_succession (successor_id);
