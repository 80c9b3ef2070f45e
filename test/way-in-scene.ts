import assert from "node:assert/strict";
import { hashOf } from "#platform/session/token.ts";
import { type CastName, demoCast } from "../demo/cast.ts";
import { seedPeople } from "../demo/seed.ts";
import { makeApp } from "../src/app.tsx";
import { modules } from "../src/modules.ts";
import { Browser, type Met } from "./browser.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";
import { testHouse } from "./house.ts";

export const base = "http://localhost:3000";

/** The whole house over a test's database, in memory, with the cast in it. */
export interface Scene {
  t: TestDatabase;
  house: ReturnType<typeof testHouse>;
  /** A browser that nobody is signed in with. */
  browser(): Browser;
  /** Somebody of the cast, signed in surely, in the first role or as oneself. */
  as(who: CastName, role?: boolean): Promise<Browser>;
  count(text: string, values?: unknown[]): Promise<number>;
}

let next = 0;

/** Opens it. `env`: settings as an operator would set them. */
export const wayInScene = async (env: Record<string, string> = {}): Promise<Scene> => {
  const t = await openTestDatabase();
  const house = testHouse(t, modules, { MEDVIRK_PAPER_CODE: "yes", MEDVIRK_PUBLIC_URL: base, ...env });
  await seedPeople(t.owner, house.config);
  const app = makeApp(house);
  const browser = () => new Browser(base, (request) => app.fetch(request));
  return {
    t,
    house,
    browser,
    as: async (who, role = true) => {
      const person = demoCast[who];
      const roleId = role && "roles" in person ? person.roles[0].id : null;
      const token = Buffer.from(`test-session-${next++}`.padEnd(32, "x")).toString("base64url");
      await t.owner.query(
        `insert into platform.session (token_hash, person_id, role_id, provider, ends_at, device)
         values (sha256($1), $2, $3, 'test', now() + interval '8 hours', 'Firefox/Windows')`,
        [hashOf(token), person.id, roleId],
      );
      const one = browser();
      one.cookies.set("medvirk /my", { value: token, path: "/my" });
      return one;
    },
    count: async (text, values = []) =>
      ((await t.owner.query(`select count(*)::integer as n from ${text}`, values)).rows[0] as { n: number })
        .n,
  };
};

const groups = (html: string): string[] =>
  [...html.matchAll(/<p class="mv-(?:code|h2)[^"]*">(.*?)<\/p>/gs)].map(([, inner = ""]) =>
    inner
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

/** What stands on the sheet. */
export interface Sheet {
  name: string;
  code: string;
}

/** The name and the code that a page shows this once. */
export const sheetOn = (met: Met): Sheet => {
  const [name = "", code = ""] = groups(met.text);
  assert.match(name, /^[a-z]+-[a-z]+-\d{3}$/, met.text.slice(0, 2000));
  assert.match(code, /^([0-9A-Z]{4} ){4}[0-9A-Z]{4}$/);
  return { name, code };
};

const key = () => `key-${next++}`.padEnd(24, "k");

/** An employee gives somebody new a code. */
export const giveNew = async (employee: Browser, name: string, checked = "known"): Promise<Sheet> => {
  const met = await employee.go("/my/paper-codes", { key: key(), name, language: "nb", checked });
  assert.equal(met.status, 200);
  return sheetOn(met);
};

/** Types a name and a code or password. */
export const typeIn = (browser: Browser, name: string, secret: string): Promise<Met> =>
  browser.go("/my/sign-in/paper", { name, secret });

/** From the code to a password of one's own, and in. */
export const comeIn = async (browser: Browser, { name, code }: Sheet, password: string): Promise<Met> => {
  const asked = await typeIn(browser, name, code);
  assert.equal(asked.url, "/my/sign-in/password", asked.text.slice(0, 3000));
  return browser.go("/my/sign-in/password", { password, password_again: password });
};

/** Whether the door is open with these cookies. */
export const isIn = async (browser: Browser): Promise<boolean> =>
  (await browser.ask("/my/mine")).status === 200;

/** The same cookies in another hand. */
export const copyOf = (browser: Browser): Browser => {
  const copy = new Browser(browser.base, browser.fetch);
  copy.cookies = new Map(browser.cookies);
  return copy;
};
