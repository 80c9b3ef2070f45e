import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { OpenedPage } from "../pages/opened.tsx";
import { SharedPage } from "../pages/shared.tsx";
import { openRecord, type Shared, sharedWithMe } from "../store/openings.ts";
import { purposes, topics } from "../topics.ts";

/** What is open to the one who acts: by consent, or of the one for whom one acts, by the mandate. */
const openTo = (tx: Tx, acting: Acting): Promise<Shared[]> | Shared[] =>
  acting.principal_id === null
    ? sharedWithMe(tx)
    : topics
        .filter((topic) => acting.topics.includes(topic))
        .map((topic) => ({
          person_id: acting.principal_id ?? "",
          name: acting.principal_name ?? "",
          topic,
          purpose: "support",
          valid_to: null,
        }));

const list: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(<SharedPage c={c} acting={acting} shared={await openTo(tx, acting)} />),
  );

/**
 * POST: shows one topic of somebody's. A post, so that nothing but a hand opens it: each showing leaves its line. What
 * has been withdrawn, or has run out while the list stood open, is not found, like whatever never was.
 */
const opening: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, (tx, acting) => show(c, tx, acting, fields["topic"], fields["purpose"]));
};

const show = async (c: Ctx, tx: Tx, acting: Acting, asked?: string, askedFor?: string) => {
  const personId = idOf(c);
  const topic = topics.find((one) => one === asked);
  const purpose = purposes.find((one) => one === askedFor);
  if (!topic || !purpose) throw new NotFound();
  const of = (await openTo(tx, acting)).find((one) => one.person_id === personId && one.topic === topic);
  const { config } = c.var.house;
  const things = [];
  for (const { shared } of c.var.house.modules) {
    if (!shared || (shared.topics && !shared.topics.includes(topic))) continue;
    if (!(await openRecord(tx, { personId, topic, purpose, what: shared.what }))) throw new NotFound();
    const whose = { id: personId, organisation_id: acting.organisation_id };
    things.push(...(await shared.find(tx, config, whose, topic, c.var.lang)));
  }
  if (!of) throw new NotFound();
  return c.html(<OpenedPage {...{ c, acting, topic, purpose, things }} name={of.name} />);
};

/** What others share with the one who acts, and one topic of it. */
export const sharedRoutes: readonly Route[] = [
  get("/my/shared", "person", list),
  post("/my/shared/:id/opening", "person", opening),
];
