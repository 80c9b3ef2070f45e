import { createHmac } from "node:crypto";
import { readForm } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { helpOnPaper } from "#web/index.ts";
import { codeHash, newCode } from "../code.ts";
import { type ConsentForm, consentFormLetter } from "../letters/consent-form.ts";
import { withdrawalSheet } from "../letters/withdrawal-sheet.ts";
import { PaperPage } from "../pages/paper.tsx";
import { showCode } from "../store/introductions.ts";
import { asMyself } from "../whose.ts";

// A year: the sheet may lie in a drawer until one is sure.
const validHours = 365 * 24;

const page: Handler = (c) =>
  asMyself(c, async (_tx, acting) => c.html(<PaperPage c={c} acting={acting} formKey={newKey()} />));

/**
 * POST: the sheet with a code of its own. The code comes from the form's key, so that a sheet asked for twice in one go is
 * the same sheet; only its hash is kept.
 */
const sheet: Handler = async (c) => {
  const fields = await readForm(c);
  const { house, lang } = c.var;
  let form: Omit<ConsentForm, "help"> | null = null;
  const answer = await asMyself(c, async (tx, acting) => {
    const from = createHmac("sha256", house.config.key("consent-form"))
      .update(`${acting.person_id} ${fields["key"] ?? newKey()}`)
      .digest();
    const code = newCode("paper", from);
    const id = await showCode(tx, {
      organisationId: acting.organisation_id,
      kind: "paper",
      hash: codeHash(house.config, "paper", code),
      validHours,
    });
    if (id)
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "consent-form",
        subjectKind: "introduction",
        subjectId: id,
      });
    form = { organisation: acting.organisation_name, code };
    return c.body(null, 204);
  });
  // Set outside the transaction: a page that is being typeset holds no connection.
  if (!form) return answer;
  const letter = (fields["sheet"] === "withdrawal" ? withdrawalSheet : consentFormLetter)(lang, {
    ...(form as Omit<ConsentForm, "help">),
    help: helpOnPaper(lang, c.get("frames")(c)),
  });
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
  });
};

/** Consent on paper: the sheet one prints. */
export const paperRoutes: readonly Route[] = [
  get("/my/consents/paper", "person", page),
  post("/my/consents/paper", "person", sheet),
];
