-- A unit's numbers after coercion for a closed quarter, as they may be told (catalogue I35): computed once, after the floor, then
-- frozen. Nobody can be found in them.
create table care.coercion_figures (
  organisation_id uuid not null,
  unit_id uuid not null,
  period text not null,
  figures jsonb not null,
  computed_on date not null,
  primary key (organisation_id, unit_id, period),
  foreign key (organisation_id, unit_id) references people.unit (organisation_id, id) on delete restrict
);
