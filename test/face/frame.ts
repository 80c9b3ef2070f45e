import { asDay } from "#platform/clock/index.ts";
import { type Frame, helpNumbersOn, loadAssets, loadHelpNumbers } from "#web/index.ts";

/** The day of all samples. */
export const today = asDay("2026-11-23");

/** The help numbers of that day. */
export const numbers = helpNumbersOn(loadHelpNumbers(), today);

/** The files in `public/`, for whoever serves the samples. */
export const assets = loadAssets();

const publicMenu = [
  { href: "/", label: "Lyngtun" },
  { href: "/follow", label: "Følg en sak" },
  { href: "/my", label: "Logg inn" },
];

/** A frame for tests and pictures: a public page of Storelv, in bokmål, on 23 November 2026. */
export function frameOf(over: Partial<Frame> = {}): Frame {
  return {
    lang: "nb",
    path: "/units/lyngtun",
    organisation: "Storelv kommune",
    menu: publicMenu,
    as: null,
    demo: false,
    embedded: false,
    today,
    numbers,
    assets: assets.url,
    ...over,
  };
}
