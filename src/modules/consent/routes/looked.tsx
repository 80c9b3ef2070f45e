import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import type { Wrong } from "#platform/http/form.ts";
import { postForm, type ShowForm } from "#platform/http/form-act.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { newKey } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import type { LookedPage as Asked, LookedLine } from "#platform/module.ts";
import { auditBundle } from "../audit-event.ts";
import { ask, mayAsk, mayObject } from "../explain.ts";
import { asOneself, logScene } from "../log-scene.ts";
import { lookedLine, lookedLines } from "../looked-lines.ts";
import { viewLines } from "../looked-view.ts";
import { object } from "../object.ts";
import { AskWhyPage } from "../pages/ask-why.tsx";
import { LookedPage } from "../pages/looked.tsx";
import { ObjectionPage } from "../pages/objection.tsx";
import { officers } from "../store/emergencies.ts";
import { logBook, lookers, placeOf } from "../store/log.ts";

const most = 20;

/** What was chosen to be shown, as typed; ids of nobody and days that are none are no choice. */
const asked = (
  c: Ctx,
): { page: Omit<Asked, "most" | "before">; typed: Record<"who" | "from" | "to", string>; wrong: Wrong[] } => {
  const typed = {
    who: c.req.query("who") ?? "",
    from: c.req.query("from") ?? "",
    to: c.req.query("to") ?? "",
  };
  const wrong: Wrong[] = [];
  const day = (field: "from" | "to"): Day | null => {
    if (typed[field].trim() === "") return null;
    const read = readTypedDay(typed[field]);
    if (!read) wrong.push({ field, word: "date" });
    return read;
  };
  const [from, to] = [day("from"), day("to")];
  if (from && to && from > to) wrong.push({ field: "from", word: "order" });
  return { page: { who: isId(typed.who) ? typed.who : null, from, to }, typed, wrong };
};

const list: Handler = (c) =>
  asOneself(c, async (tx, acting) => {
    const { page, typed, wrong } = asked(c);
    const before = c.req.query("before") ?? "";
    // A place that is not mine is as absent as one that does not exist.
    const place = before === "" ? null : isId(before) ? await placeOf(tx, before) : null;
    if (before !== "" && !place) throw new NotFound();
    const lines =
      wrong.length > 0
        ? []
        : await lookedLines(tx, c.var.house, { ...page, most: most + 1, before: place }, c.var.lang);
    const views = await viewLines(tx, lines.slice(0, most), c.var.lang);
    return c.html(
      <LookedPage
        scene={logScene(c, acting)}
        views={views}
        more={lines.length > most}
        older={place !== null}
        typed={typed}
        wrong={wrong}
        who={await lookers(tx)}
      />,
      wrong.length > 0 ? 422 : 200,
    );
  });

/** The line in the address. @throws NotFound where it is not mine */
const theLine = async (c: Ctx, tx: Tx): Promise<LookedLine> => {
  const place = await placeOf(tx, idOf(c));
  const line = place && (await lookedLine(tx, c.var.house, place, c.var.lang));
  if (!line) throw new NotFound();
  return line;
};

const showAsk =
  (c: Ctx): ShowForm =>
  async (tx, acting, _fields, wrong) => {
    const line = await theLine(c, tx);
    if (!mayAsk(line, acting.person_id)) throw new NotFound();
    const [view] = await viewLines(tx, [line], c.var.lang);
    if (!view) throw new NotFound();
    return <AskWhyPage scene={logScene(c, acting)} view={view} wrong={wrong} formKey={newKey()} />;
  };

const question: Handler = (c) =>
  postForm(c, {
    act: `question:${idOf(c)}`,
    schema: z.object({}),
    show: showAsk(c),
    fieldOf: {},
    work: async (tx, acting) => {
      if (acting.role_id || acting.principal_id) throw new NotFound();
      await ask(tx, acting, await theLine(c, tx), c.var.today);
      return `/my/looked#line-${idOf(c)}`;
    },
  });

const showObjection =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const line = await theLine(c, tx);
    const [view] = await viewLines(tx, [line], c.var.lang);
    if (!view || !mayObject(line, acting.person_id)) throw new NotFound();
    const inOffice = (await officers(tx, acting.organisation_id)).length > 0;
    return (
      <ObjectionPage scene={logScene(c, acting)} {...{ view, fields, wrong, inOffice }} formKey={newKey()} />
    );
  };

const objection: Handler = (c) =>
  postForm(c, {
    act: `objection:${idOf(c)}`,
    schema: z.object({ words: z.string("words").trim().min(1, "words").max(5_000, "long") }),
    show: showObjection(c),
    fieldOf: {},
    work: async (tx, acting, { words }) => {
      if (acting.role_id || acting.principal_id) throw new NotFound();
      await object(tx, acting, await theLine(c, tx), words, c.var.today);
      return `/my/looked/${idOf(c)}/objection`;
    },
  });

const form =
  (show: (c: Ctx) => ShowForm): Handler =>
  (c) =>
    asOneself(c, async (tx, acting) => c.html(await show(c)(tx, acting, {}, [])));

/** The whole log of what is mine, for other systems. */
const takeOut: Handler = async (c) => {
  await recheck(c);
  return asOneself(c, async (tx, acting) => {
    const lines: LookedLine[] = [];
    const page = { most: 500, who: null, from: null, to: null };
    for (let before: Asked["before"] = null; ; ) {
      const some = await lookedLines(tx, c.var.house, { ...page, before }, "nb");
      lines.push(...some);
      const last = some.at(-1);
      if (!last || some.length < page.most) break;
      before = { micros: last.micros, id: last.id };
    }
    const book = await logBook(tx, {
      persons: lines.map((l) => l.actor.personId),
      roles: lines.map((l) => l.actor.roleId),
      places: lines.flatMap((l) => [l.actor.unitId, l.actor.organisationId]),
    });
    const person = { id: acting.person_id, name: acting.person_name };
    return c.body(
      JSON.stringify(auditBundle(lines, book, person, c.var.house.config.publicUrl, c.var.now), null, 2),
      200,
      {
        "Content-Type": "application/fhir+json; charset=utf-8",
        // A file name says nothing of what is in it.
        "Content-Disposition": 'attachment; filename="logg.json"',
      },
    );
  });
};

/** Who has looked, and what one can do about it. As oneself. */
export const lookedRoutes: readonly Route[] = [
  get("/my/looked", "person", list),
  get("/my/looked/take-out", "person", takeOut),
  get("/my/looked/:id/question", "person", form(showAsk)),
  post("/my/looked/:id/question", "person", question),
  get("/my/looked/:id/objection", "person", form(showObjection)),
  post("/my/looked/:id/objection", "person", objection),
];
