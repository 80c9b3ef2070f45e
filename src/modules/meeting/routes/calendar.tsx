import { randomBytes } from "node:crypto";
import { personKey, sealFor, unsealFor } from "#modules/people/index.ts";
import { addDays } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { calendar } from "../ical.ts";
import { sealedAs } from "../open.ts";
import { CalendarPage } from "../pages/calendar.tsx";
import { busyBy, endFeed, makeFeed, myFeed } from "../store/calendar.ts";
import { afterTexts } from "../texts/after.ts";
import { asMyself, me, told } from "../whose.ts";

const at = "/my/meetings/calendar";
// What is further back is nobody's business to fetch again.
const daysBack = 30;
const isSecret = /^([A-Za-z0-9_-]{43})\.ics$/;

const hashOf = (c: Ctx, secret: string) => c.var.house.config.keyedHash("calendar", secret);

/** My address, whole; null where none works. */
const openFeed = async (c: Ctx, tx: Tx, acting: Acting) => {
  const feed = await myFeed(tx, acting.person_id);
  const key = feed && (await personKey(tx, c.var.house.config, me(acting)));
  const secret = feed && unsealFor(key, acting.person_id, sealedAs.calendar, feed.sealed);
  if (!feed || !secret) return null;
  const path = href(c.var.lang, `/calendar/${secret}.ics`);
  return { address: new URL(path, c.var.house.config.publicUrl).href, madeAt: feed.made_at };
};

const show: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<CalendarPage {...{ c, acting }} feed={await openFeed(c, tx, acting)} />),
  );

const make = async (c: Ctx, tx: Tx, acting: Acting): Promise<boolean> => {
  const secret = randomBytes(32).toString("base64url");
  return makeFeed(tx, {
    organisationId: acting.organisation_id,
    personId: acting.person_id,
    hash: hashOf(c, secret),
    sealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.calendar, secret),
  });
};

/** An act on my address, from a button: done once, then the page again. */
const act =
  (noun: string, work: (c: Ctx, tx: Tx, acting: Acting) => Promise<boolean>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const to = await once(tx, acting.person_id, `${noun}:${c.req.path}`, fields, async () => {
        const of = { id: acting.person_id, organisation_id: acting.organisation_id };
        if (await work(c, tx, acting)) await told(tx, of, noun);
        return at;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const made = act("calendar-feed", make);
const renewed = act(
  "calendar-feed",
  async (c, tx, acting) => (await endFeed(tx, acting.person_id)) && (await make(c, tx, acting)),
);
const ended = act("calendar-feed-ending", (_c, tx, acting) => endFeed(tx, acting.person_id));

/**
 * For a calendar outside, which cannot sign in: by the secret in the address, 256 bits that nobody guesses. The log keeps the
 * route's pattern and never the address. An address that was ended is the same 404 as one that nobody has.
 */
const fetched: Handler = async (c) => {
  const [, secret] = isSecret.exec(c.req.param("secret") ?? "") ?? [];
  if (!secret) throw new NotFound();
  const { today, house, lang } = c.var;
  const busy = await house.db.asNobody((tx) => busyBy(tx, hashOf(c, secret), addDays(today, -daysBack)));
  if (!busy) throw new NotFound();
  return c.body(calendar(busy, afterTexts.in(lang).t.calendar.event), 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="kalender.ics"',
    "Cache-Control": "no-store",
  });
};

/** The calendar that tells nothing: its address made, renewed and ended by its owner; fetched by whoever has it. */
export const calendarRoutes: readonly Route[] = [
  get(at, "person", show),
  post(at, "person", made),
  post(`${at}/renewal`, "person", renewed),
  post(`${at}/ending`, "person", ended),
  get("/calendar/:secret", "anyone", fetched),
];
