import type { Module } from "#platform/module.ts";
import type { WaysByMail } from "./post.ts";
import { mailRound } from "./round.ts";
import { sendNotice } from "./send.ts";

export { mailHead } from "./head.ts";
export { noticeInWords } from "./notice.ts";
export type { Way, WaysByMail } from "./post.ts";
export { mailFault } from "./transport.ts";

/** The jobs of mail, handed in by the module that shows the messages. In: who may be mailed, and how. */
export const mailJobs = (waysByMail: WaysByMail, withinMs?: number): NonNullable<Module["jobs"]> => ({
  "mail-round": mailRound(waysByMail),
  mail: sendNotice(waysByMail, withinMs),
});

/** Whoever is here meanwhile reads it here; the round finds whose mail is due by their own pace. */
export const mailRounds: NonNullable<Module["rounds"]> = [{ kind: "mail-round", every: 1 }];
