import type { Route, Who } from "#platform/http/route.ts";
import { type Fault, faultOf } from "./fault.ts";
import { countRequest } from "./metrics.ts";

type Level = "info" | "warn" | "error";

/** What a line may hold besides time and level. Closed on purpose: there is no field where words would fit. */
export interface Event {
  event: string;
  reference?: string;
  /** The route's pattern, `/my/voices/:id`: the table of routes, not what was asked. */
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  /** A job's kind and id. */
  kind?: string;
  job?: string;
  attempts?: number;
  fault?: Fault;
}

const isPublic = (who: Who | undefined): boolean => who === "anyone" || who === "code";

// A write for each line would hold up every request: whoever reads the log is woken each time. Lines that nobody hurries
// to read leave together, a moment later; a process that is killed outright loses that moment's.
const moment = 50;
let gathered = "";

/** Writes out the lines that have been gathered. */
export const flushLog = (): void => {
  if (gathered === "") return;
  const lines = gathered;
  gathered = "";
  process.stdout.write(lines);
};
process.once("exit", flushLog);

/**
 * One line of JSON on standard output. Never addresses, cookies, names, query strings or what was written.
 * @param coarse the day only, for what touches givers without a name
 */
export const log = (level: Level, event: Event, coarse = false): void => {
  const now = new Date().toISOString();
  if (gathered === "" && level === "info") setTimeout(flushLog, moment).unref();
  gathered += `${JSON.stringify({ time: coarse ? now.slice(0, 10) : now, level, ...event })}\n`;
  if (level !== "info") flushLog();
};

/**
 * A request was answered: a line and the counters. For public routes there is no line at all: a line with a moment
 * beside an anonymous voice says who gave it to anyone who saw that person at a screen. They are counted in tens.
 * @param ms how long it took
 */
export const logRequest = (
  route: Pick<Route, "method" | "path" | "who">,
  status: number,
  ms: number,
  reference: string,
): void => {
  countRequest(route, status, ms);
  if (isPublic(route.who) || route.who === "machine") return;
  log("info", {
    event: "request",
    reference,
    method: route.method,
    route: route.path,
    status,
    ms: Math.round(ms * 10) / 10,
  });
};

/**
 * Something unexpected. What the error says is left out: it may carry what somebody wrote (a failed statement's
 * detail holds values). The class, the code and where in our source are enough to find it.
 * @param reference what the person was shown, to be told on the telephone
 * @param who whose route it was; for the public ones, or where it is unknown, only the day is written
 */
export const logError = (error: unknown, reference: string, who?: Who): void =>
  log("error", { event: "error", reference, fault: faultOf(error) }, who === undefined || isPublic(who));
