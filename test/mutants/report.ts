import type { Mutant } from "./mutants.ts";

/** A fault that nothing found, and why it cannot be told apart; null where it can, and a line of the book is missing. */
export interface Survivor extends Mutant {
  reason: string | null;
}

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The survivors as a page: which, where, and why where that is proven. */
export const reportOf = (
  survivors: readonly Survivor[],
  counts: Readonly<Record<string, number>>,
  figures: Readonly<Record<string, number>>,
): string => {
  const same = Map.groupBy(
    survivors.filter((s) => s.reason !== null),
    (s) => s.reason ?? "",
  );
  const holes = survivors.filter((s) => s.reason === null);
  const rows = (some: readonly Survivor[]) =>
    `| where | what was bent |\n| --- | --- |\n${some.map((m) => `| \`${m.where}\` | ${cell(m.name)} |`).join("\n")}`;
  return `# Faults in the access rules that nothing finds

Made by \`npm run mutants:access -- --write\`; not written by hand. The rules' own text offers ${counts["generated"]} faults; in this
run ${counts["planted"]} were planted, one at a time, and ${counts["impossible"]} more were no SQL that anybody could have written.
${survivors.length} were found by no lint and by no line of the book in test/access.

- Found, of all that were planted: ${figures["of all"]} %.
- Found, of those that can be told from the right rule: ${figures["of those that can be told"]} %.

## Not found, and a line of the book is missing (${holes.length})

${holes.length === 0 ? "None." : rows(holes)}

## The same rule in other words (${survivors.length - holes.length})

What each rests on is a query to the catalogue (test/mutants/reasons.ts); where it no longer holds, the fault counts above.

${[...same].map(([why, some]) => `### ${why[0]?.toUpperCase()}${why.slice(1)}\n\n${rows(some)}`).join("\n\n")}
`;
};
