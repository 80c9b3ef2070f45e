import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import { checkForm, type Fields, type Wrong } from "#platform/http/form.ts";
import { codeHash, readCode } from "./code.ts";
import { lastDay, lengths } from "./consent.ts";
import type { Entered } from "./store/introductions.ts";
import { purposes, topics } from "./topics.ts";

/** On which way it came. */
export const channelOf = (text: string | undefined): "paper" | "telephone" =>
  text === "telephone" ? "telephone" : "paper";

const form = z.object({
  topic: z.enum(topics, "topic"),
  purpose: z.enum(purposes, "purpose"),
  length: z.enum(lengths, "length"),
  code: z.string().default(""),
  unit: z.string().default(""),
  recipient: z.string().default(""),
  day: z.string().default(""),
});

/** An entry as it was filled in, codes as their hashes. @param units those one may enter for. Words of `entry.wrong`. */
export const readEntry = (
  config: Pick<Config, "keyedHash">,
  fields: Fields,
  by: { units: ReadonlyMap<string, string>; today: Day },
): { entered: Entered; wrong?: never } | { wrong: Wrong[]; entered?: never } => {
  const { values, wrong = [] } = checkForm(form, fields);
  const more: Wrong[] = [];
  const typed = (field: "code" | "recipient") => (fields[field] ?? "").trim();
  const code = readCode("paper", typed("code"));
  if (!code) more.push({ field: "code", word: typed("code") === "" ? "code" : "badCode" });
  const unit = fields["unit"] ?? "";
  const other = readCode("screen", typed("recipient"));
  if ((unit === "") === (typed("recipient") === "")) more.push({ field: "unit", word: "who" });
  else if (unit !== "" && !by.units.has(unit)) more.push({ field: "unit", word: "who" });
  else if (unit === "" && !other) more.push({ field: "recipient", word: "wrong-recipient" });
  const last = values?.length === "day" ? readTypedDay(values.day) : null;
  if (values?.length === "day" && (!last || last < by.today)) more.push({ field: "day", word: "day" });
  if (!values || !code || wrong.length + more.length > 0) return { wrong: [...more, ...wrong] };
  return {
    entered: {
      code: codeHash(config, "paper", code),
      topic: values.topic,
      purpose: values.purpose,
      unitId: unit === "" ? null : unit,
      recipient: other && unit === "" ? codeHash(config, "screen", other) : null,
      until: values.length === "day" ? last : lastDay(values.length, by.today),
      channel: channelOf(fields["channel"]),
    },
  };
};
