import type { Module } from "#platform/module.ts";
import { mailRound } from "./round.ts";
import { sendNotice } from "./send.ts";

export { mailHead } from "./head.ts";
export { mailFault } from "./transport.ts";

/** The jobs of mail, handed in by the module that shows the messages. */
export const mailJobs: NonNullable<Module["jobs"]> = { "mail-round": mailRound, mail: sendNotice };

/** Mail goes out within a minute; the one who is here reads it here meanwhile. */
export const mailRounds: NonNullable<Module["rounds"]> = [{ kind: "mail-round", every: 1 }];
