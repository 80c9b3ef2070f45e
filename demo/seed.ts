import { recognitionOf } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { demoName } from "#platform/oidc/index.ts";
import { demoCast, demoOrganisation, demoUnits, everybody, everyUnit } from "./cast.ts";
import { seedDemoCoercion } from "./coercion.ts";
import { seedDemoCoordination } from "./coordination.ts";
import { seedDemoCrisisPlan } from "./crisis-plan.ts";
import { seedLooked } from "./looked.ts";
import { seedNumbers } from "./numbers.ts";
import { seedDemoOwn } from "./own.ts";
import { seedDemoPlan } from "./plan.ts";
import { seedRepresentations } from "./representations.ts";
import { seedDemoVoices } from "./voices.ts";

// The municipality has been there for a while, so that what is dated before today has somewhere to belong.
const since = "2024-01-01";

/**
 * The demo municipality and its cast: units, persons, roles, and how each is recognised at the demo's sign-in. As
 * the owner of the schemas; run as often as one likes, what is there stays as somebody may have changed it.
 */
export const seedPeople = async (owner: Owner, config: Pick<Config, "keyedHash">): Promise<void> => {
  const organisation = demoOrganisation.id;
  const unitId = (name: string | null) =>
    name === null ? null : demoUnits[name as keyof typeof demoUnits].id;
  await owner.query(
    `insert into people.organisation (id, name, telephone, address, valid_from) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [organisation, demoOrganisation.name, demoOrganisation.telephone, demoOrganisation.address, since],
  );
  for (const unit of everyUnit)
    await owner.query(
      `insert into people.unit (organisation_id, id, parent_id, code, name, short_name, telephone, address, takes_voices, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      [
        organisation,
        unit.id,
        unitId(unit.parent),
        unit.code,
        unit.name,
        unit.shortName,
        unit.telephone ?? null,
        unit.address ?? null,
        unit.takesVoices ?? true,
        since,
      ],
    );
  for (const person of everybody) {
    await owner.query(
      `insert into people.person (organisation_id, id, name, language, valid_from) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [organisation, person.id, person.name, person.language ?? "nb", since],
    );
    const by = recognitionOf(config.keyedHash, { provider: demoName, claim: "sub", value: person.id });
    await owner.query(
      `insert into people.identity (organisation_id, person_id, issuer, claim, subject_hash)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [organisation, person.id, by.issuer, by.claim, by.subject_hash],
    );
    for (const role of person.roles ?? [])
      await owner.query(
        `insert into people.role (organisation_id, id, person_id, unit_id, kind, title, valid_from, source)
         values ($1, $2, $3, $4, $5, $6, $7, 'operator') on conflict do nothing`,
        [organisation, role.id, person.id, unitId(role.unit), role.kind, role.title, since],
      );
  }
};

/** Two organisations near here, made up like the rest: what an administrator would have entered. */
const seedDirectory = async (owner: Owner): Promise<void> => {
  const rows = [
    [
      "user-organisation",
      "Storelv likepersonlag",
      "Møteplass hver torsdag klokka 17, for alle.",
      "{users}",
      "{meeting-places,experience}",
    ],
    [
      "next-of-kin-organisation",
      "Pårørendekafeen i Storelv",
      "Samtalegruppe for pårørende, første mandag i måneden.",
      "{next-of-kin}",
      "{meeting-places,mental-health}",
    ],
  ] as const;
  for (const [n, [kind, name, purpose, forWhom, areas]] of rows.entries())
    await owner.query(
      `insert into people.directory_entry (organisation_id, id, kind, name, purpose, for_whom, areas, telephone,
         appoints, checked_on, valid_from, entered_by)
       values ($1, $2, $3, $4, $5, $6::text[], $7::text[], $8, $9, $10, $10, $11) on conflict do nothing`,
      [
        demoOrganisation.id,
        `00000006-5707-4e1f-8000-${String(n + 1).padStart(12, "0")}`,
        kind,
        name,
        purpose,
        forWhom,
        areas,
        `00 00 00 3${n}`,
        n === 0,
        since,
        demoCast.nina.id,
      ],
    );
};

/** Everything that the demo begins with. In: the owner of the schemas, and the house's settings. */
export const seedDemo = async (
  owner: Owner,
  config: Pick<Config, "key" | "keyedHash" | "numberKeys" | "now">,
): Promise<void> => {
  await seedPeople(owner, config);
  await seedNumbers(owner, config);
  await seedDirectory(owner);
  await seedRepresentations(owner);
  await seedDemoVoices(owner, config);
  await seedDemoOwn(owner, config);
  await seedDemoPlan(owner, config);
  await seedDemoCrisisPlan(owner, config);
  await seedDemoCoercion(owner, config);
  await seedDemoCoordination(owner, config);
  await seedLooked(owner, config);
};
