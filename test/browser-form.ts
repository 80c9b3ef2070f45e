const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, n: string, name: string) =>
    n ? String.fromCodePoint(Number(n)) : (entities[name] ?? ""),
  );
const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}(?:="([^"]*)")?(?=[ />])`).exec(tag);
  return found ? unescaped(found[1] ?? "") : null;
};

/** A form of a page as a browser would send it untouched: where to, and its fields. */
export interface BrowserForm {
  action: string;
  fields: Record<string, string>;
}

/**
 * The forms of a page, "leave quickly" left out. Understands what our own pages are made of: inputs, text areas,
 * chosen radios and ticked boxes; a choice that nobody made is not sent.
 */
export const formsOf = (html: string): BrowserForm[] =>
  [...html.matchAll(/<form class="mv-form[^"]*"[^>]*>.*?<\/form>/gs)].map(([form]) => {
    const fields: Record<string, string> = {};
    for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
      const type = attribute(tag, "type") ?? "text";
      if ((type === "radio" || type === "checkbox") && attribute(tag, "checked") === null) continue;
      fields[attribute(tag, "name") ?? ""] = attribute(tag, "value") ?? "";
    }
    for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs))
      fields[attribute(`${tag} `, "name") ?? ""] = unescaped(text ?? "").replace(/^\n/, "");
    return { action: attribute(form, "action") ?? "", fields };
  });

/** The one form that posts to an address. @throws where the page has none */
export const formTo = (html: string, action: RegExp): BrowserForm => {
  const form = formsOf(html).find((f) => action.test(f.action));
  if (!form) throw new Error(`no form to ${action}`);
  return form;
};
