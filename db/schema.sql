-- Generated from db/migrations by npm run generate. Do not edit.

create table care.account_sharing (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  given_by uuid not null,
  given_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, account_id, person_id) REFERENCES care.after_talk_account(organisation_id, id, person_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX account_sharing_runs ON care.account_sharing USING btree (account_id) WHERE (ended_at IS NULL);

create table care.after_talk_account (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  side text not null,
  n integer not null,
  sealed bytea not null,
  channel text not null,
  written_by uuid not null,
  role_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, coercion_id, side, n),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, coercion_id, person_id) REFERENCES care.coercion(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'spoken'::text]))),
  CHECK (((side = 'own'::text) = (role_id IS NULL))),
  CHECK (((side = 'paper'::text) = (channel <> 'web'::text))),
  CHECK ((n > 0)),
  CHECK ((side = ANY (ARRAY['own'::text, 'paper'::text, 'service'::text])))
);
CREATE INDEX after_talk_account_of ON care.after_talk_account USING btree (coercion_id, side, n);

create table care.after_talk_change (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  side text not null,
  sealed bytea not null,
  channel text not null,
  written_by uuid not null,
  role_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, id, coercion_id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, coercion_id, person_id) REFERENCES care.coercion(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'spoken'::text]))),
  CHECK (((side = 'person'::text) OR ((role_id IS NOT NULL) AND (channel = 'web'::text)))),
  CHECK (((side = 'service'::text) OR ((role_id IS NULL) = (channel = 'web'::text)))),
  CHECK ((side = ANY (ARRAY['person'::text, 'service'::text])))
);
CREATE INDEX after_talk_change_of ON care.after_talk_change USING btree (coercion_id, written_at);

create table care.after_talk_change_step (
  organisation_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  kind text not null,
  written_by uuid not null,
  role_id uuid,
  at timestamp with time zone not null default now(),
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, change_id, coercion_id, person_id) REFERENCES care.after_talk_change(organisation_id, id, coercion_id, person_id) ON DELETE CASCADE,
  CHECK (((role_id IS NULL) OR (kind = ANY (ARRAY['agreement'::text, 'withdrawal'::text])))),
  CHECK ((kind = ANY (ARRAY['agreement'::text, 'withdrawal'::text, 'adoption'::text, 'telling'::text, 'quieting'::text])))
);
CREATE INDEX after_talk_change_step_of ON care.after_talk_change_step USING btree (change_id, at);
CREATE UNIQUE INDEX after_talk_change_step_once ON care.after_talk_change_step USING btree (change_id, kind) WHERE (kind = ANY (ARRAY['agreement'::text, 'withdrawal'::text, 'adoption'::text]));
CREATE INDEX after_talk_change_step_person ON care.after_talk_change_step USING btree (person_id, at) WHERE (kind = 'adoption'::text);

create table care.after_talk_step (
  organisation_id uuid not null,
  id uuid not null,
  coercion_id uuid not null,
  person_id uuid not null,
  n integer not null,
  kind text not null,
  on_day date not null,
  again_on date,
  with_kind text,
  with_sealed bytea,
  channel text not null,
  written_by uuid not null,
  role_id uuid,
  as_whom text not null,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, coercion_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, coercion_id, person_id) REFERENCES care.coercion(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'representative'::text, 'service'::text]))),
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'spoken'::text]))),
  CHECK (((kind = ANY (ARRAY['refusal'::text, 'postponement'::text])) OR (again_on IS NULL))),
  CHECK (((kind = ANY (ARRAY['acceptance'::text, 'holding'::text])) OR ((with_kind IS NULL) AND (with_sealed IS NULL)))),
  CHECK (((with_sealed IS NULL) OR (with_kind IS NOT NULL))),
  CHECK (((role_id IS NULL) = (as_whom <> 'service'::text))),
  CHECK (
CASE
    WHEN (kind = ANY (ARRAY['offer'::text, 'holding'::text])) THEN (as_whom = 'service'::text)
    WHEN (kind = 'denial'::text) THEN (as_whom <> 'service'::text)
    ELSE true
END),
  CHECK (((kind = 'offer'::text) OR (as_whom <> 'service'::text) OR (channel <> 'web'::text))),
  CHECK ((kind = ANY (ARRAY['offer'::text, 'acceptance'::text, 'refusal'::text, 'postponement'::text, 'holding'::text, 'denial'::text]))),
  CHECK ((n > 0)),
  CHECK ((with_kind = ANY (ARRAY['nobody'::text, 'named-staff'::text, 'next-of-kin'::text, 'companion'::text, 'experience-consultant'::text, 'spokesperson'::text, 'other'::text])))
);

create table care.calendar_feed (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret_hash bytea not null,
  sealed bytea not null,
  made_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (secret_hash),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX calendar_feed_now ON care.calendar_feed USING btree (organisation_id, person_id) WHERE (ended_at IS NULL);

create table care.coercion (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  kind_version date not null,
  ended_on date not null,
  registered_by uuid not null,
  role_id uuid not null,
  registered_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  CHECK ((kind ~ '^[a-z][a-z-]{0,39}$'::text))
);
CREATE INDEX coercion_person ON care.coercion USING btree (person_id, registered_at);
CREATE INDEX coercion_unit ON care.coercion USING btree (unit_id, registered_at);

create table care.coercion_figures (
  organisation_id uuid not null,
  unit_id uuid not null,
  period text not null,
  figures jsonb not null,
  computed_on date not null,
  PRIMARY KEY (organisation_id, unit_id, period),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);

create table care.coordinating_unit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  made_by uuid not null,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((valid_to >= valid_from))
);
CREATE UNIQUE INDEX coordinating_unit_now ON care.coordinating_unit USING btree (organisation_id) WHERE (valid_to IS NULL);

create table care.coordination (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  begun_at timestamp with time zone not null default now(),
  begun_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
);
CREATE INDEX coordination_person ON care.coordination USING btree (person_id, begun_at);
CREATE UNIQUE INDEX coordination_running ON care.coordination USING btree (organisation_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX coordination_unit ON care.coordination USING btree (unit_id) WHERE (ended_at IS NULL);

create table care.coordination_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  coordination_id uuid not null,
  n integer not null,
  kind text not null,
  on_day date not null,
  wants text,
  again_on date,
  sealed bytea,
  channel text,
  as_whom text not null,
  written_by uuid,
  role_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, coordination_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, coordination_id, person_id) REFERENCES care.coordination(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'service'::text, 'entered'::text, 'house'::text]))),
  CHECK ((channel = ANY (ARRAY['talk'::text, 'telephone'::text, 'paper'::text]))),
  CHECK (((kind = 'accepted'::text) = (wants IS NOT NULL))),
  CHECK (((again_on IS NULL) OR (kind = 'declined'::text))),
  CHECK (((as_whom = 'entered'::text) = (channel IS NOT NULL))),
  CHECK (((written_by IS NULL) = (as_whom = 'house'::text))),
  CHECK ((kind = ANY (ARRAY['need-reported'::text, 'told'::text, 'offered'::text, 'accepted'::text, 'declined'::text, 'coordinator-named'::text, 'coordinator-left'::text, 'in-work'::text, 'active'::text, 'evaluated'::text, 'ended'::text]))),
  CHECK ((n > 0)),
  CHECK ((wants = ANY (ARRAY['both'::text, 'coordinator'::text, 'plan'::text])))
);
CREATE INDEX coordination_step_coordination ON care.coordination_step USING btree (coordination_id, n);

create table care.coordinator (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  coordination_id uuid not null,
  coordinator_id uuid not null,
  role_id uuid not null,
  named_at timestamp with time zone not null default now(),
  named_by uuid not null,
  ended_at timestamp with time zone,
  ended_why text,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, coordination_id, person_id) REFERENCES care.coordination(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK (((ended_at IS NULL) = (ended_why IS NULL))),
  CHECK ((ended_why = ANY (ARRAY['replaced'::text, 'left'::text, 'away'::text, 'ended'::text])))
);
CREATE UNIQUE INDEX coordinator_now ON care.coordinator USING btree (organisation_id, coordination_id) WHERE (ended_at IS NULL);
CREATE INDEX coordinator_self ON care.coordinator USING btree (coordinator_id) WHERE (ended_at IS NULL);

create table care.crisis_attempt (
  network_hash bytea not null,
  at timestamp with time zone not null default now()
);
CREATE INDEX crisis_attempt_at ON care.crisis_attempt USING btree (at);

