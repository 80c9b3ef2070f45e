import { inOffice, unitById } from "#modules/people/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { type Letter, renderPdf, renderPicture } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { codeHash, isLastFour, readCode } from "../code.ts";
import { lettersIn, mostLetters } from "../give-form.ts";
import { receiptLetter } from "../letters/receipt.ts";
import { ReceiptPage } from "../pages/receipt.tsx";
import { ReceiptCheckPage } from "../pages/receipt-check.tsx";
import { ReceiptConfirmedPage } from "../pages/receipt-confirmed.tsx";
import { checkReceipt } from "../receipt-check.ts";
import { type ReceiptView, receiptOf } from "../receipt-view.ts";
import { findVoice } from "../store.ts";
import { receiptTexts } from "../texts/receipt.ts";

/** The receipt that a code opens; null where it opens nothing. */
const receiptBehind = (c: Ctx, code: string): Promise<ReceiptView | null> =>
  c.var.house.db.asCode(codeHash(code), c.var.today, async (tx, id) => {
    const voice = await findVoice(tx, id);
    const unit = voice && (await unitById(tx, voice.first_unit_id));
    if (!voice || !unit) return null;
    return receiptOf(
      c.var.lang,
      { code, voice },
      { unit, contacts: await inOffice(tx, unit.id, "user-contact") },
    );
  });

/** The receipt of a form's code. @throws NotFound: only our own pages post here, with a code that is right */
const mustOpen = async (c: Ctx, fields: Fields): Promise<ReceiptView> => {
  const { code } = readCode(fields["code"] ?? "");
  const receipt = code ? await receiptBehind(c, code) : null;
  if (!receipt) throw new NotFound();
  return receipt;
};

const frameFor = (c: Ctx, path: string, unit?: ReceiptView["unit"]) => ({
  ...c.get("frames")(c, {
    as: { text: receiptTexts.in(c.var.lang).t.withoutName },
    ...(unit && {
      organisation: unit.organisation_name,
      unit: { label: unit.short_name, path: `/units/${unit.code}` },
    }),
  }),
  path,
});

const letterOf = (c: Ctx, receipt: ReceiptView, withWords: boolean): Letter => {
  const { house, lang } = c.var;
  const { voice, unit, contact } = receipt;
  const mode =
    voice.mode === "confidential"
      ? ({ kind: "confidential", contact: contact ?? "" } as const)
      : ({ kind: voice.mode } as const);
  return receiptLetter(lang, {
    organisation: unit.organisation_name,
    unit: unit.name,
    code: receipt.code,
    mode,
    received: receipt.received,
    answerBy: receipt.due,
    words: withWords && voice.words !== "" ? voice.words : null,
    proof: Buffer.from(voice.receipt_hash).toString("hex"),
    follow: { address: `${house.config.publicUrl.host}${href(lang, "/follow")}`, telephone: unit.telephone },
    help: helpOnPaper(lang, c.get("frames")(c)),
  });
};

const file = (c: Ctx, bytes: Uint8Array, type: string, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
  });

const pdf: Handler = async (c) => {
  const fields = await readForm(c);
  const receipt = await mustOpen(c, fields);
  const bytes = await renderPdf(letterOf(c, receipt, fields["with_words"] === "yes"));
  // The name says neither what it is about nor whose it is: it lies in a folder that others may see.
  return file(c, bytes, "application/pdf", "medvirk.pdf");
};

const picture: Handler = async (c) => {
  const fields = await readForm(c);
  const receipt = await mustOpen(c, fields);
  const bytes = await renderPicture(letterOf(c, receipt, fields["with_words"] === "yes"));
  return file(c, bytes, "image/png", "medvirk.png");
};

const confirmation: Handler = async (c) => {
  const fields = await readForm(c);
  const receipt = await mustOpen(c, fields);
  const frame = frameFor(c, "/follow", receipt.unit);
  if (isLastFour(receipt.code, fields["last"] ?? ""))
    return c.html(<ReceiptConfirmedPage frame={frame} code={receipt.code} unit={receipt.unit} />);
  const problems = [{ field: "last", text: receiptTexts.in(c.var.lang).t.last.wrong }];
  return c.html(<ReceiptPage frame={frame} receipt={receipt} problems={problems} />, 422);
};

const checkForm: Handler = (c) => c.html(<ReceiptCheckPage frame={frameFor(c, "/receipt/check")} code="" />);

const check: Handler = async (c) => {
  const fields = await readForm(c);
  const frame = frameFor(c, "/receipt/check");
  const { problems: words } = receiptTexts.in(c.var.lang).t.check;
  const typed = fields["code"] ?? "";
  const { code, wrong } = readCode(typed);
  const receipt = code ? await receiptBehind(c, code) : null;
  if (!code || !receipt) {
    const problems = [{ field: "code", text: words[wrong ?? "unknown"] }];
    return c.html(<ReceiptCheckPage frame={frame} code={typed} problems={problems} />, 422);
  }
  const pasted = fields["own"] === "yes" ? (fields["words"] ?? "").trim() : null;
  const problem = () => {
    if (pasted === "") return words.words;
    return pasted !== null && lettersIn(pasted) > mostLetters ? words.long : null;
  };
  const text = problem();
  const checked = {
    receipt,
    check: checkReceipt(code, receipt.voice, text === null ? pasted : null),
    words: pasted ?? "",
  };
  if (text === null) return c.html(<ReceiptCheckPage frame={frame} code={code} checked={checked} />);
  const problems = [{ field: "words", text }];
  return c.html(<ReceiptCheckPage frame={frame} code={code} checked={checked} problems={problems} />, 422);
};

/** The receipt: taken home, shown to be saved, and checked. The code comes in the form, never in the address. */
export const receiptRoutes: readonly Route[] = [
  post("/receipt/confirmation", "code", confirmation),
  post("/receipt/pdf", "code", pdf),
  post("/receipt/picture", "code", picture),
  get("/receipt/check", "anyone", checkForm),
  post("/receipt/check", "code", check),
];
