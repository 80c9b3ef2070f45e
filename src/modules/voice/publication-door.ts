import { waiting } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { voicesToRelease } from "./store-publication.ts";
import { publishTexts } from "./texts/publish.ts";
import { firstWords } from "./voice.ts";

/** What waits for those who work here: texts that their givers have said yes to. Without a date: nobody is owed one. */
export const publicationTasks = waiting(
  (_today, most) => voicesToRelease(most),
  (rows, _acting, _today, lang) => {
    const { t } = publishTexts.in(lang);
    return rows.map(({ voice_id, said }) => ({
      id: `publication:${voice_id}`,
      title: firstWords(said),
      href: href(lang, `/my/voices/${voice_id}/publication`),
      facts: t.title,
      next: t.task,
      due: null,
      clock: null,
      waitsForOther: false,
    }));
  },
);
