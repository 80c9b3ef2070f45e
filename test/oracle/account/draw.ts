import type { Dice } from "../dice.ts";
import type { World } from "../shape.ts";
import { type AccountRows, noAccounts } from "./shape.ts";

/** Accounts after the coercion that is there, of each side, in one or two versions; some shared, some no longer. */
export const accountsOf = (d: Dice, w: World, id: () => string): AccountRows => {
  const rows: AccountRows = structuredClone(noAccounts);
  for (const c of w.coercions) {
    const of = { org: c.org, person: c.person };
    for (const side of d.some(["own", "paper", "service"] as const, 0.6))
      for (let n = 1, many = d.one([1, 2]); n <= many; n++) {
        const account = id();
        rows.accounts.push({
          id: account,
          ...of,
          coercion: c.id,
          side,
          n,
          by: side === "own" ? c.person : c.by,
        });
        if (side !== "service" && d.chance(0.6))
          rows.sharings.push({ id: id(), ...of, account, ended: d.chance(0.3) });
      }
  }
  return rows;
};
