import { Refused } from "#platform/http/ask.ts";
import { type Fields, readForm } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { codeHash, readCode } from "../code.ts";
import { type GiverFile, openGiverFile } from "../giver-file.ts";
import { FollowEntryPage } from "../pages/follow-entry.tsx";
import { FollowWithdrawalPage } from "../pages/follow-withdrawal.tsx";
import { followTexts } from "../texts/follow.ts";
import { followCaseTexts } from "../texts/follow-case.ts";
import { doAct, entryIdOf, type GiverAct, giverActs, readAct } from "./follow-acts.ts";
import { type Came, caseFrame, showCase } from "./follow-page.tsx";
import { answerJson, answerPdf } from "./follow-take-out.ts";
import { wrongCodes } from "./follow-wrong-codes.ts";

type WrongCode = "missing" | "length" | "slip" | "unknown" | "wait";

const unknownCodes = wrongCodes();

const entry = (c: Ctx, wrong?: WrongCode, typed?: string) => {
  const { lang } = c.var;
  const { t, lang: textLang } = followTexts.in(lang);
  const frame = { ...c.var.frames(c, { current: "/follow", textLang }), path: "/follow" };
  return c.html(
    <FollowEntryPage
      frame={frame}
      t={t}
      lang={lang}
      typed={typed}
      problems={wrong ? [{ field: "code", text: t.wrong[wrong] }] : []}
    />,
    wrong === undefined ? 200 : wrong === "wait" ? 429 : 422,
  );
};

/** The case that the form's code opens, for `work`; the way in again, with what is wrong, where it opens none. */
const withCode = async (
  c: Ctx,
  fields: Fields,
  work: (code: string, file: GiverFile) => Response | Promise<Response>,
): Promise<Response> => {
  const typed = fields["code"] ?? "";
  const { code, wrong } = readCode(typed);
  if (wrong) return entry(c, wrong, typed);
  const file = await fileOf(c, code);
  if (file) return work(code, file);
  return entry(c, unknownCodes.take(c.var.now.getTime()) ? "unknown" : "wait", typed);
};

const fileOf = (c: Ctx, code: string): Promise<GiverFile | null> =>
  c.var.house.db.asCode(codeHash(code), c.var.today, (tx, id) => openGiverFile(tx, id, c.var.today));

const cameWith = (code: string): Came => ({ way: { kind: "code", code }, acting: null });

const reading =
  (answer: (c: Ctx, file: GiverFile, came: Came) => Response | Promise<Response>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return withCode(c, fields, (code, file) => answer(c, file, cameWith(code)));
  };

const acting =
  (act: GiverAct): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return withCode(c, fields, async (code, before) => {
      const came = cameWith(code);
      const form = readAct(act, fields);
      if (form.wrong) return showCase(c, before, came, { wrong: form.wrong, typed: fields });
      const { house, today, now } = c.var;
      const entryId = entryIdOf(house, before.voice.id, act, fields);
      const isDone = (file: GiverFile) => file.entries.some((e) => e.id === entryId);
      try {
        await house.db.asCode(codeHash(code), today, async (tx, id) => {
          const file = await openGiverFile(tx, id, today);
          if (!isDone(file)) await doAct(tx, file, act, form.does, fields, { now, today, entryId });
        });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const file = (await fileOf(c, code)) ?? before;
        // The same form at the same moment: the other one has done it.
        if (isDone(file)) return showCase(c, file, came, { done: act });
        return showCase(c, file, came, { refused: error.word, typed: fields });
      }
      return showCase(c, (await fileOf(c, code)) ?? before, came, { done: act });
    });
  };

const withdrawalReview = (c: Ctx, file: GiverFile, came: Came) => {
  const { lang, today } = c.var;
  const { t } = followCaseTexts.in(lang);
  return c.html(
    <FollowWithdrawalPage
      frame={caseFrame(c, file, came)}
      t={t}
      lang={lang}
      today={today}
      file={file}
      way={came.way}
      formKey={newKey()}
      typed={{}}
    />,
  );
};

const nouns = [...giverActs, "withdrawal-review", "take-out-pdf", "take-out-json"];

/** Following a case with its code. Every page but the way in is an answer to a post: no code stands in an address. */
export const followRoutes: readonly Route[] = [
  get("/follow", "anyone", (c) => entry(c)),
  post("/follow", "code", reading(showCase)),
  ...giverActs.map((act) => post(`/follow/${act}`, "code", acting(act))),
  post("/follow/withdrawal-review", "code", reading(withdrawalReview)),
  post("/follow/take-out-pdf", "code", reading(answerPdf)),
  post("/follow/take-out-json", "code", reading(answerJson)),
  // Whoever asks for such an address again (a bookmark, the address line) begins with the code.
  ...nouns.map((noun) =>
    get(`/follow/${noun}`, "anyone", (c) => c.redirect(href(c.var.lang, "/follow"), 303)),
  ),
];
