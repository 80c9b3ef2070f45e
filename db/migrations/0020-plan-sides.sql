-- Where goals differ they stand side by side: the person's, the service's, and the smallest common one, each beside one of
-- the person's own texts.

alter table care.plan_text
  add column beside uuid,
  add column guest_id uuid,
  add constraint plan_text_beside check ((side = 'mine') = (beside is null)),
  add constraint plan_text_guest check ((as_whom = 'service') = (guest_id is not null)),
  add foreign key (organisation_id, beside, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade,
  add foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade,
  -- Who wrote it beside the person's own is told by the guest's row: an erased guest leaves the words and no name.
  alter column written_by drop not null,
  add constraint plan_text_written_by check ((written_by is null) = (as_whom = 'service'));
create index plan_text_beside_of on care.plan_text (beside) where beside is not null;
create index plan_text_of_guest on care.plan_text (guest_id) where guest_id is not null;
-- One common text beside each of the person's, whoever proposed it first.
create unique index plan_text_one_common on care.plan_text (beside) where side = 'common' and n = 1 and removed_at is null;

-- Who has said yes to a common text, to the very version: it stands while the owner and a guest both have.
create table care.plan_yes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  text_id uuid not null,
  -- Null: the owner's own yes.
  guest_id uuid,
  said_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (id),
  foreign key (organisation_id, text_id, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create unique index plan_yes_once on care.plan_yes (text_id, guest_id) nulls not distinct where ended_at is null;
create index plan_yes_plan on care.plan_yes (plan_id);
