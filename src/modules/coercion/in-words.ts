import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { kindIds } from "./kinds.ts";
import type { OpenStep, Talk } from "./talk.ts";
import { talkTexts } from "./texts/talk.ts";

/** What kind of measure it was; an operator's own kind by its id. */
export const kindInWords = (lang: Lang, kind: string): string => {
  const { t } = talkTexts.in(lang);
  const known = kindIds.find((one) => one === kind);
  return known ? t.kinds[known] : kind;
};

/** A day as a person types it: "15.1.2027". */
export const typedDay = (day: Day): string => day.split("-").map(Number).reverse().join(".");

/** A step in words: what, when, and beneath it how it was said, who wrote it in, who came along, when to ask again. */
export const stepInWords = (
  lang: Lang,
  today: Day,
  step: OpenStep,
  names: Talk["names"],
): { what: string; when: string; more: string[] } => {
  const { t, lang: spoken } = talkTexts.in(lang);
  const day = (on: Day) => dateInWords(spoken, on, { short: today });
  const company =
    step.with_kind === null || (step.with_kind === "nobody" && step.kind === "acceptance")
      ? []
      : [`${t.company}: ${[t.withs[step.with_kind], step.with_name].filter(Boolean).join(", ")}`];
  return {
    what: [t.steps[step.kind], t.channels[step.channel]].filter(Boolean).join(", "),
    when: day(step.on_day),
    more: [
      ...(step.as_whom === "self" ? [] : [t.by(names.get(step.written_by) ?? t.somebody)]),
      ...company,
      ...(step.again_on ? [t.againOn(day(step.again_on))] : []),
    ],
  };
};

/** Where it stands, as rows of a label and a text: what, when, which unit, who wrote it in, by which section. */
export const factsInWords = (lang: Lang, today: Day, talk: Talk): { label: string; text: string }[] => {
  const { t, lang: spoken } = talkTexts.in(lang);
  const { coercion, kind, unit, names, standing } = talk;
  const day = (on: Day) => dateInWords(spoken, on, { short: today });
  const who = names.get(coercion.registered_by) ?? t.somebody;
  return [
    { label: t.facts.what, text: kindInWords(spoken, coercion.kind) },
    { label: t.facts.ended, text: day(coercion.ended_on) },
    { label: t.facts.unit, text: unit },
    { label: t.facts.registered, text: `${who}, ${day(oslo(coercion.registered_at))}` },
    ...(kind ? [{ label: t.facts.law, text: `${kind.legal_ref}. ${t.read(day(kind.read_on))}` }] : []),
    { label: t.facts.state, text: t.states[standing.state] },
  ];
};
