import { takeOver } from "#modules/crisis-plan/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { carriesOut, opened, openedTalk } from "../at-work.ts";
import { type ChangeKind, mayChange } from "../change.ts";
import { adoptionForm, changeForm, changeHereForm, changeStepForm } from "../change-form.ts";
import { type Change, openChanges } from "../changes.ts";
import { AdoptPage } from "../pages/adopt.tsx";
import { WriteChangePage } from "../pages/write-change.tsx";
import { propose, stepWith } from "../propose.ts";
import { reading, talkOf, theirs } from "../reach.ts";
import { type Coercion, tellPerson } from "../store/coercions.ts";
import { told } from "../told.ts";
import { asSelf } from "../whose.ts";
import { page as herePage } from "./here.tsx";
import { again } from "./mine.tsx";

/** One of mine, as the very person. @throws NotFound */
const mine = async (c: Ctx, tx: Tx, acting: Acting): Promise<Coercion> =>
  theirs(tx, await asSelf(tx, acting), idOf(c));

const ownPage =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => (
    <WriteChangePage
      {...{ c, acting, fields, wrong }}
      talk={await talkOf(c, tx, await asSelf(tx, acting))}
      before="self"
    />
  );

const workPage =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => (
    <WriteChangePage {...{ c, acting, fields, wrong }} talk={await openedTalk(c, tx, acting)} before="ward" />
  );

/** A page that only writes: whoever is known less surely is told how to come in; for others it is not there. */
const forSelf =
  (show: (c: Ctx) => ShowForm): Handler =>
  async (c) => {
    const answer = await reading(c, async (_tx, _acting, whose) => {
      if (whose.asWhom !== "self") throw new NotFound();
      return c.body(null, 204);
    });
    return answer.status === 204 ? showForm(c, show(c)) : answer;
  };

const proposed: Handler = (c) =>
  postForm(c, {
    act: `after-talk-change:${idOf(c)}`,
    schema: changeForm,
    show: ownPage(c),
    work: async (tx, acting, { words }) => {
      const coercion = await mine(c, tx, acting);
      const asked = { side: "person", channel: "web", role_id: null, words } as const;
      await propose(tx, c.var.house.config, coercion, asked);
      await told(tx, coercion, "after-talk-change");
      return `/my/after-talks/${coercion.id}#changes`;
    },
    fieldOf: {},
  });

const proposedHere: Handler = (c) =>
  postForm(c, {
    act: `after-talk-change:${idOf(c)}`,
    schema: changeHereForm,
    show: workPage(c),
    work: async (tx, acting, { words, whose }) => {
      const { roleId } = carriesOut(acting);
      const coercion = await opened(c, tx, acting);
      await propose(tx, c.var.house.config, coercion, {
        side: whose === "service" ? "service" : "person",
        channel: whose === "service" ? "web" : whose,
        role_id: roleId,
        words,
      });
      await told(tx, coercion, "after-talk-change");
      await tellPerson(tx, coercion.id);
      return `/my/after-talks-here/${coercion.id}#changes`;
    },
    fieldOf: {},
  });

/** A step of the person's with a proposal, from a button. */
const step =
  (kind: Exclude<ChangeKind, "adoption">): Handler =>
  (c) =>
    postForm(c, {
      act: `change-${kind}:${idOf(c)}`,
      schema: changeStepForm,
      show: again(c),
      work: async (tx, acting, { change }) => {
        const coercion = await mine(c, tx, acting);
        await stepWith(tx, c.var.house.config, coercion, { change, kind, by: "person", roleId: null });
        await told(tx, coercion, `change-${kind}`);
        return `/my/after-talks/${coercion.id}#changes`;
      },
      fieldOf: {},
    });

/** The same of the ward: the person is told. */
const stepHere =
  (kind: "agreement" | "withdrawal"): Handler =>
  (c) =>
    postForm(c, {
      act: `change-${kind}:${idOf(c)}`,
      schema: changeStepForm,
      show: herePage(c),
      work: async (tx, acting, { change }) => {
        const { roleId } = carriesOut(acting);
        const coercion = await opened(c, tx, acting);
        await stepWith(tx, c.var.house.config, coercion, { change, kind, by: "service", roleId });
        await told(tx, coercion, `change-${kind}`);
        await tellPerson(tx, coercion.id);
        return `/my/after-talks-here/${coercion.id}#changes`;
      },
      fieldOf: {},
    });

/** The proposal that the address names. @throws NotFound */
const changeOf = async (c: Ctx, tx: Tx, coercion: Coercion): Promise<Change> => {
  const id = c.req.param("change") ?? "";
  const found =
    isId(id) && (await openChanges(tx, c.var.house.config, coercion)).all.find((one) => one.id === id);
  if (!found) throw new NotFound();
  return found;
};

const adoptPage =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const change = await changeOf(c, tx, await mine(c, tx, acting));
    const refused = mayChange("adoption", "person", change.side, change.standing);
    const all = refused && wrong.length === 0 ? [{ field: "", word: refused }] : wrong;
    return <AdoptPage {...{ c, acting, change, fields }} wrong={all} />;
  };

const adopted: Handler = (c) =>
  postForm(c, {
    act: `change-adoption:${c.req.param("change")}`,
    schema: adoptionForm,
    show: adoptPage(c),
    work: async (tx, acting, { words, place, tell }) => {
      const coercion = await mine(c, tx, acting);
      const { id: change } = await changeOf(c, tx, coercion);
      const { config } = c.var.house;
      const asked = { change, by: "person", roleId: null } as const;
      await stepWith(tx, config, coercion, { ...asked, kind: "adoption" });
      if (tell) await stepWith(tx, config, coercion, { ...asked, kind: "telling" });
      await takeOver(c, tx, acting, place, words);
      await told(tx, coercion, "change-adoption");
      return `/my/after-talks/${coercion.id}#changes`;
    },
    fieldOf: {},
  });

/** What is to be different next time: proposed, agreed on, taken into one's own crisis plan. */
export const changeRoutes: readonly Route[] = [
  get("/my/after-talks/:id/change", "person", forSelf(ownPage)),
  post("/my/after-talks/:id/change", "person", proposed),
  post("/my/after-talks/:id/change-agreement", "person", step("agreement")),
  post("/my/after-talks/:id/change-withdrawal", "person", step("withdrawal")),
  post("/my/after-talks/:id/change-telling", "person", step("telling")),
  post("/my/after-talks/:id/change-quieting", "person", step("quieting")),
  get("/my/after-talks/:id/changes/:change/adoption", "person", forSelf(adoptPage)),
  post("/my/after-talks/:id/changes/:change/adoption", "person", adopted),
  get("/my/after-talks-here/:id/change", "staff", (c) => showForm(c, workPage(c))),
  post("/my/after-talks-here/:id/change", "staff", proposedHere),
  post("/my/after-talks-here/:id/change-agreement", "staff", stepHere("agreement")),
  post("/my/after-talks-here/:id/change-withdrawal", "staff", stepHere("withdrawal")),
];
