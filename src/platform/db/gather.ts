/**
 * How many flights may be under way, and how many may go together in one. A flight that has taken longer than
 * `patience` milliseconds keeps nobody on the ground any more: another may go beside it. Without it, all are waited for.
 */
export interface Gathering {
  underWay: number;
  most: number;
  patience?: number;
}

interface Waiting<Item, Out> {
  item: Item;
  done: (out: Out) => void;
  failed: (reason: unknown) => void;
}

/**
 * Lets those who come while others are under way go together: one way there and back, one wait for the disk. Whoever
 * comes alone goes at once and alone, so a quiet day costs nobody a moment.
 * @param together does it for many; one outcome each, in their order; where it throws, all of them fail
 * @returns does it for one
 */
export const gather = <Item, Out>(
  { underWay, most, patience }: Gathering,
  together: (items: readonly Item[]) => Promise<readonly PromiseSettledResult<Out>[]>,
): ((item: Item) => Promise<Out>) => {
  const waiting: Waiting<Item, Out>[] = [];
  let flights = 0;
  const fly = async (aboard: readonly Waiting<Item, Out>[]) => {
    let counted = true;
    const home = () => {
      if (!counted) return;
      counted = false;
      flights--;
      depart();
    };
    const late = patience === undefined ? undefined : setTimeout(home, patience).unref();
    try {
      const outcomes = await together(aboard.map(({ item }) => item));
      aboard.forEach(({ done, failed }, i) => {
        const outcome = outcomes[i];
        if (outcome?.status === "fulfilled") done(outcome.value);
        else failed(outcome ? outcome.reason : new Error("no outcome"));
      });
    } catch (error) {
      for (const { failed } of aboard) failed(error);
    }
    clearTimeout(late);
    home();
  };
  const depart = () => {
    while (flights < underWay && waiting.length > 0) {
      flights++;
      void fly(waiting.splice(0, most));
    }
  };
  return (item) =>
    new Promise<Out>((done, failed) => {
      waiting.push({ item, done, failed });
      depart();
    });
};
