import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type Book, openBook } from "../book.ts";
import { codeHash, readCode } from "../code.ts";
import { NewWhatPage } from "../pages/new-what.tsx";
import { NewWhoPage } from "../pages/new-who.tsx";
import { ReviewPage } from "../pages/review.tsx";
import type { Recipient } from "../recipient.ts";
import { chosen, readFilled } from "../share-form.ts";
import { addConsent } from "../store/consents.ts";
import { takeCode } from "../store/introductions.ts";
import { asOwner, type Whose } from "../whose.ts";

interface Giving {
  c: Ctx;
  acting: Acting;
  whose: Whose;
  book: Book;
}

const asGiver = (c: Ctx, work: (tx: Tx, giving: Giving) => Promise<Response>) =>
  asOwner(c, async (tx, acting, whose) => {
    if (!whose.mayDecide) throw new NotFound();
    return work(tx, { c, acting, whose, book: await openBook(tx, whose.organisationId) });
  });

const whoPage = (giving: Giving, fields: Fields, wrong: readonly Wrong[] = []) =>
  giving.c.html(<NewWhoPage {...giving} fields={fields} wrong={wrong} />, wrong.length > 0 ? 422 : 200);

const whatPage = (giving: Giving, to: Recipient, fields: Fields, wrong: readonly Wrong[] = []) =>
  giving.c.html(
    <NewWhatPage {...giving} to={to} fields={fields} wrong={wrong} />,
    wrong.length > 0 ? 422 : 200,
  );

/** Takes the code that was typed. Out: who showed it, with the book as it is now; or what is wrong. */
const byCode = async (
  tx: Tx,
  giving: Giving,
  typed: string,
): Promise<{ to: Recipient; giving: Giving } | { wrong: Wrong[] }> => {
  const { config } = giving.c.var.house;
  if (typed.trim() === "") return { wrong: [{ field: "code", word: "code" }] };
  const code = readCode("screen", typed);
  // A slip of the pen is no try.
  if (!code) return { wrong: [{ field: "code", word: "badCode" }] };
  const taken = await takeCode(tx, codeHash(config, "screen", code));
  if (taken.outcome !== "taken")
    return { wrong: [{ field: "code", word: taken.outcome === "wait" ? "wait" : "badCode" }] };
  const book = await openBook(tx, giving.whose.organisationId);
  const to = { kind: "person", personId: taken.person_id, unitId: taken.unit_id } as const;
  const known = book.people.some((p) => p.person_id === to.personId && p.unit_id === to.unitId);
  return known ? { to, giving: { ...giving, book } } : { wrong: [{ field: "code", word: "blocked" }] };
};

const who: Handler = (c) => asGiver(c, async (_tx, giving) => whoPage(giving, {}));

const whoChosen: Handler = async (c) => {
  const fields = await readForm(c);
  return asGiver(c, async (tx, giving) => {
    const { to: way = "", code = "", unit = "" } = fields;
    // Whoever has filled in the code or the place alone has said which way it is.
    if (way === "code" || (way === "" && code.trim() !== "")) {
      const found = await byCode(tx, giving, code);
      return "wrong" in found ? whoPage(giving, fields, found.wrong) : whatPage(found.giving, found.to, {});
    }
    if (way === "place" || (way === "" && unit !== "")) {
      const to = chosen(giving.book, `unit:${unit}`);
      return to ? whatPage(giving, to, {}) : whoPage(giving, fields, [{ field: "unit", word: "unit" }]);
    }
    const to = chosen(giving.book, way);
    // Coming back from the review, what was filled in comes along.
    return to ? whatPage(giving, to, fields) : whoPage(giving, fields, [{ field: "to", word: "to" }]);
  });
};

/** What was filled in, or the page that asks for it again. */
const filledIn = (giving: Giving, fields: Fields) => {
  const { c, whose, book } = giving;
  const to = chosen(book, fields["to"]);
  if (!to) return { page: whoPage(giving, {}, [{ field: "to", word: "to" }]) };
  const read = readFilled(fields, { book, open: whose.topics, today: c.var.today, to });
  return read.wrong ? { page: whatPage(giving, to, fields, read.wrong) } : { filled: read.filled };
};

const review: Handler = async (c) => {
  const fields = await readForm(c);
  return asGiver(c, async (_tx, giving) => {
    const { page, filled } = filledIn(giving, fields);
    return page ?? c.html(<ReviewPage {...giving} filled={filled} fields={fields} formKey={newKey()} />);
  });
};

const give: Handler = async (c) => {
  const fields = await readForm(c);
  return asGiver(c, async (tx, giving) => {
    const { page, filled } = filledIn(giving, fields);
    if (page) return page;
    const { acting, whose } = giving;
    const to = await once(tx, acting.person_id, "consent", fields, async () => {
      const id = await addConsent(tx, {
        ...filled,
        personId: whose.personId,
        organisationId: whose.organisationId,
      });
      await leaveTrail(tx, {
        organisationId: whose.organisationId,
        unitId: null,
        act: "consent",
        subjectKind: "consent",
        subjectId: id,
      });
      return `/my/consents/${id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Giving a consent: to whom, what and how long, a look over it, and then it holds. */
export const giveRoutes: readonly Route[] = [
  get("/my/consents/new", "person", who),
  post("/my/consents/new", "person", whoChosen),
  post("/my/consents/review", "person", review),
  post("/my/consents", "person", give),
];
