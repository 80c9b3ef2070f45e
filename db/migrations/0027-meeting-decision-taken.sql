-- A decision that its person has taken into a plan of their own is taken once.
alter table care.meeting_decision add column taken_at timestamptz;
