import type { CodeMutant } from "./code.ts";
import { codeReasonOf } from "./code-reasons.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

/** The survivors as a page: which, where, and why where that is known. */
export const codeReport = (
  survivors: readonly CodeMutant[],
  counts: Readonly<Record<string, number>>,
): string => {
  const rows = survivors.map((one) => {
    const reason = codeReasonOf(one);
    const why = reason
      ? `${reason.equivalent ? "the same: " : ""}${reason.why}`
      : "not known: a hole in the tests";
    return `| \`${one.file}:${one.line}\` | ${cell(one.what)} | ${cell(why)} |`;
  });
  return `# Faults in the rules' code that nothing finds

Made by \`npm run mutants:code -- --write\`; not written by hand. Each fault that the text of the guards (may it happen now)
and of the auditor of small numbers offered was planted, one at a time: ${counts["planted"]} in ${counts["files"]} files, apart from
${counts["not compiling"]} that the compiler does not let through. ${counts["found"]} were found by the tests beside the rule, ${counts["endless"]} ran
without end, ${counts["survived"]} were not noticed; of these ${counts["equivalent"]} say the same as the rule ("the same").

| where | what was bent | why nothing finds it |
| --- | --- | --- |
${rows.join("\n")}
`;
};
