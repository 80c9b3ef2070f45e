import { k, type Tx } from "#platform/db/index.ts";
import type { Lang } from "#platform/texts/index.ts";

/** How a person is called and spoken of, and in which language. */
export interface Profile {
  name: string;
  pronoun: string | null;
  language: Lang;
}

/** One's own. */
export const ownProfile = (tx: Tx, personId: string): Promise<Profile> =>
  tx.one(k.selectFrom("people.person").select(["name", "pronoun", "language"]).where("id", "=", personId));

/** Changes one's own. */
export const changeProfile = (tx: Tx, personId: string, profile: Profile) =>
  tx.run(k.updateTable("people.person").set(profile).where("id", "=", personId));
