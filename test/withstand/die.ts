import type { Engine } from "#platform/db/index.ts";

/** Where a process kills itself: at which step between the database and it, at once or when that step is on its way. */
export interface Death {
  step: number;
  late: boolean;
}

/**
 * An engine that counts every step (before and after each statement, before and after each commit) and ends its own
 * process with SIGKILL at one of them, as if the power cord of this process had been pulled there.
 */
export const mortal = (engine: Engine) => {
  let steps = 0;
  let death: Death | null = null;
  const kill = () => process.kill(process.pid, "SIGKILL");
  const step = () => {
    if (!death) return;
    steps += 1;
    if (steps !== death.step) return;
    if (death.late) setImmediate(kill);
    else kill();
  };
  const dying: Engine = {
    ...engine,
    transaction: async (opening, work) => {
      step();
      const result = await engine.transaction(opening, async (send, opened) => {
        const done = await work((text, parameters) => {
          step();
          const sent = send(text, parameters).then((r) => {
            step();
            return r;
          });
          sent.catch(() => {});
          return sent;
        }, opened);
        step();
        return done;
      });
      step();
      return result;
    },
    // One at a time, so that there is a step between the two.
    each: async (groups) => {
      const all: unknown[][][] = [];
      for (const group of groups) {
        step();
        all.push(...(await engine.each([group])));
        step();
      }
      return all;
    },
  };
  return {
    engine: dying,
    /** From now on the steps count. */
    dieAt: (at: Death | null) => {
      death = at;
    },
  };
};
