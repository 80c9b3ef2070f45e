import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, addMonths, asDay } from "#platform/clock/index.ts";
import { askForm, mayAskFor, readAnswer } from "./ask-form.ts";
import type { Book } from "./book.ts";
import { mayAsk, owesAnswer } from "./explain.ts";
import { chosen, mayChoose, readFilled } from "./share-form.ts";
import type { MyAsk } from "./store/asks.ts";
import type { Shared } from "./store/openings.ts";

const today = asDay("2026-11-25");
const now = new Date("2026-11-25T10:00:00Z");
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [kari, ada, ward, other] = [id(1), id(2), id(3), id(4)];

test("one asks why of somebody else's look, not of one's own, nor of an emergency that says why", () => {
  const actor = { personId: kari, roleId: "r", roleKind: "employee", unitId: ward, organisationId: id(9) };
  assert.equal(mayAsk({ source: "opening", actor }, ada), true);
  assert.equal(mayAsk({ source: "trail", actor }, ada), true);
  assert.equal(mayAsk({ source: "opening", actor }, kari), false);
  assert.equal(mayAsk({ source: "break-glass", actor }, ada), false);
});

test("whoever looked at work owes an answer by a day, and a private person owes nobody a day", () => {
  const actor = { personId: kari, roleId: "r", roleKind: "employee", unitId: ward, organisationId: id(9) };
  assert.equal(owesAnswer({ actor }), true);
  assert.equal(owesAnswer({ actor: { ...actor, roleId: null } }), false);
  assert.equal(owesAnswer({ actor: { ...actor, unitId: null } }), false);
});

const asked = { personId: ada, topic: "treatment", purpose: "care" } as const;
const shared: Shared = {
  person_id: ada,
  name: "Ada",
  topic: "treatment",
  purpose: "care",
  valid_to: null,
};
const before = (days: number, ms = 0): MyAsk => ({
  id: id(8),
  person_id: ada,
  name: "Ada",
  topic: "treatment",
  purpose: "care",
  asked_at: new Date(now.getTime() - days * 86_400_000 + ms),
  standing: "open",
});
const may = (known: { shared?: Shared[]; asks?: MyAsk[]; mayAsk?: boolean }) =>
  mayAskFor(asked, { shared: [], asks: [], mayAsk: true, ...known }, now);

test("an employee asks for what is not open, and is told what is", () => {
  assert.equal(may({}), null);
  assert.equal(may({ shared: [shared] }), "open");
  const unlike = [{ person_id: kari }, { topic: "plan" as const }, { purpose: "support" as const }];
  for (const one of unlike) assert.equal(may({ shared: [{ ...shared, ...one }] }), null);
});

test("asked once, an employee waits a month before asking for the same, and not for something else", () => {
  assert.equal(may({ asks: [before(30, 1)] }), "before");
  assert.equal(may({ asks: [before(30)] }), null);
  assert.equal(may({ asks: [{ ...before(1), topic: "plan" }] }), null);
});

test("whoever asks says why in some words, and not in a book", () => {
  const ask = (why: string) => askForm.safeParse({ topic: "treatment", purpose: "care", for: "unit", why });
  const wrong = (why: string) => ask(why).error?.issues.map(({ message }) => message);
  assert.equal(ask("  Vi vil følge opp  ").data?.why, "Vi vil følge opp");
  assert.equal(ask("?").data?.why, "?");
  assert.deepEqual(wrong(" \n "), ["why"]);
  assert.ok(ask("a".repeat(2000)).success);
  assert.deepEqual(wrong("a".repeat(2001)), ["long"]);
});

test("where a person's own limit on being asked is met, nothing more is told", () => {
  assert.equal(may({ mayAsk: false }), "burden");
  assert.equal(may({ mayAsk: false, shared: [shared] }), "open");
});

