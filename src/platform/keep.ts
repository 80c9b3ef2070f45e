/**
 * Keeps what is made again and again and is the same for everybody: a date in words, a strip of a page. Never for
 * anything of a person, and never under a key that people make up. When it is full it forgets all and begins anew.
 * @param most how many values at most
 * @returns gives the value of a key, made by `make` where it is not kept
 */
export const keeper = <T>(most: number): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
};
