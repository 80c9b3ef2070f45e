import type { Erasing, Retention } from "#platform/module.ts";
import { erasePerson, letGo, letGoOfPersons, longGone, personsWithName } from "./store/retention.ts";

const goes = (table: string, after: string): Retention => ({
  table: `people.${table}`,
  after,
  letGo: (tx, { before, most }) => letGo(tx, after, before, most),
});

const first = "00000000-0000-0000-0000-000000000000";

/**
 * Whoever has not been here for long, and whom nothing that is kept names any more. Those who are named stand in the way
 * of nobody: they are passed over, page by page.
 */
const persons: Retention = {
  ...goes("person", "person-last-here"),
  letGo: async (tx, { before, most, needed }) => {
    for (let after = first; ; ) {
      const ids = await longGone(tx, before, after, most);
      const last = ids.at(-1);
      if (last === undefined) return [];
      const named = await needed(ids);
      const gone = await letGoOfPersons(
        tx,
        ids.filter((id) => !named.has(id)),
      );
      if (gone.length > 0) return gone;
      after = last;
    }
  },
};

/** How roles, invitations and persons go. */
export const peopleRetention: readonly Retention[] = [
  goes("role", "role-ended"),
  goes("invitation", "invitation-over"),
  goes("representation", "representation-ended"),
  persons,
];

/** How a person is erased for good: last of all, when nothing else has anything of them. */
export const peopleErasing: readonly Erasing[] = [
  { kind: "person", erase: erasePerson, ids: personsWithName },
];
