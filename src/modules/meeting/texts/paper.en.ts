import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./paper.nb.ts";

export const en = {
  title: "Meeting",
  way: "On paper",
  owner: (name: string) => `The meeting of ${name}`,
  slip: "I also want to talk about this",
  slipLead: "Write here, and take the sheet to the meeting, or give it to somebody you trust.",
  free: "No law says that you must have a responsibility group, or come. Your help does not suffer if you do not.",
  made: (day: string) => `Printed ${day}.`,
  help: "Do you need somebody to talk to now?",
  checked: (day: string) => `Checked ${day}.`,
} satisfies Like<typeof nb>;
