import assert from "node:assert/strict";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { consent } from "../src/modules/consent/index.ts";
import { crisisPlan } from "../src/modules/crisis-plan/index.ts";

/** Ada before the pages of her crisis plan, and ways to fill in what she is shown. */
export const openCrisisScene = async () => {
  const scene = await openVoiceScene([...crisisPlan.routes, ...consent.routes], undefined, [crisisPlan]);
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
  return {
    ...scene,
    ada,
    get,
    page,
    fill,
    post,
    send,
    /** Writes in a place, as somebody does on the page. Out: the text's id. */
    write: async (place: string, fields: Record<string, string>) => {
      const answer = await send(`/my/crisis-plan/texts/new?place=${place}`, /texts$/, fields);
      assert.equal(answer.status, 303, answer.text);
      const [row] = await scene.rows(
        "select thread_id as id from care.crisis_text where place = $1 and n = 1 order by written_at desc, id limit 1",
        [place],
      );
      return String(row?.["id"]);
    },
    /** A page or a paper as it comes, with its headers. */
    fetch: (path: string, cookie = ada) =>
      scene.app.request(`http://localhost:3000${path}`, {
        headers: { cookie: `medvirk=${cookie}`, "sec-fetch-site": "same-origin" },
      }),
    /** As if nothing had been begun. */
    clear: async () => {
      for (const table of [
        "care.crisis_plan",
        "consent.consent",
        "consent.block",
        "consent.opening",
        "platform.draft",
      ])
        await scene.rows(`delete from ${table}`);
    },
  };
};
