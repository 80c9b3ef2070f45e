import type { Answer } from "./world.ts";

/** An answer without what the asker put into it, and without what is new each time: keys of forms and cookies. */
const bare = ({ status, headers, text }: Answer, given: string): string =>
  [
    `status: ${status}`,
    ...[...headers].map(([name, value]) => `${name}: ${value.replace(/^medvirk-form=[^;]+/, "FORM")}`),
    text.replace(/name="key" value="[^"]*"/g, 'name="key"'),
  ]
    .join("\n")
    .replaceAll(given, "GIVEN");

/**
 * Where two answers part, a few words around the place; null where they are the same to the byte.
 * @param mine what the asker put into the first request, @param yours into the second
 */
export const difference = (one: Answer, other: Answer, mine = "\0", yours = mine): string | null => {
  const [a, b] = [bare(one, mine), bare(other, yours)];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  return `…${a.slice(Math.max(0, at - 60), at + 90)}… and …${b.slice(Math.max(0, at - 60), at + 90)}…`;
};
