import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { sayInterpreterNeed } from "#modules/people/interpreter.ts";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, type UnitName } from "../demo/cast.ts";
import { meeting } from "../src/modules/meeting/index.ts";
import type { Module } from "../src/platform/module.ts";

/** Somebody, as oneself or at work. */
export type Who = readonly [name: CastName, atWork: boolean];

const ada: Who = ["ada", false];

/** The municipality with Ada's meetings, and ways to fill in what is shown. */
export const openMeetingScene = async (modules: readonly Module[] = []) => {
  const scene = await openVoiceScene([meeting, ...modules].flatMap(({ routes }) => routes));
  const get = async (path: string, who: Who = ada) => scene.visitor.get(path, await scene.cookieOf(...who));
  /** The form of a page that posts there, whatever it looks like, filled in further. */
  const fill = async (path: string, action: RegExp, more: Record<string, string> = {}, who: Who = ada) => {
    const html = (await get(path, who)).text.replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ');
    const form = formsOf(html).find((one) => action.test(one.action));
    assert.ok(form, `${path} has no form to ${action}:\n${html}`);
    return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
  };
  const post = async (
    form: { action: string; fields: Record<string, string> },
    more: Record<string, string> = {},
    who: Who = ada,
  ) => scene.visitor.post(form.action, { ...form.fields, ...more }, await scene.cookieOf(...who));
  const send = async (path: string, action: RegExp, more: Record<string, string> = {}, who: Who = ada) =>
    post(await fill(path, action, more, who), {}, who);
  const sent = async (...asked: Parameters<typeof send>) => {
    const answer = await send(...asked);
    assert.equal(answer.status, 303, answer.text);
    return answer.headers.get("location") ?? "";
  };
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
  const usual = { day: "2.12.2026", starts: "10.30", minutes: "45", place: "home" };
  /** Where somebody invited reads a meeting. */
  const guestPath = (path: string) => path.replace("/my/meetings", "/my/guest/meetings");
  return {
    ...scene,
    get,
    fill,
    post,
    send,
    sent,
    meet,
    usual,
    guestPath,
    page: async (path: string, who: Who = ada) => (await get(path, who)).text,
    /** Makes a meeting as Ada does. Out: where she reads it. */
    make: (more: Record<string, string> = {}) =>
      sent("/my/meetings/new", /\/my\/meetings$/, { ...usual, ...more }),
    /** Invites somebody she knows. Out: the invitation's id. */
    invite: async (path: string, name: CastName, unit: UnitName | null): Promise<string> => {
      await meet(name, unit);
      const to = `person:${demoCast[name].id}${unit ? `@${demoUnits[unit].id}` : ""}`;
      await sent(`${path}/invitations`, /invitations$/, { to });
      const [row] = await scene.rows(
        "select id from care.meeting_participant where guest_person_id = $1 order by invited_at desc limit 1",
        [demoCast[name].id],
      );
      return String(row?.["id"]);
    },
    answer: (path: string, who: Who, answer: string, words = "") =>
      sent(guestPath(path), /answer$/, { answer, words }, who),
    needInterpreter: (language: string) =>
      scene.as("ada", false, (tx, acting) =>
        sayInterpreterNeed(
          tx,
          scene.house.config,
          { id: acting.person_id, organisation_id: acting.organisation_id },
          { needed: true, kind: "spoken", language, note: "" },
        ),
      ),
    block: (name: CastName) =>
      scene.rows(
        "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
        [demoOrganisation.id, randomUUID(), demoCast.ada.id, demoCast[name].id],
      ),
    /** As if nothing had been begun. */
    clear: async () => {
      for (const table of [
        "care.meeting",
        "platform.clock",
        "platform.message",
        "consent.opening",
        "consent.block",
        "consent.introduction",
      ])
        await scene.rows(`delete from ${table}`);
    },
  };
};