create table care.crisis_card (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  code_hash bytea not null,
  code_sealed bytea not null,
  made_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (code_hash),
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.crisis_plan(organisation_id, id, person_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX crisis_card_works ON care.crisis_card USING btree (person_id) WHERE (ended_at IS NULL);

create table care.crisis_copy (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  sealed bytea not null,
  version integer not null,
  given_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.crisis_plan(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['paper'::text, 'card'::text, 'file'::text]))),
  CHECK ((version >= 0))
);
CREATE INDEX crisis_copy_person ON care.crisis_copy USING btree (person_id, given_at);

create table care.crisis_plan (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  begun_at timestamp with time zone not null default now(),
  version integer not null default 0,
  changed_at timestamp with time zone not null default now(),
  review_months integer,
  reviewed_on date not null,
  reminded_on date,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK (((review_months >= 1) AND (review_months <= 24))),
  CHECK ((version >= 0))
);

create table care.crisis_reading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  card_id uuid not null,
  key_hash bytea not null,
  capacity text not null,
  sealed bytea not null,
  at timestamp with time zone not null default now(),
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, card_id, person_id) REFERENCES care.crisis_card(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((capacity = ANY (ARRAY['health'::text, 'emergency-service'::text, 'other'::text])))
);
CREATE INDEX crisis_reading_card ON care.crisis_reading USING btree (card_id, key_hash);
CREATE INDEX crisis_reading_person ON care.crisis_reading USING btree (person_id, at);

create table care.crisis_text (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  place text not null,
  rank integer not null default 1,
  hidden boolean not null default false,
  sealed bytea not null,
  repeats integer,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, plan_id, place),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.crisis_plan(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id, place) REFERENCES care.crisis_text(organisation_id, id, person_id, plan_id, place) ON DELETE CASCADE,
  CHECK (((repeats > 0) AND (repeats < n))),
  CHECK (((n = 1) = (id = thread_id))),
  CHECK (((place <> 'must-not-know'::text) OR hidden)),
  CHECK ((n > 0)),
  CHECK ((place = ANY (ARRAY['signs'::text, 'helps'::text, 'worsens'::text, 'say'::text, 'contact'::text, 'children'::text, 'pets'::text, 'home'::text, 'wish'::text, 'coercion'::text, 'must-not-know'::text]))),
  CHECK (((rank >= 1) AND (rank <= 99)))
);
CREATE INDEX crisis_text_plan ON care.crisis_text USING btree (plan_id, thread_id, n);

create table care.meeting (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null default 'responsibility-group'::text,
  made_at timestamp with time zone not null default now(),
  made_by uuid not null,
  called_off_at timestamp with time zone,
  called_off_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK (((called_off_at IS NULL) = (called_off_by IS NULL))),
  CHECK ((kind = 'responsibility-group'::text))
);
CREATE INDEX meeting_person ON care.meeting USING btree (person_id);

create table care.meeting_absence (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null,
  away boolean not null,
  sealed bytea,
  proxy_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, meeting_id),
  UNIQUE (organisation_id, meeting_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, proxy_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((away OR ((sealed IS NULL) AND (proxy_id IS NULL)))),
  CHECK ((n > 0))
);

create table care.meeting_answer (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  n integer not null,
  version integer not null,
  answer text not null,
  sealed bytea,
  as_whom text not null,
  answered_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, participant_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'other'::text]))),
  CHECK ((as_whom = ANY (ARRAY['guest'::text, 'noted'::text]))),
  CHECK (((answer <> 'other'::text) OR (sealed IS NOT NULL))),
  CHECK ((n > 0)),
  CHECK ((version > 0))
);
CREATE INDEX meeting_answer_meeting ON care.meeting_answer USING btree (meeting_id);

