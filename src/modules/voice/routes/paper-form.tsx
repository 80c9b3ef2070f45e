import { ruleOn } from "#platform/clock/index.ts";
import { get, type Handler, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { href, numberInWords } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { makeCode } from "../code.ts";
import { contactWords } from "../contact-words.ts";
import { placeOf } from "../give-place.ts";
import { formLetter } from "../letters/form.ts";
import { giveTexts } from "../texts/give.ts";
import { receiptTexts } from "../texts/receipt.ts";

/** The unit's form on paper. Each printed sheet has a code of its own, kept nowhere until the sheet is entered. */
const paperForm: Handler = async (c) => {
  const { house, lang, today } = c.var;
  const { unit, contacts } = await house.db.asAnonymous(today, (tx) =>
    placeOf(tx, c.req.param("unit") ?? "", "", today),
  );
  const { t } = receiptTexts.in(lang);
  const rule = ruleOn("voice-answer", today);
  const letter = formLetter(lang, {
    organisation: unit.organisation_name,
    unit: unit.name,
    code: makeCode(),
    contact: contactWords(contacts, giveTexts.in(lang).t),
    choices: {
      about: [...t.paper.choices.about],
      as: [...t.paper.choices.as],
      wish: [...t.paper.choices.wish],
    },
    handIn: t.paper.handIn(unit.short_name, unit.address),
    answerWithin:
      rule.unit === "working-day" ? t.paper.workingDays(numberInWords(lang, rule.n)) : t.paper.otherTime,
    // What becomes of the sheet is the organisation's own habit; nothing is promised on its behalf.
    shredded: false,
    follow: { address: `${house.config.publicUrl.host}${href(lang, "/follow")}`, telephone: unit.telephone },
    help: helpOnPaper(lang, c.get("frames")(c)),
  });
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The paper twin of giving a voice. */
export const paperFormRoutes: readonly Route[] = [get("/units/:unit/paper-form", "anyone", paperForm)];
