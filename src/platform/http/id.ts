import { NotFound } from "./ask.ts";
import type { Ctx } from "./route.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id of ours: the database answers anything else with a fault instead of with nothing. */
export const isId = (text: string): boolean => uuid.test(text);

/** The id in the address. @throws NotFound where it cannot be one */
export const idOf = (c: Ctx): string => {
  const id = c.req.param("id") ?? "";
  if (!isId(id)) throw new NotFound();
  return id;
};