create table care.meeting_attendance (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  n integer not null,
  how text not null,
  said_by uuid,
  said_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE NULLS NOT DISTINCT (organisation_id, meeting_id, participant_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((how = ANY (ARRAY['there'::text, 'remote'::text, 'absent'::text]))),
  CHECK ((n > 0))
);

create table care.meeting_check (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  n integer not null,
  heard text,
  time_enough text,
  plain_words text,
  respect text,
  answered_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE NULLS NOT DISTINCT (organisation_id, meeting_id, participant_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((num_nonnulls(heard, time_enough, plain_words, respect) > 0)),
  CHECK ((heard = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((n > 0)),
  CHECK ((plain_words = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((respect = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((time_enough = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
);

create table care.meeting_decision (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  sealed bytea not null,
  doer_id uuid,
  due date,
  participant_id uuid,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  taken_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, doer_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE
);
CREATE INDEX meeting_decision_meeting ON care.meeting_decision USING btree (meeting_id, written_at);

create table care.meeting_paper (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  kind text not null,
  size integer not null,
  named bytea,
  sealed bytea,
  added_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((((removed_at IS NULL) = (sealed IS NOT NULL)) AND ((removed_at IS NULL) = (named IS NOT NULL)))),
  CHECK ((kind = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text, 'text/plain'::text]))),
  CHECK ((size > 0))
);
CREATE INDEX meeting_paper_meeting ON care.meeting_paper USING btree (meeting_id, added_at);

create table care.meeting_participant (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  guest_person_id uuid,
  guest_unit_id uuid,
  sealed bytea,
  invited_at timestamp with time zone not null default now(),
  invited_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, meeting_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_person_id) REFERENCES people.person(organisation_id, id) ON DELETE SET NULL (guest_person_id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CHECK ((guest_person_id <> person_id)),
  CHECK (((sealed IS NULL) OR ((guest_person_id IS NULL) AND (guest_unit_id IS NULL))))
);
CREATE INDEX meeting_participant_meeting ON care.meeting_participant USING btree (meeting_id);
CREATE INDEX meeting_participant_of ON care.meeting_participant USING btree (guest_person_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX meeting_participant_once ON care.meeting_participant USING btree (meeting_id, guest_person_id, guest_unit_id) NULLS NOT DISTINCT WHERE ((ended_at IS NULL) AND (guest_person_id IS NOT NULL));

create table care.meeting_point (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  sealed bytea not null,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE
);
CREATE INDEX meeting_point_meeting ON care.meeting_point USING btree (meeting_id, written_at);

create table care.meeting_reading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  absence_id uuid not null,
  participant_id uuid not null,
  read_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, absence_id, participant_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, absence_id, person_id, meeting_id) REFERENCES care.meeting_absence(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE
);

create table care.meeting_version (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null,
  on_day date not null,
  starts text not null,
  minutes integer not null,
  place text not null,
  most integer,
  sealed bytea not null,
  written_by uuid not null,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, meeting_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK (((minutes >= 5) AND (minutes <= 480))),
  CHECK (((most >= 1) AND (most <= 50))),
  CHECK ((n > 0)),
  CHECK ((place = ANY (ARRAY['home'::text, 'office'::text, 'outside'::text, 'video'::text, 'telephone'::text]))),
  CHECK ((starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX meeting_version_newest ON care.meeting_version USING btree (meeting_id, n DESC);

create table care.minutes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null,
  sealed bytea not null,
  participant_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, meeting_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK ((n > 0))
);

create table care.minutes_keeper (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null,
  participant_id uuid,
  rule_version date,
  start date,
  due date,
  reminder date,
  named_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, meeting_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK (((participant_id IS NULL) = (due IS NULL))),
  CHECK ((((due IS NULL) = (start IS NULL)) AND ((due IS NULL) = (rule_version IS NULL)) AND ((due IS NULL) = (reminder IS NULL)))),
  CHECK ((n > 0))
);

create table care.minutes_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  meeting_id uuid not null,
  n integer not null,
  kind text not null,
  version integer not null,
  sealed bytea,
  participant_id uuid,
  at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, meeting_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id, person_id) REFERENCES care.meeting(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, participant_id, person_id, meeting_id) REFERENCES care.meeting_participant(organisation_id, id, person_id, meeting_id) ON DELETE CASCADE,
  CHECK (((kind = 'sent'::text) = (participant_id IS NOT NULL))),
  CHECK (((kind = ANY (ARRAY['comment'::text, 'disagreed'::text])) = (sealed IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['sent'::text, 'comment'::text, 'approved'::text, 'disagreed'::text]))),
  CHECK ((n > 0)),
  CHECK ((version > 0))
);
CREATE UNIQUE INDEX minutes_approved_once ON care.minutes_step USING btree (meeting_id) WHERE (kind = ANY (ARRAY['approved'::text, 'disagreed'::text]));

create table care.note (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null,
  thread_id uuid not null,
  sealed bytea not null,
  written_by uuid not null,
  as_whom text not null,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  UNIQUE (organisation_id, id, person_id, topic),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, topic) REFERENCES care.note(organisation_id, id, person_id, topic) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'representative'::text]))),
  CHECK (people.are_topics(ARRAY[topic]))
);
CREATE INDEX note_person ON care.note USING btree (person_id, topic, written_at);
CREATE INDEX note_thread ON care.note USING btree (thread_id);

create table care.note_hiding (
  organisation_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  hidden_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, thread_id, person_id) REFERENCES care.note(organisation_id, id, person_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX note_hiding_one ON care.note_hiding USING btree (organisation_id, thread_id) WHERE (ended_at IS NULL);
CREATE INDEX note_hiding_person ON care.note_hiding USING btree (person_id) WHERE (ended_at IS NULL);

create table care.plan (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null default 'individual'::text,
  template text not null,
  started_at timestamp with time zone not null default now(),
  started_by uuid not null,
  period_from date,
  period_to date,
  revise_on date,
  ended_at timestamp with time zone,
  ended_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((period_to >= period_from)),
  CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CHECK ((kind = 'individual'::text)),
  CHECK ((template = ANY (ARRAY['full'::text, 'short'::text, 'youth'::text, 'easy-read'::text])))
);
CREATE INDEX plan_person ON care.plan USING btree (person_id, started_at);
CREATE UNIQUE INDEX plan_running ON care.plan USING btree (organisation_id, person_id, kind) WHERE (ended_at IS NULL);

create table care.plan_guest (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  guest_person_id uuid,
  guest_unit_id uuid,
  invited_at timestamp with time zone not null default now(),
  invited_by uuid not null,
  answer text,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, plan_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_person_id) REFERENCES people.person(organisation_id, id) ON DELETE SET NULL (guest_person_id),
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.plan(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  CHECK (((answer IS NULL) = (answered_at IS NULL))),
  CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CHECK (((answer IS DISTINCT FROM 'declined'::text) OR (ended_at IS NOT NULL))),
  CHECK ((guest_person_id <> person_id))
);
CREATE INDEX plan_guest_of ON care.plan_guest USING btree (guest_person_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX plan_guest_once ON care.plan_guest USING btree (plan_id, guest_person_id, guest_unit_id) NULLS NOT DISTINCT WHERE ((ended_at IS NULL) AND (guest_person_id IS NOT NULL));
CREATE INDEX plan_guest_plan ON care.plan_guest USING btree (plan_id, invited_at);

create table care.plan_guest_scope (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  guest_id uuid not null,
  n integer not null,
  places text[] not null,
  life_areas text[] not null,
  may_write boolean not null,
  valid_to date,
  given_by uuid not null,
  given_at timestamp with time zone not null default now(),
  UNIQUE (organisation_id, guest_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  CHECK (((cardinality(life_areas) > 0) AND (life_areas <@ ARRAY['whole'::text, 'daily-life'::text, 'housing'::text, 'work-and-activity'::text, 'school'::text, 'economy-and-debt'::text, 'body'::text, 'mind'::text, 'teeth'::text, 'substance-use'::text, 'network'::text, 'family'::text, 'travel'::text, 'other'::text]))),
  CHECK ((n > 0)),
  CHECK (((cardinality(places) > 0) AND (places <@ ARRAY['goal'::text, 'need'::text, 'resource'::text, 'measure'::text, 'contribution'::text, 'execution'::text, 'cooperation'::text])))
);
CREATE INDEX plan_guest_scope_newest ON care.plan_guest_scope USING btree (guest_id, n DESC);

create table care.plan_measure (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  owner_person_id uuid,
  owner_sealed bytea,
  due date,
  waiting_sealed bytea,
  written_by uuid not null,
  as_whom text not null,
  written_at timestamp with time zone not null default now(),
  guest_id uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, plan_id),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'representative'::text, 'service'::text]))),
  CHECK ((n > 0)),
  CHECK ((num_nonnulls(owner_person_id, owner_sealed, guest_id) <= 1))
);
CREATE INDEX plan_measure_of_guest ON care.plan_measure USING btree (guest_id) WHERE (guest_id IS NOT NULL);
CREATE INDEX plan_measure_plan ON care.plan_measure USING btree (plan_id, thread_id, n);

create table care.plan_measure_answer (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  measure_id uuid not null,
  text_id uuid not null,
  guest_id uuid not null,
  answer text not null,
  sealed bytea,
  answered_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, measure_id, person_id, plan_id) REFERENCES care.plan_measure(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, text_id, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'done'::text]))),
  CHECK (((answer <> 'no'::text) OR (sealed IS NOT NULL))),
  CHECK ((n > 0))
);
CREATE INDEX plan_measure_answer_plan ON care.plan_measure_answer USING btree (plan_id, thread_id, n);

create table care.plan_measure_step (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  status text not null,
  on_day date not null,
  written_by uuid not null,
  as_whom text not null,
  written_at timestamp with time zone not null default now(),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'representative'::text, 'service'::text]))),
  CHECK ((n > 0)),
  CHECK ((status = ANY (ARRAY['planned'::text, 'under-way'::text, 'completed'::text, 'cancelled'::text])))
);
CREATE INDEX plan_measure_step_plan ON care.plan_measure_step USING btree (plan_id, thread_id, n);

create table care.plan_rating (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  score integer not null,
  sealed bytea,
  rated_at timestamp with time zone not null default now(),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  CHECK ((n > 0)),
  CHECK (((score >= 0) AND (score <= 10)))
);
CREATE INDEX plan_rating_plan ON care.plan_rating USING btree (plan_id, thread_id, n);

create table care.plan_sheet (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  kind text not null,
  guest_id uuid,
  as_whom text not null default 'self'::text,
  beside uuid,
  on_day date,
  sealed bytea not null,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, plan_id),
  UNIQUE (organisation_id, id, person_id, plan_id, kind),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, beside, person_id, plan_id) REFERENCES care.plan_sheet(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.plan(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id, kind) REFERENCES care.plan_sheet(organisation_id, id, person_id, plan_id, kind) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'guest'::text]))),
  CHECK (((n = 1) = (id = thread_id))),
  CHECK (((kind <> 'role'::text) OR (guest_id IS NOT NULL))),
  CHECK (((kind = ANY (ARRAY['role'::text, 'attempt'::text])) OR (guest_id IS NULL))),
  CHECK (((as_whom = 'self'::text) OR (guest_id IS NOT NULL))),
  CHECK (((kind = 'attempt'::text) = (beside IS NOT NULL))),
  CHECK (((kind <> 'attempt'::text) OR (on_day IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['role'::text, 'linked'::text, 'attempt'::text, 'story'::text, 'family'::text]))),
  CHECK ((n > 0))
);
CREATE INDEX plan_sheet_beside ON care.plan_sheet USING btree (beside) WHERE (beside IS NOT NULL);
CREATE INDEX plan_sheet_guest ON care.plan_sheet USING btree (guest_id) WHERE (guest_id IS NOT NULL);
CREATE UNIQUE INDEX plan_sheet_one_role ON care.plan_sheet USING btree (guest_id) WHERE ((kind = 'role'::text) AND (n = 1) AND (removed_at IS NULL));
CREATE INDEX plan_sheet_plan ON care.plan_sheet USING btree (plan_id, kind, thread_id, n);

