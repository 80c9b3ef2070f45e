import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoOrganisation } from "./cast.ts";

// Lilje turns twelve at the end of November 2026 and sixteen four years later: a demo's clock can be moved there.
const born = "2014-11-30";
const representation = "0000000b-5707-4e1f-8000-000000000001";

/** Lilje's birthday, and that Vidar is her father. Run as often as one likes. */
export const seedRepresentations = async (owner: Owner): Promise<void> => {
  const { vidar, lilje, nina } = demoCast;
  await owner.query(
    "insert into people.birth (organisation_id, person_id, born) values ($1, $2, $3) on conflict do nothing",
    [demoOrganisation.id, lilje.id, born],
  );
  await owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, evidence,
       valid_from, registered_by, registered_at, told_topics)
     values ($1, $2, $3, $4, 'parent', people.topics(), 'pbrl §§ 3-4, 4-4', 'Utskrift fra Folkeregisteret, vist fram', '2026-09-01', $5,
       '2026-09-01T10:00:00Z', people.topics())
     on conflict do nothing`,
    [demoOrganisation.id, representation, lilje.id, vidar.id, nina.id],
  );
};
