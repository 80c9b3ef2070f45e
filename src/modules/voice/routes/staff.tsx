import { findDraft } from "#platform/draft.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { answerDraft, answerFields } from "../answer-form.ts";
import { StaffCasePage } from "../pages/staff-case.tsx";
import { acknowledgement } from "../service-acts.ts";
import { openStaffFile } from "../staff-file.ts";
import { openName } from "../store.ts";
import { actFromForm } from "./act-from-form.tsx";
import { answerHandler } from "./staff-answer.tsx";
import { extensionHandler, extensionPage, questionHandler, questionPage } from "./staff-ask.tsx";
import { handoverHandler, handoverPage } from "./staff-handover.tsx";
import { inabilityPage } from "./staff-inability.tsx";
import { staffListPage } from "./staff-list.tsx";
import { takeOutRoutes } from "./take-out.tsx";

export { staffListPage };

/** A voice's case page for whoever acts in a role; `GET /my/voices/:id` hands over to it. */
export const staffCasePage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    const draft = await findDraft(tx, acting.person_id, answerDraft(file.voice.id));
    const fields = Object.fromEntries(
      answerFields.flatMap((name) => (draft?.[name] ? [[name, draft[name]]] : [])),
    );
    return c.html(
      <StaffCasePage c={c} acting={acting} file={file} {...(draft ? { fields, isDraft: true } : {})} />,
    );
  });

const acknowledgementHandler: Handler = (c) =>
  actFromForm(c, "acknowledgement", async (tx, acting, file, _, when) => {
    await acknowledgement(tx, acting, file, "", when);
  });

// Each look is written down, so a page that is loaded again is a new look: there is nothing to do only once.
const nameOpeningHandler: Handler = async (c) => {
  await readForm(c);
  return asMe(c, async (tx, acting) => {
    const id = c.req.param("id") ?? "";
    const file = await openStaffFile(tx, acting, id, c.var.today);
    const name = await openName(tx, id);
    if (!name) throw new NotFound();
    return c.html(<StaffCasePage c={c} acting={acting} file={file} name={name} />);
  });
};

/** The service's side of a voice. */
export const staffRoutes: readonly Route[] = [
  ...takeOutRoutes,
  post("/my/voices/:id/acknowledgement", "staff", acknowledgementHandler),
  post("/my/voices/:id/name-opening", "staff", nameOpeningHandler),
  post("/my/voices/:id/answer", "staff", answerHandler),
  get("/my/voices/:id/question", "staff", questionPage),
  post("/my/voices/:id/question", "staff", questionHandler),
  get("/my/voices/:id/extension", "staff", extensionPage),
  post("/my/voices/:id/extension", "staff", extensionHandler),
  get("/my/voices/:id/inability", "staff", inabilityPage),
  get("/my/voices/:id/handover", "staff", handoverPage),
  post("/my/voices/:id/handover", "staff", handoverHandler),
];