create table care.plan_sheet_yes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  sheet_id uuid not null,
  guest_id uuid,
  said_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, sheet_id, person_id, plan_id) REFERENCES care.plan_sheet(organisation_id, id, person_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX plan_sheet_yes_once ON care.plan_sheet_yes USING btree (sheet_id, guest_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX plan_sheet_yes_plan ON care.plan_sheet_yes USING btree (plan_id);

create table care.plan_story_share (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  guest_id uuid not null,
  valid_to date,
  given_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id) REFERENCES care.plan_sheet(organisation_id, id, person_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX plan_story_share_guest ON care.plan_story_share USING btree (guest_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX plan_story_share_once ON care.plan_story_share USING btree (thread_id, guest_id) WHERE (ended_at IS NULL);
CREATE INDEX plan_story_share_plan ON care.plan_story_share USING btree (plan_id);

create table care.plan_text (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  thread_id uuid not null,
  n integer not null,
  place text not null,
  side text not null default 'mine'::text,
  life_area text,
  hidden boolean not null default false,
  sealed bytea not null,
  repeats integer,
  written_by uuid,
  as_whom text not null,
  written_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  beside uuid,
  guest_id uuid,
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id, plan_id),
  UNIQUE (organisation_id, id, person_id, plan_id, place, side),
  UNIQUE (organisation_id, thread_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, beside, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.plan(organisation_id, id, person_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, thread_id, person_id, plan_id, place, side) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id, place, side) ON DELETE CASCADE,
  CHECK ((as_whom = ANY (ARRAY['self'::text, 'representative'::text, 'service'::text]))),
  CHECK (((side = 'mine'::text) = (beside IS NULL))),
  CHECK (((repeats > 0) AND (repeats < n))),
  CHECK (((n = 1) = (id = thread_id))),
  CHECK (((side = 'common'::text) OR ((side = 'service'::text) = (as_whom = 'service'::text)))),
  CHECK (((as_whom = 'service'::text) = (guest_id IS NOT NULL))),
  CHECK ((life_area = ANY (ARRAY['daily-life'::text, 'housing'::text, 'work-and-activity'::text, 'school'::text, 'economy-and-debt'::text, 'body'::text, 'mind'::text, 'teeth'::text, 'substance-use'::text, 'network'::text, 'family'::text, 'travel'::text, 'other'::text]))),
  CHECK ((n > 0)),
  CHECK ((place = ANY (ARRAY['goal'::text, 'need'::text, 'resource'::text, 'measure'::text, 'contribution'::text, 'execution'::text, 'cooperation'::text]))),
  CHECK ((side = ANY (ARRAY['mine'::text, 'service'::text, 'common'::text]))),
  CHECK (((written_by IS NULL) = (as_whom = 'service'::text)))
);
CREATE INDEX plan_text_beside_of ON care.plan_text USING btree (beside) WHERE (beside IS NOT NULL);
CREATE INDEX plan_text_of_guest ON care.plan_text USING btree (guest_id) WHERE (guest_id IS NOT NULL);
CREATE UNIQUE INDEX plan_text_one_common ON care.plan_text USING btree (beside) WHERE ((side = 'common'::text) AND (n = 1) AND (removed_at IS NULL));
CREATE INDEX plan_text_plan ON care.plan_text USING btree (plan_id, thread_id, n);

create table care.plan_yes (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  plan_id uuid not null,
  text_id uuid not null,
  guest_id uuid,
  said_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, guest_id, person_id, plan_id) REFERENCES care.plan_guest(organisation_id, id, person_id, plan_id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, text_id, person_id, plan_id) REFERENCES care.plan_text(organisation_id, id, person_id, plan_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX plan_yes_once ON care.plan_yes USING btree (text_id, guest_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX plan_yes_plan ON care.plan_yes USING btree (plan_id);

create table care.supported_decision (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid,
  begun_by uuid not null,
  role_id uuid,
  begun_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, id, person_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK (((unit_id IS NULL) = (role_id IS NULL)))
);
CREATE INDEX supported_decision_person ON care.supported_decision USING btree (person_id, begun_at);
CREATE INDEX supported_decision_unit ON care.supported_decision USING btree (unit_id, begun_at);

create table care.supported_decision_step (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  person_id uuid not null,
  n integer not null,
  kind text not null,
  on_day date not null,
  sealed bytea,
  choice text,
  until_day date,
  channel text not null,
  written_by uuid not null,
  role_id uuid,
  written_at timestamp with time zone not null default now(),
  UNIQUE (id),
  UNIQUE (organisation_id, decision_id, n),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, decision_id, person_id) REFERENCES care.supported_decision(organisation_id, id, person_id) ON DELETE CASCADE,
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'spoken'::text]))),
  CHECK (
CASE
    WHEN (kind = ANY (ARRAY['supporter'::text, 'preparation'::text, 'will'::text])) THEN ((sealed IS NOT NULL) AND (choice IS NULL) AND (until_day IS NULL) AND ((role_id IS NULL) = (channel = 'web'::text)))
    WHEN (kind = 'about'::text) THEN ((sealed IS NOT NULL) AND (channel = 'web'::text))
    ELSE ((role_id IS NOT NULL) AND (channel = 'web'::text))
END),
  CHECK (((kind = 'time'::text) = (until_day IS NOT NULL))),
  CHECK (((kind = ANY (ARRAY['support'::text, 'conclusion'::text])) = (choice IS NOT NULL))),
  CHECK (((kind = 'about'::text) = (n = 1))),
  CHECK (((choice IS NULL) OR ((kind = 'conclusion'::text) = (choice = ANY (ARRAY['able'::text, 'not-able'::text]))))),
  CHECK ((choice = ANY (ARRAY['plain-words'::text, 'more-time'::text, 'written'::text, 'interpreter'::text, 'supporter-present'::text, 'calm-place'::text, 'another-day'::text, 'other'::text, 'able'::text, 'not-able'::text]))),
  CHECK ((kind = ANY (ARRAY['about'::text, 'supporter'::text, 'preparation'::text, 'will'::text, 'time'::text, 'support'::text, 'conclusion'::text]))),
  CHECK ((n > 0))
);

create table consent.ask (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null,
  recipient_kind text not null,
  recipient_person_id uuid,
  recipient_role_kind text,
  recipient_unit_id uuid,
  purpose text not null,
  why text not null,
  valid_to date,
  asked_by uuid not null,
  asked_role_id uuid,
  asked_at timestamp with time zone not null default now(),
  answer text,
  answered_at timestamp with time zone,
  told boolean not null default false,
  later_at timestamp with time zone,
  answered_by uuid,
  UNIQUE (id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK (((answer IS NULL) = (answered_at IS NULL))),
  CHECK ((purpose = ANY (ARRAY['care'::text, 'cooperation'::text, 'support'::text]))),
  CHECK ((recipient_kind = ANY (ARRAY['person'::text, 'role'::text, 'unit'::text]))),
  CHECK (people.are_topics(ARRAY[topic]))
);
CREATE INDEX ask_asker ON consent.ask USING btree (asked_by, asked_at);
CREATE INDEX ask_person ON consent.ask USING btree (person_id, asked_at);

create table consent.block (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  blocked_person_id uuid not null,
  made_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, blocked_person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((person_id <> blocked_person_id))
);
CREATE INDEX block_blocked ON consent.block USING btree (blocked_person_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX block_one ON consent.block USING btree (organisation_id, person_id, blocked_person_id) WHERE (ended_at IS NULL);

create table consent.break_glass (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topics text[] not null,
  reason text not null,
  words text not null,
  opened_by uuid not null,
  role_id uuid not null,
  unit_id uuid not null,
  opened_at timestamp with time zone not null default now(),
  until timestamp with time zone not null,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  finding text,
  review_words text,
  UNIQUE (id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((until <= (opened_at + '01:00:00'::interval))),
  CHECK (((reviewed_by IS NULL) OR (reviewed_by <> opened_by))),
  CHECK ((((reviewed_by IS NULL) = (finding IS NULL)) AND ((finding IS NULL) = (reviewed_at IS NULL)))),
  CHECK ((finding = ANY (ARRAY['right'::text, 'wrong'::text]))),
  CHECK (((reviewed_by IS NULL) OR (reviewed_by <> person_id))),
  CHECK ((reason = ANY (ARRAY['life-or-health'::text, 'not-reachable'::text, 'cannot-answer'::text]))),
  CHECK ((((finding IS NULL) = (review_words IS NULL)) AND (review_words <> ''::text))),
  CHECK (people.are_topics(topics)),
  CHECK ((words <> ''::text))
);
CREATE INDEX break_glass_open ON consent.break_glass USING btree (organisation_id) WHERE (finding IS NULL);
CREATE INDEX break_glass_opener ON consent.break_glass USING btree (opened_by, until);
CREATE INDEX break_glass_person ON consent.break_glass USING btree (person_id, opened_at);

create table consent.consent (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null,
  recipient_kind text not null,
  recipient_person_id uuid,
  recipient_role_kind text,
  recipient_unit_id uuid,
  purpose text not null,
  valid_from date not null,
  valid_to date,
  channel text not null default 'web'::text,
  given_by uuid not null,
  entered_by uuid,
  ask_id uuid,
  given_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_how text,
  told boolean not null default false,
  confirmed_at timestamp with time zone,
  ended_entry_id uuid,
  UNIQUE (id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, recipient_person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, recipient_unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'telephone'::text, 'spoken'::text]))),
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  CHECK (((ended_at IS NULL) = (ended_how IS NULL))),
  CHECK (((channel = 'web'::text) = (entered_by IS NULL))),
  CHECK (((recipient_kind = 'person'::text) = (recipient_person_id IS NOT NULL))),
  CHECK (((recipient_kind = 'role'::text) = (recipient_role_kind IS NOT NULL))),
  CHECK (((recipient_kind = 'person'::text) OR (recipient_unit_id IS NOT NULL))),
  CHECK ((ended_how = ANY (ARRAY['withdrawal'::text, 'narrowing'::text, 'erasure'::text]))),
  CHECK ((purpose = ANY (ARRAY['care'::text, 'cooperation'::text, 'support'::text]))),
  CHECK ((recipient_kind = ANY (ARRAY['person'::text, 'role'::text, 'unit'::text]))),
  CHECK ((recipient_role_kind = ANY (ARRAY['employee'::text, 'unit-leader'::text, 'user-contact'::text]))),
  CHECK (people.are_topics(ARRAY[topic]))
);
CREATE INDEX consent_ended_entry ON consent.consent USING btree (ended_entry_id) WHERE (ended_entry_id IS NOT NULL);
CREATE INDEX consent_entered_by ON consent.consent USING btree (entered_by) WHERE (entered_by IS NOT NULL);
CREATE INDEX consent_person ON consent.consent USING btree (person_id, topic) WHERE (ended_at IS NULL);
CREATE INDEX consent_recipient ON consent.consent USING btree (recipient_person_id) WHERE (ended_at IS NULL);
CREATE INDEX consent_unit ON consent.consent USING btree (recipient_unit_id, person_id) WHERE (ended_at IS NULL);

