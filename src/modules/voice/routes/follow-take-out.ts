import type { Ctx } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import type { GiverFile } from "../giver-file.ts";
import { caseAsData, caseOnPaper } from "../giver-take-out.ts";
import { threadLetter } from "../letters/thread.ts";

// The file's name says nothing of what it is about: it will lie in a folder that others see.
const download = (type: string, ending: string) => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="medvirk.${ending}"`,
  "Cache-Control": "no-store",
});

/** The whole case as data. */
export const answerJson = (c: Ctx, file: GiverFile): Response =>
  c.body(
    `${JSON.stringify(caseAsData(file, c.var.today), null, 2)}\n`,
    200,
    download("application/json; charset=utf-8", "json"),
  );

/** The whole case on paper. */
export const answerPdf = async (c: Ctx, file: GiverFile): Promise<Response> => {
  const { lang, today } = c.var;
  const { numbers } = c.var.frames(c);
  const pdf = await renderPdf(threadLetter(lang, caseOnPaper(file, lang, today, numbers)));
  return c.body(pdf as Uint8Array<ArrayBuffer>, 200, download("application/pdf", "pdf"));
};
