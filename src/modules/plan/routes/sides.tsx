import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { isId } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { besideForm } from "../form.ts";
import { openerFor, type PlanText } from "../open.ts";
import { TextPage } from "../pages/text.tsx";
import { WriteBesidePage } from "../pages/write-beside.tsx";
import { mayWrite } from "../plan.ts";
import { besideOf, versionsOf } from "../store/plan-texts.ts";
import { guestNames, sayYes, takeBackYes } from "../store/sides.ts";
import { addVersion, beginText } from "../versions.ts";
import { asMyself, type Mine, me, myText, told } from "../whose.ts";

/** One of my own texts that another can stand beside, and all versions of the common one there, the newest first. */
const common = async (c: Ctx, tx: Tx, acting: Acting): Promise<Mine & { versions: PlanText[] }> => {
  const mine = await myText(c, tx, acting);
  const { newest } = mine;
  if (newest.side !== "mine" || newest.place === "measure" || newest.removed_at) throw new NotFound();
  const now = (await besideOf(tx, newest.thread_id)).find(({ side }) => side === "common");
  const opener = await openerFor(tx, c.var.house.config, me(acting));
  return { ...mine, versions: now ? (await versionsOf(tx, now.thread_id)).map(opener.text) : [] };
};

const writePage = (
  c: Ctx,
  acting: Acting,
  { newest, versions }: Mine & { versions: readonly PlanText[] },
  fields: Fields,
  shown: { wrong?: readonly Wrong[]; overtaken?: boolean } = {},
) =>
  c.html(
    <WriteBesidePage
      {...{ c, acting, versions, fields, ...shown }}
      side="common"
      at={`/my/plan/texts/${newest.thread_id}/common`}
      back="/my/plan"
      own={newest}
      ownerName={null}
      formKey={shown.overtaken ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.overtaken ? 409 : 422,
  );

const propose: Handler = (c) =>
  asMyself(c, async (tx, acting) => writePage(c, acting, await common(c, tx, acting), {}));

const proposed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const mine = await common(c, tx, acting);
    const { plan, newest, versions } = mine;
    const { values, wrong } = checkForm(besideForm, fields);
    if (!values) return writePage(c, acting, mine, fields, { wrong });
    const [now] = versions;
    const same = now?.words === values.words;
    // In an ended plan nothing is written; the text stays on the page as it was typed.
    if (mayWrite(plan) || (!same && (now?.n ?? 0) !== values.version))
      return writePage(c, acting, mine, fields, { overtaken: true });
    const to = await once(tx, acting.person_id, `plan-common:${newest.thread_id}`, fields, async () => {
      if (!same) {
        const said = { words: values.words, life_area: newest.life_area, hidden: false };
        const repeats = versions.find((version) => version.words === values.words)?.n;
        const id = now
          ? await addVersion(c, tx, acting, now, { ...said, ...(repeats ? { repeats } : {}) })
          : await beginText(
              c,
              tx,
              acting,
              { plan_id: plan.id, place: newest.place, beside: newest.thread_id },
              said,
            );
        const [written] = await versionsOf(tx, id);
        if (written) await sayYes(tx, written.id);
        await told(tx, acting, "plan-common-text", "plan-text", id);
      }
      return `/my/plan#area-${newest.life_area ?? "whole"}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const answered =
  (noun: "yes" | "yes-withdrawal", work: (tx: Tx, text: string) => Promise<boolean>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const mine = await myText(c, tx, acting);
      const text = fields["text"] ?? "";
      if (mine.newest.side !== "common" || !isId(text)) throw new NotFound();
      // A yes to what was written over meanwhile, or has ended, is none: what stands there is shown.
      const late = mayWrite(mine.plan) ?? (noun === "yes" && mine.newest.id !== text ? "overtaken" : null);
      if (late)
        return c.html(
          <TextPage {...{ c, acting, ...mine }} guests={await guestNames(tx, mine.plan.id)} refused={late} />,
          409,
        );
      const to = await once(tx, acting.person_id, `plan-${noun}:${text}`, fields, async () => {
        if (await work(tx, text)) await told(tx, acting, `plan-${noun}`, "plan-text", text);
        return `/my/plan#area-${mine.newest.life_area ?? "whole"}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

/** The smallest common goal beside one of mine: proposing it, and saying yes to the very version. */
export const sideRoutes: readonly Route[] = [
  get("/my/plan/texts/:id/common", "person", propose),
  post("/my/plan/texts/:id/common", "person", proposed),
  post("/my/plan/texts/:id/yes", "person", answered("yes", sayYes)),
  post("/my/plan/texts/:id/yes-withdrawal", "person", answered("yes-withdrawal", takeBackYes)),
];
