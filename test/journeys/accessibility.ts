import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page as it stands, as far as anybody can see or hear it, and what every page has to hold. */
export interface Sight {
  /** How many places with the help numbers. */
  help: number;
  /** How many buttons for leaving. */
  leave: number;
  /** Equal for two pages where whatever axe asks of one it would ask of the other. */
  same: string;
}

// What decides how a page looks and what is read out of it: the markup, the size and scheme of the window, the styles
// that came, what is typed and ticked, and what is pointed at, has the focus or is named by the address. The button
// for leaving stays while the page is scrolled, over whatever happens to be under it just then: looked at from the top.
const sight = `(() => {
  scrollTo(0, 0);
  const all = [...document.querySelectorAll("*")];
  const where = (state) => all.flatMap((one, i) => (one.matches(state) ? [i] : []));
  return {
    help: document.querySelectorAll("#help").length,
    leave: document.querySelectorAll("form.mv-leave button").length,
    markup: document.documentElement.outerHTML.replaceAll(location.origin, ""),
    rest: JSON.stringify([
      innerWidth,
      innerHeight,
      matchMedia("(prefers-color-scheme: dark)").matches,
      document.styleSheets.length,
      [":hover", ":active", ":focus", ":focus-visible", ":target", ":popover-open", ":modal"].map(where),
      [...document.querySelectorAll("input:not([type=hidden]), textarea, select")].map((one) => [one.value, one.checked]),
    ]),
  };
})()`;

const tag = /<[^>]*>/g;
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * What is left of markup when what nobody sees or hears is taken out: the value of a hidden field, and which uuid
 * stands in an address or an id. Two places with the same one still have the same, and two with others, others.
 */
export const withoutUnseen = (markup: string): string => {
  const met = new Map<string, string>();
  const named = (id: string): string => {
    const name = met.get(id) ?? `uuid-${met.size}`;
    met.set(id, name);
    return name;
  };
  return markup.replace(tag, (one) =>
    (one.startsWith('<input type="hidden"') ? one.replace(/ value="[^"]*"/, "") : one).replace(uuid, named),
  );
};

/** Looks at a page, from its top. @param javaScript whether scripts run on it */
export const see = async (page: Page, javaScript: boolean): Promise<Sight> => {
  const seen = (await page.evaluate(sight)) as Omit<Sight, "same"> & { markup: string; rest: string };
  // Only `noscript` may make two pages of the same markup, for who has scripts and who has none (the styles do not).
  const scripts = javaScript && seen.markup.includes("<noscript") ? "scripts" : "";
  return { help: seen.help, leave: seen.leave, same: scripts + seen.rest + withoutUnseen(seen.markup) };
};

// Where scripts are off, a timer set on the page never rings: what axe puts off for a moment is done at once, and its
// limits on time, which are longer, never come. With that it finds there what it finds where scripts are on.
const atOnce = "globalThis.setTimeout = (act, ms) => (ms > 1 || Promise.resolve().then(act), 0);";

// Axe would wait for a sound, and ask a frame through messages, which never come where scripts are off. None of our
// pages has either; one that gets it is told that it cannot be looked at like this.
const unasked = `[...document.querySelectorAll("audio, video, iframe, frame, object, embed")]
  .map((one) => "not asked of: " + one.outerHTML.slice(0, 200))`;

const ask = async (page: Page, javaScript: boolean): Promise<string[]> => {
  const beyond = (await page.evaluate(unasked)) as string[];
  if (beyond.length > 0) return beyond;
  await page.evaluate(axe);
  const options = { runOnly: rules, resultTypes: ["violations"], preload: false };
  return page.evaluate(
    `${javaScript ? "" : atOnce} axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.map((v) => v.id + ": " + v.nodes[0]?.html.slice(0, 200)))`,
  );
};

const clean = new Map<string, Promise<string[]>>();

/**
 * What axe finds wrong with a page as it stands; empty where nothing. A page that is the very same as one it found
 * clean, with scripts or without, in this process, is not asked again; one with a fault is, each time.
 */
export const faultsOf = async (page: Page, { same }: Sight, javaScript: boolean): Promise<string[]> => {
  const known = await clean.get(same)?.catch(() => null);
  if (known?.length === 0) return known;
  const asked = ask(page, javaScript);
  clean.set(same, asked);
  return asked;
};
