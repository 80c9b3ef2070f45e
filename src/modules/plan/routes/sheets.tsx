import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { typedDay } from "../in-words.ts";
import { guestName } from "../pages/guests.tsx";
import { type OpenSheet, SheetPage } from "../pages/sheet.tsx";
import { SheetsPage } from "../pages/sheets.tsx";
import { WriteSheetPage } from "../pages/write-sheet.tsx";
import { mayRewrite, mayWrite, type Refusal } from "../plan.ts";
import { shareForm, sheetForm } from "../sheet-form.ts";
import { type OwnKind, ownKinds, pathOf } from "../sheet-kinds.ts";
import { ofKind, sealSheet, sheetOpener, sheetSaysTheSame } from "../sheets.ts";
import { holdPlan, type Plan } from "../store/plans.ts";
import {
  addSheet,
  endShare,
  removeSheet,
  shareStory,
  sharesOf,
  sheetsOf,
  sheetVersions,
  sheetYeses,
  type WrittenSheet,
} from "../store/sheets.ts";
import { guestNames } from "../store/sides.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { askable } from "../whom-to-ask.ts";
import { asMyself, me, planOfForm, runningPlan, told } from "../whose.ts";

type Held = OpenSheet & { plan: Plan };

/** A sheet of mine with all that hangs on it, its plan held until the end. @throws NotFound where there is none of mine of that kind */
const mySheet = async (c: Ctx, tx: Tx, acting: Acting, kind: OwnKind): Promise<Held> => {
  const id = idOf(c);
  const [first] = await sheetVersions(tx, id);
  const plan = first?.kind === kind ? await holdPlan(tx, first.plan_id) : null;
  if (!plan) throw new NotFound();
  // Read anew once the plan is held: somebody in another window may have written meanwhile.
  const open = await sheetOpener(tx, c.var.house.config, me(acting));
  const [newest, ...earlier] = (await sheetVersions(tx, id)).map(open);
  if (!newest) throw new NotFound();
  const attempts = kind === "linked" ? ofKind((await sheetsOf(tx, plan.id)).map(open), "attempt") : [];
  return {
    kind,
    plan,
    planId: plan.id,
    runs: plan.ended_at === null,
    newest,
    earlier,
    attempts: attempts.filter(({ beside }) => beside === newest.thread_id),
    shares: kind === "story" ? (await sharesOf(tx, plan.id)).filter(({ thread_id }) => thread_id === id) : [],
    yeses: kind === "story" ? await sheetYeses(tx, plan.id) : [],
    guests: await askable(tx, plan.id, c.var.today),
    names: new Map((await guestNames(tx, plan.id)).map((guest) => [guest.id, guestName(c, guest)])),
  };
};

const written = (
  acting: Acting,
  planId: string,
  sheet: Omit<WrittenSheet, "organisationId" | "personId" | "planId" | "guestId">,
): WrittenSheet => ({
  organisationId: acting.organisation_id,
  personId: acting.person_id,
  planId,
  guestId: null,
  ...sheet,
});

interface Shown {
  wrong?: readonly Wrong[];
  refused?: Refusal;
}

const writePage = (
  c: Ctx,
  acting: Acting,
  kind: OwnKind,
  of: { planId: string } | Held,
  fields: Fields,
  shown: Shown = {},
) => {
  const { t } = sheetTexts.in(c.var.lang);
  const now = "newest" in of ? of.newest : null;
  const at = now ? `${pathOf[kind]}/${now.thread_id}` : pathOf[kind];
  return c.html(
    <WriteSheetPage
      {...{ c, acting, kind, fields, now, ...shown }}
      title={now ? t.kinds[kind].change : t.kinds[kind].add}
      action={now ? `${at}/version` : at}
      back={at}
      along={now ? {} : { plan: of.planId }}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : shown.wrong ? 422 : 200,
  );
};

