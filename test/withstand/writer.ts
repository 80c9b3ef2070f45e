// A process that writes until it is killed: the whole application over a real database, several people at once.
import pg from "pg";
import { database, type Owner, openEmbedded, postgres } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { testConfig } from "#test/house.ts";
import { visit } from "#test/visit.ts";
import { makeApp } from "../../src/app.tsx";
import { modules } from "../../src/modules.ts";
import { codeIn } from "./code-in.ts";
import { type Death, mortal } from "./die.ts";
import { openJournal, readJournal, type Sent } from "./journal.ts";
import { ownWalk } from "./own-words.ts";
import { type SendForm, walk } from "./walk.ts";

/** What the one who kills tells a writer: where to write, as whom, and where to die. */
export interface Task {
  folder: string;
  journal: string;
  url: string | null;
  ownerUrl: string | null;
  cookies: Record<"ada" | "siv" | "bo", string>;
  death: Death | null;
  /** How many writers with these notes were killed before. */
  life: number;
  /** Whether the database may be away for a while: then it tries again, with the same form. */
  patient: boolean;
}

// Two givers with a name, one without, one who writes in her own plans.
const writers = ["named", "anonymous", "own", "named"] as const;
const sentAgain = 4;

const open = async (task: Task) => {
  if (task.url === null) {
    const { engine, owner } = await openEmbedded(task.folder);
    return { engine, owner: owner as Owner };
  }
  const client = new pg.Pool({ connectionString: task.ownerUrl ?? "", max: 2 });
  client.on("error", () => {});
  return {
    engine: postgres(task.url, 8),
    owner: { exec: (t: string) => client.query(t), query: (t: string, p?: unknown[]) => client.query(t, p) },
  };
};

const write = async (task: Task): Promise<void> => {
  const { engine, owner } = await open(task);
  const { engine: dying, dieAt } = mortal(engine);
  const config = testConfig({ MEDVIRK_DATA: task.folder });
  let now = new Date();
  const house: House = {
    config: { ...config, now: () => now },
    db: database(dying, { idleMinutes: 20, keys: { job: config.key("job"), signIn: config.key("sign-in") } }),
    modules,
  };
  const visitor = visit(makeApp(house));
  const earlier = readJournal(task.journal);
  const journal = openJournal(task.journal);
  let id = earlier.reduce((most, { sent }) => Math.max(most, sent.id), 0);

  const post = async (form: Sent) => {
    for (;;) {
      // Read by the app before it does anything else.
      now = new Date(form.now);
      const answer = await visitor.post(form.to, form.fields, form.who ? task.cookies[form.who] : undefined);
      if (answer.status === 503 && task.patient) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      const answered = { id: form.id, life: task.life, status: answer.status, code: codeIn(answer.text) };
      journal.answered(answered);
      if (answer.status >= 400)
        throw new Error(`${answer.status} for ${form.to}: ${answer.text.slice(-1500)}`);
      return answered;
    }
  };
  const find = async (query: string, parameters: unknown[]) => {
    for (;;)
      try {
        return (await owner.query(query, parameters)).rows as Record<string, unknown>[];
      } catch (error) {
        if (!task.patient) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
  };

  // Whoever got no answer sends the same form again; so do some who got one.
  for (const { sent, answered } of earlier)
    if (answered.length === 0 || sent.id > id - sentAgain) await post(sent);
  process.send?.("writing");
  dieAt(task.death);
  const send: SendForm = (form) => {
    id += 1;
    const sent = { ...form, id, life: task.life };
    journal.sent(sent);
    return post(sent);
  };
  const forever = async (as: (typeof writers)[number]) => {
    for (;;) await (as === "own" ? ownWalk(send, find, config) : walk(send, find, as === "named"));
  };
  await Promise.all(writers.map(forever));
};

process.once("message", (task) => {
  write(task as Task).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.send?.("ready");
