import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft } from "#platform/draft.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { idOf } from "#platform/http/id.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import type { Side } from "../account.ts";
import { enteredAccountForm, ownAccountForm, serviceAccountForm, sharingForm } from "../account-form.ts";
import { openAccounts } from "../accounts.ts";
import { carriesOut, opened, openedTalk } from "../at-work.ts";
import { accountDraft, WriteAccountPage } from "../pages/write-account.tsx";
import { reading, talkOf, theirs } from "../reach.ts";
import { holdAfterTalk, tellPerson } from "../store/coercions.ts";
import { setSharing, tell } from "../tell.ts";
import { told } from "../told.ts";
import { asSelf } from "../whose.ts";
import { again } from "./mine.tsx";

const ownPage =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const talk = await talkOf(c, tx, await asSelf(tx, acting));
    const now = (await openAccounts(tx, c.var.house.config, talk.coercion)).of.own[0] ?? null;
    const draft =
      "words" in fields ? null : await findDraft(tx, acting.person_id, accountDraft(talk.coercion.id));
    // A draft begun on an older version has not been read beside what stands there now.
    const late = draft !== null && draft["seen"] !== String(now?.n ?? 0);
    return (
      <WriteAccountPage
        {...{ c, acting, talk, now }}
        side="own"
        fields={draft ?? fields}
        wrong={late ? [{ field: "", word: "overtaken" }] : wrong}
        draftBack={draft !== null}
      />
    );
  };

// Whoever is known less surely is told how to come in; a page that only writes is not there for others.
const write: Handler = async (c) => {
  const answer = await reading(c, async (_tx, _acting, whose) => {
    if (whose.asWhom !== "self") throw new NotFound();
    return c.body(null, 204);
  });
  return answer.status === 204 ? showForm(c, ownPage(c)) : answer;
};

const written: Handler = (c) =>
  postForm(c, {
    act: `after-talk-account:${idOf(c)}`,
    schema: ownAccountForm,
    show: ownPage(c),
    work: async (tx, acting, { words, seen, share }) => {
      const coercion = await theirs(tx, await asSelf(tx, acting), idOf(c));
      await tell(tx, c.var.house.config, coercion, {
        side: "own",
        words,
        seen,
        share,
        channel: "web",
        roleId: null,
      });
      await told(tx, coercion, "after-talk-account");
      await dropDraft(tx, acting.person_id, accountDraft(coercion.id));
      return `/my/after-talks/${coercion.id}#accounts`;
    },
    fieldOf: {},
  });

const shared: Handler = (c) =>
  postForm(c, {
    act: `account-sharing:${idOf(c)}`,
    schema: sharingForm,
    show: again(c),
    work: async (tx, acting, { account, share }) => {
      const coercion = await theirs(tx, await asSelf(tx, acting), idOf(c));
      await holdAfterTalk(tx, coercion.id);
      const { of } = await openAccounts(tx, c.var.house.config, coercion);
      const one = [...of.own, ...of.paper].find(({ id }) => id === account);
      if (!one) throw new Refused("seen");
      await setSharing(tx, coercion, one, share);
      await told(tx, coercion, share ? "account-sharing" : "account-sharing-end");
      return `/my/after-talks/${coercion.id}#accounts`;
    },
    fieldOf: {},
  });

const herePage =
  (c: Ctx, side: Exclude<Side, "own">): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const talk = await openedTalk(c, tx, acting);
    const { of } = await openAccounts(tx, c.var.house.config, talk.coercion);
    // From paper each sheet is entered as it is: nothing stands there to write on.
    const now = side === "service" ? (of.service[0] ?? null) : null;
    return <WriteAccountPage {...{ c, acting, talk, now, side, fields, wrong }} />;
  };

/** What somebody at work writes of it, the ward's own or the person's from paper: the person is told. */
const here = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  act: string,
  asked: Omit<Parameters<typeof tell>[3], "roleId">,
): Promise<string> => {
  const { roleId } = carriesOut(acting);
  const coercion = await opened(c, tx, acting);
  await tell(tx, c.var.house.config, coercion, { ...asked, roleId });
  await told(tx, coercion, act);
  await tellPerson(tx, coercion.id);
  return `/my/after-talks-here/${coercion.id}#accounts`;
};

const served: Handler = (c) =>
  postForm(c, {
    act: `after-talk-account:${idOf(c)}`,
    schema: serviceAccountForm,
    show: herePage(c, "service"),
    work: (tx, acting, { words, seen }) =>
      here(c, tx, acting, "service-account", { side: "service", words, seen, share: false, channel: "web" }),
    fieldOf: {},
  });

const entered: Handler = (c) =>
  postForm(c, {
    act: `paper-account:${idOf(c)}`,
    schema: enteredAccountForm,
    show: herePage(c, "paper"),
    work: (tx, acting, { words, channel, share }) =>
      here(c, tx, acting, "paper-account", { side: "paper", words, channel, share, seen: null }),
    fieldOf: {},
  });

/** Both accounts of how it was: the person's own, and the ward's. */
export const accountRoutes: readonly Route[] = [
  get("/my/after-talks/:id/account", "person", write),
  post("/my/after-talks/:id/account", "person", written),
  post("/my/after-talks/:id/account-sharing", "person", shared),
  get("/my/after-talks-here/:id/account", "staff", (c) => showForm(c, herePage(c, "service"))),
  post("/my/after-talks-here/:id/account", "staff", served),
  get("/my/after-talks-here/:id/paper-account", "staff", (c) => showForm(c, herePage(c, "paper"))),
  post("/my/after-talks-here/:id/paper-account", "staff", entered),
];
