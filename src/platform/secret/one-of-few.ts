/**
 * Lets at most so many works run at once; the others wait in the order in which they came.
 * @param most how many at once
 */
export const oneOfFew = (most: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((next) => waiting.push(next));
    else running++;
    try {
      return await work();
    } finally {
      // The place goes straight to the next one in line, or is free again.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
};
