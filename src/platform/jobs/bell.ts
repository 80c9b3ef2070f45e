/** Wakes those who wait for work. */
export interface Bell {
  ring(): void;
  /** Resolves when rung (also when rung since the last wait), after `ms`, or when the signal is given. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** A bell for one waiter. */
export const newBell = (): Bell => {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    wait: async (ms, signal) => {
      if (!rung && !signal.aborted)
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timer);
            // The signal outlives every wait; what is left on it would pile up for as long as the process lives.
            signal.removeEventListener("abort", end);
            resolve();
          };
          const timer = setTimeout(end, Math.min(ms, 2 ** 31 - 1));
          wake = end;
          signal.addEventListener("abort", end);
        });
      wake = null;
      rung = false;
    },
  };
};

const bells = new Set<Bell>();
let soon: NodeJS.Timeout | null = null;

/** Hangs a bell where `ring` reaches it; returns what takes it down. */
export const hang = (bell: Bell): (() => void) => {
  bells.add(bell);
  return () => {
    bells.delete(bell);
  };
};

/**
 * A job was asked for in this process. Rung a moment later: the transaction is not committed yet. Where that takes
 * longer, or the process is another, the next look at the table finds it.
 */
export const ring = (): void => {
  if (bells.size === 0 || soon) return;
  soon = setTimeout(() => {
    soon = null;
    for (const bell of bells) bell.ring();
  }, 50);
  soon.unref();
};
