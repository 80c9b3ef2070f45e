import { database } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { flushLog } from "#platform/log.ts";
import { makeApp } from "../../../src/app.tsx";
import { type Answer, openWorld, origin, type Persona } from "../world.ts";
import { type Asker, askersOf } from "./askers.ts";
import { standStill } from "./chance.ts";
import { openUnlasting } from "./one-connection.ts";

/** What is asked: an address, with fields where it is a post. */
export interface Question {
  path: string;
  fields?: Readonly<Record<string, string>> | undefined;
}

/** An answer as it goes out: status, every header, body; to the byte. */
export const bytesOf = ({ status, headers, text }: Answer): string =>
  `${status}\n${[...headers].map(([name, value]) => `${name}: ${value}\n`).join("")}\n${text}`;

/**
 * The hostile world, in which moreover nothing lasts and neither time nor chance moves: the same question is answered
 * with the same bytes, unless the world is another.
 */
export const openStillHouse = async () => {
  const world = await openWorld();
  const unlasting = await openUnlasting(world.t);
  const chance = standStill(world.clock.now);
  const db = database(unlasting.engine, { idleMinutes: 20, keys: world.t.keys });
  const house: House = { ...world.house, db };
  const app = makeApp(house);
  const rows: typeof world.rows = async (query, parameters) =>
    (await unlasting.owner.query(query, parameters)).rows as Record<string, unknown>[];
  const askers = await askersOf({ personas: world.everybody, rows }, unlasting.owner);

  const ask = (who: Persona, path: string, { fields }: Partial<Question> = {}): Promise<Answer> =>
    unlasting.undone(async () => {
      chance.again();
      const headers = new Headers({ "sec-fetch-site": "same-origin" });
      if (who.token && /^\/my(\/|$|\?)/.test(path)) headers.set("cookie", `medvirk=${who.token}`);
      if (fields) headers.set("content-type", "application/x-www-form-urlencoded");
      const response = await app.request(`${origin}${path}`, {
        method: fields ? "POST" : "GET",
        headers,
        ...(fields ? { body: new URLSearchParams(fields).toString() } : {}),
      });
      // Latin 1: a picture or a sheet is compared to the byte too.
      const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
      return { status: response.status, headers: response.headers, text };
    });

  return {
    ...world,
    house,
    app,
    rows,
    ask,
    askers,
    /** What comes to be in it, is planted; after the work it never was. */
    undone: unlasting.undone,
    owner: unlasting.owner,
    asker: (name: string): Asker => {
      const found = askers.find((one) => one.name.startsWith(name));
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    },
    close: async () => {
      flushLog();
      chance.end();
      await unlasting.close();
      await world.close();
    },
  };
};

/** That house, as its tests hold it. */
export type StillHouse = Awaited<ReturnType<typeof openStillHouse>>;
