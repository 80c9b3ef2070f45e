import type { Acting, Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type Accounts, openAccounts } from "./accounts.ts";
import { openedTalk } from "./at-work.ts";
import { type Changes, openChanges } from "./changes.ts";
import { type PlanBefore, planBefore, planBeforeAtWork } from "./plan-before.ts";
import { talkOf } from "./reach.ts";
import type { Talk } from "./talk.ts";
import type { Whose } from "./whose.ts";

/** All that is known of one: what took place, what both tell, what is to be different, the crisis plan before it. */
export interface About {
  talk: Talk;
  accounts: Accounts;
  changes: Changes;
  before: PlanBefore | null;
}

const told = async (c: Ctx, tx: Tx, talk: Talk, before: PlanBefore | null): Promise<About> => ({
  talk,
  accounts: await openAccounts(tx, c.var.house.config, talk.coercion),
  changes: await openChanges(tx, c.var.house.config, talk.coercion),
  before,
});

/** The one that the address names, to the person or whoever acts for the person. @throws NotFound */
export const aboutMine = async (c: Ctx, tx: Tx, whose: Whose): Promise<About> => {
  const talk = await talkOf(c, tx, whose);
  return told(c, tx, talk, whose.asWhom === "self" ? await planBefore(tx, talk.coercion) : null);
};

/** The same to the ward, opened with its line. @throws NotFound */
export const aboutHere = async (c: Ctx, tx: Tx, acting: Acting): Promise<About> => {
  const talk = await openedTalk(c, tx, acting);
  return told(c, tx, talk, await planBeforeAtWork(tx, talk.coercion));
};
