// npm run -s kept [-- nb|nn|en]: prints the record of processing (GDPR art. 30) as Markdown, from data/processing.
// npm run -s kept -- impact [nb|nn|en]: prints the draft of an impact assessment (art. 35), with data/impact. What an
// installation has filled in stands on its page and its PDF, not here.
import { impactInWords } from "../src/modules/kept/impact-paper.ts";
import { recordOfProcessing } from "../src/modules/kept/record.ts";
import { impactTexts } from "../src/modules/kept/texts/impact.ts";
import { recordTexts } from "../src/modules/kept/texts/record.ts";
import { isLang, type Lang } from "../src/platform/texts/index.ts";

const asked = process.argv.slice(2);
const lang: Lang = asked.find(isLang) ?? "nb";
const labelled = (lines: readonly (readonly [string, string])[]) => {
  for (const [label, text] of lines) console.log(`- **${label}:** ${text}`);
};

const record = () => {
  const { t } = recordTexts.in(lang);
  console.log(`# ${t.title}\n\n${t.lead}`);
  for (const { what, lines, tables } of recordOfProcessing(lang)) {
    console.log(`\n## ${what}\n`);
    labelled(lines);
    for (const { name, rules } of tables) {
      console.log(`\n### ${name}\n`);
      for (const rule of rules) console.log(`- ${rule}`);
    }
  }
};

const impact = () => {
  const { t } = impactTexts.in(lang);
  const { classes, leftOut, risks, rights, fields } = impactInWords(lang, []);
  console.log(`# ${t.title}\n\n${t.lead}\n\n## ${t.described.title}\n\n${t.described.text}`);
  for (const { what, lines } of classes) {
    console.log(`\n### ${what}\n`);
    labelled(lines);
  }
  console.log(`\n## ${t.needed.title}\n\n${t.needed.text}\n`);
  for (const one of leftOut) console.log(`- ${one}`);
  console.log(`\n## ${t.risks.title}\n\n${t.risks.text}`);
  for (const { risk, lines } of risks) {
    console.log(`\n### ${risk}\n`);
    labelled(lines);
  }
  console.log(`\n## ${t.rights.title}\n`);
  for (const { right, path } of rights) console.log(`- ${right}: ${path}`);
  console.log(`\n## ${t.fill.title}`);
  for (const { title, help } of fields) console.log(`\n### ${title}\n\n${help}\n\n**${t.fill.missing}**`);
};

if (asked.includes("impact")) impact();
else record();
