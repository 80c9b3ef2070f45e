import type { TakeOut } from "#platform/module.ts";
import { dayAndTimeInWords } from "#platform/texts/index.ts";
import { myMessages, takenTables } from "./store.ts";
import { messageTexts } from "./texts/index.ts";

// Read ones go after a year: nobody has so many.
const most = 5000;

const take: TakeOut["take"] = async (tx, acting, { lang }) => {
  const { t, lang: spoken } = messageTexts.in(lang);
  const messages = await myMessages(tx, acting.person_id, most);
  return [
    {
      dataClass: "notice",
      name: "messages",
      data: messages.map(({ kind, created_at, read_at }) => ({
        kind,
        at: created_at.toISOString(),
        read_at: read_at?.toISOString() ?? null,
      })),
      read: messages.map(({ created_at }) => ({
        title: t.something,
        lines: [[dayAndTimeInWords(spoken, created_at), ""] as const],
      })),
    },
  ];
};

/** The messages that something is new. */
export const messageTakeOut: TakeOut = { tables: takenTables, take };
