import { oslo } from "#platform/clock/index.ts";
import type { Module } from "#platform/module.ts";
import { contactOf } from "./contact.ts";
import { interpreterNeedsOf } from "./interpreter.ts";
import { contactWords, needWords } from "./pages/contact-words.ts";
import { profileTexts } from "./texts/index.ts";

/**
 * How a person wishes to be reached and whether an interpreter is needed, for whoever has opened the topic contact in
 * this transaction. The policies leave a proxy with the interpreter alone.
 */
export const sharedContact: NonNullable<Module["shared"]> = {
  what: "contact",
  topics: ["contact"],
  find: async (tx, config, person, _topic, lang) => {
    const { t } = profileTexts.in(lang);
    const { detail, wishes } = await contactOf(tx, config, person);
    const [wish] = wishes;
    const [need] = await interpreterNeedsOf(tx, config, person);
    const written = [detail.telephone, detail.email, detail.address, wish?.times].filter((one) => one);
    return [
      ...(wish
        ? [
            {
              words: [t.contact.shown(contactWords(lang, wish)), ...written].join("\n"),
              day: oslo(wish.wished_at),
              by: "self" as const,
            },
          ]
        : []),
      ...(need
        ? [
            {
              words: [
                t.history.interpreter(needWords(lang, need)),
                ...(need.needed && need.note ? [need.note] : []),
              ].join("\n"),
              day: oslo(need.said_at),
              by: "self" as const,
            },
          ]
        : []),
    ];
  },
};
