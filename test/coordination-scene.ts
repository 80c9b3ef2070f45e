import assert from "node:assert/strict";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import { coordination } from "../src/modules/coordination/index.ts";
import type { Module } from "../src/platform/module.ts";

type Who = keyof typeof demoCast;

/** The municipality with Tildelingskontoret as the unit that coordinates, and ways to fill in what is shown. */
export const openCoordinationScene = async (modules: readonly Module[] = []) => {
  const scene = await openVoiceScene([coordination, ...modules].flatMap(({ routes }) => routes));
  await scene.rows(
    "insert into care.coordinating_unit (organisation_id, unit_id, valid_from, made_by) values ($1, $2, '2026-01-01', $3)",
    [demoOrganisation.id, demoUnits.tildeling.id, demoCast.nina.id],
  );
  const get = async (path: string, who: Who, atWork = false) =>
    scene.visitor.get(path, await scene.cookieOf(who, atWork));
  const fill = async (
    path: string,
    action: RegExp,
    who: Who,
    atWork: boolean,
    more: Record<string, string> = {},
  ) => {
    const html = (await get(path, who, atWork)).text;
    const form = formsOf(html.replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ')).find((one) =>
      action.test(one.action),
    );
    assert.ok(form, `${path} has no form to ${action}:\n${html}`);
    return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
  };
  const post = async (
    form: { action: string; fields: Record<string, string> },
    who: Who,
    atWork: boolean,
    more: Record<string, string> = {},
  ) => scene.visitor.post(form.action, { ...form.fields, ...more }, await scene.cookieOf(who, atWork));
  const send = async (
    path: string,
    action: RegExp,
    who: Who,
    atWork: boolean,
    more: Record<string, string> = {},
  ) => post(await fill(path, action, who, atWork, more), who, atWork);
  const sent = async (...asked: Parameters<typeof send>) => {
    const answer = await send(...asked);
    assert.equal(answer.status, 303, answer.text);
  };
  const id = async (of: Who = "ada"): Promise<string> => {
    const [row] = await scene.rows(
      "select id from care.coordination where person_id = $1 order by begun_at desc limit 1",
      [demoCast[of].id],
    );
    return String(row?.["id"]);
  };
  const work = async (noun: RegExp, more: Record<string, string>, who: Who = "liv") =>
    sent(`/my/coordinations/${await id()}`, noun, who, true, more);
  return {
    ...scene,
    get,
    fill,
    post,
    send,
    sent,
    id,
    /** The page as one of the cast sees it. */
    page: async (path: string, who: Who = "ada", atWork = false) => (await get(path, who, atWork)).text,
    report: (words = "Alle ber meg fortelle alt på nytt") =>
      sent("/my/coordination", /\/my\/coordination$/, "ada", false, { words }),
    step: (kind: string, more: Record<string, string> = {}, who: Who = "liv") =>
      work(/step$/, { kind, ...more }, who),
    name: async (who: "bo" | "siv" | "liv", by: Who = "liv") =>
      work(/coordinator$/, { role: demoCast[who].roles[0].id }, by),
    enter: (answer: string, more: Record<string, string> = {}) =>
      work(/entry$/, { answer, channel: "telephone", ...more }),
    answer: (answer: string, more: Record<string, string> = {}) =>
      sent("/my/coordination", /answer$/, "ada", false, { answer, ...more }),
    /** As if nothing had been begun. */
    clear: async () => {
      for (const table of ["care.coordination", "platform.clock", "platform.message", "consent.block"])
        await scene.rows(`delete from ${table}`);
    },
  };
};
