/** So many pages are kept; a house has a few hundred places in four languages. */
const most = 1000;
const kept = new Map<string, { from: string; html: string }>();

/**
 * A page that is the same for everybody, drawn once for as long as what it is drawn from stays the same. What it is
 * drawn from is read from the database at each request, so what was taken back is gone at the next one. Never for a
 * page with a form's key, or with anything of the one who asks.
 * @param name which page, in which language, on which day
 * @param from everything it is drawn from
 */
export const keptPage = (name: string, from: string, draw: () => string): string => {
  const before = kept.get(name);
  if (before?.from === from) return before.html;
  if (kept.size >= most) kept.clear();
  const html = draw();
  kept.set(name, { from, html });
  return html;
};
