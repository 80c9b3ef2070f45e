import { knowsAbout } from "#modules/message/index.ts";
import { endClocks } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { answerForm } from "../form.ts";
import { StaffListPage } from "../pages/staff-list.tsx";
import { StaffOnePage } from "../pages/staff-one.tsx";
import { sealAnswer } from "../sealed.ts";
import { answerInformation, findInformation, type Information, informationHere } from "../store.ts";

const most = 200;

const list: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(<StaffListPage c={c} acting={acting} all={await informationHere(tx, most)} />),
  );

const find = async (c: Ctx, tx: Tx): Promise<Information> => {
  const found = await findInformation(tx, idOf(c));
  if (!found) throw new NotFound();
  return found;
};

const told = (tx: Tx, acting: Acting, of: Information, act: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: of.unit_id,
    act,
    subjectKind: "kin-information",
    subjectId: of.id,
  });

const page = (
  c: Ctx,
  acting: Acting,
  of: Information,
  more: { fields?: Fields; wrong?: readonly Wrong[] } = {},
) => c.html(<StaffOnePage {...{ c, acting, of, ...more }} formKey={newKey()} />, more.wrong ? 422 : 200);

/** GET: reading it leaves a line: it is somebody's words about somebody. */
const one: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const of = await find(c, tx);
    await told(tx, acting, of, "kin-information-reading");
    await knowsAbout(tx, of.id);
    return page(c, acting, of);
  });

const answer: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const of = await find(c, tx);
    const { values, wrong } = checkForm(answerForm, fields);
    if (!values) return page(c, acting, of, { fields, wrong });
    const to = await once(tx, acting.person_id, `kin-answer:${of.id}`, fields, async () => {
      // Two at once: the first answer stands, and the page shows it.
      if (await answerInformation(tx, of.id, sealAnswer(c.var.house.config, values.words))) {
        await endClocks(tx, of.id, c.var.today);
        await told(tx, acting, of, "kin-information-answer");
      }
      return `/my/kin/${of.id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** What next of kin have told, for those who work in the unit. */
export const staffRoutes: readonly Route[] = [
  get("/my/kin", "staff", list),
  get("/my/kin/:id", "staff", one),
  post("/my/kin/:id/answer", "staff", answer),
];
