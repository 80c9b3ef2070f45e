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
