-- Who takes part in a plan is asked for by each page of it: found by the plan, not by a look at all guests of the house.
create index plan_guest_plan on care.plan_guest (plan_id, invited_at);
