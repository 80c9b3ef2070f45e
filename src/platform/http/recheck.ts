import { raw, sql } from "#platform/db/index.ts";
import { asMe } from "./ask.ts";
import type { Ctx } from "./route.ts";

/** It was too long ago that this person showed who they are. The app asks for it (`askToCheck`). */
export class CheckAgain extends Error {
  personId: string;
  constructor(personId: string) {
    super("asked to sign in anew");
    this.personId = personId;
  }
}

/**
 * Before what could do harm if somebody else sat at the screen: lets on only whoever has shown within these minutes who
 * they are. First line of such a route, after `readForm` where there is a form, so that what was typed is kept.
 * @param minutes how long ago it may have been
 * @throws CheckAgain where it was longer ago; NotSignedIn
 */
export const recheck = (c: Ctx, minutes = 10): Promise<void> =>
  asMe(c, async (tx, { session_id, person_id }) => {
    const { fresh } = await tx.one(
      raw<{ fresh: boolean }>(
        sql`select coalesce(platform.checked_at(${session_id}) > now() - make_interval(mins => ${minutes}), false) as fresh`,
      ),
    );
    if (!fresh) throw new CheckAgain(person_id);
  });