create table consent.explanation (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  source text not null,
  line_id uuid not null,
  line_at timestamp with time zone not null,
  actor_person_id uuid not null,
  actor_role_id uuid,
  unit_id uuid,
  asked_at timestamp with time zone not null default now(),
  leader_from date,
  officer_from date,
  words text,
  answered_by uuid,
  answered_role_id uuid,
  answered_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (organisation_id, person_id, line_id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((person_id <> actor_person_id)),
  CHECK ((((words IS NULL) = (answered_at IS NULL)) AND ((words IS NULL) = (answered_by IS NULL)))),
  CHECK ((source = ANY (ARRAY['opening'::text, 'trail'::text]))),
  CHECK ((words <> ''::text))
);
CREATE INDEX explanation_actor ON consent.explanation USING btree (actor_person_id) WHERE (answered_at IS NULL);
CREATE INDEX explanation_unit ON consent.explanation USING btree (unit_id) WHERE (answered_at IS NULL);

create table consent.introduction (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  code_hash bytea not null,
  shown_by uuid not null,
  shown_role_id uuid,
  shown_unit_id uuid,
  made_at timestamp with time zone not null default now(),
  valid_until timestamp with time zone not null,
  taken_at timestamp with time zone,
  taken_by uuid,
  taken_role_id uuid,
  taken_for uuid,
  ended_at timestamp with time zone,
  UNIQUE (code_hash),
  UNIQUE (id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, shown_by) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, taken_by) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK (((taken_at IS NULL) = (taken_by IS NULL))),
  CHECK (((shown_role_id IS NULL) = (shown_unit_id IS NULL))),
  CHECK (((kind = 'screen'::text) OR (shown_role_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['screen'::text, 'paper'::text])))
);
CREATE INDEX introduction_shown ON consent.introduction USING btree (shown_by, made_at);
CREATE INDEX introduction_taken ON consent.introduction USING btree (taken_by) WHERE (ended_at IS NULL);

