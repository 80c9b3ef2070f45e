import type { Config } from "#platform/config.ts";
import { settingsOf } from "#platform/oidc/index.ts";
import { newInvitationCode, readInvitationCode } from "./code.ts";
import { readStaff } from "./import-staff.ts";
import { readUnits } from "./import-units.ts";
import { recognitionOf } from "./sign-in.ts";
import { type Keys, loadStaff, operatorPerson, operatorRole } from "./store/load-staff.ts";
import { type Loaded, loadUnits, topUnit } from "./store/load-units.ts";
import { inOne, makeOrganisation, type Operator, theOrganisation, unitCodes } from "./store/operator.ts";
import type { RoleKind } from "./store/roles.ts";

const keysOf = (config: Config): Keys => ({
  emailHash: (email) => config.keyedHash("email", email.trim().toLowerCase()),
  recognition: (value) => {
    const { name, personClaim } = settingsOf(config);
    return recognitionOf(config.keyedHash, { provider: name, claim: personClaim, value });
  },
  newCode: () => {
    const code = newInvitationCode();
    return { code, hash: config.keyedHash("invitation", readInvitationCode(code) ?? "") };
  },
});

/** Loads a file of units, all or nothing. @throws BadFile with each bad row's line and reason */
export const importUnits = (operator: Operator, text: string): Promise<Loaded> =>
  inOne(operator, async () =>
    loadUnits(operator, readUnits(text, new Set((await unitCodes(operator)).keys()))),
  );

/** Loads a file of staff, all or nothing. @throws BadFile with each bad row's line and reason */
export const importStaff = (operator: Operator, config: Config, text: string) =>
  inOne(operator, async () =>
    loadStaff(operator, readStaff(text, new Set((await unitCodes(operator)).keys())), keysOf(config)),
  );

/** Whom the operator invites. `organisation` names a new one, with a unit on top, in an empty installation. */
export interface Invited {
  name: string;
  kind: RoleKind;
  unit: string | null;
  organisation: string | null;
  title: string;
}

/**
 * Invites somebody into a role; with no unit said, at the top.
 * @returns the code for the first sign-in
 * @throws Error in plain words where there is no such unit, or no organisation and none was named
 */
export const inviteAs = (operator: Operator, config: Config, who: Invited): Promise<string> =>
  inOne(operator, async () => {
    let organisation = (await theOrganisation(operator))?.id;
    if (!organisation) {
      if (!who.organisation)
        throw new Error('There is no organisation yet: say --organisation "Storelv kommune".');
      organisation = await makeOrganisation(operator, who.organisation);
      const code = who.unit ?? slug(who.organisation);
      await loadUnits(
        operator,
        readUnits(`code;name\n${code};"${who.organisation.replaceAll('"', "")}"`, new Set()),
      );
    }
    const units = await unitCodes(operator);
    const unit = who.unit === null ? await topUnit(operator, organisation) : units.get(who.unit);
    if (!unit) throw new Error(`There is no unit with the code ${who.unit}.`);
    const keys = keysOf(config);
    const { id, code } = await operatorPerson(
      operator,
      organisation,
      { name: who.name, email: null },
      null,
      keys,
    );
    await operatorRole(operator, { organisation, person: id, unit, kind: who.kind, title: who.title });
    return code ?? "";
  });

/** A word for addresses from a name: "Storelv kommune" → "storelv-kommune". */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
