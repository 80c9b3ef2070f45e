import type { Ctx } from "#platform/http/route.ts";
import { OwnText } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { type LinkedType, sheetFields } from "../sheet-kinds.ts";
import type { Sheet } from "../sheets.ts";
import { planTexts } from "../texts/plan.ts";
import { sheetTexts } from "../texts/sheet.ts";

/** What a plan elsewhere is, in words; what another version of us wrote is another plan. */
export const typeInWords = (c: Ctx, sheet: Sheet): string => {
  const { types } = sheetTexts.in(c.var.lang).t;
  return types[(sheet.words?.["type"] ?? "other") as LinkedType] ?? types.other;
};

/** What a sheet is called in a list: its first words. */
export const sheetTitle = (c: Ctx, sheet: Sheet): string => {
  const { words } = sheet;
  if (words === null) return planTexts.in(c.var.lang).t.page.unreadable;
  if (sheet.kind === "linked") return `${typeInWords(c, sheet)}: ${words["owner"] ?? ""}`;
  const said = words["title"] || words["who"] || words["words"] || "";
  return said.length > 80 ? `${said.slice(0, 80)} …` : said;
};

/** What is written on a sheet: each field that has something, under its question. */
export const SheetWordsView = ({ c, sheet }: { c: Ctx; sheet: Sheet }) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const fields: Readonly<Record<string, string>> = t.fields;
  const { words } = sheet;
  if (words === null) return <p>{planTexts.in(c.var.lang).t.page.unreadable}</p>;
  return (
    <dl class="mv-stack">
      {sheet.kind === "linked" && (
        <div>
          <dt class="mv-small">{t.fields.type}</dt>
          <dd>{typeInWords(c, sheet)}</dd>
        </div>
      )}
      {sheetFields[sheet.kind].map(
        ({ name }) =>
          words[name] && (
            <div>
              <dt class="mv-small">{fields[name]}</dt>
              <dd>
                <OwnText text={words[name] ?? ""} />
              </dd>
            </div>
          ),
      )}
      {sheet.on_day && (
        <div>
          <dt class="mv-small">{sheet.kind === "attempt" ? t.days.attempt : t.days.linked}</dt>
          <dd>{dayInWords(c, lang, sheet.on_day)}</dd>
        </div>
      )}
    </dl>
  );
};
