/**
 * Policies that somebody might drop or widen, and the table of which something hidden shows then. What opens is widened,
 * what forbids is dropped. Not here are those of which every question says once more whose rows it wants (messages, who
 * has looked at whom): without them no page changes, and raw-sql.test.ts asks without such questions.
 */
export const bends: readonly (readonly [what: string, table: string, statement: string])[] = [
  [
    "what was shared and is taken back stays open",
    "consent.consent",
    `do $$ begin execute 'create or replace view consent.received as '
       || regexp_replace(pg_get_viewdef('consent.received'), '(c\\.)?ended_at IS NULL', 'true'); end $$`,
  ],
  [
    "what somebody asks of the one who looked is read by everybody",
    "consent.explanation",
    "alter policy owed on consent.explanation using (true)",
  ],
  [
    "a voice is read by every unit",
    "participation.voice",
    "alter policy unit on participation.voice using (platform.my_role() is not null)",
  ],
  [
    "a voice is shown to the one whom its giver has shut out",
    "participation.voice",
    "drop policy blocked on participation.voice",
  ],
  ["everybody's notes are read by everybody", "care.note", "alter policy own on care.note using (true)"],
  ["notes are read without a line in the log", "care.note", "alter policy opened on care.note using (true)"],
  [
    "who must not know is read by whoever the crisis plan is open to",
    "care.crisis_text",
    "alter policy opened on care.crisis_text using (true)",
  ],
  [
    "what is hidden in a plan is read by whoever the rest is open to",
    "care.plan_text",
    "alter policy opened on care.plan_text using (true)",
  ],
  [
    "what next of kin tell the leader is read by all of the unit",
    "kin.information",
    "alter policy unit on kin.information using (unit_id = any((select platform.my_working_units())::uuid[]))",
  ],
  [
    "a case is read by every unit",
    "participation.improvement_case",
    "alter policy unit on participation.improvement_case using (true)",
  ],
];
