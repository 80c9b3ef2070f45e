import type { Mutant } from "./mutants.ts";
import { reasonOf } from "./reasons.ts";

/** The survivors as a page: which, where, and why where that is known. */
export const reportOf = (survivors: readonly Mutant[], counts: Readonly<Record<string, number>>): string => {
  const rows = survivors.map(
    (m) =>
      `| \`${m.where}\` | ${m.name.replaceAll("|", "\\|")} | ${reasonOf(m) ?? "not known: a hole in the tests"} |`,
  );
  return `# Faults in the access rules that nothing finds

Made by \`npm run mutants:access -- --write\`; not written by hand. Each fault that the rules' own text offers was planted,
one at a time, in ${counts["planted"]} places. ${survivors.length} were found by no lint and by no line of the book in test/access.

| where | what was bent | why nothing finds it |
| --- | --- | --- |
${rows.join("\n")}
`;
};
