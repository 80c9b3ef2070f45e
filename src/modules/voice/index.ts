import type { Module } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { voiceFigures } from "./figures-door.ts";
import { figuresJob } from "./figures-job.ts";
import { giverTasks } from "./giver-tasks.ts";
import { voiceJobs, voiceRounds } from "./jobs.ts";
import { lookedAtMyName } from "./looked.ts";
import { ownTakeOut } from "./own-take-out.ts";
import { voiceErasing, voiceRetention } from "./retention.ts";
import { entryRoutes } from "./routes/entry.tsx";
import { followRoutes } from "./routes/follow.tsx";
import { giveRoutes } from "./routes/give.tsx";
import { infoRoutes } from "./routes/info.tsx";
import { myGiveRoutes } from "./routes/my-give.tsx";
import { myVoiceRoutes } from "./routes/my-voices.tsx";
import { paperFormRoutes } from "./routes/paper-form.tsx";
import { promiseRoutes } from "./routes/promise.tsx";
import { publicRoutes } from "./routes/public.tsx";
import { publishRoutes } from "./routes/publish.tsx";
import { receiptRoutes } from "./routes/receipt.tsx";
import { staffRoutes } from "./routes/staff.tsx";
import { staffMessages } from "./staff-messages.ts";
import { findVoices, moveVoices, tellGiver, whoAnsweredMe } from "./store.ts";
import { giversAmong } from "./store-retention.ts";
import { voiceTasks } from "./tasks.ts";
import { mineTexts } from "./texts/mine.ts";
import { toldTexts } from "./texts/told.ts";
import { firstWords } from "./voice.ts";

/** The spine: what people say and what comes of it. */
export const voice: Module = {
  name: "voice",
  routes: [
    ...publicRoutes,
    ...infoRoutes,
    ...giveRoutes,
    ...myGiveRoutes,
    ...receiptRoutes,
    ...paperFormRoutes,
    ...followRoutes,
    ...staffRoutes,
    ...entryRoutes,
    ...myVoiceRoutes,
    ...promiseRoutes,
    ...publishRoutes,
  ],
  tasks: { atWork: [voiceTasks], asMyself: [giverTasks] },
  mine: (acting, lang) => {
    const { t } = mineTexts.in(lang);
    if (acting.role_kind === "unit-leader")
      return [{ group: "work", path: "/my/promises", title: t.promises, text: t.promisesText }];
    if (acting.role_kind || acting.principal_id) return [];
    return [{ group: "words", path: "/my/voices", title: t.voices, text: t.voicesText }];
  },
  met: async (tx, acting) => (acting.role_id || acting.principal_id ? [] : whoAnsweredMe(tx)),
  links: {
    kind: "voice",
    find: async (tx, ids, lang) =>
      new Map(
        (await findVoices(tx, ids)).map((v) => [
          v.id,
          { title: `«${firstWords(v.words)}»`, href: href(lang, `/my/voices/${v.id}`) },
        ]),
      ),
  },
  sourceNews: async (tx, sourceIds, news) => {
    // Ids of other kinds of sources are nobody's voice: the function finds no giver and tells nobody.
    for (const id of sourceIds) await tellGiver(tx, id, news);
  },
  figures: voiceFigures,
  unitSuccession: moveVoices,
  looked: lookedAtMyName,
  jobs: { ...voiceJobs, ...figuresJob.jobs },
  retention: voiceRetention,
  holds: giversAmong,
  erasing: voiceErasing,
  takeOut: ownTakeOut,
  rounds: [...voiceRounds, ...figuresJob.rounds],
  messages: (kind, lang) => {
    const words: Readonly<Record<string, string>> = toldTexts.in(lang).t.kinds;
    const text = words[kind];
    return text === undefined ? staffMessages(kind, lang) : { text, href: (id) => `/my/voices/${id}` };
  },
};
