import { randomUUID } from "node:crypto";
import { sealedAs as sealedInCrisisPlan } from "#modules/crisis-plan/index.ts";
import { sealedAs as sealedInPlan } from "#modules/plan/index.ts";
import type { Config } from "#platform/config.ts";
import { newKey } from "#platform/http/once.ts";
import { unseal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation } from "../../demo/cast.ts";
import type { Find, SendForm } from "./walk.ts";

const { ada } = demoCast;
const planId = "0000000f-5707-4e1f-8000-0000000d0001";

/** Ada's plan, which runs before anybody writes in it. */
export const planOfAda: readonly [statement: string, parameters: readonly unknown[]] = [
  "insert into care.plan (organisation_id, id, person_id, template, started_by) values ($1, $2, $3, 'full', $3)",
  [demoOrganisation.id, planId, ada.id],
];

/** A text of Ada's own plans, as she wrote it. */
export interface OwnText {
  thread: string;
  words: string;
}

/** The newest texts of Ada's plans, opened with her key; `most` of each kind. */
export const ownTexts = async (
  find: Find,
  config: Pick<Config, "key">,
  most: number,
): Promise<readonly OwnText[]> => {
  const [kept] = await find("select wrapped from people.person_key where person_id = $1", [ada.id]);
  if (!kept) return [];
  const opened = unseal(config.key("person"), kept["wrapped"] as Uint8Array, `person-key:${ada.id}`);
  const key = Buffer.from(opened ?? "", "base64url");
  const of = async (purpose: string, query: string): Promise<OwnText[]> =>
    (await find(query, [ada.id, most])).map((row) => ({
      thread: String(row["thread_id"]),
      words: unseal(key, row["sealed"] as Uint8Array, `${purpose}:${ada.id}`) ?? "",
    }));
  const newest = (table: string, at: string) =>
    `select thread_id, sealed from ${table} where person_id = $1 and sealed is not null order by ${at} desc limit $2`;
  return [
    ...(await of(sealedInPlan.text, newest("care.plan_text", "written_at"))),
    ...(await of(sealedInPlan.rating, newest("care.plan_rating", "rated_at"))),
    ...(await of(sealedInCrisisPlan.text, newest("care.crisis_text", "written_at"))).map((text) => ({
      ...text,
      words: (JSON.parse(text.words) as { words: string }).words,
    })),
  ];
};

/**
 * Ada writes in her own plans: a goal, worded anew; a measure, done and rated; what helps in a crisis, worded anew.
 * @param config to find again, by its words, what lies sealed
 */
export const ownWalk = async (send: SendForm, find: Find, config: Pick<Config, "key">): Promise<void> => {
  const tag = randomUUID();
  const said = (noun: string) => `${noun} ${tag}, med mine egne ord.`;
  const post = async (to: string, fields: Record<string, string>, mark: string): Promise<void> => {
    await send({
      who: "ada",
      to,
      fields: { key: newKey(), ...fields },
      mark,
      now: "2026-11-25T10:00:00+01:00",
    });
  };
  const written = async (to: string, noun: string, fields: Record<string, string>): Promise<string> => {
    const words = said(noun);
    await post(to, { words, ...fields }, words);
    const found = (await ownTexts(find, config, 60)).find((text) => text.words === words);
    if (!found) throw new Error(`what was answered is not there: ${words}`);
    return found.thread;
  };
  const goal = await written("/my/plan/texts", "mål", { plan: planId, place: "goal", area: "housing" });
  await written(`/my/plan/texts/${goal}/version`, "nytt mål", { version: "1", area: "" });
  const agreed = { area: "", owner: "other", name: "Nav", due: "15.01.2027", waiting: "svar" };
  const measure = await written("/my/plan/measures", "tiltak", { plan: planId, ...agreed });
  await post(`/my/plan/measures/${measure}/step`, { status: "completed", day: "" }, `step ${measure}`);
  await written(`/my/plan/measures/${measure}/rating`, "vurdering", { score: "7" });
  const helps = await written("/my/crisis-plan/texts", "hjelper", { place: "helps" });
  await written(`/my/crisis-plan/texts/${helps}/version`, "hjelper mer", { version: "1" });
};
