import { existsSync } from "node:fs";
import type { Day } from "../../src/platform/clock/index.ts";
import type { Config } from "../../src/platform/config.ts";
import type { Db } from "../../src/platform/db/index.ts";
import { ErasuresFault, erasedHere, readErasures, secretMark } from "../../src/platform/erasures/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

/** Whether the list of the erased outside the database is there, whole, and the same as the one in it. */
export const checkErasures = (db: Db, config: Config, today: Day): Promise<Finding> =>
  db.asHouse("job", today, async (tx) => {
    const { file, named } = config.erasures;
    if (named && !existsSync(file))
      return wrong(
        `The list of the erased is not at ${file} (MEDVIRK_ERASURES): the server will not start. Is its disk there? Put it back; for a new installation make an empty file.`,
      );
    try {
      const outside = new Set(readErasures(file, secretMark(config)).map((one) => one.hash));
      const here = new Set((await erasedHere(tx)).map((one) => one.hash));
      if (outside.size !== here.size || [...outside].some((hash) => !here.has(hash)))
        return wrong(
          `The list of the erased in the database (${here.size}) and the one outside (${outside.size}) are not the same. Start the server anew: it erases again whoever came back, and mends both.`,
        );
      return named || config.demo
        ? ok(`The list of the erased (${here.size}) is the same in the database and outside.`)
        : note(
            `The list of the erased (${here.size}) lies in the data folder. Set MEDVIRK_ERASURES to a file on other storage: what is lost or restored together cannot keep anybody from coming back.`,
          );
    } catch (error) {
      if (error instanceof ErasuresFault) return wrong(error.message);
      throw error;
    }
  });
