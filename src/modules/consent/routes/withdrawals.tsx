import { knowsAbout } from "#modules/message/index.ts";
import { colleaguesOf } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { openBook } from "../book.ts";
import { WithdrawalPage } from "../pages/withdrawal.tsx";
import { WithdrawalDonePage } from "../pages/withdrawal-done.tsx";
import { WithdrawalEntryPage } from "../pages/withdrawal-entry.tsx";
import { consentsOf, namesOf } from "../store/consents.ts";
import { enterWithdrawal, findWithdrawal, stoppable, type WithdrawalOutcome } from "../store/withdrawals.ts";
import { asMyself } from "../whose.ts";
import { readWithdrawal, type StopChoices } from "../withdrawal-form.ts";

const path = "/my/withdrawal-entry";

/** What one may enter the end of, and who can have received it: those who work in the same unit. @throws NotFound elsewhere */
const choicesOf = async (c: Ctx, tx: Tx, acting: Acting): Promise<StopChoices> => {
  if (!acting.unit_id) throw new NotFound();
  const [list, book, colleagues] = await Promise.all([
    stoppable(tx),
    openBook(tx, acting.organisation_id),
    colleaguesOf(tx, acting.unit_id),
  ]);
  return {
    list,
    units: book.units,
    colleagues: new Map(colleagues.map(({ id, name }) => [id, name])),
    today: c.var.today,
  };
};

const page = (c: Ctx, acting: Acting, choices: StopChoices, fields: Fields, wrong: readonly Wrong[] = []) => {
  const shown = { c, acting, choices, fields, wrong, formKey: newKey() };
  return c.html(<WithdrawalEntryPage {...shown} />, wrong.length > 0 ? 422 : 200);
};

const begin: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const fields: Fields = c.req.query("with") === "code" ? { with: "code" } : {};
    return page(c, acting, await choicesOf(c, tx, acting), fields);
  });

const entry: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const choices = await choicesOf(c, tx, acting);
    const read = readWithdrawal(c.var.house.config, fields, choices);
    if (read.wrong) return page(c, acting, choices, fields, read.wrong);
    let done: WithdrawalOutcome | "no" | null = null;
    const to = await once(tx, acting.person_id, "withdrawal-entry", fields, async () => {
      done = (await enterWithdrawal(tx, read.entry)) ?? "no";
      return path;
    });
    const outcome = done as WithdrawalOutcome | null | "no";
    if (outcome === "no") return page(c, acting, choices, fields, [{ field: "what", word: "what" }]);
    // Sent twice: it was entered the first time, and its receipt was shown there.
    if (!outcome) return c.redirect(href(c.var.lang, to), 303);
    if (outcome.outcome !== "entered")
      return page(c, acting, choices, fields, [
        { field: "code", word: outcome.outcome === "wait" ? "wait" : "badCode" },
      ]);
    const received = choices.colleagues.get(read.entry.receivedBy) ?? "";
    const shown = { c, acting, entry: read.entry, name: outcome.name, received };
    return c.html(<WithdrawalDonePage {...shown} />, 201);
  });
};

/** What an employee has entered for me. */
const mine: Handler = (c) =>
  asMyself(c, async (tx, acting, whose) => {
    const found = await findWithdrawal(tx, idOf(c));
    if (!found) throw new NotFound();
    await knowsAbout(tx, found.id);
    const consents = (await consentsOf(tx, whose.personId)).filter((one) => one.ended_entry_id === found.id);
    const book = await openBook(tx, whose.organisationId, consents);
    const hands = await namesOf(tx, [found.entered_by, found.received_by]);
    const names = new Map([...book.names, ...hands]);
    return c.html(<WithdrawalPage {...{ c, acting, entry: found, consents, book: { ...book, names } }} />);
  });

/** Stopping to share, said on paper or by word of mouth: entering it, and what the person sees of it. */
export const withdrawalRoutes: readonly Route[] = [
  get(path, "staff", begin),
  post(path, "staff", entry),
  get("/my/withdrawal-entries/:id", "person", mine),
];
