-- A guest in a person's plan is asked to be responsible for a measure (forskrift om individuell plan § 9: who is responsible
-- for what). Nobody is it without having said yes, to what was agreed and to the very words.

alter table care.plan_measure
  -- Who ought to do it, of those who take part in the plan.
  add column guest_id uuid,
  drop constraint plan_measure_check,
  add constraint plan_measure_one_owner check (num_nonnulls(owner_person_id, owner_sealed, guest_id) <= 1),
  add unique (organisation_id, id, person_id, plan_id),
  add foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade;
create index plan_measure_of_guest on care.plan_measure (guest_id) where guest_id is not null;

-- What a guest answers who is asked: yes; no, and why; or that it has been done. The newest holds, and only for what it was
-- said to: agreed anew with somebody else or by another day, or said in other words, it is asked anew.
create table care.plan_measure_answer (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null check (n > 0),
  measure_id uuid not null,
  text_id uuid not null,
  guest_id uuid not null,
  answer text not null check (answer in ('yes', 'no', 'done')),
  sealed bytea,
  answered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (id),
  unique (organisation_id, thread_id, n),
  check (answer <> 'no' or sealed is not null),
  foreign key (organisation_id, measure_id, person_id, plan_id)
    references care.plan_measure (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, text_id, person_id, plan_id)
    references care.plan_text (organisation_id, id, person_id, plan_id) on delete cascade,
  foreign key (organisation_id, guest_id, person_id, plan_id)
    references care.plan_guest (organisation_id, id, person_id, plan_id) on delete cascade
);
create index plan_measure_answer_plan on care.plan_measure_answer (plan_id, thread_id, n);
