import { get, type Handler, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { asMyself } from "../as-myself.ts";
import { keptLetter } from "../kept-paper.ts";
import { KeptPage } from "../pages/kept.tsx";
import { MyKeptPage } from "../pages/my-kept.tsx";
import { countsOf, everythingAbout } from "../take-out.ts";
import { keptTexts } from "../texts/kept.ts";

const pdf: Handler = async (c) => {
  const by = { today: c.var.today, lang: c.var.lang, config: c.var.house.config };
  const letter = await asMyself(c, async (tx, acting) => {
    const counts = countsOf(await everythingAbout(tx, acting, c.var.house.modules, by));
    return keptLetter(c.var.lang, counts, dateInWords(keptTexts.in(c.var.lang).lang, c.var.today));
  });
  return c.body((await renderPdf(letter)) as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'attachment; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** What is kept: for everybody to read, and about oneself with how much there is. */
export const keptRoutes: readonly Route[] = [
  get("/kept", "anyone", (c) => c.html(<KeptPage c={c} />)),
  get("/my/kept/pdf", "person", pdf),
  get("/my/kept", "person", (c) =>
    asMyself(c, async (tx, acting) => {
      const by = { today: c.var.today, lang: c.var.lang, config: c.var.house.config };
      const all = await everythingAbout(tx, acting, c.var.house.modules, by);
      return c.html(<MyKeptPage c={c} acting={acting} counts={countsOf(all)} />);
    }),
  ),
];
