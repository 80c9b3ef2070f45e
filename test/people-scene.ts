import { people } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Module } from "#platform/module.ts";
import { type CastName, demoCast, demoOrganisation } from "../demo/cast.ts";
import { seedPeople } from "../demo/seed.ts";
import { Browser } from "./browser.ts";
import { openTestDatabase } from "./database.ts";
import { testHouse } from "./house.ts";
import { tryingOn } from "./may.ts";
import { serve } from "./serve.ts";

const base = "http://localhost:3000";

/** The key of the first form on a page. */
export const keyOn = (text: string): string => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? "";

/** A person as the owner of rows. */
export const ownerOf = (id: string) => ({ id, organisation_id: demoOrganisation.id });

/** The demo municipality's people over an empty database, and the ways to be one of them. */
export const openPeopleScene = async (
  modules: readonly Module[] = [people],
  env: Record<string, string> = {},
) => {
  const t = await openTestDatabase();
  const house = testHouse(t, modules, env);
  await seedPeople(t.owner, house.config);
  const today = oslo(house.config.now());
  const trying = tryingOn(t, today);
  const { fetch } = serve(
    house,
    modules.flatMap(({ routes }) => routes),
  );
  /** Somebody of the cast at a browser, as oneself or (true) in the first role. */
  const signedIn = async (name: CastName, atWork = false): Promise<Browser> => {
    const browser = new Browser(base, fetch);
    const who: { id: string; roles?: readonly { id: string }[] } = demoCast[name];
    const value = await trying.tokenOf(atWork ? who : { id: who.id });
    browser.cookies.set("medvirk /my", { value, path: "/my" });
    return browser;
  };
  const rows = async (query: string, values: unknown[] = []) =>
    (await t.owner.query(query, values)).rows as Record<string, unknown>[];
  /** Opens a page of one's own, and posts its form. */
  const says = async (browser: Browser, page: string, act: string, fields: Record<string, string>) => {
    const key = keyOn((await browser.go(`/my/profile/${page}`)).text);
    return browser.go(`/my/profile/${act}`, { ...fields, key });
  };
  return { t, house, today, trying, signedIn, rows, says, fetch, anybody: () => new Browser(base, fetch) };
};

/** The scene, as its tests hold it. */
export type PeopleScene = Awaited<ReturnType<typeof openPeopleScene>>;
