import { type CaseFile, openFile } from "#modules/voice/case-file.ts";
import { makeCode } from "#modules/voice/code.ts";
import { type Given, giveAnonymously, giveSignedIn } from "#modules/voice/give.ts";
import type { When } from "#modules/voice/giver-acts.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { newKey } from "#platform/http/once.ts";
import type { Route } from "#platform/http/route.ts";
import type { Module } from "#platform/module.ts";
import { hashOf } from "#platform/session/token.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, type UnitName } from "../demo/cast.ts";
import { seedPeople } from "../demo/seed.ts";
import { openTestDatabase } from "./database.ts";
import { testHouse } from "./house.ts";
import { serve } from "./serve.ts";
import { signIn, visit } from "./visit.ts";

/** A voice that was given in a test, with the code that follows it. */
export interface GivenVoice {
  id: string;
  code: string;
}

/** The demo municipality over an empty database, a clock that the test sets, and ways to give and to answer. */
export const openVoiceScene = async (
  routes: readonly Route[],
  begins = "2026-11-25T10:00:00+01:00",
  modules: readonly Module[] = [],
) => {
  const t = await openTestDatabase();
  const clock = { now: new Date(begins) };
  const plain = testHouse(t, modules);
  const house: House = { ...plain, config: { ...plain.config, now: () => clock.now } };
  await seedPeople(t.owner, house.config);
  const tokens = new Map<string, string>();
  const today = () => oslo(clock.now);
  const given = (words: string, mode: Given["mode"], unit: UnitName = "lyngtun"): Given => ({
    unit: { organisation_id: demoOrganisation.id, id: demoUnits[unit].id },
    mode,
    words,
    about: null,
    as_whom: null,
    wish: null,
    third_person: false,
    promise_id: null,
    language: "nb",
    hold: false,
  });

  /** The cookie of one of the cast; at work in the first role, or as oneself. */
  const cookieOf = async (name: CastName, atWork: boolean): Promise<string> => {
    const person: { id: string; roles?: readonly { id: string }[] } = demoCast[name];
    const role = atWork ? (person.roles?.[0]?.id ?? null) : null;
    const key = `${name} ${role}`;
    const token = tokens.get(key) ?? (await signIn(t, person.id, role));
    tokens.set(key, token);
    return token;
  };
  const as = async <T>(name: CastName, atWork: boolean, work: (tx: Tx, acting: Acting) => Promise<T>) =>
    t.db.asPerson(hashOf(await cookieOf(name, atWork)), today(), work);

  const app = serve(house, routes);
  return {
    t,
    clock,
    today,
    house,
    cookieOf,
    as,
    app,
    visitor: visit(app),
    /** The rows of a query that sees past the policies. */
    rows: async (query: string, parameters?: unknown[]) =>
      (await t.owner.query(query, parameters)).rows as Record<string, unknown>[],
    giveAnonymously: async (words: string, unit?: UnitName): Promise<GivenVoice> => {
      const { code, voice } = await giveAnonymously(house, today(), given(words, "anonymous", unit), {
        key: newKey(),
        words,
      });
      return { id: voice.id, code };
    },
    give: (name: CastName, words: string, mode: "named" | "confidential" = "named"): Promise<GivenVoice> =>
      as(name, false, async (tx, acting) => {
        const { code, voice } = await giveSignedIn(
          tx,
          acting,
          clock.now,
          today(),
          given(words, mode),
          makeCode(),
        );
        return { id: voice.id, code };
      }),
    /** Something that one of the cast does at work with a voice. */
    service: (
      name: CastName,
      voice: GivenVoice,
      act: (tx: Tx, acting: Acting, file: CaseFile, when: When) => Promise<void>,
    ) =>
      as(name, true, async (tx, acting) =>
        act(tx, acting, await openFile(tx, voice.id), { now: clock.now, today: today() }),
      ),
    close: () => t.close(),
  };
};
