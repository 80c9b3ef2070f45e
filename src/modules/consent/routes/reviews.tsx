import { z } from "zod";
import { knowsAbout } from "#modules/message/index.ts";
import { clocksOf } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { postForm, type ShowForm } from "#platform/http/form-act.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { whoIs } from "../looked-view.ts";
import { reviewOfEmergency, reviewOfObjection } from "../object.ts";
import { EmergencyReviewPage } from "../pages/emergency-review.tsx";
import { ObjectionReviewPage } from "../pages/objection-review.tsx";
import { ReviewsPage } from "../pages/reviews.tsx";
import { newestSeal } from "../seal/store.ts";
import { type Emergency, findEmergency, listEmergencies } from "../store/emergencies.ts";
import { listOwed } from "../store/explanations.ts";
import { type LogBook, logBook } from "../store/log.ts";
import { findObjection, listObjections, type Objection } from "../store/objections.ts";

const most = 50;

type About = Pick<Objection, "person_id" | "actor_person_id" | "actor_role_id" | "unit_id" | "reviewed_by">;

const aboutOf = (g: Emergency): About => ({ ...g, actor_person_id: g.opened_by, actor_role_id: g.role_id });

const bookOf = (tx: Tx, all: readonly About[]): Promise<LogBook> =>
  logBook(tx, {
    persons: all.flatMap((o) => [o.person_id, o.actor_person_id, o.reviewed_by]),
    roles: all.map((o) => o.actor_role_id),
    places: all.map((o) => o.unit_id),
  });

const actorOf = (c: Ctx, book: LogBook, o: About) =>
  whoIs(book, c.var.lang, {
    personId: o.actor_person_id,
    roleId: o.actor_role_id,
    roleKind: null,
    unitId: o.unit_id,
  });

const openClock = async (tx: Tx, id: string) =>
  (await clocksOf(tx, [id])).find((one) => one.endedOn === null) ?? null;

const list: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const emergencies = await listEmergencies(tx, most);
    const objections = await listObjections(tx, most);
    const owed = await listOwed(tx, most);
    const book = await bookOf(tx, [...emergencies.map(aboutOf), ...objections]);
    const clocks = await clocksOf(
      tx,
      [...emergencies, ...objections, ...owed].map((one) => one.id),
    );
    const clockOf = (id: string) =>
      clocks.find((one) => one.subjectId === id && one.endedOn === null) ?? null;
    return c.html(
      <ReviewsPage
        {...{ c, acting, owed, clockOf }}
        emergencies={emergencies.map((g) => ({
          about: g,
          ...actorOf(c, book, aboutOf(g)),
          unit: book.places.get(g.unit_id)?.name ?? "",
        }))}
        objections={objections.map((o) => ({ about: o, person: book.names.get(o.person_id) ?? "" }))}
        sealedAt={(await newestSeal(tx))?.sealedAt ?? null}
      />,
    );
  });

const reviewForm = z.object({
  finding: z.enum(["right", "wrong"], "finding"),
  words: z.string("words").trim().min(1, "words").max(5_000, "long"),
});

const showEmergency =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const g = await findEmergency(tx, idOf(c));
    if (!g) throw new NotFound();
    await knowsAbout(tx, g.id);
    const book = await bookOf(tx, [aboutOf(g)]);
    return (
      <EmergencyReviewPage
        {...{ c, acting, fields, wrong }}
        emergency={g}
        person={book.names.get(g.person_id) ?? ""}
        opener={actorOf(c, book, aboutOf(g))}
        reviewer={book.names.get(g.reviewed_by ?? "") ?? null}
        clock={await openClock(tx, g.id)}
        formKey={newKey()}
      />
    );
  };

const showObjection =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const o = await findObjection(tx, idOf(c));
    if (!o) throw new NotFound();
    await knowsAbout(tx, o.id);
    const book = await bookOf(tx, [o]);
    return (
      <ObjectionReviewPage
        {...{ c, acting, fields, wrong }}
        objection={o}
        person={book.names.get(o.person_id) ?? ""}
        actor={actorOf(c, book, o)}
        reviewer={book.names.get(o.reviewed_by ?? "") ?? null}
        clock={await openClock(tx, o.id)}
        formKey={newKey()}
      />
    );
  };

const page =
  (show: (c: Ctx) => ShowForm): Handler =>
  (c) =>
    asMe(c, async (tx, acting) => c.html(await show(c)(tx, acting, {}, [])));

const review =
  (
    act: string,
    path: string,
    show: (c: Ctx) => ShowForm,
    work: (
      tx: Tx,
      id: string,
      finding: "right" | "wrong",
      words: string,
      today: Ctx["var"]["today"],
    ) => Promise<void>,
  ): Handler =>
  (c) =>
    postForm(c, {
      act: `${act}:${idOf(c)}`,
      schema: reviewForm,
      show: show(c),
      fieldOf: {},
      work: async (tx, _acting, { finding, words }) => {
        await work(tx, idOf(c), finding, words, c.var.today);
        return `${path}/${idOf(c)}`;
      },
    });

/** What the privacy officer goes through: emergencies, objections, questions that nobody has answered. */
export const reviewRoutes: readonly Route[] = [
  get("/my/reviews", "officer", list),
  get("/my/reviews/emergencies/:id", "officer", page(showEmergency)),
  post(
    "/my/reviews/emergencies/:id",
    "officer",
    review("emergency-review", "/my/reviews/emergencies", showEmergency, reviewOfEmergency),
  ),
  get("/my/reviews/objections/:id", "officer", page(showObjection)),
  post(
    "/my/reviews/objections/:id",
    "officer",
    review("objection-review", "/my/reviews/objections", showObjection, reviewOfObjection),
  ),
];
