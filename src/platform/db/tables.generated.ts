// Generated from db/migrations by npm run generate. Do not edit.
import type { Generated } from "kysely";
import type { Day } from "#platform/clock/index.ts";

/** Every table with its columns, as the migrations make them. */
export interface Tables {
  "participation.case_source": {
    organisation_id: string;
    case_id: string;
    kind: string;
    source_id: string;
    shown_text: string;
    added_by: string;
    added_at: Generated<Date>;
  };
  "participation.effect_check": {
    organisation_id: string;
    id: string;
    case_id: string;
    unit_id: string;
    months: number;
    finding: "works" | "half" | "does-not-work" | null;
    text: string | null;
    by_person_id: string | null;
    by_name: string | null;
    at: Date | null;
  };
  "participation.improvement_case": {
    organisation_id: string;
    id: string;
    unit_id: string;
    title: string;
    problem: string;
    opened_by: string;
    opened_at: Generated<Date>;
  };
  "participation.measure": {
    organisation_id: string;
    id: string;
    case_id: string;
    unit_id: string;
    what: string;
    owner_person_id: string;
    owner_name: string;
    due: Day;
    made_by: string;
    made_at: Generated<Date>;
  };
  "participation.measure_entry": {
    organisation_id: string;
    id: string;
    measure_id: string;
    kind: "start" | "completion" | "new-date" | "cancellation";
    text: Generated<string>;
    new_due: Day | null;
    by_person_id: string;
    by_name: string;
    at: Generated<Date>;
  };
  "participation.publication": {
    organisation_id: string;
    id: string;
    unit_id: string;
    voice_id: string;
    said: string;
    answered: string;
    outcome: "measure" | "partly" | "not";
    n: number;
    edited_by: string;
    edited_at: Generated<Date>;
  };
  "participation.publication_step": {
    organisation_id: string;
    id: string;
    publication_id: string;
    kind: "consent" | "refusal" | "release" | "withdrawal";
    by: "giver" | "service";
    person_id: string | null;
    at: Date | null;
    week: Day;
  };
  "participation.service_promise": {
    organisation_id: string;
    id: Generated<string>;
    unit_id: string;
    promise_id: string;
    version: number;
    text: string;
    valid_from: Day;
    valid_to: Day | null;
    made_by: string;
  };
  "participation.unit_figures": {
    organisation_id: string;
    unit_id: string;
    period: string;
    figures: unknown;
    computed_on: Day;
  };
  "participation.voice": {
    organisation_id: string;
    id: string;
    unit_id: string;
    first_unit_id: string;
    mode: "anonymous" | "confidential" | "named";
    channel: "web" | "paper" | "telephone" | "import";
    words: string;
    about: string | null;
    as_whom: "user" | "next-of-kin" | "on-behalf-of" | "employee" | null;
    wish: "answer" | "change" | "know" | null;
    third_person: Generated<boolean>;
    promise_id: string | null;
    language: Generated<string>;
    received_at: Date | null;
    received_week: Day;
    held_until: Day | null;
    withdrawn_week: Day | null;
    code_hash: Uint8Array;
    receipt_hash: Uint8Array;
    entered_by: string | null;
  };
  "participation.voice_entry": {
    organisation_id: string;
    id: string;
    voice_id: string;
    n: number;
    kind: "acknowledgement" | "question" | "handover" | "answer" | "extension" | "reply" | "addition" | "effect-view" | "degree" | "reopening" | "withdrawal";
    by: "giver" | "service";
    text: Generated<string>;
    outcome: "measure" | "partly" | "not" | null;
    degree: number | null;
    degree_reason: string | null;
    seen: "yes" | "half" | "no" | null;
    case_id: string | null;
    refers_to: string | null;
    from_unit_id: string | null;
    to_unit_id: string | null;
    new_due: Day | null;
    person_id: string | null;
    person_name: string | null;
    person_title: string | null;
    at: Date | null;
    week: Day;
  };
  "participation.voice_giver": {
    organisation_id: string;
    voice_id: string;
    person_id: string | null;
    name: string | null;
    contact: string | null;
  };
  "people.identity": {
    organisation_id: string;
    person_id: string;
    issuer: string;
    subject_hash: Uint8Array;
    claim: Generated<string>;
    added_at: Generated<Date>;
    last_used_on: Day | null;
  };
  "people.invitation": {
    organisation_id: string;
    id: Generated<string>;
    code_hash: Uint8Array;
    person_id: string;
    made_at: Generated<Date>;
    expires_at: Date;
    used_at: Date | null;
  };
  "people.organisation": {
    id: Generated<string>;
    name: string;
    number: string | null;
    word_for_user: Generated<string>;
    telephone: string | null;
    address: string | null;
    valid_from: Generated<Day>;
    valid_to: Day | null;
  };
  "people.person": {
    organisation_id: string;
    id: Generated<string>;
    name: string;
    language: Generated<"nb" | "nn" | "se" | "en">;
    email: string | null;
    mail_notice: Generated<boolean>;
    valid_from: Generated<Day>;
    valid_to: Day | null;
  };
  "people.role": {
    organisation_id: string;
    id: Generated<string>;
    person_id: string;
    unit_id: string;
    kind: "employee" | "unit-leader" | "user-contact" | "administrator";
    title: Generated<string>;
    valid_from: Generated<Day>;
    valid_to: Day | null;
    given_by: string | null;
    source: Generated<"administrator" | "claim" | "operator">;
  };
  "people.unit": {
    organisation_id: string;
    id: Generated<string>;
    parent_id: string | null;
    code: string;
    name: string;
    short_name: string;
    telephone: string | null;
    address: string | null;
    takes_voices: Generated<boolean>;
    valid_from: Generated<Day>;
    valid_to: Day | null;
  };
  "platform.acting": {
    pid: number;
    xid: string;
    kind: "person" | "code" | "anonymous" | "job" | "sign-in";
    today: Day;
    person_id: string | null;
    role_id: string | null;
    role_kind: string | null;
    organisation_id: string | null;
    units: Generated<string[]>;
    subject_id: string | null;
  };
  "platform.clock": {
    id: Generated<string>;
    organisation_id: string;
    unit_id: string;
    subject_kind: string;
    subject_id: string;
    owner_person_id: string | null;
    rule_id: string;
    rule_version: Day;
    start: Day;
    due: Day;
    reminder: Day;
    extended_to: Day | null;
    extension_reason: string | null;
    times_extended: Generated<number>;
    stopped_on: Day | null;
    ended_on: Day | null;
    escalated_on: Day | null;
    held_until: Day | null;
  };
  "platform.draft": {
    person_id: string;
    form: string;
    subject_id: string;
    fields: unknown;
    saved_at: Generated<Date>;
  };
  "platform.house_key": {
    purpose: "job" | "sign-in";
    key_hash: Uint8Array;
  };
  "platform.job": {
    id: Generated<string>;
    kind: string;
    payload: Generated<unknown>;
    once_key: string | null;
    run_at: Generated<Date>;
    attempts: Generated<number>;
    leased_until: Date | null;
    lease: string | null;
    done_at: Date | null;
    failed_at: Date | null;
    last_error: string | null;
  };
  "platform.message": {
    id: Generated<string>;
    organisation_id: string;
    person_id: string;
    kind: string;
    subject_kind: string;
    subject_id: string;
    created_at: Generated<Date>;
    read_at: Date | null;
    mailed_at: Date | null;
  };
  "platform.migration": {
    name: string;
    applied_at: Generated<Date>;
    sha256: string;
  };
  "platform.once": {
    key_hash: Uint8Array;
    act: string;
    person_id: string | null;
    digest: Uint8Array;
    result: string | null;
    expires_at: Date;
  };
  "platform.pending_form": {
    id_hash: Uint8Array;
    sealed: Uint8Array;
    person_id: string | null;
    expires_at: Date;
  };
  "platform.session": {
    id: Generated<string>;
    token_hash: Uint8Array;
    person_id: string;
    role_id: string | null;
    provider: string;
    provider_sid: string | null;
    id_token_sealed: Uint8Array | null;
    began_at: Generated<Date>;
    seen_at: Generated<Date>;
    ends_at: Date;
    ended_at: Date | null;
    ended_by: "sign-out" | "leave" | "provider" | "idle" | "rotation" | "administrator" | null;
  };
  "platform.trail": {
    id: Generated<string>;
    organisation_id: string;
    unit_id: string | null;
    act: string;
    subject_kind: string;
    subject_id: string;
    actor_kind: "person" | "code" | "anonymous" | "job" | "sign-in";
    person_id: string | null;
    role_id: string | null;
    role_kind: string | null;
    at: Date | null;
    week: Day | null;
    detail: Generated<unknown>;
  };
}
