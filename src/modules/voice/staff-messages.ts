import type { Lang } from "#platform/texts/index.ts";
import { staffTexts } from "./texts/staff.ts";

/** The neutral sentence for a message to the service; null where the kind is another's. */
export const staffMessages = (
  kind: string,
  lang: Lang,
): { text: string; href: (id: string) => string } | null => {
  const words: Readonly<Record<string, string>> = staffTexts.in(lang).t.messages;
  const text = words[kind];
  return text === undefined ? null : { text, href: (id) => `/my/voices/${id}` };
};
