import {
  acquainted,
  codeHash,
  fromLine,
  type Recipient,
  readCode,
  takeCode,
} from "#modules/consent/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { nameForm } from "./form.ts";

/** Whom a form invites: somebody here, or a name alone. */
export type Invited = Extract<Recipient, { kind: "person" }> | { kind: "name"; name: string };

/** Whom the form names: somebody one knows here, who shows a code, or who has no account. */
export const whom = async (c: Ctx, tx: Tx, fields: Fields): Promise<Invited | Wrong> => {
  const { to = "", code: typed = "", name = "" } = fields;
  // Whoever has filled in one of the two alone has said which way it is.
  const way = to !== "" ? to : typed.trim() !== "" ? "code" : name.trim() !== "" ? "name" : "";
  if (way === "name") {
    const read = nameForm.safeParse(name);
    return read.success
      ? { kind: "name", name: read.data }
      : { field: "name", word: read.error.issues[0]?.message ?? "name" };
  }
  let of = fromLine(way);
  if (way === "code") {
    if (typed.trim() === "") return { field: "code", word: "code" };
    const code = readCode("screen", typed);
    // A slip of the pen is no try.
    if (!code) return { field: "code", word: "badCode" };
    const taken = await takeCode(tx, codeHash(c.var.house.config, "screen", code));
    if (taken.outcome !== "taken")
      return { field: "code", word: taken.outcome === "wait" ? "wait" : "badCode" };
    of = { kind: "person", personId: taken.person_id, unitId: taken.unit_id };
  }
  if (of?.kind !== "person") return { field: "to", word: "to" };
  const { personId, unitId } = of;
  const known = (await acquainted(tx)).some((p) => p.person_id === personId && p.unit_id === unitId);
  if (known) return of;
  return way === "code" ? { field: "code", word: "blocked" } : { field: "to", word: "to" };
};
