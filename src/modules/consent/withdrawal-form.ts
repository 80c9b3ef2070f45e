import { addMonths, type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { codeHash, readCode } from "./code.ts";
import { type Stoppable, type Stopped, saidWays, type WithdrawalEntry } from "./store/withdrawals.ts";
import { topics } from "./topics.ts";

/** For whom it stops, as a sheet asks. */
export const scopes = ["all", "unit", "persons"] as const;

/** A row of the list as one line, for the form's choice. */
export const stopLine = (one: Stoppable): string => one.consent_id ?? `${one.person_id}:${one.topic}`;

/** Who and what one may choose among, and today. */
export interface StopChoices {
  list: readonly Stoppable[];
  units: ReadonlyMap<string, string>;
  colleagues: ReadonlyMap<string, string>;
  today: Day;
}

/** Whether somebody can have said it on a day: not later than today, nor more than a year ago, as old as a sheet can be. */
export const couldSay = (on: Day, today: Day): boolean => on <= today && on >= addMonths(today, -12);

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const line = new RegExp(`^(${id})(?::([a-z-]+))?$`);

// Read by its form alone, so that what is sent twice is the same twice: the database says whether it may be.
const onList = (fields: Fields): Stopped | Wrong => {
  const [, found, of] = line.exec(fields["what"] ?? "") ?? [];
  if (!found) return { field: "what", word: "what" };
  if (of === undefined) return { consentId: found };
  const topic = topics.find((one) => one === of);
  return topic ? { personId: found, topic } : { field: "what", word: "what" };
};

const onSheet = (
  config: Pick<Config, "keyedHash">,
  fields: Fields,
  { units }: StopChoices,
): Stopped | Wrong[] => {
  const wrong: Wrong[] = [];
  const typed = (fields["code"] ?? "").trim();
  const code = readCode("paper", typed);
  if (!code) wrong.push({ field: "code", word: typed === "" ? "code" : "badCode" });
  const topic = topics.find((one) => one === fields["topic"]) ?? null;
  if (topic === null && fields["topic"] !== "all") wrong.push({ field: "topic", word: "topic" });
  const scope = scopes.find((one) => one === fields["scope"]);
  if (!scope) wrong.push({ field: "scope", word: "scope" });
  const unit = fields["unit"] ?? "";
  const known = units.has(unit);
  if (scope === "unit" ? !known : unit !== "")
    wrong.push({ field: "unit", word: scope === "unit" ? "unit" : "unitToo" });
  if (!code || !scope || wrong.length > 0) return wrong;
  return { code: codeHash(config, "paper", code), topic, scope, unitId: scope === "unit" ? unit : null };
};

const last = (fields: Fields, today: Day): { until: Day | null } | Wrong => {
  const day = (fields["day"] ?? "").trim();
  if (fields["when"] === "now") return day === "" ? { until: null } : { field: "day", word: "dayToo" };
  if (fields["when"] !== "day") return { field: "when", word: "when" };
  const until = readTypedDay(day);
  return until && until >= today ? { until } : { field: "day", word: "day" };
};

/** An entry as it was filled in, a code as its hash; or what is wrong, in words of `withdrawal.entry.wrong`. */
export const readWithdrawal = (
  config: Pick<Config, "keyedHash">,
  fields: Fields,
  choices: StopChoices,
): { entry: WithdrawalEntry; wrong?: never } | { wrong: Wrong[]; entry?: never } => {
  const { today, colleagues } = choices;
  const wrong: Wrong[] = [];
  const what = fields["with"] === "code" ? onSheet(config, fields, choices) : onList(fields);
  if (Array.isArray(what)) wrong.push(...what);
  else if ("field" in what) wrong.push(what);
  const until = last(fields, today);
  if ("field" in until) wrong.push(until);
  const channel = saidWays.find((one) => one === fields["channel"]);
  if (!channel) wrong.push({ field: "channel", word: "channel" });
  const said = (fields["said"] ?? "").trim();
  const saidOn = said === "" ? today : readTypedDay(said);
  if (!saidOn || !couldSay(saidOn, today)) wrong.push({ field: "said", word: "said" });
  const receivedBy = fields["received"] ?? "";
  if (!colleagues.has(receivedBy)) wrong.push({ field: "received", word: "received" });
  if (wrong.length > 0 || Array.isArray(what) || "field" in what || "field" in until || !channel || !saidOn)
    return { wrong };
  return { entry: { what, until: until.until, channel, saidOn, receivedBy } };
};
