import { randomUUID } from "node:crypto";
import { newKey } from "#platform/http/once.ts";
import { demoCast } from "../../demo/cast.ts";
import type { Answered, Sent } from "./journal.ts";

/** Sends one form and notes it before and after. @throws Error where it was not taken */
export type SendForm = (form: Pick<Sent, "who" | "to" | "fields" | "mark" | "now">) => Promise<Answered>;
/** Looks up ids past the policies, to know where the next form goes. */
export type Find = (query: string, parameters: unknown[]) => Promise<Record<string, unknown>[]>;

const then = "2026-11-25T10:00:00+01:00";
// Three months after the measure is due.
const later = "2027-04-14T10:00:00+02:00";

const giveFields = (words: string, mode: string) => ({
  words,
  mode,
  about: "",
  as_whom: "",
  wish: "change",
  third_person: "",
  hold: "",
  promise: "",
});

const answerFields = (text: string, outcome: "measure" | "not") => ({
  step: "send",
  text,
  outcome,
  ...(outcome === "measure"
    ? { what: "Åpen telefon til klokka 20", who: demoCast.bo.id, when: "15.01.2027" }
    : {}),
  degree: "2",
});

/**
 * One voice, followed all the way: given, read, asked back, answered with a measure, done, checked, disputed, opened
 * again and answered again; some are taken back in the end.
 * @param named a signed-in giver, otherwise one with only the code
 */
export const walk = async (send: SendForm, find: Find, named: boolean): Promise<void> => {
  const tag = randomUUID();
  const said = (noun: string) => `${noun} ${tag}, og det er langt nok til å være en setning.`;
  const words = said("stemme");
  const { code } = await send({
    who: named ? "ada" : null,
    to: named ? "/my/units/lyngtun/voice" : "/units/lyngtun/voice",
    fields: { key: newKey(), ...giveFields(words, named ? "named" : "anonymous") },
    mark: words,
    now: then,
  });
  const [voice] = await find("select id from participation.voice where words = $1", [words]);
  const id = String(voice?.["id"]);
  const staff = (noun: string, fields: Record<string, string>, mark: string, now: string) =>
    send({ who: "siv", to: `/my/voices/${id}/${noun}`, fields: { key: newKey(), ...fields }, mark, now });
  const giver = (noun: string, fields: Record<string, string>, mark: string, now: string) =>
    named
      ? send({ who: "ada", to: `/my/voices/${id}/${noun}`, fields: { key: newKey(), ...fields }, mark, now })
      : send({
          who: null,
          to: `/follow/${noun}`,
          fields: { key: newKey(), code: code ?? "", ...fields },
          mark,
          now,
        });

  await staff("acknowledgement", {}, `acknowledgement ${id}`, then);
  await staff("question", { text: said("spørsmål") }, said("spørsmål"), then);
  await giver("reply", { reply: said("tilsvar") }, said("tilsvar"), then);
  await staff("answer", answerFields(said("svar"), "measure"), said("svar"), then);
  const [measure] = await find(
    "select m.id from participation.measure m join participation.case_source s on s.case_id = m.case_id where s.source_id = $1",
    [id],
  );
  await send({
    who: "bo",
    to: `/my/improvement/measures/${String(measure?.["id"])}/completion`,
    fields: { key: newKey(), text: said("gjort"), seen: "0" },
    mark: said("gjort"),
    now: then,
  });
  const [check] = await find(
    "select e.id from participation.effect_check e join participation.case_source s on s.case_id = e.case_id where s.source_id = $1 and e.months = 3",
    [id],
  );
  await send({
    who: "siv",
    to: `/my/improvement/effect-checks/${String(check?.["id"])}/finding`,
    fields: { key: newKey(), finding: "works", text: said("virkning") },
    mark: said("virkning"),
    now: later,
  });
  await giver("effect-view", { seen: "no", seen_words: said("ser ikke") }, said("ser ikke"), later);
  await giver("degree", { degree: "1", degree_reason: said("grad") }, said("grad"), later);
  await giver("reopening", { reopening: said("åpne") }, said("åpne"), later);
  await staff("answer", answerFields(said("nytt svar"), "not"), said("nytt svar"), later);
  await giver("addition", { addition: said("tillegg") }, said("tillegg"), later);
  if (Math.random() < 0.5) await giver("withdrawal", {}, `withdrawal ${id}`, later);
};
