import { z } from "zod";
import { sealWith, unwrap } from "#modules/people/index.ts";
import { networkOf } from "#platform/http/network.ts";
import { keyHash } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { codeHash } from "./code.ts";
import { type CrisisText, openText, sealedAs } from "./open.ts";
import { capacities } from "./parts.ts";
import { cardOwner, readWithCard } from "./store/readings.ts";

const longest = 200;
const line = (word: string) => z.string(word).trim().min(2, word).max(longest, "longLine");

/** Who reads by a card, as they say themselves. Messages are words of `wrong`. */
export const readerForm = z.object({
  name: line("name"),
  capacity: z.enum(capacities, "capacity"),
  workplace: line("workplace"),
  reason: z.string("reason").trim().min(2, "reason").max(1_000, "longLine"),
});

/** Who reads, where from and why: sealed together. */
const readerShape = z.object({ name: z.string(), workplace: z.string(), reason: z.string() });

/** Who read, where from and why; null where the key that sealed it is gone. */
export const readReader = (text: string | null) =>
  text === null ? null : readerShape.parse(JSON.parse(text));

/** What was opened by a card: whose plan, and what in it is for others. */
export interface Opened {
  name: string;
  texts: readonly CrisisText[];
}

/**
 * Opens the plan that a card's code leads to, in one transaction with its line. A wrong code is counted for the network of
 * the day. Out: what may be read, or why nothing is.
 */
export const openWithCard = (
  c: Ctx,
  code: string,
  key: string,
  reader: z.infer<typeof readerForm>,
): Promise<Opened | "unknown" | "wait"> => {
  const { config, db } = c.var.house;
  const day = c.var.now.toISOString().slice(0, 10);
  const network = config.keyedHash("attempt", JSON.stringify([day, "crisis-card", networkOf(c)]));
  return db.asAnonymous(c.var.today, async (tx) => {
    const owner = await cardOwner(tx, codeHash(code), network);
    if (owner.outcome !== "open") return owner.outcome === "wait" ? "wait" : "unknown";
    const own = unwrap(config, owner.person_id, owner.wrapped);
    const { capacity, name, workplace, reason } = reader;
    const said = JSON.stringify({ name, workplace, reason });
    const read = await readWithCard(tx, {
      codeHash: codeHash(code),
      keyHash: keyHash(`crisis-card:${key}`),
      capacity,
      sealed: sealWith(own, owner.person_id, sealedAs.reader, said),
    });
    if (!read) return "unknown";
    return {
      name: read.name,
      texts: read.texts.map((text) => openText(own, owner.person_id, text)),
    };
  });
};
