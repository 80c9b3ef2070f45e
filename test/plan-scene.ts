import assert from "node:assert/strict";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { plan } from "../src/modules/plan/index.ts";

/** Ada before the pages of her plan, and ways to fill in what she is shown. */
export const openPlanScene = async () => {
  const scene = await openVoiceScene(plan.routes);
  const ada = await scene.cookieOf("ada", false);
  const get = (path: string, cookie = ada) => scene.visitor.get(path, cookie);
  const page = async (path: string) => (await get(path)).text;
  /** The form of a page that posts there, whatever it looks like, filled in further. */
  const fill = async (path: string, action: RegExp, more: Record<string, string> = {}) => {
    const html = (await page(path)).replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ');
    const form = formsOf(html).find((one) => action.test(one.action));
    assert.ok(form, `${path} has no form to ${action}`);
    return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
  };
  const post = (
    form: { action: string; fields: Record<string, string> },
    more: Record<string, string> = {},
  ) => scene.visitor.post(form.action, { ...form.fields, ...more }, ada);
  const send = async (path: string, action: RegExp, more: Record<string, string> = {}) =>
    post(await fill(path, action, more));
  const start = async (template = "full") => {
    const answer = await send("/my/plan", /\/my\/plan$/, { template });
    assert.equal(answer.status, 303, answer.text);
  };
  const newest = async (place: string): Promise<string> => {
    const [row] = await scene.rows(
      "select thread_id as id from care.plan_text where place = $1 and n = 1 order by written_at desc limit 1",
      [place],
    );
    return String(row?.["id"]);
  };
  return {
    ...scene,
    ada,
    get,
    page,
    fill,
    post,
    send,
    start,
    /** Writes a goal, or what else is said, as somebody does on the page. Out: its id. */
    write: async (words: string, more: Record<string, string> = {}) => {
      const answer = await send("/my/plan/texts/new", /texts$/, { place: "goal", words, ...more });
      assert.equal(answer.status, 303, answer.text);
      return newest(more["place"] ?? "goal");
    },
    writeMeasure: async (words: string, more: Record<string, string> = {}) => {
      const answer = await send("/my/plan/measures/new", /measures$/, { words, owner: "nobody", ...more });
      assert.equal(answer.status, 303, answer.text);
      return newest("measure");
    },
    /** As if nothing had been begun. */
    clear: async () => {
      await scene.rows("delete from care.plan");
      await scene.rows("delete from platform.draft");
    },
  };
};
