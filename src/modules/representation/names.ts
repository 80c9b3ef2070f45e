import type { Topic } from "#modules/consent/index.ts";

/** Topics in words, in their fixed order: "Avtaler, Behandling". */
export const namesOfTopics = (names: Readonly<Record<Topic, string>>, topics: readonly string[]): string =>
  (Object.entries(names) as [Topic, string][])
    .filter(([topic]) => topics.includes(topic))
    .map(([, name]) => name)
    .join(", ");

const laws: Readonly<Record<string, string>> = {
  fvl: "forvaltningsloven",
  pbrl: "pasient- og brukerrettighetsloven",
  phvl: "psykisk helsevernloven",
  vgml: "vergemålsloven",
};

/** What a right rests on, as a person reads it. In: "pbrl § 3-1"; out: "pasient- og brukerrettighetsloven § 3-1". */
export const lawsInWords = (basis: string): string =>
  basis.replaceAll(/\b[a-zæøå]+\b/g, (word) => laws[word] ?? word);
