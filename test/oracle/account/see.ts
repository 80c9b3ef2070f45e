// Who reads which account, from src/modules/coercion/README.md: the person all of it, every version; of the person's own and
// of what came from paper others the newest version alone, where that very version is shared; the ward's those it concerns and
// the ward. On the ward only in the conversation that has been opened.
import { actsInTreatment, concernsSelf, openedAtWork } from "../coercion/see.ts";
import { newest, type Sees, table } from "../grounds.ts";
import { find, type Ground, type Who } from "../stands.ts";
import type { Account } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;
const onWard: Ground<Account> = (a, who) => {
  const c = find(who.w.coercions, a.coercion);
  return c !== undefined && openedAtWork(c, who);
};
const shared = (a: Account, { w }: Who): boolean =>
  a.side !== "service" &&
  newest(
    { thread: `${a.coercion}:${a.side}`, n: a.n },
    w.accounts.map((x) => ({ thread: `${x.coercion}:${x.side}`, n: x.n })),
  ) &&
  w.sharings.some((s) => s.account === a.id && !s.ended);

/** The tables of both accounts. */
export const accountSees = {
  "after talk account": table((w) => w.accounts)(ofId, {
    own: concernsSelf,
    "shared, for who acts for the person": (a, who) => shared(a, who) && actsInTreatment(a, who),
    "shared, on the ward that has opened it": (a, who) => shared(a, who) && onWard(a, who),
    "the ward's, for who acts for the person": (a, who) => a.side === "service" && actsInTreatment(a, who),
    "the ward's, once opened there": (a, who) => a.side === "service" && onWard(a, who),
  }),
  "account sharing": table((w) => w.sharings)(ofId, { own: concernsSelf }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const accountLooks: Readonly<Record<keyof typeof accountSees, string>> = {
  "after talk account": "select array_agg(id::text) from care.after_talk_account",
  "account sharing": "select array_agg(id::text) from care.account_sharing",
};
