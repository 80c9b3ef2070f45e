import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { type Topic, topics } from "./topics.ts";

/** Whose consents these are: one's own, or those of the one for whom one acts. */
export interface Whose {
  personId: string;
  organisationId: string;
  /** The name of the one for whom one acts; null for oneself. */
  forName: string | null;
  /** Whether one may give and end: oneself always; for others with a mandate to decide, in its matters. */
  mayDecide: boolean;
  topics: Topic[];
}

const deciding: readonly (string | null)[] = ["parent", "guardian", "proxy"];

/** Whose they are for the one who acts; null in a role at work, where nothing is one's own. */
export const whoseFor = (acting: Acting): Whose | null =>
  acting.role_id
    ? null
    : {
        personId: acting.principal_id ?? acting.person_id,
        organisationId: acting.organisation_id,
        forName: acting.principal_name,
        mayDecide: acting.principal_id === null || deciding.includes(acting.representation_kind),
        topics: topics.filter((topic) => acting.topics.includes(topic)),
      };

/** What an owner's page is made with. */
export type OwnersWork = (tx: Tx, acting: Acting, whose: Whose) => Promise<Response>;

/** As the owner or for the owner: whoever is here in a role is asked to change it first; a post is not found. */
export const asOwner = (c: Ctx, work: OwnersWork): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const whose = whoseFor(acting);
    if (whose) return work(tx, acting, whose);
    if (c.req.method !== "GET") throw new NotFound();
    return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/consents")}`), 303);
  });

/** As the owner alone, for what nobody decides in another's place: blocks. */
export const asMyself = (c: Ctx, work: OwnersWork): Promise<Response> =>
  asOwner(c, (tx, acting, whose) => {
    if (whose.forName !== null) throw new NotFound();
    return work(tx, acting, whose);
  });
