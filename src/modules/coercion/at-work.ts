import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type Coercion, findCoercion, openAfterTalk } from "./store/coercions.ts";
import { openTalks, type Talk } from "./talk.ts";

const working = ["employee", "unit-leader"];

/** As somebody who carries this out: an employee or the leader of the unit, whom the role names. @throws NotFound */
export const carriesOut = (acting: Acting): { unitId: string; roleId: string } => {
  if (!acting.role_id || !acting.unit_id || !working.includes(acting.role_kind ?? "")) throw new NotFound();
  return { unitId: acting.unit_id, roleId: acting.role_id };
};

/** One of the unit's, opened with its line in the log. @throws NotFound where there is none */
export const opened = async (c: Ctx, tx: Tx, acting: Acting): Promise<Coercion> => {
  carriesOut(acting);
  const id = idOf(c);
  const found = (await openAfterTalk(tx, id)) ? await findCoercion(tx, id) : null;
  if (!found) throw new NotFound();
  return found;
};

/** The same with all that has happened. @throws NotFound */
export const openedTalk = async (c: Ctx, tx: Tx, acting: Acting): Promise<Talk> => {
  const coercion = await opened(c, tx, acting);
  const person = { id: coercion.person_id, organisation_id: coercion.organisation_id };
  const [talk] = await openTalks(tx, c.var.house.config, person, [coercion]);
  if (!talk) throw new NotFound();
  return talk;
};
