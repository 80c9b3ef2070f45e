import { codeGroups, groupAloud } from "#platform/code/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { paperCodeTexts } from "./texts/index.ts";

/**
 * What stands on a sheet with a code. Nothing that says whose it is, and not which unit gave it: it may be found, and
 * some units are called after what they help with.
 */
export type PaperCode = {
  organisation: string;
  /** Somebody made it for themselves, to lie ready. */
  own: boolean;
  /** The sign-in name, `bekk-lykt-482`. */
  name: string;
  code: string;
  /** Where one signs in, without what a browser adds: "medvirk.storelv.no". */
  address: string;
  /** The last day of its first use, in words. */
  until: string;
  /** The first day on which it works, in words; null for at once. */
  from: string | null;
  /** Where a new one is given, and who answers; null where there is none. */
  telephone: string | null;
  help: HelpStrip;
};

/** The sheet as a letter, for `renderPdf`. */
export function paperCodeLetter(lang: Lang, sheet: PaperCode): Letter {
  const spoken = paperCodeTexts.in(lang);
  const { t } = spoken;
  const groups = codeGroups(sheet.code);
  return {
    template: new URL("./paper-code.typ", import.meta.url),
    lang: spoken.lang,
    title: t.documentTitle,
    data: {
      t: { ...t, lead: sheet.own ? t.leadOwn : t.lead },
      organisation: sheet.organisation,
      name: sheet.name,
      groups,
      spoken: groups.map((group, i) => ({ number: i + 1, group, words: groupAloud(spoken.lang, group) })),
      steps: [t.go(sheet.address), t.choose, t.type, t.make],
      facts: [
        sheet.from === null ? t.until(sheet.until) : `${t.from(sheet.from)} ${t.until(sheet.until)}`,
        t.once,
        t.opens,
        t.never,
        sheet.telephone === null ? t.lost : t.lostPhone(sheet.telephone),
      ],
      help: { numbers: sheet.help.numbers, checked: t.checked(sheet.help.checked) },
    },
  };
}
