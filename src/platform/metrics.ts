import { type Ctx, get, type Route } from "#platform/http/route.ts";
import { jobCounts } from "#platform/jobs/count.ts";

const bounds = [5, 10, 25, 50, 100, 250, 1000, 5000];

interface Timed {
  buckets: number[];
  sum: number;
  count: number;
}

// Since this process began, of routes and never of persons.
const requests = new Map<string, number>();
const machineRequests = new Map<string, number>();
const durations = new Map<string, Timed>();
const publicRequests = new Map<string, number>();

// Of each signed-in route, in ms: what has not become a whole ten yet.
const untold = new Map<string, number[]>();
/** So many requests are told at once. One by one, somebody seen at a screen would be known by the counter that moves. */
const together = 10;
const inTens = (n: number): number => Math.floor(n / together) * together;

const kindOf = (status: number): string =>
  status >= 500 ? "failed" : status >= 400 ? "refused" : "answered";

/**
 * Counts one answered request. What people ask for is shown in whole tens: a counter that goes up by one when somebody
 * is seen at a screen would tell who gave the voice that comes with it. All public routes together are one figure;
 * machines are counted one by one.
 */
export const countRequest = (
  route: Pick<Route, "method" | "path" | "who">,
  status: number,
  ms: number,
): void => {
  if (route.who === "anyone" || route.who === "code") {
    const kind = kindOf(status);
    publicRequests.set(kind, (publicRequests.get(kind) ?? 0) + 1);
    return;
  }
  const labels = `method="${route.method}",route="${route.path}"`;
  const counted = `${labels},status="${status}"`;
  const counts = route.who === "machine" ? machineRequests : requests;
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
  const waiting = [...(untold.get(labels) ?? []), ms];
  if (route.who !== "machine" && waiting.length < together) {
    untold.set(labels, waiting);
    return;
  }
  untold.delete(labels);
  const timed = durations.get(labels) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
  for (const one of waiting) {
    bounds.forEach((bound, i) => {
      if (one <= bound) timed.buckets[i] = (timed.buckets[i] ?? 0) + 1;
    });
    timed.sum += one / 1000;
    timed.count += 1;
  }
  durations.set(labels, timed);
};

const family = (
  name: string,
  type: "counter" | "gauge" | "histogram",
  help: string,
  lines: string[],
): string[] => (lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines]);

const histogram = (labels: string, timed: Timed): string[] => {
  const name = "medvirk_request_seconds";
  return [
    ...bounds.map((bound, i) => `${name}_bucket{${labels},le="${bound / 1000}"} ${timed.buckets[i] ?? 0}`),
    `${name}_bucket{${labels},le="+Inf"} ${timed.count}`,
    `${name}_sum{${labels}} ${timed.sum.toFixed(6)}`,
    `${name}_count{${labels}} ${timed.count}`,
  ];
};

/** The jobs as the database knows them, or null where it does not answer. */
const jobs = async (c: Ctx) => {
  try {
    return await c.var.house.db.asHouse("job", c.var.today, (tx) => jobCounts(tx));
  } catch {
    return null;
  }
};

const answer = async (c: Ctx): Promise<Response> => {
  const counts = await jobs(c);
  const pool = c.var.house.db.pool();
  const memory = process.memoryUsage.rss();
  const lines = [
    ...family(
      "medvirk_requests_total",
      "counter",
      "Answered requests of signed-in routes, rounded down to tens, and of machines.",
      [...machineRequests, ...[...requests].map(([labels, n]) => [labels, inTens(n)] as const)]
        .filter(([, n]) => n > 0)
        .map(([labels, n]) => `medvirk_requests_total{${labels}} ${n}`),
    ),
    ...family(
      "medvirk_public_requests_total",
      "counter",
      "Answered public requests, rounded down to tens.",
      ["answered", "refused", "failed"].map(
        (kind) => `medvirk_public_requests_total{result="${kind}"} ${inTens(publicRequests.get(kind) ?? 0)}`,
      ),
    ),
    ...family(
      "medvirk_request_seconds",
      "histogram",
      "How long an answer took.",
      [...durations].flatMap(([labels, timed]) => histogram(labels, timed)),
    ),
    ...family("medvirk_database_up", "gauge", "1 when the database answered this question.", [
      `medvirk_database_up ${counts ? 1 : 0}`,
    ]),
    ...(counts
      ? family(
          "medvirk_jobs",
          "gauge",
          "Jobs by state; overdue: should have begun five minutes ago.",
          (["waiting", "overdue", "running", "failed"] as const).map(
            (state) => `medvirk_jobs{state="${state}"} ${counts[state]}`,
          ),
        )
      : []),
    ...(pool
      ? family(
          "medvirk_database_connections",
          "gauge",
          "Connections of this process, and who waits for one.",
          (["open", "idle", "awaited"] as const).map(
            (state) => `medvirk_database_connections{state="${state}"} ${pool[state]}`,
          ),
        )
      : []),
    ...family("process_resident_memory_bytes", "gauge", "Memory of this process.", [
      `process_resident_memory_bytes ${memory}`,
    ]),
  ];
  return c.body(`${lines.join("\n")}\n`, 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" });
};

/** `/metrics` in Prometheus' text form; for the inner network (docs/operations.md). */
export const metricsRoutes: readonly Route[] = [get("/metrics", "machine", answer)];
