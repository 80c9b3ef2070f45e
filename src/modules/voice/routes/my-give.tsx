import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft, saveDraft } from "#platform/draft.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Fields, readForm } from "#platform/http/form.ts";
import { KeyUsed, newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { codeOfForm } from "../code-of-form.ts";
import { giveSignedIn } from "../give.ts";
import { checkGiven, typedIn } from "../give-form.ts";
import { modesAt, placeOf, placesInstead } from "../give-place.ts";
import { GiveAsSelfPage } from "../pages/give-as-self.tsx";
import { GiveClosedPage } from "../pages/give-closed.tsx";
import { GiveReviewPage } from "../pages/give-review.tsx";
import { type GiveShow, giveProblems } from "../pages/give-show.ts";
import { GiveWordsPage } from "../pages/give-words.tsx";
import { ReceiptPage } from "../pages/receipt.tsx";
import { receiptOf } from "../receipt-view.ts";
import { findVoice } from "../store.ts";

const pathOf = (c: Ctx) => `/my/units/${encodeURIComponent(c.req.param("unit") ?? "")}/voice`;

const draftAt = (unitId: string) => ({ form: "voice", subject: unitId });

/** Everything a signed-in giver's page needs, or the page to show instead. What was posted is kept as a draft first. */
const begun = async (c: Ctx, tx: Tx, acting: Acting, fields: Fields | null) => {
  const { today } = c.var;
  const asked = typedIn(fields ?? {});
  const place = await placeOf(tx, c.req.param("unit") ?? "", asked.promise, today);
  const { unit } = place;
  const typed = { ...asked, promise: place.promise?.promise_id ?? "" };
  const frame = { ...c.get("frames")(c, { acting }), path: pathOf(c) };
  if (fields) await saveDraft(tx, acting.person_id, draftAt(unit.id), typed);
  if (acting.role_kind || acting.principal_id) {
    const page = <GiveAsSelfPage frame={frame} path={pathOf(c)} atWork={acting.role_kind !== null} />;
    return { page: c.html(page, fields ? 409 : 200) };
  }
  if (!unit.takes_voices) {
    const instead = await placesInstead(tx, unit);
    const page = <GiveClosedPage frame={frame} unit={unit} instead={instead} words={typed.words} />;
    return { page: c.html(page, fields ? 409 : 200) };
  }
  const show: GiveShow = {
    frame,
    place,
    typed,
    formKey: fields?.["key"] || newKey(),
    name: acting.person_name,
  };
  return { show };
};

const first: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { page, show } = await begun(c, tx, acting, null);
    if (page) return page;
    const draft = await findDraft(tx, acting.person_id, draftAt(show.place.unit.id));
    const typed = draft ? typedIn(draft) : show.typed;
    return c.html(<GiveWordsPage {...show} typed={typed} draftBack={draft !== null} />);
  });

const checked = (c: Ctx, show: GiveShow) => {
  // Without a name is another way altogether, outside /my: here one is somebody.
  const modes = modesAt(show.place).filter((mode) => mode !== "anonymous");
  const { said, wrong } = checkGiven(show.typed, modes);
  if (!wrong) return { said };
  const problems = giveProblems(c.var.lang, wrong, show.typed);
  const early = wrong.some(({ field }) => field === "words" || field === "mode");
  const page = early ? (
    <GiveWordsPage {...show} problems={problems} />
  ) : (
    <GiveReviewPage {...show} problems={problems} />
  );
  return { page: c.html(page, 422) };
};

const review: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { page, show } = await begun(c, tx, acting, fields);
    if (page) return page;
    if (fields["step"] === "words") return c.html(<GiveWordsPage {...show} />);
    return checked(c, show).page ?? c.html(<GiveReviewPage {...show} />);
  });
};

const voice: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { page, show } = await begun(c, tx, acting, fields);
    if (page) return page;
    const { page: again, said } = checked(c, show);
    if (again) return again;
    const { house, now, today, lang } = c.var;
    const { place } = show;
    const code = codeOfForm(house, acting.person_id, fields);
    try {
      const id = await once(tx, acting.person_id, "voice", fields, async () => {
        const promise_id = place.promise?.promise_id ?? null;
        const given = { ...said, unit: place.unit, promise_id, language: lang };
        return (await giveSignedIn(tx, acting, now, today, given, code)).voice.id;
      });
      await dropDraft(tx, acting.person_id, draftAt(place.unit.id));
      const stored = await findVoice(tx, id);
      if (!stored) throw new Error("a voice that was just given is not there for its giver");
      const receipt = receiptOf(lang, { code, voice: stored }, place);
      return c.html(
        <ReceiptPage frame={{ ...show.frame, path: `/my/voices/${id}` }} receipt={receipt} signedIn />,
        201,
      );
    } catch (error) {
      if (!(error instanceof KeyUsed)) throw error;
      return c.html(<GiveReviewPage {...show} formKey={newKey()} used />, 409);
    }
  });
};

/** Whoever reloads a later step without its form begins at the first, where the draft is. */
const begin: Handler = (c) => c.redirect(href(c.var.lang, pathOf(c)), 303);

/** Giving a voice with a name, open or locked. */
export const myGiveRoutes: readonly Route[] = [
  get("/my/units/:unit/voice", "person", first),
  get("/my/units/:unit/voice/review", "person", begin),
  post("/my/units/:unit/voice/review", "person", review),
  post("/my/units/:unit/voice", "person", voice),
];
