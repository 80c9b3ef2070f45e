import { type Fields, readForm } from "#platform/http/form.ts";
import { KeyUsed, newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { giveAnonymously } from "../give.ts";
import { checkGiven, type Typed, typedIn } from "../give-form.ts";
import { modesAt, type Place, placeOf, placesInstead } from "../give-place.ts";
import { GiveClosedPage } from "../pages/give-closed.tsx";
import { GiveReviewPage } from "../pages/give-review.tsx";
import { type GiveShow, giveProblems } from "../pages/give-show.ts";
import { GiveWordsPage } from "../pages/give-words.tsx";
import { ReceiptPage } from "../pages/receipt.tsx";
import { receiptOf } from "../receipt-view.ts";
import { giveTexts } from "../texts/give.ts";

const unitIn = (c: Ctx): string => c.req.param("unit") ?? "";

// A place is the same for everybody and nobody's secret. Kept for some seconds, so that many who come at once do not
// each ask for it; a place that has just closed is refused a moment later, by hand-over it still reaches somebody.
const keptFor = 5000;
const kept = new WeakMap<object, Map<string, { until: number; place: Place }>>();

/** The place of the address, or the page that says where else, with what was written. */
const openPlace = async (c: Ctx, typed: Typed, mayBeKept = false): Promise<Place | Response> => {
  const { house, today } = c.var;
  const mine = kept.get(house) ?? new Map<string, { until: number; place: Place }>();
  kept.set(house, mine);
  const name = JSON.stringify([unitIn(c), typed.promise, today]);
  const known = mayBeKept ? mine.get(name) : undefined;
  if (known && known.until > performance.now()) return known.place;
  const found = await house.db.asAnonymous(today, async (tx) => {
    const place = await placeOf(tx, unitIn(c), typed.promise, today);
    return { place, instead: place.unit.takes_voices ? [] : await placesInstead(tx, place.unit) };
  });
  if (found.place.unit.takes_voices) {
    if (mine.size >= 500) mine.clear();
    mine.set(name, { until: performance.now() + keptFor, place: found.place });
    return found.place;
  }
  const { unit } = found.place;
  const page = (
    <GiveClosedPage
      frame={frameFor(c, found.place)}
      unit={unit}
      instead={found.instead}
      words={typed.words}
    />
  );
  return c.html(page, c.req.method === "GET" ? 200 : 409);
};

// The language links lead to the first step: the others are answers to a post.
const frameFor = (c: Ctx, { unit }: Place) => ({
  ...c.get("frames")(c, {
    organisation: unit.organisation_name,
    unit: { label: unit.short_name, path: `/units/${unit.code}` },
    as: { text: giveTexts.in(c.var.lang).t.notSignedIn },
  }),
  path: `/units/${encodeURIComponent(unit.code)}/voice`,
});

const shown = (c: Ctx, place: Place, typed: Typed, formKey: string): GiveShow => ({
  frame: frameFor(c, place),
  place,
  typed,
  formKey,
  name: null,
});

/** To the signed-in world, with what was posted: who may know the name is asked of somebody who has one. */
const toSignedIn = (c: Ctx): Response =>
  c.redirect(href(c.var.lang, `/my/units/${encodeURIComponent(unitIn(c))}/voice/review`), 307);

const first: Handler = async (c) => {
  const typed = typedIn({ promise: c.req.query("promise") ?? "" });
  const place = await openPlace(c, typed);
  if (place instanceof Response) return place;
  return c.html(
    <GiveWordsPage {...shown(c, place, { ...typed, promise: place.promise?.promise_id ?? "" }, newKey())} />,
  );
};

/** The form as it came, with the place; what is wrong with it sends back to the step where it can be mended. */
const posted = async (c: Ctx, fields: Fields, mayBeKept = false) => {
  const typed = typedIn(fields);
  const place = await openPlace(c, typed, mayBeKept);
  if (place instanceof Response) return { page: place };
  const formKey = fields["key"] || newKey();
  const show = shown(c, place, { ...typed, promise: place.promise?.promise_id ?? "" }, formKey);
  const { said, wrong } = checkGiven(show.typed, modesAt(place));
  if (!wrong) return { show, said };
  const problems = giveProblems(c.var.lang, wrong, typed);
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
  if (fields["step"] === "words") {
    const typed = typedIn(fields);
    const place = await openPlace(c, typed);
    if (place instanceof Response) return place;
    return c.html(<GiveWordsPage {...shown(c, place, typed, fields["key"] || newKey())} />);
  }
  const { page, show, said } = await posted(c, fields);
  if (page) return page;
  return said.mode === "anonymous" ? c.html(<GiveReviewPage {...show} />) : toSignedIn(c);
};

const voice: Handler = async (c) => {
  const fields = await readForm(c);
  const { page, show, said } = await posted(c, fields, true);
  if (page) return page;
  if (said.mode !== "anonymous") return toSignedIn(c);
  // A form without its key cannot be told from one that was sent already: shown again, with a key.
  if (!fields["key"]) return c.html(<GiveReviewPage {...show} />, 422);
  const { house, today, lang } = c.var;
  const { place } = show;
  try {
    const receipt = await giveAnonymously(
      house,
      today,
      { ...said, unit: place.unit, promise_id: place.promise?.promise_id ?? null, language: lang },
      fields,
    );
    return c.html(
      <ReceiptPage frame={{ ...show.frame, path: "/follow" }} receipt={receiptOf(lang, receipt, place)} />,
      201,
    );
  } catch (error) {
    if (!(error instanceof KeyUsed)) throw error;
    return c.html(<GiveReviewPage {...show} formKey={newKey()} used />, 409);
  }
};

/** Whoever reloads a later step without its form begins at the first. */
const begin: Handler = (c) =>
  c.redirect(href(c.var.lang, `/units/${encodeURIComponent(unitIn(c))}/voice`), 303);

/** Giving a voice: words and mode, look over, send. Without a name it all happens where no cookie is sent. */
export const giveRoutes: readonly Route[] = [
  get("/units/:unit/voice", "anyone", first),
  get("/units/:unit/voice/review", "anyone", begin),
  post("/units/:unit/voice/review", "anyone", review),
  post("/units/:unit/voice", "anyone", voice),
];
