import { addDays, type Day } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { type PaperCode, paperCodeLetter } from "../letters/paper-code.ts";
import { paperCodeTexts } from "../letters/texts/index.ts";
import { codeDays } from "../store/codes.ts";

/** The sheet as a file. Its name says neither what it is nor whose: it lies in a folder that others may see. */
export const letterAnswer = async (
  c: Ctx,
  asked: Lang,
  {
    from,
    ...sheet
  }: Pick<PaperCode, "organisation" | "own" | "name" | "code" | "telephone"> & {
    from: Day | null;
  },
): Promise<Response> => {
  const { lang } = paperCodeTexts.in(asked);
  const letter = paperCodeLetter(lang, {
    ...sheet,
    from: from && dateInWords(lang, from),
    address: c.var.house.config.publicUrl.host,
    until: dateInWords(lang, addDays(c.var.today, codeDays)),
    help: helpOnPaper(lang, c.var.frames(c)),
  });
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'attachment; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};