/** The pages of one kind of sheet. */
const routesOf = (kind: OwnKind): Route[] => {
  const path = pathOf[kind];
  const list: Handler = (c) =>
    asMyself(c, async (tx, acting) => {
      const plan = await runningPlan(tx, acting);
      if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
      const open = await sheetOpener(tx, c.var.house.config, me(acting));
      const sheets = ofKind((await sheetsOf(tx, plan.id)).map(open), kind);
      return c.html(<SheetsPage {...{ c, acting, kind, sheets }} />);
    });
  const begin: Handler = (c) =>
    asMyself(c, async (tx, acting) => {
      const plan = await runningPlan(tx, acting);
      return plan
        ? writePage(c, acting, kind, { planId: plan.id }, {})
        : c.redirect(href(c.var.lang, "/my/plan"), 303);
    });
  const begun: Handler = async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const plan = await planOfForm(tx, fields);
      const refused = mayWrite(plan);
      if (refused) return writePage(c, acting, kind, { planId: plan.id }, fields, { refused });
      const { values, wrong } = checkForm(sheetForm(kind), fields);
      if (!values) return writePage(c, acting, kind, { planId: plan.id }, fields, { wrong });
      const to = await once(tx, acting.person_id, `plan-sheet-${kind}:${plan.id}`, fields, async () => {
        const sealed = await sealSheet(tx, c.var.house.config, me(acting), values.words);
        const { threadId } = await addSheet(
          tx,
          written(acting, plan.id, { threadId: null, after: 0, kind, beside: null, day: values.day, sealed }),
        );
        await told(tx, acting, "plan-sheet", "plan", plan.id);
        return `${path}/${threadId}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };
  const one: Handler = (c) =>
    asMyself(c, async (tx, acting) =>
      c.html(<SheetPage {...{ c, acting, one: await mySheet(c, tx, acting, kind) }} />),
    );
  const change: Handler = (c) =>
    asMyself(c, async (tx, acting) => {
      const held = await mySheet(c, tx, acting, kind);
      return writePage(c, acting, kind, held, { ...held.newest.words, day: typedDay(held.newest.on_day) });
    });
  const changed: Handler = async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const held = await mySheet(c, tx, acting, kind);
      const { values, wrong } = checkForm(sheetForm(kind), fields);
      if (!values) return writePage(c, acting, kind, held, fields, { wrong });
      const same = sheetSaysTheSame(values, held.newest);
      const refused = same ? mayWrite(held.plan) : mayRewrite(held.plan, held.newest, values.version);
      if (refused) return writePage(c, acting, kind, held, fields, { refused });
      const id = held.newest.thread_id;
      const to = await once(tx, acting.person_id, `plan-sheet-version:${id}`, fields, async () => {
        if (!same) {
          const sealed = await sealSheet(tx, c.var.house.config, me(acting), values.words);
          const next = { threadId: id, after: held.newest.n, kind, beside: null, day: values.day, sealed };
          await addSheet(tx, written(acting, held.planId, next));
          await told(tx, acting, "plan-sheet-version", "plan", held.planId);
        }
        return `${path}/${id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };
  return [
    get(path, "person", list),
    get(`${path}/new`, "person", begin),
    post(path, "person", begun),
    get(`${path}/:id`, "person", one),
    get(`${path}/:id/version`, "person", change),
    post(`${path}/:id/version`, "person", changed),
    post(
      `${path}/:id/removal`,
      "person",
      act(kind, "removal", (tx, held) => removeSheet(tx, held.newest.thread_id, true)),
    ),
    post(
      `${path}/:id/restoration`,
      "person",
      act(kind, "restoration", (tx, held) => removeSheet(tx, held.newest.thread_id, false)),
    ),
  ];
};

/** An act on one sheet, from a button: done once, then the sheet again; in an ended plan it says why not. */
const act =
  (kind: OwnKind, noun: string, work: (tx: Tx, held: Held) => Promise<boolean>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const held = await mySheet(c, tx, acting, kind);
      const id = held.newest.thread_id;
      const refused = mayWrite(held.plan);
      if (refused) return c.html(<SheetPage {...{ c, acting, one: held, refused }} />, 409);
      const to = await once(tx, acting.person_id, `plan-sheet-${noun}:${id}`, fields, async () => {
        if (await work(tx, held)) await told(tx, acting, `plan-sheet-${noun}`, "plan", held.planId);
        return `${pathOf[kind]}/${id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const attempted: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const held = await mySheet(c, tx, acting, "linked");
    const refused = mayWrite(held.plan) ?? (held.newest.removed_at ? "removed" : null);
    if (refused) return c.html(<SheetPage {...{ c, acting, one: held, fields, refused }} />, 409);
    const { values, wrong } = checkForm(sheetForm("attempt"), fields);
    if (!values) return c.html(<SheetPage {...{ c, acting, one: held, fields, wrong }} />, 422);
    const id = held.newest.thread_id;
    const to = await once(tx, acting.person_id, `plan-attempt:${id}`, fields, async () => {
      const sealed = await sealSheet(tx, c.var.house.config, me(acting), values.words);
      const first = {
        threadId: null,
        after: 0,
        kind: "attempt" as const,
        beside: id,
        day: values.day,
        sealed,
      };
      await addSheet(tx, written(acting, held.planId, first));
      await told(tx, acting, "plan-attempt", "plan", held.planId);
      return `${pathOf.linked}/${id}#attempts`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const shared: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const held = await mySheet(c, tx, acting, "story");
    const refused = mayWrite(held.plan) ?? (held.newest.removed_at ? "removed" : null);
    if (refused) return c.html(<SheetPage {...{ c, acting, one: held, fields, refused }} />, 409);
    const { values, wrong = [] } = checkForm(shareForm(c.var.today), fields);
    const known = values && held.guests.some(({ id }) => id === values.guest);
    if (!values || !known)
      return c.html(
        <SheetPage
          {...{ c, acting, one: held, fields }}
          wrong={values ? [{ field: "guest", word: "guest" }] : wrong}
        />,
        422,
      );
    const id = held.newest.thread_id;
    const to = await once(tx, acting.person_id, `plan-story-share:${id}`, fields, async () => {
      if (await shareStory(tx, { threadId: id, guestId: values.guest, until: values.until }))
        await told(tx, acting, "plan-story-share", "plan", held.planId);
      return `${pathOf.story}/${id}#share`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const shareEnded: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const held = await mySheet(c, tx, acting, "story");
    const id = held.newest.thread_id;
    const shares = held.shares.filter(({ guest_id }) => guest_id === fields["guest"]);
    if (shares.length === 0) throw new NotFound();
    const share = shares.find(({ ended_at }) => ended_at === null);
    const to = await once(tx, acting.person_id, `plan-story-share-ending:${id}`, fields, async () => {
      if (share && (await endShare(tx, id, share.guest_id)))
        await told(tx, acting, "plan-story-share-ending", "plan", held.planId);
      return `${pathOf.story}/${id}#share`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** What stands beside the texts of my plan: plans elsewhere, my story, my family. */
export const sheetRoutes: readonly Route[] = [
  ...ownKinds.flatMap(routesOf),
  post(`${pathOf.linked}/:id/attempt`, "person", attempted),
  post(`${pathOf.story}/:id/share`, "person", shared),
  post(`${pathOf.story}/:id/share-ending`, "person", shareEnded),
];
