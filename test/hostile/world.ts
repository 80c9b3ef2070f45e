import { createHash } from "node:crypto";
import type { House } from "#platform/house.ts";
import { flushLog } from "#platform/log.ts";
import { hashOf } from "#platform/session/token.ts";
import { everybody } from "../../demo/cast.ts";
import { seedDemo } from "../../demo/seed.ts";
import { makeApp } from "../../src/app.tsx";
import { modules } from "../../src/modules.ts";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { testHouse } from "../house.ts";
import { neighbour, seedNeighbour } from "./neighbour.ts";
import { seedWayIn } from "./way-in-rows.ts";

/** Somebody who asks: signed in as oneself, in a role, or nobody at all. */
export interface Persona {
  name: string;
  person: string | null;
  role: string | null;
  token: string | null;
}

/** What a request was answered with. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** What is sent beside the path. A body makes it a post. */
export interface Sent {
  fields?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

export const origin = "http://localhost:3000";

const tokenOf = (name: string) => createHash("sha256").update(`hostile ${name}`).digest("base64url");

const nobody: Persona = { name: "nobody", person: null, role: null, token: null };

const personas: readonly Persona[] = [
  nobody,
  ...[...everybody, ...neighbour.people].flatMap(({ id, name, roles }) => [
    { name, person: id, role: null, token: tokenOf(name) },
    ...(roles ?? []).map((role) => ({
      name: `${name}, ${role.kind} (${role.id.slice(-2)})`,
      person: id,
      role: role.id,
      token: tokenOf(`${name} ${role.id}`),
    })),
  ]),
];

// One of each: a giver with and without voices, each kind of role, several units, both municipalities.
const few =
  /^(nobody|Ada Eksempel|Kari Fiksjon|Siv Tenkt|Bo Prøvesen,|Ola Liksom,|Eva Skinn, .*17|Mia Diktet,|Nina .*,|Gro|Leif Nabo,)/;

const openSessions = async ({ owner }: TestDatabase): Promise<void> => {
  for (const { person, role, token } of personas)
    if (token)
      await owner.query(
        `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
         values (sha256($1), $2, $3, 'test', now() + interval '8 hours')`,
        [hashOf(token), person, role],
      );
};

/** Keeps the lines of the log instead of printing them, so that a test can look for what must not stand there. */
const keepLog = (lines: string[]) => {
  const { write } = process.stdout;
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    if (typeof chunk !== "string" || !chunk.startsWith('{"time":'))
      return write.call(process.stdout, chunk, ...rest);
    lines.push(...chunk.split(/(?<=\n)/));
    return true;
  }) as typeof write;
  return () => {
    process.stdout.write = write;
  };
};

/**
 * The whole demo behind the whole application, a neighbouring municipality beside it, and everybody signed in, each
 * as oneself and in each role. The clock stands still, so that two pages differ only where the world does.
 */
export const openWorld = async (now = "2026-11-25T10:00:00+01:00") => {
  const t = await openTestDatabase();
  const clock = { now: new Date(now) };
  const plain = testHouse(t, modules);
  const house: House = { ...plain, config: { ...plain.config, now: () => clock.now } };
  await seedDemo(t.owner, house.config);
  await seedNeighbour(t.owner);
  await seedWayIn(t.owner, house.config);
  await openSessions(t);
  const app = makeApp(house);
  const logged: string[] = [];
  const printAgain = keepLog(logged);

  const ask = async (who: Persona, path: string, { fields, headers = {} }: Sent = {}): Promise<Answer> => {
    const all = new Headers({ "sec-fetch-site": "same-origin", ...headers });
    if (all.get("sec-fetch-site") === "") all.delete("sec-fetch-site");
    if (who.token && /^\/my(\/|$|\?)/.test(path)) all.set("cookie", `medvirk=${who.token}`);
    if (fields) all.set("content-type", "application/x-www-form-urlencoded");
    const response = await app.request(`${origin}${path}`, {
      method: fields ? "POST" : "GET",
      headers: all,
      ...(fields ? { body: new URLSearchParams(fields).toString() } : {}),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    t,
    clock,
    house,
    app,
    ask,
    /** Every line of the log so far. */
    get logged() {
      flushLog();
      return logged;
    },
    /** Everybody in every role; by night all of them, otherwise one of each. */
    personas: process.env["NIGHTLY"] ? personas : personas.filter(({ name }) => few.test(name)),
    /** All of them, by day too. */
    everybody: personas,
    nobody,
    /** Somebody by the beginning of the name; "Siv Tenkt," (with the comma) is Siv in her role. */
    who: (name: string): Persona => personas.find((p) => p.name.startsWith(name)) ?? nobody,
    rows: async (query: string, parameters?: unknown[]) =>
      (await t.owner.query(query, parameters)).rows as Record<string, unknown>[],
    close: () => {
      printAgain();
      return t.close();
    },
  };
};

/** The world, as its tests hold it. */
export type World = Awaited<ReturnType<typeof openWorld>>;
