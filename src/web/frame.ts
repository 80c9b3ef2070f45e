import type { Child } from "hono/jsx";
import type { Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpNumber } from "./help-numbers.ts";

/** A link in the menu; `current` marks the page one stands on. At most four, beside *Hjelp nå*. */
export type MenuItem = { href: string; label: string; current?: boolean };

/**
 * As whom one acts: "Du er her som **enhetsleder på Lyngtun** · Siv Tenkt", with the way to change it.
 * `forOther` is set when one acts for somebody ("Du gjør dette **for Ada Eksempel**, som verge. …"); the band
 * then carries a double line as well as the words.
 */
export type ActingAs = { text: Child; link?: { href: string; label: string }; forOther?: boolean };

/** What every page is framed by; made once per request, knows nothing of what the page says. */
export type Frame = {
  /** The language asked for: header, help strip and footer are in it. */
  lang: Lang;
  /** The path without language, from the root; the language links lead to the same path. */
  path: string;
  /** The language the main part really is in, when it is another than `lang` (not translated yet). */
  textLang?: Lang | undefined;
  organisation: string | null;
  menu: readonly MenuItem[];
  as: ActingAs | null;
  /** A trial installation with made-up people. */
  demo: boolean;
  /** The embedded trial database, which never promises to keep what it is given. */
  embedded: boolean;
  /** Chosen by the person on this device: no drawing, no organisation, neutral title and icon. */
  discreet?: boolean | undefined;
  today: Day;
  /** The help numbers that hold today, from `helpNumbersOn`. */
  numbers: readonly HelpNumber[];
  /** The address of a file in `public/`, with its content's hash in the name. */
  assets: (name: string) => string;
};

/** Whether the page lies in the signed-in world: decides which session "leave quickly" ends. */
export function isSignedIn(frame: Pick<Frame, "path">): boolean {
  return /^\/my(?=[/?#]|$)/.test(frame.path);
}
