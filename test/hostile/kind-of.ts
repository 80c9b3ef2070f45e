/** What an address can be about. */
export type Kind =
  | "voices"
  | "cases"
  | "measures"
  | "checks"
  | "promises"
  | "messages"
  | "staff"
  | "organisations"
  | "notes"
  | "plans"
  | "guest plans"
  | "plan sheets"
  | "plan texts"
  | "crisis texts"
  | "crisis copies"
  | "plan guests"
  | "own meetings"
  | "guest meetings"
  | "meeting participants"
  | "meeting points"
  | "meeting decisions"
  | "after-talks"
  | "own after-talks"
  | "supported decisions"
  | "own supported decisions"
  | "coordinations"
  | "own coordinations"
  | "consents"
  | "withdrawals"
  | "blocks"
  | "sharers"
  | "asks"
  | "tellings"
  | "passkeys"
  | "sessions"
  | "codes"
  | "representations"
  | "lines"
  | "explanations"
  | "emergencies"
  | "reviews";

/** What the id of a route means; null where it has none. */
export const kindOf = (path: string): Kind | null => {
  if (!path.includes(":id")) return null;
  if (path.startsWith("/my/voices/")) return "voices";
  if (path.startsWith("/my/improvement/measures/")) return "measures";
  if (path.startsWith("/my/improvement/effect-checks/")) return "checks";
  if (path.startsWith("/my/improvement/")) return "cases";
  if (path.startsWith("/my/promises/")) return "promises";
  if (path.startsWith("/my/messages/")) return "messages";
  if (path.startsWith("/my/staff/")) return "staff";
  if (path.startsWith("/my/organisations/")) return "organisations";
  if (path.startsWith("/my/notes/")) return "notes";
  // A plan as its guest reads it is there for whoever has said yes to an invitation: nobody of those who knock here.
  if (path.startsWith("/my/plans/")) return "plans";
  if (path.startsWith("/my/guest/plans/")) return "guest plans";
  if (path.startsWith("/my/plan/roles/")) return "plan guests";
  if (/^\/my\/plan\/(linked|stories|family)\//.test(path)) return "plan sheets";
  if (path.startsWith("/my/meetings/participants/")) return "meeting participants";
  if (path.startsWith("/my/meetings/points/") || path.startsWith("/my/guest/meetings/points/"))
    return "meeting points";
  if (path.startsWith("/my/meetings/decisions/") || path.startsWith("/my/guest/meetings/decisions/"))
    return "meeting decisions";
  if (path.startsWith("/my/guest/meetings/")) return "guest meetings";
  if (path.startsWith("/my/meetings/")) return "own meetings";
  if (path.startsWith("/my/plan/decisions/")) return "meeting decisions";
  if (path.startsWith("/my/plan/guests/")) return "plan guests";
  if (path.startsWith("/my/plan/texts/") || path.startsWith("/my/plan/measures/")) return "plan texts";
  if (path.startsWith("/my/crisis-plan/copies/")) return "crisis copies";
  if (path.startsWith("/my/crisis-plan/texts/")) return "crisis texts";
  if (path.startsWith("/my/supported-decisions-here/")) return "supported decisions";
  if (path.startsWith("/my/supported-decisions/")) return "own supported decisions";
  if (path.startsWith("/my/after-talks-here/")) return "after-talks";
  if (path.startsWith("/my/after-talks/")) return "own after-talks";
  if (path.startsWith("/my/coordinations/")) return "coordinations";
  if (path.startsWith("/my/coordination/")) return "own coordinations";
  if (path.startsWith("/my/consents/")) return "consents";
  if (path.startsWith("/my/withdrawal-entries/")) return "withdrawals";
  if (path.startsWith("/my/blocks/")) return "blocks";
  if (path.startsWith("/my/representation/")) return "representations";
  if (path.startsWith("/my/looked/")) return "lines";
  if (path.startsWith("/my/explanations/")) return "explanations";
  if (path.startsWith("/my/emergency/")) return "emergencies";
  if (path.startsWith("/my/reviews/")) return "reviews";
  if (path.startsWith("/my/shared/")) return "sharers";
  if (path.startsWith("/my/asks/")) return "asks";
  if (path.startsWith("/my/way-in/passkey/")) return "passkeys";
  if (path.startsWith("/my/sessions/")) return "sessions";
  if (path.startsWith("/my/paper-codes/")) return "codes";
  if (path.startsWith("/my/kin/")) return "tellings";
  throw new Error(`whose is ${path}?`);
};
