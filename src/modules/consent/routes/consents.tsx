import { readTypedDay } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { openBook, recipientOf } from "../book.ts";
import { type Consent, lastDay, lengths, standingOf } from "../consent.ts";
import { mayNarrow } from "../narrowing.ts";
import { ConsentPage, type NotLess } from "../pages/consent.tsx";
import { ConsentsPage } from "../pages/consents.tsx";
import { chosen } from "../share-form.ts";
import { addConsent, confirmConsent, consentsOf, endConsent, findConsent } from "../store/consents.ts";
import { tellOf } from "../store/tell.ts";
import { asOwner, type Whose } from "../whose.ts";

const list: Handler = (c) =>
  asOwner(c, async (tx, acting, whose) => {
    const consents = await consentsOf(tx, whose.personId);
    const book = await openBook(tx, whose.organisationId, consents);
    return c.html(<ConsentsPage {...{ c, acting, whose, consents, book }} />);
  });

const find = async (c: Ctx, tx: Tx, whose: Whose): Promise<Consent> => {
  const found = await findConsent(tx, whose.personId, idOf(c));
  if (!found) throw new NotFound();
  return found;
};

const onePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  whose: Whose,
  consent: Consent,
  more: { fields?: Fields; wrong?: NotLess } = {},
) => {
  const book = await openBook(tx, whose.organisationId, [consent]);
  const status = more.wrong === "tooLate" ? 409 : more.wrong ? 422 : 200;
  return c.html(<ConsentPage {...{ c, acting, whose, consent, book, ...more }} />, status);
};

const one: Handler = (c) =>
  asOwner(c, async (tx, acting, whose) => onePage(c, tx, acting, whose, await find(c, tx, whose)));

/** An act on a consent by whoever may decide; done once, then to where the work says, or the page it gives. */
const act =
  (
    noun: string,
    work: (
      c: Ctx,
      tx: Tx,
      of: { acting: Acting; whose: Whose; consent: Consent; fields: Fields },
    ) => Promise<string | Response>,
  ): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asOwner(c, async (tx, acting, whose) => {
      const consent = await find(c, tx, whose);
      if (!whose.mayDecide) throw new NotFound();
      let page: Response | null = null;
      const to = await once(tx, acting.person_id, `${noun}:${consent.id}`, fields, async () => {
        const done = await work(c, tx, { acting, whose, consent, fields });
        if (typeof done !== "string") {
          page = done;
          return `/my/consents/${consent.id}`;
        }
        await leaveTrail(tx, {
          organisationId: whose.organisationId,
          unitId: null,
          act: noun,
          subjectKind: "consent",
          subjectId: consent.id,
        });
        return done;
      });
      return page ?? c.redirect(href(c.var.lang, to), 303);
    });
  };

// Quiet unless one ticks that the other may know, and only somebody named can be told: never a whole unit.
const withdrawal = act("consent-withdrawal", async (_c, tx, { consent, fields }) => {
  const told = fields["tell"] === "yes" && consent.recipient_person_id !== null;
  if (await endConsent(tx, consent.id, "withdrawal", told)) await tellOf(tx, "sharing-ended", consent.id);
  return "/my/consents";
});

const narrowing = act("consent-narrowing", async (c, tx, { acting, whose, consent, fields }) => {
  const again = (wrong: NotLess) => onePage(c, tx, acting, whose, consent, { fields, wrong });
  const { today } = c.var;
  const standing = standingOf(consent, today);
  if (standing !== "active" && standing !== "coming") return again("tooLate");
  const book = await openBook(tx, whose.organisationId, [consent]);
  const before = { to: recipientOf(consent), until: consent.valid_to };
  const to = fields["group"] ? chosen(book, fields["group"]) : before.to;
  const length = lengths.find((one) => one === fields["length"]);
  const from = consent.valid_from > today ? consent.valid_from : today;
  const typed = length === "day" ? readTypedDay(fields["day"] ?? "") : null;
  if (length !== "day" && fields["day"]?.trim()) return again("dayToo");
  if (length === "day" && (!typed || typed < from)) return again("day");
  const until = length === undefined ? before.until : length === "day" ? typed : lastDay(length, from);
  const refused = to ? mayNarrow(before, { to, until }) : "more";
  if (refused || !to) return again(refused ?? "more");
  if (!(await endConsent(tx, consent.id, "narrowing", false))) return again("tooLate");
  const { topic, purpose } = consent;
  const own = { personId: whose.personId, organisationId: whose.organisationId };
  return `/my/consents/${await addConsent(tx, { ...own, topic, purpose, to, from, until })}`;
});

// What was just stopped, or is over, once more: for the days that are left of it.
const resumption = act("consent-resumption", async (c, tx, { acting, whose, consent }) => {
  const { today } = c.var;
  const { topic, purpose, valid_from, valid_to } = consent;
  const standing = standingOf(consent, today);
  if (standing === "over" || (valid_to !== null && valid_to < today))
    return onePage(c, tx, acting, whose, consent, { wrong: "tooLate" });
  if (standing !== "ended") return `/my/consents/${consent.id}`;
  const own = { personId: whose.personId, organisationId: whose.organisationId };
  const from = valid_from > today ? valid_from : today;
  const to = recipientOf(consent);
  return `/my/consents/${await addConsent(tx, { ...own, topic, purpose, to, from, until: valid_to })}`;
});

const confirmation = act("consent-confirmation", async (_c, tx, { consent, whose }) => {
  if (whose.forName !== null) throw new NotFound();
  await confirmConsent(tx, consent.id);
  return "/my/consents";
});

/** What one shares: the list, one of them, and how it is made less or ended. */
export const consentRoutes: readonly Route[] = [
  get("/my/consents", "person", list),
  get("/my/consents/:id", "person", one),
  post("/my/consents/:id/withdrawal", "person", withdrawal),
  post("/my/consents/:id/narrowing", "person", narrowing),
  post("/my/consents/:id/resumption", "person", resumption),
  post("/my/consents/:id/confirmation", "person", confirmation),
];
