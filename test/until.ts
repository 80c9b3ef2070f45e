/**
 * Waits until something is so, looking every 20 ms.
 * @throws Error after `ms`
 */
export const until = async (reached: () => Promise<boolean> | boolean, ms = 20_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!(await reached())) {
    if (Date.now() > end) throw new Error(`not reached within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
