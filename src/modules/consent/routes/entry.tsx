import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type Book, openBook } from "../book.ts";
import { channelOf, readEntry } from "../entry-form.ts";
import { EntryPage } from "../pages/entry.tsx";
import { EntryDonePage } from "../pages/entry-done.tsx";
import { type Entered, type Entry, enterConsent } from "../store/introductions.ts";
import { tellOf } from "../store/tell.ts";

const page = (c: Ctx, acting: Acting, book: Book, fields: Fields, wrong: readonly Wrong[] = []) => {
  const shown = { c, acting, book, fields, wrong, channel: channelOf(fields["channel"]), formKey: newKey() };
  return c.html(<EntryPage {...shown} />, wrong.length > 0 ? 422 : 200);
};

const begin: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    page(c, acting, await openBook(tx, acting.organisation_id), {
      channel: channelOf(c.req.query("channel")),
    }),
  );

// The word of the refusal is said at the field it is about.
const refusals = {
  wait: { field: "code", word: "wait" },
  wrong: { field: "code", word: "badCode" },
  "wrong-recipient": { field: "recipient", word: "wrong-recipient" },
  "only-you": { field: "unit", word: "only-you" },
} as const;

/** Enters it, tells the person, and writes down who did it. */
const enter = async (tx: Tx, acting: Acting, entered: Entered): Promise<Entry> => {
  const entry = await enterConsent(tx, entered);
  if (entry.outcome !== "entered") return entry;
  await tellOf(tx, "consent-entered", entry.id);
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: acting.unit_id,
    act: "consent-entry",
    subjectKind: "consent",
    subjectId: entry.id,
  });
  return entry;
};

const entry: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const book = await openBook(tx, acting.organisation_id);
    const read = readEntry(c.var.house.config, fields, { units: book.units, today: c.var.today });
    if (read.wrong) return page(c, acting, book, fields, read.wrong);
    const { entered } = read;
    let done: Entry | null = null;
    const to = await once(tx, acting.person_id, "consent-entry", fields, async () => {
      done = await enter(tx, acting, entered);
      return "/my/consent-entry";
    });
    // Sent twice: it was entered the first time, and its receipt was shown there.
    const outcome = done as Entry | null;
    if (!outcome) return c.redirect(href(c.var.lang, to), 303);
    if (outcome.outcome !== "entered") return page(c, acting, book, fields, [refusals[outcome.outcome]]);
    return c.html(<EntryDonePage {...{ c, acting, book, entered, entry: outcome }} />, 201);
  });
};

/** Entering a consent for somebody: what came on paper or by telephone counts the same. */
export const entryRoutes: readonly Route[] = [
  get("/my/consent-entry", "staff", begin),
  post("/my/consent-entry", "staff", entry),
];
