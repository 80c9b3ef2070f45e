// npm run -s kept [-- nb|nn|en]: prints the record of processing (GDPR art. 30) as Markdown, from data/processing.
import { recordOfProcessing } from "../src/modules/kept/record.ts";
import { recordTexts } from "../src/modules/kept/texts/record.ts";
import { isLang } from "../src/platform/texts/index.ts";

const asked = process.argv[2] ?? "nb";
const lang = isLang(asked) ? asked : "nb";
const { t } = recordTexts.in(lang);
console.log(`# ${t.title}\n\n${t.lead}`);
for (const { what, lines, tables } of recordOfProcessing(lang)) {
  console.log(`\n## ${what}\n`);
  for (const [label, text] of lines) console.log(`- **${label}:** ${text}`);
  for (const { name, rules } of tables) {
    console.log(`\n### ${name}\n`);
    for (const rule of rules) console.log(`- ${rule}`);
  }
}