test("a person answers yes for a time, no with or without telling, or later", () => {
  const said = (fields: Record<string, string>) => readAnswer(fields, today).answered;
  const wrong = (fields: Record<string, string>) => readAnswer(fields, today).wrong?.[0]?.word;
  assert.deepEqual(said({ answer: "later" }), { answer: "later" });
  assert.deepEqual(said({ answer: "no" }), { answer: "no", tell: false });
  assert.deepEqual(said({ answer: "no", tell: "yes" }), { answer: "no", tell: true });
  assert.deepEqual(said({ answer: "yes" }), { answer: "yes", to: "all", until: addMonths(today, 1) });
  assert.deepEqual(said({ answer: "yes", group: "one", length: "day", day: "25.11.2026" }), {
    answer: "yes",
    to: "one",
    until: today,
  });
  assert.deepEqual(said({ answer: "yes", length: "week", day: "  " }), {
    answer: "yes",
    to: "all",
    until: addDays(today, 7),
  });
  assert.equal(wrong({ answer: "yes", length: "week", day: "25.12.2026" }), "dayToo");
  assert.equal(wrong({ answer: "yes", length: "day", day: "24.11.2026" }), "day");
  assert.equal(wrong({ answer: "yes", length: "day" }), "day");
  assert.equal(wrong({}), "answer");
});

const book: Book = {
  people: [
    { person_id: kari, name: "Kari", unit_id: ward, unit_name: "Ward", title: "", how: "code" },
    { person_id: ada, name: "Ada", unit_id: null, unit_name: null, title: null, how: "code" },
  ],
  names: new Map(),
  units: new Map([[ward, "Ward"]]),
};

test("one shares with those one knows, where one knows them, and with units of one's own organisation", () => {
  assert.equal(mayChoose(book, { kind: "person", personId: kari, unitId: ward }), true);
  assert.equal(mayChoose(book, { kind: "person", personId: kari, unitId: null }), false);
  assert.equal(mayChoose(book, { kind: "person", personId: id(7), unitId: null }), false);
  assert.equal(mayChoose(book, { kind: "unit", unitId: ward }), true);
  assert.equal(mayChoose(book, { kind: "role", role: "employee", unitId: other }), false);
  assert.equal(chosen(book, undefined), null);
  assert.equal(chosen(book, `unit:${other}`), null);
  assert.deepEqual(chosen(book, `unit:${ward}`), { kind: "unit", unitId: ward });
});

const fill = (fields: Record<string, string>) =>
  readFilled(
    { topic: "treatment", purpose: "care", length: "week", ...fields },
    { book, open: ["treatment"], today, to: { kind: "unit", unitId: ward } },
  );
const wrongs = (fields: Record<string, string>) => fill(fields).wrong?.map(({ field }) => field) ?? [];

test("what one shares begins today or within a year, and ends on the day that was typed or after a length", () => {
  const { filled } = fill({});
  assert.deepEqual([filled?.from, filled?.until], [today, addDays(today, 7)]);
  assert.equal(fill({ from: "25.11.2027" }).filled?.from, "2027-11-25");
  assert.equal(fill({ from: "25.11.2026" }).filled?.from, today);
  assert.equal(fill({ from: "  " }).filled?.from, today);
  assert.equal(fill({ day: "  " }).filled?.until, addDays(today, 7));
  assert.deepEqual(wrongs({ from: "26.11.2027" }), ["from"]);
  assert.deepEqual(wrongs({ from: "24.11.2026" }), ["from"]);
  assert.equal(fill({ length: "day", day: "25.11.2026" }).filled?.until, today);
  assert.deepEqual(wrongs({ length: "day", day: "24.11.2026" }), ["day"]);
  assert.deepEqual(wrongs({ length: "day", day: "" }), ["day"]);
  assert.deepEqual(wrongs({ day: "25.12.2026" }), ["length"]);
  assert.deepEqual(wrongs({ topic: "plan" }), ["topic"]);
});

test("of a unit one may choose a part, and nothing outside it", () => {
  assert.equal(fill({ group: `role:employee@${ward}` }).filled?.to.kind, "role");
  assert.equal(fill({ group: `person:${kari}@${ward}` }).filled?.to.kind, "person");
  assert.deepEqual(wrongs({ group: `person:${ada}` }), ["group"]);
  assert.deepEqual(wrongs({ group: `unit:${other}` }), ["group"]);
});
