import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { askForm, mayAskFor } from "../ask-form.ts";
import { codeHash, readCode } from "../code.ts";
import { AskedByMePage } from "../pages/asked-by-me.tsx";
import { NewAskPage } from "../pages/new-ask.tsx";
import { addAsk, askable, mayAsk, myAsks } from "../store/asks.ts";
import { takeCode } from "../store/introductions.ts";
import { sharedWithMe } from "../store/openings.ts";
import { tellOf } from "../store/tell.ts";

/** What I have asked for in this role. */
export const askedByMePage = async (c: Ctx, tx: Tx, acting: Acting): Promise<Response> =>
  c.html(<AskedByMePage c={c} acting={acting} asks={await myAsks(tx)} />);

const newPage = async (c: Ctx, tx: Tx, acting: Acting, fields: Fields, wrong: readonly Wrong[] = []) => {
  const people = await askable(tx);
  const page = { c, acting, people, fields, wrong, formKey: newKey() };
  return c.html(<NewAskPage {...page} />, wrong.length > 0 ? 422 : 200);
};

const begin: Handler = (c) => asMe(c, (tx, acting) => newPage(c, tx, acting, {}));

/** Whom it is put to: somebody in the list, or whoever has shown the code. */
const personOf = async (
  c: Ctx,
  tx: Tx,
  { to = "", code = "" }: Fields,
): Promise<{ personId: string } | { wrong: Wrong }> => {
  const people = await askable(tx);
  const known = people.find((one) => one.person_id === to);
  if (known) return { personId: known.person_id };
  if (code.trim() === "") return { wrong: { field: "to", word: "to" } };
  const read = readCode("screen", code);
  if (!read) return { wrong: { field: "code", word: "badCode" } };
  const taken = await takeCode(tx, codeHash(c.var.house.config, "screen", read));
  if (taken.outcome !== "taken")
    return { wrong: { field: "code", word: taken.outcome === "wait" ? "wait" : "badCode" } };
  return { personId: taken.person_id };
};

const ask: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { values, wrong = [] } = checkForm(askForm, fields);
    const who = await personOf(c, tx, fields);
    const more = "wrong" in who ? [who.wrong] : [];
    if (!values || "wrong" in who) {
      // Who showed the code stands in the list from now on, and is chosen there.
      const typed = "wrong" in who ? fields : { ...fields, to: who.personId, code: "" };
      return newPage(c, tx, acting, typed, [...more, ...wrong]);
    }
    const { personId } = who;
    const known = {
      shared: await sharedWithMe(tx),
      asks: await myAsks(tx),
      mayAsk: await mayAsk(tx, personId),
    };
    let refused: Wrong | null = null;
    const to = await once(tx, acting.person_id, "ask", fields, async () => {
      const not = mayAskFor({ personId, ...values }, known, c.var.now);
      const asked = not ?? (await addAsk(tx, { personId, ...values, to: values.for }));
      if (asked === null || typeof asked === "string") {
        const word = asked ?? "to";
        refused = { field: word === "open" || word === "before" ? "topic" : "to", word };
        return "/my/asks";
      }
      await tellOf(tx, "consent-ask", asked.id);
      await tellOf(tx, "consent-ask-for", asked.id);
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: acting.unit_id,
        act: "ask",
        subjectKind: "ask",
        subjectId: asked.id,
      });
      return "/my/asks";
    });
    if (refused) return newPage(c, tx, acting, { ...fields, to: personId, code: "" }, [refused]);
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Asking somebody for consent: those who share something with one already, or have shown a code. */
export const askingRoutes: readonly Route[] = [
  get("/my/asks/new", "staff", begin),
  post("/my/asks", "staff", ask),
];
