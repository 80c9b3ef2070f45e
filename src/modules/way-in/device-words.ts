import type { Lang } from "#platform/texts/index.ts";
import { sessionTexts } from "./texts/index.ts";

/** A device as its owner knows it: "Firefox/Windows" is "Firefox på Windows". */
export const deviceWords = (lang: Lang, device: string): string => {
  const { t } = sessionTexts.in(lang);
  const [browser = "", system = ""] = device.split("/");
  const known = browser || t.someBrowser;
  return system ? t.device(known, system) : known;
};
