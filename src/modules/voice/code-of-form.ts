import { createHmac } from "node:crypto";
import type { House } from "#platform/house.ts";
import { digestOf } from "#platform/http/once.ts";
import { makeCode } from "./code.ts";

/**
 * The code that a signed-in giver's form gets: from the person, the form's random key and what was written, so that
 * the same form sent again by the same person shows the same receipt although the code is kept nowhere.
 */
export const codeOfForm = (
  house: House,
  personId: string,
  fields: Readonly<Record<string, string>>,
): string =>
  makeCode(
    createHmac("sha256", house.config.key("code"))
      .update(`${personId} ${fields["key"] ?? ""}`)
      .update(digestOf(fields))
      .digest(),
  );
