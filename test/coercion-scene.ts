import assert from "node:assert/strict";
import { formsOf } from "#test/browser-form.ts";
import { signIn } from "#test/visit.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import { coercion } from "../src/modules/coercion/index.ts";
import { crisisPlan } from "../src/modules/crisis-plan/index.ts";
import { modules } from "../src/modules.ts";

/** A ward where Eva works at night (Fossen døgn), Ada whom it knows, and ways to do what its pages offer. */
export const openCoercionScene = async () => {
  const scene = await openVoiceScene(
    [...coercion.routes, ...crisisPlan.routes],
    "2026-11-25T10:00:00+01:00",
    modules,
  );
  const eva = demoCast.eva.roles[1];
  const [roleId, ward] = [eva.id, demoUnits.fossenDegn.id];
  // Eva has two roles: the one on the ward is asked for by its id.
  const cookies = new Map<string, string>([["eva", await signIn(scene.t, demoCast.eva.id, roleId)]]);
  const cookieOf = async (name: CastName, atWork: boolean): Promise<string> =>
    name === "eva" && atWork ? (cookies.get("eva") ?? "") : scene.cookieOf(name, atWork);
  /** The ward comes to know somebody as any unit does: it hands over a code. */
  const known = (name: CastName) =>
    scene.rows(
      `insert into way_in.paper_code (organisation_id, id, person_id, code_hash, delivery, checked, made_by, role_id, unit_id, expires_at)
       values ($1, gen_random_uuid(), $2, $3, 'handed-over', 'known', $4, $5, $6, now() + interval '30 days')`,
      [demoOrganisation.id, demoCast[name].id, `hash of ${name}`, demoCast.eva.id, roleId, ward],
    );
  const get = async (name: CastName, atWork: boolean, path: string) =>
    scene.visitor.get(path, await cookieOf(name, atWork));
  const fill = async (
    name: CastName,
    atWork: boolean,
    path: string,
    action: RegExp,
    more: Record<string, string> = {},
  ) => {
    const html = (await get(name, atWork, path)).text.replaceAll(
      /<form (?![^>]*class=)/g,
      '<form class="mv-form" ',
    );
    const form = formsOf(html).find((one) => action.test(one.action));
    assert.ok(form, `${path} has no form to ${action}`);
    return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
  };
  const post = async (
    name: CastName,
    atWork: boolean,
    form: { action: string; fields: Record<string, string> },
    more: Record<string, string> = {},
  ) => scene.visitor.post(form.action, { ...form.fields, ...more }, await cookieOf(name, atWork));
  const send = async (...asked: Parameters<typeof fill>) => post(asked[0], asked[1], await fill(...asked));
  const here = "/my/after-talks-here";
  /** Registers a measure against somebody the ward knows. Out: its id. */
  const register = async (
    name: CastName = "ada",
    kind = "mechanical",
    ended = "24.11.2026",
  ): Promise<string> => {
    const answer = await send("eva", true, `${here}/new`, /here$/, {
      person: demoCast[name].id,
      kind,
      ended,
    });
    assert.equal(answer.status, 303, answer.text);
    return (answer.headers.get("location") ?? "").split("/").at(-1) ?? "";
  };
  return {
    ...scene,
    cookieOf,
    known,
    get,
    page: async (...asked: Parameters<typeof get>) => (await get(...asked)).text,
    fill,
    post,
    send,
    register,
    offer: async (id: string, more: Record<string, string> = {}) => {
      const answer = await send("eva", true, `${here}/${id}/offer`, /offer$/, { channel: "spoken", ...more });
      assert.equal(answer.status, 303, answer.text);
    },
    answer: (id: string, answer: string, more: Record<string, string> = {}) =>
      send("ada", false, `/my/after-talks/${id}`, /answer$/, { answer, ...more }),
    hold: (id: string, more: Record<string, string> = {}) =>
      send("eva", true, `${here}/${id}/holding`, /holding$/, { with: "nobody", ...more }),
    /** As if nothing had been registered. */
    clear: async () => {
      for (const table of [
        "care.coercion",
        "platform.clock",
        "platform.message",
        "platform.trail",
        "consent.block",
      ])
        await scene.rows(`delete from ${table}`);
    },
  };
};
