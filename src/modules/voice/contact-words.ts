import type { InOffice } from "#modules/people/index.ts";

/**
 * Who may open a name, all of them, in words: "Mia Diktet (brukerkontakt, Storelv)". Somebody may be in office without
 * a name (people.in_office). Out: null where nobody may.
 */
export const contactWords = (
  contacts: readonly InOffice[],
  words: { userContact: string; and: string },
): string | null => {
  const named = contacts.map((c) =>
    c.name === ""
      ? `${words.userContact}, ${c.unit_name}`
      : `${c.name} (${words.userContact}, ${c.unit_name})`,
  );
  const last = named.pop();
  if (last === undefined) return null;
  return named.length === 0 ? last : `${named.join(", ")} ${words.and} ${last}`;
};
