import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { BlocksPage } from "../pages/blocks.tsx";
import { addBlock, endBlock, myBlocks } from "../store/blocks.ts";
import { namesOf } from "../store/consents.ts";
import { acquainted } from "../store/introductions.ts";
import { asMyself } from "../whose.ts";

/** Somebody one has had to do with here, in words: who, and as what. */
export interface Met {
  personId: string;
  name: string;
  as: string | null;
}

/** Whom one may block: those one can name, and those whom the rooms know to have had to do with one. */
const metBy = async (c: Ctx, tx: Tx, acting: Acting): Promise<Met[]> => {
  const [known, ...rooms] = await Promise.all([
    acquainted(tx),
    ...c.var.house.modules.map((m) => m.met?.(tx, acting) ?? []),
  ]);
  const all = new Map<string, Met>();
  for (const one of rooms.flat()) all.set(one.personId, { ...one, as: null });
  for (const p of known)
    all.set(p.person_id, {
      personId: p.person_id,
      name: p.name,
      as: p.title && p.unit_name ? `${p.title}, ${p.unit_name}` : null,
    });
  return [...all.values()];
};

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const blocks = await myBlocks(tx);
    const blocked = new Set(blocks.map((one) => one.blocked_person_id));
    const names = await namesOf(tx, [...blocked]);
    const met = (await metBy(c, tx, acting)).filter((one) => !blocked.has(one.personId));
    return c.html(<BlocksPage c={c} acting={acting} blocks={blocks} names={names} met={met} />);
  });

const told = (tx: Tx, acting: Acting, act: string, id: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: null,
    act,
    subjectKind: "block",
    subjectId: id,
  });

const block: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const to = await once(tx, acting.person_id, "block", fields, async () => {
      const met = await metBy(c, tx, acting);
      const who = met.find((one) => one.personId === fields["person"]);
      if (!who) throw new NotFound();
      await addBlock(tx, acting.organisation_id, who.personId);
      await told(tx, acting, "block", who.personId);
      return "/my/blocks";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const end: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const id = idOf(c);
    if (!(await myBlocks(tx)).some((one) => one.id === id)) throw new NotFound();
    const to = await once(tx, acting.person_id, `block-end:${id}`, fields, async () => {
      await endBlock(tx, id);
      await told(tx, acting, "block-end", id);
      return "/my/blocks";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Whom I have blocked: in one act, and taken back in one. */
export const blockRoutes: readonly Route[] = [
  get("/my/blocks", "person", list),
  post("/my/blocks", "person", block),
  post("/my/blocks/:id/end", "person", end),
];
