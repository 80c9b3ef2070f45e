import type { Acting, Tx } from "#platform/db/index.ts";
import type { Task } from "#platform/module.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { voicesToRelease } from "./store-publication.ts";
import { publishTexts } from "./texts/publish.ts";
import { firstWords } from "./voice.ts";

/** What waits for those who work here: texts that their givers have said yes to. Without a date: nobody is owed one. */
export const publicationTasks = async (tx: Tx, acting: Acting, lang: Lang, most: number): Promise<Task[]> => {
  if (acting.role_kind === null || acting.role_kind === "administrator") return [];
  const { t } = publishTexts.in(lang);
  return (await voicesToRelease(tx, most)).map(({ voice_id, said }) => ({
    id: `publication:${voice_id}`,
    title: firstWords(said),
    href: href(lang, `/my/voices/${voice_id}/publication`),
    facts: t.title,
    next: t.task,
    due: null,
    clock: null,
    waitsForOther: false,
  }));
};
