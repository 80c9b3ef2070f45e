import { z } from "zod";
import { knowsAbout } from "#modules/message/index.ts";
import { clocksOf } from "#platform/clock-store.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { postForm, type ShowForm } from "#platform/http/form-act.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { explain } from "../explain.ts";
import { logScene } from "../log-scene.ts";
import { whoIs } from "../looked-view.ts";
import { ExplanationPage } from "../pages/explanation.tsx";
import { findExplanation } from "../store/explanations.ts";
import { logBook } from "../store/log.ts";

const show =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const found = await findExplanation(tx, idOf(c));
    // Whoever asked reads the answer in the log, not here.
    if (!found || found.person_id === acting.person_id) throw new NotFound();
    await knowsAbout(tx, found.id);
    const book = await logBook(tx, {
      persons: [found.person_id, found.actor_person_id, found.answered_by],
      roles: [found.actor_role_id, found.answered_role_id],
      places: [found.unit_id],
    });
    const clock = (await clocksOf(tx, [found.id])).find((one) => one.endedOn === null) ?? null;
    const actor = {
      personId: found.actor_person_id,
      roleId: found.actor_role_id,
      roleKind: null,
      unitId: found.unit_id,
    };
    return (
      <ExplanationPage
        scene={logScene(c, acting, acting.role_kind === "privacy-officer" ? "/my/reviews" : "/my/tasks")}
        explanation={found}
        person={book.names.get(found.person_id) ?? ""}
        actor={whoIs(book, c.var.lang, actor)}
        answeredBy={found.answered_by ? (book.names.get(found.answered_by) ?? null) : null}
        {...{ clock, fields, wrong }}
        formKey={newKey()}
      />
    );
  };

const page: Handler = (c) => asMe(c, async (tx, acting) => c.html(await show(c)(tx, acting, {}, [])));

const answer: Handler = (c) =>
  postForm(c, {
    act: `explanation:${idOf(c)}`,
    schema: z.object({ words: z.string("words").trim().min(1, "words").max(5_000, "long") }),
    show: show(c),
    fieldOf: {},
    work: async (tx, acting, { words }) => {
      await explain(tx, acting, idOf(c), words, c.var.today);
      return `/my/explanations/${idOf(c)}`;
    },
  });

/** Whoever looked says why; later the leader, and the privacy officer. */
export const explanationRoutes: readonly Route[] = [
  get("/my/explanations/:id", "person", page),
  post("/my/explanations/:id", "person", answer),
];
