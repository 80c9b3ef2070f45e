import { codeHash, readCode, type Topic, takeCode, topics } from "#modules/consent/index.ts";
import {
  endRepresentation,
  layDownRepresentation,
  type MyRepresentation,
  myRepresentations,
} from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { choiceForm } from "../choose.ts";
import { choosable, give, refusalOf } from "../give.ts";
import { ChoosePage } from "../pages/choose.tsx";
import { EndPage } from "../pages/end.tsx";
import { PrincipalPage } from "../pages/principal.tsx";
import { RepresentationsPage } from "../pages/representations.tsx";
import { ReviewPage } from "../pages/review.tsx";

/** As oneself alone: who acts for me is not decided at work, nor by whoever acts for me. */
const asMyself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    if (!acting.role_id && !acting.principal_id) return work(tx, acting);
    if (c.req.method === "GET")
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/representation")}`), 303);
    throw new NotFound();
  });

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<RepresentationsPage c={c} acting={acting} all={await myRepresentations(tx)} />),
  );

const choosePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  fields: Fields,
  wrong?: readonly Wrong[],
): Promise<Response> => {
  const open = topics.filter((topic): topic is Topic => acting.topics.includes(topic));
  const page = { c, acting, open, fields, whom: await choosable(tx) };
  return c.html(<ChoosePage {...page} wrong={wrong ?? []} />, wrong ? 422 : 200);
};

// Whoever sat down at an open screen could let themselves in for good: one shows first who one is.
const choose: Handler = async (c) => {
  await recheck(c);
  return asMyself(c, (tx, acting) => choosePage(c, tx, acting, {}));
};

/** The form again with what was chosen. */
const change: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, (tx, acting) => choosePage(c, tx, acting, fields));
};

/** Whoever showed the code that was typed stands on the list from now on, and is the one who is meant. */
const byCode = async (
  c: Ctx,
  tx: Tx,
  fields: Fields,
): Promise<{ fields: Fields; wrong?: never } | { fields?: never; wrong: Wrong }> => {
  const { code: typed = "", ...others } = fields;
  if (typed.trim() === "") return { fields };
  const code = readCode("screen", typed);
  if (!code) return { wrong: { field: "code", word: "code" } };
  const taken = await takeCode(tx, codeHash(c.var.house.config, "screen", code));
  if (taken.outcome !== "taken" || taken.unit_id !== null)
    return { wrong: { field: "code", word: taken.outcome === "wait" ? "wait" : "code" } };
  return { fields: { ...others, whom: taken.person_id } };
};

/** What was chosen, read and found possible; or the page that says what is wrong. */
const chosen = async (c: Ctx, tx: Tx, acting: Acting, typed: Fields) => {
  const met = await byCode(c, tx, typed);
  if (met.wrong) return { page: await choosePage(c, tx, acting, typed, [met.wrong]) };
  const { fields } = met;
  const whom = await choosable(tx);
  const { values, wrong } = checkForm(
    choiceForm(
      whom.map((one) => one.person_id),
      c.var.today,
    ),
    fields,
  );
  if (!values) return { page: await choosePage(c, tx, acting, fields, wrong) };
  // A topic that is not open to the way one signed in was not offered.
  if (values.topics.some((topic) => !acting.topics.includes(topic))) throw new NotFound();
  const name = whom.find((one) => one.person_id === values.whom)?.name ?? "";
  return { choice: values, name, fields };
};

const refusedPage = (c: Ctx, tx: Tx, acting: Acting, fields: Fields, word: string) =>
  choosePage(c, tx, acting, fields, [{ field: word === "receiver-too-young" ? "whom" : "kind", word }]);

const review: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { page, choice, name, fields: read } = await chosen(c, tx, acting, fields);
    if (page) return page;
    const word = await refusalOf(tx, acting, choice);
    if (word) return refusedPage(c, tx, acting, fields, word);
    return c.html(
      <ReviewPage c={c} acting={acting} choice={choice} name={name} fields={read} formKey={newKey()} />,
    );
  });
};

const given: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, 30);
  return asMyself(c, async (tx, acting) => {
    const { page, choice } = await chosen(c, tx, acting, fields);
    if (page) return page;
    let refused: string | null = null;
    const to = await once(tx, acting.person_id, "representation", fields, async () => {
      refused = await refusalOf(tx, acting, choice);
      if (!refused) await give(tx, acting, choice);
      return "/my/representation";
    });
    return refused ? refusedPage(c, tx, acting, fields, refused) : c.redirect(href(c.var.lang, to), 303);
  });
};

/** One that holds, of either side. @throws NotFound */
const mine = async (c: Ctx, tx: Tx): Promise<MyRepresentation> => {
  const found = (await myRepresentations(tx)).find(
    (one) => one.id === c.req.param("id") && one.ended_at === null,
  );
  if (!found) throw new NotFound();
  return found;
};

const end: Handler = (c) =>
  asMyself(c, async (tx, acting) => c.html(<EndPage c={c} acting={acting} one={await mine(c, tx)} />));

const ended: Handler = async (c) => {
  const fields = await readForm(c);
  const id = c.req.param("id") ?? "";
  return asMyself(c, async (tx, acting) => {
    const to = await once(tx, acting.person_id, `representation-end:${id}`, fields, async () => {
      const one = await mine(c, tx);
      const over = await (one.mine ? endRepresentation(tx, one.id) : layDownRepresentation(tx, one.id));
      if (!over) throw new NotFound();
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "representation-end",
        subjectKind: "representation",
        subjectId: one.id,
      });
      return "/my/representation";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const principal: Handler = (c) =>
  asMe(c, async (_tx, acting) => {
    // The mandate may have ended since the page before: one is here as oneself again.
    if (!acting.principal_id) return c.redirect(href(c.var.lang, "/my"), 303);
    return c.html(<PrincipalPage c={c} acting={acting} />);
  });

/** Who acts for whom. */
export const representationRoutes: readonly Route[] = [
  get("/my/representation", "person", list),
  post("/my/representation", "person", given),
  get("/my/representation/new", "person", choose),
  post("/my/representation/review", "person", review),
  post("/my/representation/change", "person", change),
  get("/my/representation/:id/end", "person", end),
  post("/my/representation/:id/end", "person", ended),
  get("/my/for", "person", principal),
];
