import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Lang } from "#platform/texts/index.ts";

/** How a mail goes to somebody: where, in which language, how often at most. */
export interface Way {
  email: string;
  lang: Lang;
  pace: "daily" | "weekly";
}

/**
 * Of these persons, those to whom a mail may go now, as they wish it themselves. Handed in by the room that keeps the
 * wishes: the platform knows no persons.
 */
export type WaysByMail = (
  tx: Tx,
  config: Pick<Config, "key">,
  personIds: readonly string[],
) => Promise<ReadonlyMap<string, Way>>;
