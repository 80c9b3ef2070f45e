import { get, type Handler, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { lastRetention } from "#platform/retention/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { asKeeper } from "../as-keeper.ts";
import { RecordPage } from "../pages/record.tsx";
import { recordLetter } from "../record.ts";
import { recordTexts } from "../texts/record.ts";

const page: Handler = (c) =>
  asKeeper(c, async (tx, acting) => {
    const { t, lang } = recordTexts.in(c.var.lang);
    const run = await lastRetention(tx);
    const last = run ? t.last(dateInWords(lang, run.day)) : t.never;
    return c.html(<RecordPage c={c} acting={acting} last={last} />);
  });

const pdf: Handler = async (c) => {
  const { t, lang } = recordTexts.in(c.var.lang);
  const from = await asKeeper(c, async (_, acting) => acting.organisation_name);
  const letter = recordLetter(c.var.lang, t.taken(dateInWords(lang, c.var.today), from));
  return c.body((await renderPdf(letter)) as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'attachment; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The record of processing, on a page and on paper. */
export const recordRoutes: readonly Route[] = [
  get("/my/record", "person", page),
  get("/my/record/pdf", "person", pdf),
];
