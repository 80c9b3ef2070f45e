import { type Norwegian, whoInNorwegian } from "./norwegian.ts";
import { whatInNorwegian } from "./norwegian-what.ts";
import { whomInNorwegian } from "./norwegian-whom.ts";
import { fields, nouns } from "./nouns.ts";
import type { Act, Rule } from "./rules.ts";

/** The languages that the map is said in. */
export type MapLang = "en" | "nb" | "nn";

const words = {
  en: {
    acts: { select: "read", insert: "add", update: "change", delete: "remove" },
    and: "and",
    may: "may",
    when: "when",
    next: "; and ",
    unless: "unless",
    if: "if",
    after: "after a change",
    except: "except when",
    or: ", or ",
  },
  nb: {
    acts: { select: "lese", insert: "legge til", update: "endre", delete: "ta bort" },
    and: "og",
    may: "kan",
    when: "når",
    next: "; og ",
    unless: "med mindre",
    if: "hvis",
    after: "det etter endringen er slik at",
    except: "unntatt når",
    or: ", eller ",
  },
  nn: {
    acts: { select: "lese", insert: "leggje til", update: "endre", delete: "ta bort" },
    and: "og",
    may: "kan",
    when: "når",
    next: "; og ",
    unless: "med mindre",
    if: "viss",
    after: "det etter endringa er slik at",
    except: "unnateke når",
    or: ", eller ",
  },
} as const;

const andList = (of: readonly string[], and: string): string =>
  of.length < 2 ? (of[0] ?? "") : `${of.slice(0, -1).join(", ")} ${and} ${of.at(-1)}`;

const place = { en: 0, nb: 1, nn: 2 } as const;

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined)
    throw new Error(
      `db/access-map has no words for ${what}: say it in nouns.ts or norwegian*.ts, in each language.`,
    );
  return found;
};

/** What a row of a table is called, in a language. @throws Error where `nouns.ts` has no word for it */
export const nounIn = (lang: MapLang, table: string): string =>
  known(nouns[table], `the table ${table}`)[place[lang]];

/** What may be done, as a list of verbs: "read and change (last day)". */
export const mayIn = (lang: MapLang, acts: readonly Act[]): string =>
  andList(
    acts.map(({ act, columns }) => {
      const verb = words[lang].acts[act];
      if (columns === null) return verb;
      const named = columns.map((one) => known(fields[one], `the column ${one}`)[place[lang]]);
      return `${verb} (${[...new Set(named)].join(", ")})`;
    }),
    words[lang].and,
  );

const after = "after a change ";

/** A condition in Norwegian: whole where the dictionary has it, else its parts between "either", "or" and "and". */
const translated = (lang: "nb" | "nn", clause: string): string => {
  const said: Norwegian | undefined = whatInNorwegian[clause] ?? whomInNorwegian[clause];
  if (said) return said[lang === "nb" ? 0 : 1];
  if (clause.startsWith(after)) return `${words[lang].after} ${translated(lang, clause.slice(after.length))}`;
  if (clause.startsWith("either "))
    return `enten ${clause
      .slice("either ".length)
      .split(", or ")
      .map((one) => translated(lang, one))
      .join(", eller ")}`;
  // The last part may be an "either" with commas of its own: one is cut off at a time.
  const cut = clause.indexOf(", and ");
  if (cut < 0)
    throw new Error(`db/access-map/norwegian-what.ts and norwegian-whom.ts have no words for “${clause}”`);
  return `${translated(lang, clause.slice(0, cut))}, og ${translated(lang, clause.slice(cut + ", and ".length))}`;
};

const clauseIn = (lang: MapLang, clause: string): string =>
  lang === "en" ? clause : translated(lang, clause);

const whoIn = (lang: MapLang, who: string): string =>
  lang === "en" ? who : known(whoInNorwegian[who], `“${who}”`)[lang === "nb" ? 0 : 1];

/**
 * A rule as a sentence, for the page and for the record of processing.
 * @param strong how who it is for is marked out
 * @throws Error where the words of a language are missing
 */
export const sentence = (lang: MapLang, rule: Rule, strong = (who: string): string => who): string => {
  const { acts, when, unless, except } = rule;
  const t = words[lang];
  const who = whoIn(lang, rule.who);
  const word = unless ? t.unless : when[0]?.startsWith(after) ? t.if : t.when;
  const holds = when.map((one) => clauseIn(lang, one)).join(t.next);
  const but = except ? `, ${t.except} ${except.map((one) => clauseIn(lang, one)).join(t.or)}` : "";
  return `${strong(`${who[0]?.toUpperCase()}${who.slice(1)}`)} ${t.may} ${mayIn(lang, acts)}${
    when.length > 0 ? `, ${word} ${holds}` : ""
  }${but}.`;
};
