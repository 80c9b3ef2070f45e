import { codeHash, readCode } from "#modules/consent/index.ts";
import { sealFor } from "#modules/people/index.ts";
import { ruleOn, startClock } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { needEntryForm } from "../form.ts";
import { sealedAs } from "../open.ts";
import { NeedEntryPage } from "../pages/need-entry.tsx";
import { beginFor, needPersons, sayNeed } from "../store/needs.ts";
import { coordinatingUnit } from "../store/unit.ts";

const page = async (c: Ctx, tx: Tx, acting: Acting, fields: Fields = {}, wrong: readonly Wrong[] = []) => {
  const [unit, persons] = [await coordinatingUnit(tx), await needPersons(tx)];
  const done = c.req.query("done") === "yes" && wrong.length === 0;
  return <NeedEntryPage {...{ c, acting, unit, persons, fields, wrong, done }} formKey={newKey()} />;
};

const show: Handler = (c) => asMe(c, async (tx, acting) => c.html(await page(c, tx, acting)));

/** The form with whose it is: by exactly one of the code and the list. */
const readNeed = (c: Ctx, fields: Fields) => {
  const { values, wrong = [] } = checkForm(needEntryForm(c.var.today), fields);
  const typed = (fields["code"] ?? "").trim();
  const code = readCode("screen", typed);
  const chosen = (fields["person"] ?? "") !== "";
  const whose: Wrong[] =
    typed !== "" && chosen
      ? [{ field: "person", word: "person" }]
      : typed === "" && !chosen
        ? [{ field: "code", word: "code" }]
        : typed !== "" && !code
          ? [{ field: "code", word: "wrong" }]
          : [];
  if (!values || whose.length > 0) return { wrong: [...whose, ...wrong] };
  const hash = code ? codeHash(c.var.house.config, "screen", code) : null;
  return { need: { ...values, code: hash, person: values.person || null } };
};

const reported: Handler = async (c) => {
  const fields = await readForm(c);
  const { need, wrong } = readNeed(c, fields);
  if (!need) return asMe(c, async (tx, acting) => c.html(await page(c, tx, acting, fields, wrong), 422));
  return asMe(c, async (tx, acting) => {
    try {
      const to = await once(tx, acting.person_id, "need-report", fields, async () => {
        const on = need.day ?? c.var.today;
        const owed = startClock(ruleOn("coordination-offer", on), on);
        const begun = await beginFor(tx, { code: need.code, personId: need.person }, owed);
        if (begun.outcome !== "reported") throw new Refused(begun.outcome);
        if (begun.person_id) {
          const person = { id: begun.person_id, organisation_id: acting.organisation_id };
          const sealed = need.words && (await sealFor(tx, c.var.house.config, person, sealedAs, need.words));
          await sayNeed(tx, begun.id, { on, channel: need.channel, sealed: sealed || null });
        }
        return "/my/need-report?done=yes";
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const field = need.code ? "code" : "person";
      return c.html(await page(c, tx, acting, fields, [{ field, word: error.word }]), 422);
    }
  });
};

/** Reporting a need at work, together with the person. */
export const needRoutes: readonly Route[] = [
  get("/my/need-report", "staff", show),
  post("/my/need-report", "staff", reported),
];
