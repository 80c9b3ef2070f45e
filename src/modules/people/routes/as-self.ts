import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import type { Owner } from "../store/contact.ts";
import { profileTexts } from "../texts/index.ts";

/**
 * As oneself alone: what is mine is not mine in my role at work, nor while I act for somebody. Whoever asks for the page
 * in a role is led to the choice of role and back.
 * @throws NotFound for an act in a role: its form was never shown there
 */
export const asSelf = (
  c: Ctx,
  work: (tx: Tx, acting: Acting, me: Owner) => Promise<Response>,
): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const me = { id: acting.person_id, organisation_id: acting.organisation_id };
    if (!acting.role_id && !acting.principal_id) return work(tx, acting, me);
    if (c.req.method !== "GET") throw new NotFound();
    const back = new URL(c.req.url).pathname.replace(/^\/my\/(nn|en|se)(?=\/)/, "/my");
    return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent(back)}`), 303);
  });

/** What is wrong, in the words of the page. */
export const profileProblems = (lang: Lang, wrong: readonly Wrong[]): Problem[] => {
  const { wrong: words }: { wrong: Readonly<Record<string, string>> } = profileTexts.in(lang).t;
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? words["missing"] ?? word }));
};

/** The line in the trail for something said about oneself; never what was said. */
export const saidOfSelf = (tx: Tx, me: Owner, act: string): Promise<number> =>
  leaveTrail(tx, {
    organisationId: me.organisation_id,
    unitId: null,
    act,
    subjectKind: "person",
    subjectId: me.id,
  });
