import { newKey } from "#platform/http/once.ts";
import { demoCast } from "../demo/cast.ts";
import { seedLooked } from "../demo/looked.ts";
import { modules } from "../src/modules.ts";
import { formTo } from "./browser-form.ts";
import { openVoiceScene } from "./voice-scene.ts";

/** Ada with what she has written and shares with Lyngtun, nobody having looked yet; all rooms, and ways to look and read. */
export const openLookedScene = async () => {
  const scene = await openVoiceScene(
    modules.flatMap((m) => m.routes),
    undefined,
    modules,
  );
  await seedLooked(scene.t.owner, scene.house.config);
  const empty = () =>
    scene.t.owner.exec(`delete from consent.opening; delete from consent.explanation; delete from consent.objection;
      delete from consent.break_glass; delete from platform.clock where subject_kind in ('explanation', 'objection', 'break-glass');
      delete from platform.message; delete from platform.trail; delete from consent.block; delete from platform.once`);
  await empty();
  const { visitor } = scene;
  return {
    ...scene,
    /** Takes every line of the log away again. */
    empty,
    get: async (path: string, cookie: string) => (await visitor.get(path, cookie)).text,
    post: (path: string, fields: Record<string, string>, cookie: string) =>
      visitor.post(path, { key: newKey(), ...fields }, cookie),
    /** Opens one topic of Ada's, as one does from the list of what is shared. */
    open: (cookie: string, topic = "treatment", purpose = "care") =>
      visitor.post(`/my/shared/${demoCast.ada.id}/opening`, { topic, purpose }, cookie),
    /** Sends the one form of a page as it stands, with these fields. */
    fill: async (path: string, action: RegExp, fields: Record<string, string>, cookie: string) => {
      const form = formTo((await visitor.get(path, cookie)).text, action);
      return visitor.post(form.action, { ...form.fields, ...fields }, cookie);
    },
    /** The sentences of the log as somebody reads them, newest first. */
    lines: async (cookie: string, path = "/my/looked"): Promise<string[]> => {
      const { text } = await visitor.get(path, cookie);
      return [...text.matchAll(/<li id="line-[^"]*">.*?<\/p><div class="mv-stack"><p>(.*?)<\/p>/gs)].map(
        ([, line = ""]) =>
          line
            .replace(/<[^>]*>/g, "")
            .replace(/\s+/g, " ")
            .trim(),
      );
    },
    /** The ids of the lines on a page. */
    ids: async (cookie: string, path = "/my/looked"): Promise<string[]> =>
      [...(await visitor.get(path, cookie)).text.matchAll(/<li id="line-([^"]*)">/g)].map(
        ([, id = ""]) => id,
      ),
    count: async (table: string, where = "true"): Promise<number> =>
      Number((await scene.rows(`select count(*)::integer as n from ${table} where ${where}`))[0]?.["n"]),
  };
};

/** Such a scene. */
export type LookedScene = Awaited<ReturnType<typeof openLookedScene>>;
