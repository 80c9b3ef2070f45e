import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";

/** A form that is about to be sent, whole: with it the very same form can be sent again. */
export interface Sent {
  id: number;
  /** In which life of the writer: it counts how often it has been killed. */
  life: number;
  who: "ada" | "siv" | "bo" | null;
  to: string;
  fields: Record<string, string>;
  /** Words that occur in what the form makes and nowhere else. */
  mark: string;
  now: string;
}

/** What was answered: from here on nothing of it may be lost. */
export interface Answered {
  id: number;
  life: number;
  status: number;
  /** The code on the receipt, where there is one. */
  code: string | null;
}

type Line = { sent: Sent } | { answered: Answered };

/**
 * A writer's notes. They go to the operating system before the writer does the next thing, so they outlive kill -9.
 */
export const openJournal = (file: string) => {
  const to = openSync(file, "a");
  const write = (line: Line) => writeSync(to, `${JSON.stringify(line)}\n`);
  return {
    sent: (sent: Sent) => write({ sent }),
    answered: (answered: Answered) => write({ answered }),
    close: () => closeSync(to),
  };
};

/** All that writers have noted in a file: each form, and the first answer to it, if one came. */
export const readJournal = (file: string): { sent: Sent; answered: Answered[] }[] => {
  const forms = new Map<number, { sent: Sent; answered: Answered[] }>();
  for (const text of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    // The last line may be cut short: then the form was never sent.
    if (!text.endsWith("}")) continue;
    const line = JSON.parse(text) as Line;
    if ("sent" in line) forms.set(line.sent.id, { sent: line.sent, answered: [] });
    else forms.get(line.answered.id)?.answered.push(line.answered);
  }
  return [...forms.values()];
};
