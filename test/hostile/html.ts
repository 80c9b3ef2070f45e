/** A tag of a page: its name, its attributes as a browser reads them, and the text up to the next tag. */
export interface Tag {
  name: string;
  closing: boolean;
  attributes: Map<string, string>;
  text: string;
}

/** A page that a browser might read in another way than we do. */
export class LooseHtml extends Error {}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it was before it was escaped. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, n: string, name: string) =>
    n ? String.fromCodePoint(Number(n)) : (entities[name] ?? ""),
  );

const oneTag = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z_:][\w:.-]*(?:="[^"<>]*")?)*)\s*\/?>/;

/**
 * The tags of one of our pages, read so strictly that no browser can read more into it: names, attributes in double
 * quotes without angle brackets in them, and no "<" anywhere else.
 * @throws LooseHtml where anything else stands
 */
export const tagsOf = (html: string): Tag[] => {
  const tags: Tag[] = [];
  let rest = html.replace(/^\s*<!DOCTYPE html>/i, "");
  for (let at = rest.indexOf("<"); at !== -1; at = rest.indexOf("<")) {
    const last = tags.at(-1);
    if (last) last.text = rest.slice(0, at);
    rest = rest.slice(at);
    const [whole, slash, name = "", attributes = ""] = oneTag.exec(rest) ?? [];
    if (!whole) throw new LooseHtml(rest.slice(0, 120));
    tags.push({
      name: name.toLowerCase(),
      closing: slash === "/",
      attributes: new Map(
        [...attributes.matchAll(/([a-zA-Z_:][\w:.-]*)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key.toLowerCase(),
          unescaped(value),
        ]),
      ),
      text: "",
    });
    rest = rest.slice(whole.length);
  }
  const last = tags.at(-1);
  if (last) last.text = rest;
  return tags;
};

/** Where the links of a page lead, as written. */
export const linksOf = (html: string): string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => (name === "a" ? (attributes.get("href") ?? []) : []));

/** A form of a page: where it posts, and its fields, filled so that it can be sent. */
export interface SeenForm {
  action: string;
  fields: Record<string, string>;
}

const filled = (name: string, type: string): string =>
  type === "email"
    ? "noen@example.no"
    : /-day$|day$/.test(name)
      ? "10"
      : name.endsWith("month")
        ? "12"
        : name.endsWith("year")
          ? "2026"
          : "Prøvetekst";

/** The posting forms of a page, empty text fields filled, the first of each choice made, all boxes ticked. */
export const formsOf = (html: string): SeenForm[] => {
  const forms: SeenForm[] = [];
  let form: SeenForm | null = null;
  let select = "";
  for (const { name, closing, attributes, text } of tagsOf(html)) {
    if (name === "form") {
      const posts = !closing && attributes.get("method")?.toLowerCase() === "post";
      form = posts ? { action: attributes.get("action") ?? "", fields: {} } : null;
      if (form) forms.push(form);
    }
    if (!form || closing) continue;
    const field = attributes.get("name") ?? "";
    const type = attributes.get("type") ?? "text";
    if (name === "textarea") form.fields[field] = unescaped(text).replace(/^\n/, "") || filled(field, type);
    if (name === "select") select = field;
    if (name === "option" && (attributes.has("selected") || !form.fields[select]))
      form.fields[select] = attributes.get("value") ?? "";
    if (name !== "input" || !field) continue;
    const value = attributes.get("value") ?? "";
    if (type === "radio" && !attributes.has("checked") && form.fields[field] !== undefined) continue;
    form.fields[field] =
      type === "checkbox" ? value || "on" : type === "hidden" || value !== "" ? value : filled(field, type);
  }
  // The last four signs of a code that stands in the same form.
  for (const { fields } of forms) if ("last" in fields) fields["last"] = fields["code"]?.slice(-4) ?? "";
  return forms;
};
