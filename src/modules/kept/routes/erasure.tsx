import { tell } from "#modules/message/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { asMyself } from "../as-myself.ts";
import { dueDay, mayAsk, mayTakeBack } from "../erasure.ts";
import { ErasurePage } from "../pages/erasure.tsx";
import { addRequest, openRequest, undoRequest } from "../store.ts";
import { erasureTexts } from "../texts/erasure.ts";

const told = (tx: Tx, acting: Acting, act: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: null,
    act,
    subjectKind: "person",
    subjectId: acting.person_id,
  });

const show = (c: Ctx, status: 200 | 409 = 200): Promise<Response> =>
  asMyself(c, async (tx, acting) => {
    const request = await openRequest(tx);
    const refusal = mayAsk(request, acting.role_count);
    const undone = c.req.query("undone") !== undefined;
    return c.html(
      <ErasurePage c={c} acting={acting} request={request} refusal={refusal} undone={undone} />,
      status,
    );
  });

// What may not happen now is said on the page, as it stands.
const orShow = (c: Ctx, work: Promise<Response>): Promise<Response> =>
  work.catch((error: unknown) => {
    if (error instanceof Refused) return show(c, 409);
    throw error;
  });

const ask: Handler = async (c: Ctx) => {
  const fields = await readForm(c);
  await recheck(c);
  const work = asMyself(c, async (tx, acting) => {
    const request = await openRequest(tx);
    if (fields["sure"] !== "yes") {
      const text = erasureTexts.in(c.var.lang).t.form.sureMissing;
      const refusal = mayAsk(request, acting.role_count);
      const shown = { c, acting, request, refusal, problems: [{ field: "sure", text }] };
      return c.html(<ErasurePage {...shown} />, 422);
    }
    const to = await once(tx, acting.person_id, "erasure", fields, async () => {
      const refusal = mayAsk(request, acting.role_count);
      if (refusal) throw new Refused(refusal);
      await addRequest(tx, acting.organisation_id, dueDay(c.var.today));
      // Whoever did not ask for it oneself gets to know in time to take it back.
      await tell(tx, {
        personId: acting.person_id,
        organisationId: acting.organisation_id,
        kind: "erasure-asked",
        subjectKind: "person",
        subjectId: acting.person_id,
      });
      await told(tx, acting, "erasure");
      return "/my/erasure";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
  return orShow(c, work);
};

const takeBack: Handler = async (c) => {
  const fields = await readForm(c);
  const work = asMyself(c, async (tx, acting) => {
    const to = await once(tx, acting.person_id, "erasure-withdrawal", fields, async () => {
      const request = await openRequest(tx);
      if (!request || !mayTakeBack(request, c.var.today)) throw new Refused("too-late");
      await undoRequest(tx, request.id);
      await told(tx, acting, "erasure-withdrawal");
      return "/my/erasure?undone";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
  return orShow(c, work);
};

/** Being erased: read what it means, ask for it, take it back. */
export const erasureRoutes: readonly Route[] = [
  get("/my/erasure", "person", (c) => show(c)),
  post("/my/erasure", "person", ask),
  post("/my/erasure/withdrawal", "person", takeBack),
];
