// What the database is asked for each table that the rules say something of: the ids of the rows that whoever acts now
// sees. Published texts and the like are everybody's: those of the world's own organisations (p_orgs) are told; what a function says of one plan or coordination is asked of each of the world's (p_of).
import { accountLooks } from "./account/see.ts";
import { cardLooks } from "./card/see.ts";
import { coercionLooks } from "./coercion/see.ts";
import { coordinationLooks } from "./coordination/see.ts";
import { crisisLooks } from "./crisis/see.ts";
import { guestLooks } from "./guests/see.ts";
import { meetingLooks } from "./meeting/see.ts";
import { planLooks } from "./plan/see.ts";
import type { Table } from "./see.ts";

/** Of each table, or list that a function makes: the statement whose rows' ids are told. */
export const looks: Readonly<Record<Table, string>> = {
  voice: "select array_agg(id::text) from participation.voice",
  "voice giver": "select array_agg(voice_id::text) from participation.voice_giver",
  "voice entry": "select array_agg(id::text) from participation.voice_entry",
  publication:
    "select array_agg(id::text) from participation.publication where organisation_id = any(p_orgs)",
  "publication step":
    "select array_agg(publication_id::text || ':' || kind) from participation.publication_step where organisation_id = any(p_orgs)",
  "improvement case": "select array_agg(id::text) from participation.improvement_case",
  "case source": "select array_agg(case_id::text || ':' || source_id::text) from participation.case_source",
  measure: "select array_agg(id::text) from participation.measure",
  "measure entry": "select array_agg(id::text) from participation.measure_entry",
  "effect check": "select array_agg(id::text) from participation.effect_check",
  clock: "select array_agg(id::text) from platform.clock",
  // Without the lines that an opening in a room has left just now.
  trail: "select array_agg(id::text) from platform.trail where act = 'x'",
  message: "select array_agg(id::text) from platform.message",
  draft: "select array_agg(person_id::text) from platform.draft",
  consent: "select array_agg(id::text) from consent.consent",
  ask: "select array_agg(id::text) from consent.ask",
  block: "select array_agg(id::text) from consent.block",
  "break glass": "select array_agg(id::text) from consent.break_glass",
  introduction: "select array_agg(id::text) from consent.introduction",
  opening: "select array_agg(id::text) from consent.opening",
  explanation: "select array_agg(id::text) from consent.explanation",
  objection: "select array_agg(id::text) from consent.objection",
  note: "select array_agg(id::text) from care.note",
  "note hiding": "select array_agg(id::text) from care.note_hiding",
  person: "select array_agg(id::text) from people.person",
  role: "select array_agg(id::text) from people.role",
  representation: "select array_agg(id::text) from people.representation",
  birth: "select array_agg(person_id::text) from people.birth",
  "contact detail": "select array_agg(person_id::text) from people.contact_detail",
  "contact wish": "select array_agg(person_id::text) from people.contact_wish",
  "interpreter need": "select array_agg(person_id::text) from people.interpreter_need",
  "postal address": "select array_agg(person_id::text) from people.postal_address",
  "address grading": "select array_agg(id::text) from people.address_grading",
  "person key": "select array_agg(person_id::text) from people.person_key",
  "ask limit": "select array_agg(id::text) from people.ask_limit",
  identity: "select array_agg(person_id::text) from people.identity",
  invitation: "select array_agg(id::text) from people.invitation",
  information: "select array_agg(id::text) from kin.information",
  "sign-in name": "select array_agg(id::text) from way_in.sign_in_name",
  "code wish": "select array_agg(id::text) from way_in.code_wish",
  passkey: "select array_agg(person_id::text) from way_in.passkey",
  erasure: "select array_agg(id::text) from kept.erasure",
  "whom I act for, and who for me": "select array_agg(id::text) from people.my_representations()",
  "what is shared with me":
    "select array_agg(person_id || ':' || topic || ':' || purpose) from consent.shared_with_me()",
  "who asks me and waits": "select array_agg(id::text) from consent.waiting_asks(100)",
  "national number": "select array_agg(person_id::text) from people.national_number",
  "who says that a number is wrong": "select array_agg(person_id::text) from people.disputed_numbers()",
  "names of those I have to do with": "select array_agg(id::text) from consent.names(p_persons)",
  "who has looked or done something for me": "select array_agg(id::text) from consent.lookers()",
  "names in my log": "select array_agg(id::text) from consent.log_names(p_persons)",
  "service promise":
    "select array_agg(id::text) from participation.service_promise where organisation_id = any(p_orgs)",
  "unit figures":
    "select array_agg(unit_id::text || ':' || period) from participation.unit_figures where organisation_id = any(p_orgs)",
  "whom I may ask": "select array_agg(person_id::text) from consent.askable()",
  "whom I may give a code": "select array_agg(x::text) from unnest(way_in.my_handable()) x",
  "whom I may invite": "select array_agg(x::text) from unnest(people.my_invitable()) x",
  "voices that wait":
    "select array_agg(distinct w.id::text) from participation.waiting_at_work(100) w where w.rule_id is not null",
  ...planLooks,
  ...guestLooks,
  ...crisisLooks,
  ...cardLooks,
  ...coercionLooks,
  ...accountLooks,
  ...coordinationLooks,
  ...meetingLooks,
};

/**
 * The function that looks: each table's statement stands by itself, so that its plan is kept and a table that is not
 * asked for costs nothing.
 */
export const lookingFunction = `create or replace function public.oracle_sees(p_orgs uuid[], p_persons uuid[], p_of uuid[], p_tables text[])
  returns table (t text, ids text[]) language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
begin
${Object.entries(looks)
  .map(
    ([name, sql]) =>
      `if '${name}' = any(p_tables) then t := '${name}'; ids := (${sql}); return next; end if;`,
  )
  .join("\n")}
end $$;`;