create table consent.objection (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  source text not null,
  line_id uuid not null,
  line_at timestamp with time zone not null,
  actor_person_id uuid not null,
  actor_role_id uuid,
  unit_id uuid,
  words text not null,
  made_at timestamp with time zone not null default now(),
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  finding text,
  review_words text,
  UNIQUE (id),
  UNIQUE (organisation_id, person_id, line_id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((person_id <> actor_person_id)),
  CHECK (((reviewed_by IS NULL) OR ((reviewed_by <> actor_person_id) AND (reviewed_by <> person_id)))),
  CHECK ((((reviewed_by IS NULL) = (finding IS NULL)) AND ((finding IS NULL) = (reviewed_at IS NULL)) AND ((finding IS NULL) = (review_words IS NULL)))),
  CHECK ((finding = ANY (ARRAY['right'::text, 'wrong'::text]))),
  CHECK ((review_words <> ''::text)),
  CHECK ((source = ANY (ARRAY['opening'::text, 'trail'::text, 'break-glass'::text]))),
  CHECK ((words <> ''::text))
);
CREATE INDEX objection_open ON consent.objection USING btree (organisation_id) WHERE (finding IS NULL);

create table consent.opening (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  topic text not null,
  what text not null,
  basis text not null,
  basis_id uuid not null,
  purpose text not null,
  actor_person_id uuid not null,
  actor_role_id uuid,
  actor_role_kind text,
  actor_unit_id uuid,
  actor_organisation_id uuid not null,
  at timestamp with time zone not null default now(),
  seal integer,
  PRIMARY KEY (id, organisation_id),
  CHECK ((basis = ANY (ARRAY['consent'::text, 'representation'::text, 'break-glass'::text, 'invitation'::text]))),
  CHECK ((purpose = ANY (ARRAY['care'::text, 'cooperation'::text, 'support'::text, 'representation'::text, 'emergency'::text]))),
  CHECK (people.are_topics(ARRAY[topic]))
);
CREATE INDEX opening_actor ON consent.opening USING btree (actor_person_id, at);
CREATE INDEX opening_person ON consent.opening USING btree (person_id, at);
CREATE INDEX opening_seal ON consent.opening USING btree (seal, at);

create table consent.withdrawal_entry (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  channel text not null,
  said_on date not null,
  received_by uuid not null,
  until date,
  consent_id uuid,
  entered_by uuid not null,
  role_id uuid not null,
  unit_id uuid not null,
  entered_at timestamp with time zone not null default now(),
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((channel = ANY (ARRAY['paper'::text, 'telephone'::text, 'spoken'::text])))
);
CREATE INDEX withdrawal_entry_consent ON consent.withdrawal_entry USING btree (consent_id) WHERE (consent_id IS NOT NULL);
CREATE INDEX withdrawal_entry_person ON consent.withdrawal_entry USING btree (person_id);

create table consent.wrong_code (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX wrong_code_person ON consent.wrong_code USING btree (person_id, at);

create table kept.erasure (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null default now(),
  due date not null,
  undone_at timestamp with time zone,
  done_at timestamp with time zone,
  PRIMARY KEY (id, organisation_id),
  CHECK (((undone_at IS NULL) OR (done_at IS NULL)))
);
CREATE INDEX erasure_due ON kept.erasure USING btree (due) WHERE ((undone_at IS NULL) AND (done_at IS NULL));
CREATE UNIQUE INDEX erasure_one ON kept.erasure USING btree (organisation_id, person_id) WHERE ((undone_at IS NULL) AND (done_at IS NULL));

create table kept.impact_answer (
  organisation_id uuid not null,
  id uuid not null,
  field text not null,
  n integer not null,
  words text not null,
  written_by uuid,
  written_as text not null,
  written_at timestamp with time zone not null default now(),
  UNIQUE (organisation_id, field, n),
  PRIMARY KEY (organisation_id, id),
  CHECK ((field = ANY (ARRAY['measures'::text, 'users'::text, 'next-of-kin'::text, 'organisations'::text, 'advice'::text, 'decision'::text, 'review'::text]))),
  CHECK ((n > 0)),
  CHECK ((written_as = ANY (ARRAY['administrator'::text, 'privacy-officer'::text])))
);
CREATE INDEX impact_answer_writer ON kept.impact_answer USING btree (written_by);

create table kin.information (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  code_hash bytea not null,
  sealed bytea not null,
  readers text not null,
  received_on date not null,
  answer_sealed bytea,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_role_id uuid,
  withdrawn_on date,
  UNIQUE (code_hash),
  UNIQUE (id),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((((answer_sealed IS NULL) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)))),
  CHECK ((readers = ANY (ARRAY['unit'::text, 'leader'::text])))
);
CREATE INDEX information_unit ON kin.information USING btree (unit_id, received_on);

create table participation.case_source (
  organisation_id uuid not null,
  case_id uuid not null,
  kind text not null,
  source_id uuid not null,
  shown_text text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now(),
  PRIMARY KEY (organisation_id, case_id, kind, source_id),
  FOREIGN KEY (organisation_id, case_id) REFERENCES participation.improvement_case(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX case_source_source ON participation.case_source USING btree (source_id);

create table participation.effect_check (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  months integer not null,
  finding text,
  text text,
  by_person_id uuid,
  by_name text,
  at timestamp with time zone,
  UNIQUE (case_id, months),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, case_id) REFERENCES participation.improvement_case(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK (((finding IS NULL) = (at IS NULL))),
  CHECK ((finding = ANY (ARRAY['works'::text, 'half'::text, 'does-not-work'::text]))),
  CHECK ((months = ANY (ARRAY[3, 6, 12])))
);
CREATE INDEX effect_check_case ON participation.effect_check USING btree (organisation_id, case_id);
CREATE INDEX effect_check_unit ON participation.effect_check USING btree (organisation_id, unit_id);

create table participation.improvement_case (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  problem text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null default now(),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);
CREATE INDEX improvement_case_unit ON participation.improvement_case USING btree (unit_id, opened_at);

create table participation.measure (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  what text not null,
  owner_person_id uuid not null,
  owner_name text not null,
  due date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null default now(),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, case_id) REFERENCES participation.improvement_case(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, owner_person_id) REFERENCES people.person(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);
CREATE INDEX measure_case ON participation.measure USING btree (organisation_id, case_id);
CREATE INDEX measure_owner ON participation.measure USING btree (organisation_id, owner_person_id);
CREATE INDEX measure_unit ON participation.measure USING btree (organisation_id, unit_id);

create table participation.measure_entry (
  organisation_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  kind text not null,
  text text not null default ''::text,
  new_due date,
  by_person_id uuid not null,
  by_name text not null,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES participation.measure(organisation_id, id) ON DELETE CASCADE,
  CHECK (((kind = 'new-date'::text) = (new_due IS NOT NULL))),
  CHECK (((kind = 'start'::text) OR (text <> ''::text))),
  CHECK ((kind = ANY (ARRAY['start'::text, 'completion'::text, 'new-date'::text, 'cancellation'::text])))
);
CREATE INDEX measure_entry_measure ON participation.measure_entry USING btree (organisation_id, measure_id);

create table participation.publication (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  voice_id uuid not null,
  said text not null,
  answered text not null,
  outcome text not null,
  n integer not null,
  edited_by uuid not null,
  edited_at timestamp with time zone not null default now(),
  UNIQUE (voice_id, n),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, voice_id) REFERENCES participation.voice(organisation_id, id) ON DELETE CASCADE,
  CHECK ((outcome = ANY (ARRAY['measure'::text, 'partly'::text, 'not'::text])))
);
CREATE INDEX publication_unit ON participation.publication USING btree (unit_id);

create table participation.publication_step (
  organisation_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  kind text not null,
  by text not null,
  person_id uuid,
  at timestamp with time zone,
  week date not null,
  UNIQUE (publication_id, kind),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, publication_id) REFERENCES participation.publication(organisation_id, id) ON DELETE CASCADE,
  CHECK ((by = ANY (ARRAY['giver'::text, 'service'::text]))),
  CHECK (((kind <> ALL (ARRAY['consent'::text, 'refusal'::text])) OR (by = 'giver'::text))),
  CHECK (((kind <> 'release'::text) OR (by = 'service'::text))),
  CHECK ((kind = ANY (ARRAY['consent'::text, 'refusal'::text, 'release'::text, 'withdrawal'::text])))
);

create table participation.service_promise (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  promise_id uuid not null,
  version integer not null,
  text text not null,
  valid_from date not null,
  valid_to date,
  made_by uuid not null,
  UNIQUE (promise_id, version),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);
CREATE INDEX service_promise_unit ON participation.service_promise USING btree (organisation_id, unit_id);

create table participation.unit_figures (
  organisation_id uuid not null,
  unit_id uuid not null,
  period text not null,
  figures jsonb not null,
  computed_on date not null,
  PRIMARY KEY (organisation_id, unit_id, period),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);

create table participation.voice (
  organisation_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  first_unit_id uuid not null,
  mode text not null,
  channel text not null,
  words text not null,
  about text,
  as_whom text,
  wish text,
  third_person boolean not null default false,
  promise_id uuid,
  language text not null default 'nb'::text,
  received_at timestamp with time zone,
  received_week date not null,
  held_until date,
  withdrawn_week date,
  code_hash bytea not null,
  receipt_hash bytea not null,
  entered_by uuid,
  UNIQUE (code_hash),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((as_whom = ANY (ARRAY['user'::text, 'next-of-kin'::text, 'on-behalf-of'::text, 'employee'::text]))),
  CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'telephone'::text, 'import'::text]))),
  CHECK (((mode = 'anonymous'::text) = (received_at IS NULL))),
  CHECK ((mode = ANY (ARRAY['anonymous'::text, 'confidential'::text, 'named'::text]))),
  CHECK ((wish = ANY (ARRAY['answer'::text, 'change'::text, 'know'::text])))
);
CREATE INDEX voice_unit ON participation.voice USING btree (unit_id, received_week);

create table participation.voice_entry (
  organisation_id uuid not null,
  id uuid not null,
  voice_id uuid not null,
  n integer not null,
  kind text not null,
  by text not null,
  text text not null default ''::text,
  outcome text,
  degree integer,
  degree_reason text,
  seen text,
  case_id uuid,
  refers_to uuid,
  from_unit_id uuid,
  to_unit_id uuid,
  new_due date,
  person_id uuid,
  person_name text,
  person_title text,
  at timestamp with time zone,
  week date not null,
  UNIQUE (voice_id, n),
  PRIMARY KEY (id, organisation_id),
  FOREIGN KEY (organisation_id, case_id) REFERENCES participation.improvement_case(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, voice_id) REFERENCES participation.voice(organisation_id, id) ON DELETE CASCADE,
  CHECK ((by = ANY (ARRAY['giver'::text, 'service'::text]))),
  CHECK (((by = 'service'::text) = (kind = ANY (ARRAY['acknowledgement'::text, 'question'::text, 'handover'::text, 'answer'::text, 'extension'::text])))),
  CHECK (((kind = 'answer'::text) = (outcome IS NOT NULL))),
  CHECK (((kind <> 'answer'::text) OR ((degree IS NOT NULL) AND (text <> ''::text) AND ((outcome = 'not'::text) OR (case_id IS NOT NULL))))),
  CHECK (((kind <> ALL (ARRAY['question'::text, 'reply'::text, 'addition'::text, 'handover'::text, 'extension'::text])) OR (text <> ''::text))),
  CHECK (((kind = 'effect-view'::text) = (seen IS NOT NULL))),
  CHECK (((by = 'giver'::text) OR ((person_id IS NOT NULL) AND (person_name IS NOT NULL) AND (at IS NOT NULL)))),
  CHECK (((degree >= 1) AND (degree <= 5))),
  CHECK ((kind = ANY (ARRAY['acknowledgement'::text, 'question'::text, 'handover'::text, 'answer'::text, 'extension'::text, 'reply'::text, 'addition'::text, 'effect-view'::text, 'degree'::text, 'reopening'::text, 'withdrawal'::text]))),
  CHECK ((outcome = ANY (ARRAY['measure'::text, 'partly'::text, 'not'::text]))),
  CHECK ((seen = ANY (ARRAY['yes'::text, 'half'::text, 'no'::text])))
);
CREATE INDEX voice_entry_case ON participation.voice_entry USING btree (organisation_id, case_id);

create table participation.voice_giver (
  organisation_id uuid not null,
  voice_id uuid not null,
  person_id uuid,
  name text,
  contact text,
  UNIQUE (voice_id),
  PRIMARY KEY (organisation_id, voice_id),
  FOREIGN KEY (organisation_id, voice_id) REFERENCES participation.voice(organisation_id, id) ON DELETE CASCADE,
  CHECK (((person_id IS NOT NULL) OR (name IS NOT NULL) OR (contact IS NOT NULL)))
);
CREATE INDEX voice_giver_person ON participation.voice_giver USING btree (person_id) WHERE (person_id IS NOT NULL);

