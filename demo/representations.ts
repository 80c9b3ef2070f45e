import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoOrganisation } from "./cast.ts";

// At the end of November 2026 Lilje turns twelve and Alma sixteen: a demo's clock can be moved there.
const everything = [
  "contact",
  "daily-life",
  "appointments",
  "treatment",
  "medication",
  "crisis",
  "economy",
  "plan",
];
const children = [
  ["lilje", "2014-11-30", "0000000b-5707-4e1f-8000-000000000001", everything],
  ["alma", "2010-11-30", "0000000b-5707-4e1f-8000-000000000002", ["contact", "appointments"]],
] as const;

/** The children's birthdays, and that Vidar is their father. Run as often as one likes. */
export const seedRepresentations = async (owner: Owner): Promise<void> => {
  const { vidar, nina } = demoCast;
  for (const [name, born, id, told] of children) {
    const child = demoCast[name];
    await owner.query(
      "insert into people.birth (organisation_id, person_id, born) values ($1, $2, $3) on conflict do nothing",
      [demoOrganisation.id, child.id, born],
    );
    await owner.query(
      `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, evidence,
         valid_from, registered_by, registered_at, told_topics)
       values ($1, $2, $3, $4, 'parent', people.topics(), 'pbrl §§ 3-4, 4-4', 'Utskrift fra Folkeregisteret, vist fram', '2026-09-01',
         $5, '2026-09-01T10:00:00Z', $6)
       on conflict do nothing`,
      [demoOrganisation.id, id, child.id, vidar.id, nina.id, told],
    );
  }
};
