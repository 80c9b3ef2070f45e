import { migrations, raw, sql } from "#platform/db/index.ts";
import { type Ctx, get, type Route } from "#platform/http/route.ts";

const patience = 2000;

/** The newest migration in the source, read once. */
const newestKnown = (() => {
  let name: string | null | undefined;
  return () => {
    name ??= migrations().at(-1)?.name ?? null;
    return name;
  };
})();

const say = (c: Ctx, status: 200 | 503, words: string): Response =>
  c.text(`${words}\n`, status, status === 503 ? { "Retry-After": "10" } : {});

const alive = (c: Ctx): Response => say(c, 200, "alive");

/** What stands in the way of serving, in plain words; null when nothing does. */
const obstacle = async (c: Ctx): Promise<string | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), patience);
  });
  try {
    const asked = c.var.house.db.asNobody((tx) =>
      tx.one(raw<{ name: string | null }>(sql`select platform.latest_migration() as name`)),
    );
    asked.catch(() => {});
    const { name } = await Promise.race([asked, late]);
    if (name === newestKnown()) return null;
    return (name ?? "") < (newestKnown() ?? "")
      ? "The database is older than this version of Medvirk. Run: npm run migrate"
      : "The database is newer than this version of Medvirk. Start the newer version.";
  } catch (error) {
    // Undefined function, schema or table: nothing has been migrated yet.
    if (["42883", "3F000", "42P01"].includes((error as { code?: string }).code ?? ""))
      return "The database is empty. Run: npm run migrate";
    return "The database does not answer.";
  } finally {
    clearTimeout(timer);
  }
};

const ready = async (c: Ctx): Promise<Response> => {
  const words = c.var.house.closed?.why ?? (await obstacle(c));
  return words === null ? say(c, 200, "ready") : say(c, 503, words);
};

/** `/healthz`: the process lives (restart it when not). `/readyz`: it can serve (send nobody here when not). */
export const healthRoutes: readonly Route[] = [
  get("/healthz", "machine", alive),
  get("/readyz", "machine", ready),
];