create table people.access_rule (
  id text not null,
  kind text not null,
  from_age integer,
  until_age integer,
  topics text[] not null,
  valid_from date not null,
  valid_to date,
  legal_ref text not null,
  source text not null,
  read_on date not null,
  PRIMARY KEY (id, valid_from),
  CHECK (((kind = 'parent'::text) = ((from_age IS NOT NULL) AND (until_age IS NOT NULL)))),
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  CHECK ((kind = ANY (ARRAY['parent'::text, 'low-assurance'::text, 'low-assurance-other'::text, 'emergency'::text]))),
  CHECK (people.are_topics(topics))
);

create table people.address_grading (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  grade text not null,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((grade = ANY (ARRAY['confidential'::text, 'strictly-confidential'::text])))
);
CREATE INDEX address_grading_person ON people.address_grading USING btree (person_id);

create table people.ask_limit (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at_most text not null,
  said_at timestamp with time zone not null default now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((at_most = ANY (ARRAY['any'::text, 'week'::text, 'month'::text, 'never'::text])))
);
CREATE INDEX ask_limit_person ON people.ask_limit USING btree (person_id, said_at);

create table people.birth (
  organisation_id uuid not null,
  person_id uuid not null,
  born date not null,
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX birth_born ON people.birth USING btree (born);

create table people.contact_detail (
  organisation_id uuid not null,
  person_id uuid not null,
  email bytea,
  telephone bytea,
  email_unsealed text,
  email_hash bytea,
  changed_at timestamp with time zone not null default now(),
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX contact_detail_unsealed ON people.contact_detail USING btree (person_id) WHERE (email_unsealed IS NOT NULL);

create table people.contact_wish (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  email_pace text not null,
  letter boolean not null,
  sms boolean not null,
  telephone_way text not null,
  shared boolean not null,
  times bytea,
  wished_at timestamp with time zone not null default now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((email_pace = ANY (ARRAY['off'::text, 'daily'::text, 'weekly'::text]))),
  CHECK ((telephone_way = ANY (ARRAY['no'::text, 'call'::text, 'call-and-word'::text])))
);
CREATE INDEX contact_wish_person ON people.contact_wish USING btree (person_id, wished_at);

create table people.directory_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  purpose text not null,
  for_whom text[] not null,
  areas text[] not null default '{}'::text[],
  telephone text,
  web text,
  appoints boolean not null default false,
  hearings boolean not null default false,
  checked_on date not null,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  entered_by uuid not null,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES people.organisation(id) ON DELETE RESTRICT,
  CHECK ((cardinality(for_whom) > 0)),
  CHECK ((kind = ANY (ARRAY['user-organisation'::text, 'next-of-kin-organisation'::text, 'umbrella'::text, 'competence-centre'::text, 'official'::text])))
);

create table people.identity (
  organisation_id uuid not null,
  person_id uuid not null,
  issuer text not null,
  subject_hash bytea not null,
  claim text not null default 'sub'::text,
  added_at timestamp with time zone not null default now(),
  last_used_on date,
  PRIMARY KEY (issuer, claim, subject_hash),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX identity_person ON people.identity USING btree (organisation_id, person_id);

create table people.interpreter_need (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  needed boolean not null,
  kind text,
  sealed bytea,
  said_at timestamp with time zone not null default now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK (((needed = (kind IS NOT NULL)) AND (needed = (sealed IS NOT NULL)))),
  CHECK ((kind = ANY (ARRAY['spoken'::text, 'sign'::text, 'written'::text])))
);
CREATE INDEX interpreter_need_person ON people.interpreter_need USING btree (person_id, said_at);

create table people.invitation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code_hash bytea not null,
  person_id uuid not null,
  made_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  UNIQUE (code_hash),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES people.organisation(id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX invitation_person ON people.invitation USING btree (organisation_id, person_id);

create table people.national_number (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  hash bytea not null,
  key_id text not null,
  sealed bytea not null,
  own_seal boolean not null default false,
  source text not null,
  document text,
  entered_at timestamp with time zone not null default now(),
  entered_by uuid,
  role_id uuid,
  unit_id uuid,
  set_aside_at timestamp with time zone,
  disputed_at timestamp with time zone,
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK (((source = 'document'::text) = (document IS NOT NULL))),
  CHECK (((source = 'document'::text) = (entered_by IS NOT NULL))),
  CHECK ((((entered_by IS NULL) = (role_id IS NULL)) AND ((role_id IS NULL) = (unit_id IS NULL)))),
  CHECK ((document = ANY (ARRAY['passport'::text, 'id-card'::text, 'driving-licence'::text, 'residence-card'::text]))),
  CHECK ((octet_length(hash) = 32)),
  CHECK ((key_id ~ '^[0-9a-f]{8}$'::text)),
  CHECK ((kind = ANY (ARRAY['birth-number'::text, 'd-number'::text]))),
  CHECK ((source = ANY (ARRAY['sign-in'::text, 'document'::text])))
);
CREATE UNIQUE INDEX national_number_one ON people.national_number USING btree (organisation_id, hash) WHERE ((set_aside_at IS NULL) AND (disputed_at IS NULL));
CREATE INDEX national_number_unsealed ON people.national_number USING btree (person_id) WHERE (NOT own_seal);

create table people.organisation (
  id uuid not null default gen_random_uuid(),
  name text not null,
  number text,
  word_for_user text not null default 'bruker'::text,
  telephone text,
  address text,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  UNIQUE (number),
  PRIMARY KEY (id)
);

create table people.person (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  language text not null default 'nb'::text,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  pronoun text,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES people.organisation(id) ON DELETE RESTRICT,
  CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'se'::text, 'en'::text])))
);

create table people.person_key (
  organisation_id uuid not null,
  person_id uuid not null,
  wrapped bytea not null,
  made_at timestamp with time zone not null default now(),
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);

create table people.postal_address (
  organisation_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  changed_at timestamp with time zone not null default now(),
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);

create table people.representation (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  kind text not null,
  topics text[] not null,
  legal_basis text not null,
  evidence text not null default ''::text,
  valid_from date not null,
  valid_to date,
  registered_by uuid not null,
  registered_role_id uuid,
  registered_at timestamp with time zone not null default now(),
  told_topics text[],
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_why text,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, representative_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((person_id <> representative_id)),
  CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  CHECK (((ended_at IS NULL) = (ended_why IS NULL))),
  CHECK ((ended_why = ANY (ARRAY['by-person'::text, 'by-representative'::text, 'mandate-over'::text, 'by-age'::text, 'error'::text]))),
  CHECK ((kind = ANY (ARRAY['parent'::text, 'guardian'::text, 'proxy'::text, 'lawyer'::text, 'companion'::text, 'next-of-kin'::text]))),
  CHECK (people.are_topics(topics))
);
CREATE INDEX representation_person ON people.representation USING btree (person_id);
CREATE INDEX representation_representative ON people.representation USING btree (representative_id) WHERE (ended_at IS NULL);

create table people.role (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  title text not null default ''::text,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  given_by uuid,
  source text not null default 'administrator'::text,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((kind = ANY (ARRAY['employee'::text, 'unit-leader'::text, 'user-contact'::text, 'administrator'::text, 'privacy-officer'::text]))),
  CHECK ((source = ANY (ARRAY['administrator'::text, 'claim'::text, 'operator'::text])))
);
CREATE INDEX role_person ON people.role USING btree (person_id);
CREATE INDEX role_unit ON people.role USING btree (unit_id);

create table people.unit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  code text not null,
  name text not null,
  short_name text not null,
  telephone text,
  address text,
  takes_voices boolean not null default true,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  UNIQUE (code),
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES people.organisation(id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, parent_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);
CREATE INDEX unit_parent ON people.unit USING btree (parent_id);

create table people.unit_name (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  name text not null,
  short_name text not null,
  valid_from date not null,
  valid_to date not null,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE CASCADE,
  CHECK ((valid_to >= valid_from))
);
CREATE INDEX unit_name_unit ON people.unit_name USING btree (unit_id, valid_to);

