import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, type UnitName } from "../demo/cast.ts";
import { plan } from "../src/modules/plan/index.ts";

/** Ada before the pages of her plan, and ways to fill in what she is shown. */
export const openPlanScene = async () => {
  const scene = await openVoiceScene(plan.routes);
  const ada = await scene.cookieOf("ada", false);
  const get = (path: string, cookie = ada) => scene.visitor.get(path, cookie);
  const page = async (path: string, cookie = ada) => (await get(path, cookie)).text;
  /** The form of a page that posts there, whatever it looks like, filled in further. */
  const fill = async (path: string, action: RegExp, more: Record<string, string> = {}, cookie = ada) => {
    const html = (await page(path, cookie)).replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ');
    const form = formsOf(html).find((one) => action.test(one.action));
    assert.ok(form, `${path} has no form to ${action}`);
    return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
  };
  const post = (
    form: { action: string; fields: Record<string, string> },
    more: Record<string, string> = {},
    cookie = ada,
  ) => scene.visitor.post(form.action, { ...form.fields, ...more }, cookie);
  const send = async (path: string, action: RegExp, more: Record<string, string> = {}, cookie = ada) =>
    post(await fill(path, action, more, cookie), {}, cookie);
  /** Ada has typed the code that somebody showed her, as oneself or at work in a unit. */
  const meet = (name: CastName, unit: UnitName | null) =>
    scene.rows(
      `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, shown_unit_id, shown_role_id, valid_until, taken_at, taken_by)
       values ($1, $2, 'screen', $3, $4, $5, (select id from people.role where person_id = $4 and unit_id = $5 limit 1), now(), now(), $6)`,
      [
        demoOrganisation.id,
        randomUUID(),
        randomBytes(32),
        demoCast[name].id,
        unit && demoUnits[unit].id,
        demoCast.ada.id,
      ],
    );
  const all = { areas: "all", write: "no", "place-goal": "yes", "place-measure": "yes" };
  /** Invites somebody she knows, to goals and measures of all of life unless said otherwise. Out: the invitation's id. */
  const invite = async (name: CastName, unit: UnitName | null, more: Record<string, string> = all) => {
    await meet(name, unit);
    const to = `person:${demoCast[name].id}${unit ? `@${demoUnits[unit].id}` : ""}`;
    const answer = await send("/my/plan/guests/new", /guests$/, { to, ...more });
    assert.equal(answer.status, 303, answer.text);
    const [row] = await scene.rows(
      "select id from care.plan_guest where guest_person_id = $1 order by invited_at desc limit 1",
      [demoCast[name].id],
    );
    return String(row?.["id"]);
  };
  /** Where a guest reads the plan that runs. */
  const guestPath = async (): Promise<string> => {
    const [row] = await scene.rows("select id from care.plan where ended_at is null");
    return `/my/guest/plans/${row?.["id"]}`;
  };
  /** Says yes to the invitation to the plan that runs, at work or as oneself. Out: the guest's cookie. */
  const accept = async (name: CastName, atWork: boolean): Promise<string> => {
    const cookie = await scene.cookieOf(name, atWork);
    const html = await page(await guestPath(), cookie);
    const form = formsOf(html.replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ')).find(
      (one) => one.fields["answer"] === "yes",
    );
    assert.ok(form, html);
    const answer = await scene.visitor.post(form.action, form.fields, cookie);
    assert.equal(answer.status, 303, answer.text);
    return cookie;
  };
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
    invite,
    accept,
    guestPath,
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
      await scene.rows("delete from consent.opening");
      await scene.rows("delete from consent.block");
      await scene.rows("delete from consent.introduction");
    },
  };
};
