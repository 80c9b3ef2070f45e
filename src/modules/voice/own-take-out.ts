import { type Day, oslo } from "#platform/clock/index.ts";
import { attachment, type Resource, reference } from "#platform/fhir.ts";
import type { TakeOut } from "#platform/module.ts";
import { dateInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import { type GiverFile, openGiverFile } from "./giver-file.ts";
import { caseAsData } from "./giver-take-out.ts";
import { threadItems } from "./pages/thread-items.ts";
import { stateWords, titleOf } from "./pages/thread-state.ts";
import { myVoices } from "./store.ts";
import { takenTables } from "./store-retention.ts";
import { followCaseTexts } from "./texts/follow-case.ts";
import { giveTexts } from "./texts/give.ts";
import { publishTexts } from "./texts/publish.ts";
import { threadTexts } from "./texts/thread.ts";

// Nobody has given so many; a file of more could not be read either.
const most = 2000;

const said = ({ voice, entries, unit }: GiverFile, personId: string): Resource[] => {
  const mine = reference(personId);
  const theirs = { display: unit.name };
  const first: Resource = {
    resourceType: "Communication",
    id: voice.id,
    status: voice.withdrawn_week ? "stopped" : "completed",
    subject: mine,
    sender: mine,
    recipient: [theirs],
    ...(voice.received_at ? { sent: voice.received_at.toISOString() } : {}),
    ...(voice.about ? { topic: { text: voice.about } } : {}),
    payload: [{ contentAttachment: attachment(voice.words) }],
  };
  const more = entries
    .filter((e) => e.text !== "")
    .map(
      (e): Resource => ({
        resourceType: "Communication",
        id: e.id,
        status: "completed",
        inResponseTo: [reference(voice.id)],
        subject: mine,
        sender: e.by === "giver" ? mine : { display: [e.person_name, unit.name].filter(Boolean).join(", ") },
        recipient: [e.by === "giver" ? theirs : mine],
        ...(e.at ? { sent: e.at.toISOString() } : {}),
        payload: [{ contentAttachment: attachment(e.text) }],
      }),
    );
  return voice.words === "" ? more : [first, ...more];
};

/** A case as lines to read: where and when, what was said, and each step with what was said in it. */
const readable = (file: GiverFile, lang: Lang, today: Day) => {
  const spoken = threadTexts.in(lang);
  const { t } = followCaseTexts.in(lang);
  const { received_at, received_week, words, about } = file.voice;
  const when = received_at
    ? dateInWords(spoken.lang, oslo(received_at))
    : weekInWords(spoken.lang, received_week);
  const steps = threadItems(file, file.cases, file.names, lang, today).flatMap((step) => [
    ...[...step.earlier, ...step.quotes].map(
      (quote) => [step.heading, `${quote.who}, ${quote.when}: ${quote.text}`] as const,
    ),
    ...step.notes.map((note) => [step.heading, note] as const),
    ...step.measure.map(({ label, value }) => [label, value] as const),
  ]);
  return {
    title: titleOf(words) || t.thread,
    lines: [
      [file.unit.name, when] as const,
      ...(about ? [[giveTexts.in(lang).t.review.about, about] as const] : []),
      [t.thread, stateWords(file, file.names, lang, today).lead] as const,
      ...steps,
      ...file.publications.map(
        ({ said, answered }) => [publishTexts.in(lang).t.text, `${said}\n\n${answered}`] as const,
      ),
    ],
  };
};

const take: TakeOut["take"] = async (tx, acting, { today, lang }) => {
  const files: GiverFile[] = [];
  for (const voice of await myVoices(tx, most)) files.push(await openGiverFile(tx, voice.id, today));
  return [
    {
      dataClass: "voice",
      name: "voices",
      data: files.map((file) => caseAsData(file, today)),
      read: files.map((file) => readable(file, lang, today)),
      fhir: files.flatMap((file) => said(file, acting.person_id)),
    },
  ];
};

/** Everything that the one who acts has said, with what came of it. */
export const ownTakeOut: TakeOut = { tables: takenTables, take };
