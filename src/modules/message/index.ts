import { waysByMail } from "#modules/people/index.ts";
import { mailJobs, mailRounds } from "#platform/mail/index.ts";
import type { Module } from "#platform/module.ts";
import { routes } from "./routes.tsx";
import { hasNews } from "./store.ts";
import { messageTakeOut } from "./take-out.ts";

export { knowsAbout, type Telling, tell } from "./store.ts";

/** What a person is told inside the application, and the mail that says that there is something. */
export const message: Module = {
  name: "message",
  routes,
  news: hasNews,
  jobs: mailJobs(waysByMail),
  rounds: mailRounds,
  takeOut: messageTakeOut,
};
