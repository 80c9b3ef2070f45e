import type { Topic } from "#modules/consent/index.ts";

/** Topics in words, in their fixed order: "Avtaler, Behandling". */
export const namesOfTopics = (names: Readonly<Record<Topic, string>>, topics: readonly string[]): string =>
  (Object.entries(names) as [Topic, string][])
    .filter(([topic]) => topics.includes(topic))
    .map(([, name]) => name)
    .join(", ");