create table people.unit_succession (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  successor_id uuid not null,
  taken_over_on date not null,
  reason text not null,
  made_by uuid not null,
  UNIQUE (unit_id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, successor_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK ((unit_id <> successor_id))
);
CREATE INDEX unit_succession_successor ON people.unit_succession USING btree (successor_id);

create unlogged table platform.acting (
  pid integer not null,
  xid xid8 not null,
  kind text not null,
  today date not null,
  person_id uuid,
  role_id uuid,
  role_kind text,
  organisation_id uuid,
  units uuid[] not null default '{}'::uuid[],
  subject_id uuid,
  unit_id uuid,
  principal_id uuid,
  representation_id uuid,
  topics text[] not null default '{}'::text[],
  assurance text not null default 'high'::text,
  opened text[] not null default '{}'::text[],
  PRIMARY KEY (pid),
  CHECK ((kind = ANY (ARRAY['person'::text, 'code'::text, 'anonymous'::text, 'job'::text, 'sign-in'::text])))
);

create table platform.clock (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  unit_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  owner_person_id uuid,
  rule_id text not null,
  rule_version date not null,
  start date not null,
  due date not null,
  reminder date not null,
  extended_to date,
  extension_reason text,
  times_extended integer not null default 0,
  stopped_on date,
  ended_on date,
  escalated_on date,
  held_until date,
  PRIMARY KEY (id)
);
CREATE INDEX clock_open ON platform.clock USING btree (unit_id, COALESCE(extended_to, due)) WHERE (ended_on IS NULL);
CREATE INDEX clock_subject ON platform.clock USING btree (subject_id);

create table platform.draft (
  person_id uuid not null,
  form text not null,
  subject_id uuid not null,
  fields jsonb not null,
  saved_at timestamp with time zone not null default now(),
  PRIMARY KEY (person_id, form, subject_id)
);

create table platform.erased (
  hash bytea not null,
  kind text not null,
  erased_on date not null,
  PRIMARY KEY (hash)
);

create table platform.house_key (
  purpose text not null,
  key_hash bytea not null,
  PRIMARY KEY (purpose),
  CHECK ((purpose = ANY (ARRAY['job'::text, 'sign-in'::text])))
);

create table platform.job (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  payload jsonb not null default '{}'::jsonb,
  once_key text,
  run_at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  leased_until timestamp with time zone,
  lease uuid,
  done_at timestamp with time zone,
  failed_at timestamp with time zone,
  last_error text,
  UNIQUE (once_key),
  PRIMARY KEY (id)
);
CREATE INDEX job_waiting ON platform.job USING btree (run_at) WHERE ((done_at IS NULL) AND (failed_at IS NULL));

create table platform.log_seal (
  n integer not null,
  line_count integer not null,
  hash bytea not null,
  previous bytea not null,
  head bytea not null,
  upto timestamp with time zone not null,
  upto_week date not null,
  sealed_at timestamp with time zone not null,
  let_go_on date,
  UNIQUE (head),
  PRIMARY KEY (n),
  CHECK ((line_count >= 0)),
  CHECK ((n > 0))
);

create table platform.message (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamp with time zone not null default now(),
  read_at timestamp with time zone,
  mailed_at timestamp with time zone,
  PRIMARY KEY (id)
);
CREATE INDEX message_person ON platform.message USING btree (person_id, created_at);
CREATE INDEX message_unmailed ON platform.message USING btree (person_id) WHERE ((read_at IS NULL) AND (mailed_at IS NULL));

create table platform.migration (
  name text not null,
  applied_at timestamp with time zone not null default now(),
  sha256 text not null,
  PRIMARY KEY (name)
);

create table platform.once (
  key_hash bytea not null,
  act text not null,
  person_id uuid,
  digest bytea not null,
  result text,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (key_hash)
);
CREATE INDEX once_expires ON platform.once USING btree (expires_at);

create table platform.pending_form (
  id_hash bytea not null,
  sealed bytea not null,
  person_id uuid,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (id_hash)
);

create table platform.retention_run (
  day date not null,
  began_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  gone jsonb not null default '{}'::jsonb,
  PRIMARY KEY (day)
);

create table platform.session (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  role_id uuid,
  provider text not null,
  provider_sid text,
  id_token_sealed bytea,
  began_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  assurance text not null default 'high'::text,
  checked_at timestamp with time zone not null default now(),
  device text not null default ''::text,
  for_representation_id uuid,
  UNIQUE (token_hash),
  PRIMARY KEY (id),
  CHECK ((assurance = ANY (ARRAY['high'::text, 'low'::text]))),
  CHECK ((ended_by = ANY (ARRAY['sign-out'::text, 'leave'::text, 'provider'::text, 'idle'::text, 'rotation'::text, 'administrator'::text, 'own-list'::text, 'way-in-end'::text])))
);
CREATE INDEX session_person ON platform.session USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX session_provider_sid ON platform.session USING btree (provider_sid) WHERE (ended_at IS NULL);

create table platform.trail (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  unit_id uuid,
  act text not null,
  subject_kind text not null,
  subject_id uuid not null,
  actor_kind text not null,
  person_id uuid,
  role_id uuid,
  role_kind text,
  at timestamp with time zone,
  week date,
  detail jsonb not null default '{}'::jsonb,
  for_person_id uuid,
  seal integer,
  PRIMARY KEY (id),
  CHECK ((actor_kind = ANY (ARRAY['person'::text, 'code'::text, 'anonymous'::text, 'job'::text, 'sign-in'::text]))),
  CHECK (((at IS NULL) <> (week IS NULL)))
);
CREATE INDEX trail_attempts ON platform.trail USING btree (person_id, at) WHERE (act = 'emergency-attempt'::text);
CREATE INDEX trail_for_person ON platform.trail USING btree (for_person_id) WHERE (for_person_id IS NOT NULL);
CREATE INDEX trail_person ON platform.trail USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX trail_seal ON platform.trail USING btree (seal, at);
CREATE INDEX trail_subject ON platform.trail USING btree (subject_id, subject_kind);

create table way_in.attempt (
  bucket bytea not null,
  tries integer not null,
  last_at timestamp with time zone not null default now(),
  PRIMARY KEY (bucket)
);

create table way_in.code_wish (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  made_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX code_wish_one ON way_in.code_wish USING btree (organisation_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX code_wish_unit ON way_in.code_wish USING btree (unit_id) WHERE (ended_at IS NULL);

create table way_in.paper_code (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code_hash text not null,
  made_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  made_by uuid not null,
  role_id uuid,
  unit_id uuid,
  delivery text not null,
  checked text,
  used_at timestamp with time zone,
  ended_at timestamp with time zone,
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES people.unit(organisation_id, id) ON DELETE RESTRICT,
  CHECK (((delivery = 'own'::text) = (checked IS NULL))),
  CHECK (((delivery = 'own'::text) = (role_id IS NULL))),
  CHECK (((delivery = 'own'::text) = (unit_id IS NULL))),
  CHECK (((delivery <> 'posted'::text) OR (checked = 'register-address'::text))),
  CHECK (((delivery <> 'handed-over'::text) OR (checked <> 'register-address'::text))),
  CHECK ((checked = ANY (ARRAY['known'::text, 'showed-id'::text, 'register-address'::text]))),
  CHECK ((delivery = ANY (ARRAY['handed-over'::text, 'posted'::text, 'own'::text])))
);
CREATE INDEX paper_code_person ON way_in.paper_code USING btree (person_id, made_at);
CREATE INDEX paper_code_unit ON way_in.paper_code USING btree (unit_id, person_id);

create table way_in.passkey (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id bytea not null,
  public_key bytea not null,
  counter text not null,
  device text not null default ''::text,
  made_at timestamp with time zone not null default now(),
  last_used_on date,
  UNIQUE (credential_id),
  UNIQUE (id),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE,
  CHECK ((counter ~ '^[0-9]{1,10}$'::text))
);
CREATE INDEX passkey_person ON way_in.passkey USING btree (person_id);

create table way_in.password (
  organisation_id uuid not null,
  person_id uuid not null,
  hash text not null,
  made_at timestamp with time zone not null default now(),
  UNIQUE (person_id),
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);

create table way_in.sign_in_name (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name_hash bytea not null,
  name_sealed bytea not null,
  made_at timestamp with time zone not null default now(),
  last_used_on date,
  ended_at timestamp with time zone,
  UNIQUE (id),
  UNIQUE (name_hash),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES people.person(organisation_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX sign_in_name_one ON way_in.sign_in_name USING btree (organisation_id, person_id) WHERE (ended_at IS NULL);

create table way_in.used_challenge (
  hash bytea not null,
  used_at timestamp with time zone not null default now(),
  PRIMARY KEY (hash)
);
