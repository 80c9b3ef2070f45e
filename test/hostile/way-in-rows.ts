import { nameHash } from "#modules/way-in/hand-over.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../demo/cast.ts";

const name = "bekk-lykt-482";

/** Ada has been given a code on paper by Bo, has used it, and has a passkey. */
export const seedWayIn = async (owner: Owner, config: Pick<Config, "key" | "keyedHash">): Promise<void> => {
  const [organisation, ada, bo] = [demoOrganisation.id, demoCast.ada.id, demoCast.bo];
  const sealed = seal(config.key("sign-in-name"), name, "sign-in-name");
  await owner.query(
    `insert into way_in.sign_in_name (organisation_id, id, person_id, name_hash, name_sealed, made_at)
     values ($1, gen_random_uuid(), $2, $3, $4, '2026-11-20T10:00:00+01:00')`,
    [organisation, ada, nameHash(config, name), sealed],
  );
  await owner.query(
    `insert into way_in.paper_code (organisation_id, id, person_id, code_hash, made_at, expires_at, made_by, role_id, unit_id,
       delivery, checked, used_at) values ($1, gen_random_uuid(), $2, '', '2026-11-20T10:00:00+01:00',
       '2026-12-21T10:00:00+01:00', $3, $4, $5, 'handed-over', 'known', '2026-11-21T10:00:00+01:00')`,
    [organisation, ada, bo.id, bo.roles[0].id, demoUnits.lyngtun.id],
  );
  await owner.query(
    `insert into way_in.passkey (organisation_id, id, person_id, credential_id, public_key, counter, device, made_at)
     values ($1, gen_random_uuid(), $2, $3, $3, '0', 'Firefox/Windows', '2026-11-21T10:00:00+01:00')`,
    [organisation, ada, Buffer.from("a passkey")],
  );
};
