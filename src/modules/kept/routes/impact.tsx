import type { Acting } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, readForm } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { asKeeper } from "../as-keeper.ts";
import { answerForm, type FieldName, fieldNames, type Keeper, mayFill } from "../impact.ts";
import { impactLetter } from "../impact-paper.ts";
import { ImpactPage } from "../pages/impact.tsx";
import { ImpactFieldPage } from "../pages/impact-field.tsx";
import { type Answer, addAnswer, answersOf } from "../store-impact.ts";
import { impactTexts } from "../texts/impact.ts";

const page: Handler = (c) =>
  asKeeper(c, async (tx, acting, as) =>
    c.html(<ImpactPage c={c} acting={acting} as={as} answers={await answersOf(tx)} />),
  );

const pdf: Handler = async (c) => {
  const { t, lang } = impactTexts.in(c.var.lang);
  const letter = await asKeeper(c, async (tx, acting) =>
    impactLetter(
      c.var.lang,
      await answersOf(tx),
      t.made(dateInWords(lang, c.var.today), acting.organisation_name),
    ),
  );
  return c.body((await renderPdf(letter)) as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'attachment; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The field asked for. @throws NotFound where there is none, or where it is for the other role to fill in */
const fieldOf = (c: Ctx, as: Keeper): FieldName => {
  const field = fieldNames.find((name) => name === c.req.param("field"));
  if (!field || !mayFill(field, as)) throw new NotFound();
  return field;
};

const newest = (answers: readonly Answer[], field: FieldName) => answers.find((one) => one.field === field);

const form: Handler = (c) =>
  asKeeper(c, async (tx, acting, as) => {
    const field = fieldOf(c, as);
    const now = newest(await answersOf(tx), field);
    const shown = { c, acting, field, words: now?.words ?? "", upon: now?.n ?? 0 };
    return c.html(<ImpactFieldPage {...shown} />);
  });

/** The next version stands already: both texts are shown, and the one typed is now written upon the newer. */
class Meanwhile extends Error {}

const fill: Handler = async (c) => {
  const fields = await readForm(c);
  const typed = fields["words"] ?? "";
  const answered = async (acting: Acting, as: Keeper, answers: () => Promise<readonly Answer[]>) => {
    const field = fieldOf(c, as);
    const now = newest(await answers(), field);
    const shown = { c, acting, field, words: typed, upon: now?.n ?? 0, meanwhile: now?.words ?? "" };
    return c.html(<ImpactFieldPage {...shown} wrong={[{ field: "words", word: "meanwhile" }]} />, 409);
  };
  try {
    return await asKeeper(c, async (tx, acting, as) => {
      const field = fieldOf(c, as);
      const { values, wrong } = checkForm(answerForm, fields);
      if (wrong) {
        const upon = Number.parseInt(fields["upon"] ?? "", 10) || 0;
        return c.html(<ImpactFieldPage {...{ c, acting, field, words: typed, upon, wrong }} />, 422);
      }
      const to = await once(tx, acting.person_id, `impact-answer:${field}`, fields, async () => {
        const now = newest(await answersOf(tx), field)?.n ?? 0;
        const by = {
          organisationId: acting.organisation_id,
          field,
          n: values.upon + 1,
          words: values.words,
          as,
        };
        if (now !== values.upon || (await addAnswer(tx, by)) === 0) throw new Meanwhile();
        await leaveTrail(tx, {
          organisationId: acting.organisation_id,
          unitId: null,
          act: "impact-answer",
          subjectKind: "organisation",
          subjectId: acting.organisation_id,
          detail: { field, n: by.n },
        });
        return `/my/impact-assessment#${field}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  } catch (error) {
    if (!(error instanceof Meanwhile)) throw error;
    return asKeeper(c, (tx, acting, as) => answered(acting, as, () => answersOf(tx)));
  }
};

/** The draft of an impact assessment: read, on paper, and filled in field by field. */
export const impactRoutes: readonly Route[] = [
  get("/my/impact-assessment", "person", page),
  get("/my/impact-assessment/pdf", "person", pdf),
  get("/my/impact-assessment/:field", "person", form),
  post("/my/impact-assessment/:field", "person", fill),
];
