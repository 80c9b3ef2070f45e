import { k, type Tx } from "#platform/db/index.ts";
import type { Lang } from "#platform/texts/index.ts";

/** What the house keeps about a person, as the person may change it. */
export interface Profile {
  name: string;
  language: Lang;
  email: string | null;
  mail_notice: boolean;
}

/** One's own. */
export const ownProfile = (tx: Tx, personId: string): Promise<Profile> =>
  tx.one(
    k
      .selectFrom("people.person")
      .select(["name", "language", "email", "mail_notice"])
      .where("id", "=", personId),
  );

/** Changes one's own. */
export const changeProfile = (tx: Tx, personId: string, profile: Profile) =>
  tx.run(k.updateTable("people.person").set(profile).where("id", "=", personId));
