import type { Page } from "playwright-core";
import { type CastName, demoCast } from "../../demo/cast.ts";

/** One step of a walk; each is what a person does or sees. */
export type Step =
  /** Goes to an address, and looks at it where it is given a name. */
  | readonly ["go", address: string, look?: string]
  /** Follows the link or presses the button with these words in the main part, and looks where a name is given. */
  | readonly ["press", words: string | RegExp, look?: string]
  /** Writes in the field. */
  | readonly ["write", field: string, text: string]
  /** Ticks the choice, or takes the option of the list. */
  | readonly ["choose", field: string, option?: string]
  /** Looks at the page as it stands. */
  | readonly ["look", name: string]
  /** What no other step can say. */
  | readonly ["do", (page: Page) => Promise<unknown>];

/** What one person does from coming to leaving. The pictures are named after the walk and the look. */
export interface Walk {
  name: string;
  /** Who of the cast is signed in; nobody where absent. */
  as?: CastName;
  /** The day it is then; the walks after it are on that day too. Only where the demo is the walks' own. */
  day?: string;
  steps: readonly Step[];
}

const signIn = async (page: Page, base: string, who: CastName): Promise<void> => {
  await page.goto(`${base}/my`);
  await page.getByRole("button", { name: demoCast[who].name }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/my"));
};

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const main = page.locator("main");
  const found = main.getByRole("button", { name }).or(main.getByRole("link", { name }));
  await Promise.all([page.waitForLoadState("load"), found.first().click()]);
  await page.waitForLoadState("load");
};

/** Walks: in order, on a page that nobody has been on. In: the demo's address, and what a look does. */
export const walk = async (
  page: Page,
  base: string,
  { name, as, steps }: Walk,
  look: (name: string) => Promise<void>,
): Promise<void> => {
  if (as) await signIn(page, base, as);
  for (const [i, step] of steps.entries())
    try {
      const [kind, what] = step;
      if (kind === "go") await page.goto(base + what);
      else if (kind === "press") await press(page, what);
      else if (kind === "write") await page.locator(`main ${what}`).first().fill(step[2]);
      else if (kind === "choose")
        await (step[2] === undefined
          ? page.locator(`main ${what}`).first().check()
          : page.locator(`main ${what}`).first().selectOption({ label: step[2] }));
      else if (kind === "do") await what(page);
      const shown = kind === "look" ? what : kind === "go" || kind === "press" ? step[2] : undefined;
      if (shown !== undefined) await look(`${name}-${shown}`);
    } catch (error) {
      throw new Error(`${name}, step ${i + 1} (${step[0]} ${String(step[1])}), on ${page.url()}: ${error}`, {
        cause: error,
      });
    }
};
