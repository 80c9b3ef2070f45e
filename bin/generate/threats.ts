import type { Risk } from "../../src/modules/kept/impact.ts";

type Threat = Risk["threats"][number];

// A bar ends a cell, also within backquotes.
const cell = (text: string) => text.replaceAll("|", "\\|");

const shownBy = ({ tests, scripts = [] }: Threat): string =>
  [
    ...tests.map(({ file, name }) => `[${file}](../${file}): ${cell(name)}`),
    ...scripts.map((script) => `\`npm run ${script}\``),
  ].join("<br>") || "–";

const row = (one: Threat): string =>
  `| ${one.id} | ${cell(one.threat)} | ${one.held_by.map((path) => `\`${path}\``).join(", ")} | ${shownBy(one)} | ${cell(one.lacks ?? "")} |`;

/**
 * The page of threats: what could go wrong, what holds it, and the test that shows it.
 * In: the risks of the impact assessment. Out: Markdown, the threats by their number.
 */
export const threatsPage = (risks: readonly Risk[]): string => {
  const all = risks
    .flatMap(({ threats }) => threats)
    .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const bare = all.filter(({ tests }) => tests.length === 0).map(({ id }) => id);
  const partly = all.filter(({ tests, lacks }) => tests.length > 0 && lacks).map(({ id }) => id);
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(", ") : "none");
  return `# Threats, and what holds them

Made from \`data/impact/risks.json\` by \`npm run generate\`; not written by hand. The impact assessment prints the same
risks in three languages. \`bin/generate/threats.test.ts\` holds that each test named here exists under that name.

Of ${all.length} threats ${all.length - bare.length - partly.length} are held by named tests. Held, but for what the last column says: ${list(partly)}. Not yet shown by a
test: ${list(bare)}.

| | threat | held by | shown by | not yet |
|---|---|---|---|---|
${all.map(row).join("\n")}
`;
};
