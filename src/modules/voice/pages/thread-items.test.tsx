import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { CaseView } from "#modules/improvement/index.ts";
import { addDays, asDay } from "#platform/clock/index.ts";
import { langs } from "#platform/texts/index.ts";
import { after, afterAll, type Deed, modelCase, modelFile, modelNames } from "#test/thread-model.ts";
import { CaseThread } from "./thread.tsx";
import { threadItems } from "./thread-items.ts";
import { stateWords, titleOf } from "./thread-state.ts";

const day = asDay("2026-11-25");
const begun = modelFile(day);
const steps = (deeds: readonly Deed[], cases: readonly CaseView[] = [], anonymous = false) =>
  threadItems(afterAll(anonymous ? modelFile(day, true) : begun, deeds, day), cases, modelNames, "nb", day);
const drawn = (...args: Parameters<typeof steps>) =>
  steps(...args).map((s) => `${s.by}${s.open ? "?" : ""} ${s.strand ?? "end"}: ${s.heading}`);

const improvement = (checks: Partial<CaseView["checks"][number]>[] = []): CaseView => ({
  id: modelCase,
  title: "Telefontid på kvelden",
  problem: "",
  unit_id: begun.voice.unit_id,
  sources: null,
  others: 20,
  measures: [
    {
      id: "m1",
      what: "Telefonen er åpen til klokka 20",
      ownerPersonId: "",
      ownerName: "Bo Prøvesen, fagleder",
      firstDue: asDay("2026-10-01"),
      due: asDay("2026-10-01"),
      status: "done",
      end: {
        id: "e1",
        kind: "completion",
        text: "Vaktlista henger i gangen.",
        new_due: null,
        by_name: "Bo Prøvesen",
        at: new Date("2026-09-28T10:00:00Z"),
      },
      entries: [],
      clock: null,
    },
  ],
  checks: checks.map((check, i) => ({
    id: `c${i}`,
    months: 3,
    due: asDay("2027-01-04"),
    status: "waits",
    finding: null,
    text: null,
    by: null,
    at: null,
    clock: null,
    ...check,
  })),
});
const found = (finding: "works" | "half" | "does-not-work") => ({
  finding,
  text: "Vi har hatt 31 samtaler.",
  by: "Siv Tenkt",
  at: new Date("2026-11-26T10:00:00Z"),
  status: "done" as const,
});

test("received: what was said, and two promises with dates", () => {
  assert.deepEqual(drawn([]), [
    "giver one: Du sa",
    "service? open: Lyngtun skal lese det",
    "service? end: Lyngtun skal svare",
  ]);
  assert.match(steps([])[2]?.clock?.due ?? "", /^Svar senest onsdag 9\. desember/);
  assert.match(
    steps([])[2]?.clock?.basis ?? "",
    /^Kommunens løfte: svar innen 10 virkedager\..*lederen over Lyngtun/,
  );
});

test("an anonymous giver's thread tells the week and never the day, and says why the clock starts later", () => {
  const [said, , answer] = steps([], [], true);
  assert.equal(said?.quotes[0]?.when, "uke 48, 2026");
  assert.match(answer?.clock?.basis ?? "", /svar innen 10 virkedager etter uka det ble sagt/);
  assert.match(answer?.notes.join() ?? "", /Derfor starter klokka når uka er over/);
});

test("acknowledged: read by a named person, the answer is owed", () => {
  assert.deepEqual(drawn([{ kind: "acknowledgement" }]), [
    "giver one: Du sa",
    "service one: Lest av Siv Tenkt, enhetsleder",
    "service? end: Lyngtun må svare deg",
  ]);
});

test("asked: the giver may answer and has no clock; the service's clock stands", () => {
  const asked = steps([{ kind: "question" }]);
  assert.deepEqual(
    asked.map((s) => s.heading),
    ["Du sa", "Lyngtun spurte deg om noe", "Lyngtun venter på svar fra deg", "Lyngtun må svare deg"],
  );
  assert.equal(asked[2]?.clock, null);
  assert.equal(asked[3]?.clock?.state, "stopped");
  assert.equal(asked[3]?.clock?.due, "Klokka står");
});

test("handed over: the heading names the unit that answers then", () => {
  const headings = steps([{ kind: "handover" }, { kind: "answer", outcome: "partly" }]).map((s) => s.heading);
  assert.ok(headings.includes("Sendt til riktig enhet: Fossen"));
  assert.ok(headings.includes("Fossen svarte: Vi gjør noe av det"));
});

test("answered with a measure: what, who, when, on how many voices it is built, and whether the promise was kept", () => {
  const answered = steps([{ kind: "answer" }], [improvement([{}])]);
  assert.deepEqual(
    answered.map((s) => s.heading),
    [
      "Du sa",
      "Lyngtun svarte: Vi gjør det",
      "Tiltak: gjort mandag 28. september",
      "Lyngtun ser etter om det virker, senest mandag 4. januar 2027",
      "Si om du ser endringen",
    ],
  );
  assert.match(answered[1]?.notes.join() ?? "", /^Svart i tide\. Løftet var senest onsdag 9\. desember/);
  assert.deepEqual(answered[2]?.measure.at(-1), {
    label: "Bygger på",
    value: "Det du sa, og minst 20 stemmer til",
  });
  const few = steps([{ kind: "answer" }], [{ ...improvement(), others: null }]);
  assert.equal(
    few[2]?.measure.some((row) => row.label === "Bygger på"),
    false,
  );
});

test("answered with no: the giver may say whether the reason is accepted", () => {
  assert.deepEqual(drawn([{ kind: "answer", outcome: "not" }]), [
    "giver one: Du sa",
    "service both: Lyngtun svarte: Vi gjør det ikke, fordi …",
    "giver? end: Si om du godtar svaret",
  ]);
});

test("disputed: both answers stand side by side, and next comes who must answer by when", () => {
  const disputed = steps(
    [{ kind: "answer" }, { kind: "effect-view", seen: "no" }, { kind: "effect-view", seen: "half" }],
    [improvement([found("works")])],
  );
  const effect = disputed.find((s) => s.kind === "effect");
  assert.equal(effect?.heading, "Virket det? Dere ser ulikt på det");
  assert.equal(effect?.strand, "apart");
  assert.deepEqual(
    effect?.quotes.map((q) => q.who),
    ["Du: Jeg ser halve endringen", "Siv Tenkt: Det virker"],
  );
  assert.deepEqual(
    effect?.earlier.map((q) => q.who),
    ["Du: Jeg ser ikke endringen"],
  );
  assert.equal(disputed.at(-1)?.heading, "Lyngtun må svare deg");
  assert.match(disputed.at(-1)?.clock?.due ?? "", /^Svar senest/);
});

test("agreed: the thread ends twined, or with the next time somebody looks", () => {
  const seen: Deed[] = [{ kind: "answer" }, { kind: "effect-view", seen: "yes" }];
  const both = steps(seen, [improvement([found("works")])]);
  assert.equal(both.at(-1)?.heading, "Virket det? Dere er enige");
  assert.equal(both.at(-1)?.strand, null);
  assert.match(
    steps(seen, [improvement([found("works"), {}])]).at(-1)?.heading ?? "",
    /ser etter om det virker/,
  );
  assert.equal(steps([...seen, { kind: "addition" }]).at(-1)?.heading, "Dere er enige");
});

test("answered again: the first pair stands where it was, and the second round has its own", () => {
  const twice = drawn([
    { kind: "answer" },
    { kind: "effect-view", seen: "no" },
    { kind: "answer", outcome: "not" },
    { kind: "effect-view", seen: "yes" },
  ]);
  assert.deepEqual(twice, [
    "giver one: Du sa",
    "service both: Lyngtun svarte: Vi gjør det",
    "giver apart: Virket det? Du ser ikke endringen",
    "service both: Lyngtun svarte: Vi gjør det ikke, fordi …",
    "giver end: Er det greit? Du godtar svaret",
  ]);
});

test("reopened and withdrawn: each says what comes next; an erased text is not promised back", () => {
  assert.deepEqual(drawn([{ kind: "answer" }, { kind: "reopening" }]).slice(2), [
    "giver apart: Du åpnet saken igjen",
    "service? end: Lyngtun må svare deg",
  ]);
  const withdrawn = afterAll(begun, [{ kind: "withdrawal" }], day);
  const last = threadItems(withdrawn, [], modelNames, "nb", day).at(-1);
  assert.equal(last?.heading, "Du kan hente saken fram igjen");
  assert.match(last?.notes.join() ?? "", /til og med søndag 6\. desember/);
  const erased = { ...withdrawn, voice: { ...withdrawn.voice, words: "" } };
  assert.equal(threadItems(erased, [], modelNames, "nb", day).at(-1)?.kind, "withdrawal");
});

test("past the day: the clock says how long, and who above is told", () => {
  const late = threadItems(begun, [], modelNames, "nb", asDay("2026-12-11")).at(-1)?.clock;
  assert.equal(late?.state, "over");
  assert.equal(late?.due, "Skulle vært svart onsdag 9. desember");
  assert.equal(late?.left, "2 virkedager over fristen");
  assert.match(late?.basis ?? "", /Det blir meldt til lederen over Lyngtun, torsdag 10\. desember/);
  assert.match(stateWords(begun, modelNames, "nb", asDay("2026-12-11")).lead, /skulle ha svart senest/);
});

test("the one who must answer reads the same thread about the giver", () => {
  const file = afterAll(begun, [{ kind: "answer" }, { kind: "effect-view", seen: "no" }], day);
  const [mine, theirs] = (["giver", "service"] as const).map((side) =>
    threadItems(file, [], modelNames, "nb", day, side),
  );
  assert.equal(theirs?.[0]?.heading, "Giveren sa");
  assert.deepEqual(
    theirs?.map(({ strand, by, open, clock }) => ({ strand, by, open, clock })),
    mine?.map(({ strand, by, open, clock }) => ({ strand, by, open, clock })),
  );
});

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "acknowledgement" as const,
      "question" as const,
      "handover" as const,
      "extension" as const,
      "reply" as const,
      "addition" as const,
      "degree" as const,
      "reopening" as const,
      "withdrawal" as const,
    ),
  }),
  fc.record({
    kind: fc.constant("answer" as const),
    outcome: fc.constantFrom("measure" as const, "partly" as const, "not" as const),
  }),
  fc.record({
    kind: fc.constant("effect-view" as const),
    seen: fc.constantFrom("yes" as const, "half" as const, "no" as const),
  }),
);

test("whatever the two do, the thread can be drawn and ends with somebody's next step or with agreement", () => {
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 25 }),
      fc.boolean(),
      fc.constantFrom(...langs),
      fc.nat({ max: 60 }),
      (deeds, anonymous, lang, days) => {
        const file = deeds.reduce((now, d, i) => after(now, d, addDays(day, i)), modelFile(day, anonymous));
        const today = addDays(day, deeds.length + days);
        const all = threadItems(file, [improvement([{}])], modelNames, lang, today);
        const { state, owesAnswer } = file.standing;
        const last = all.at(-1);
        assert.ok(last?.open || state === "agreed", `${state} ends with ${last?.heading}`);
        if (owesAnswer)
          assert.ok(last?.by === "service" && last.clock, `${state}: nobody owes an answer by a day`);
        assert.deepEqual(
          all.map((s) => s.strand === null),
          all.map((_, i) => i === all.length - 1),
        );
        // Nothing that was said is left out, in any round.
        const shown = all.flatMap((s) => [...s.quotes, ...s.earlier].map((q) => q.text));
        for (const entry of file.entries)
          if (entry.kind !== "degree" && entry.text !== "") assert.ok(shown.includes(entry.text), entry.kind);
        for (const side of ["giver", "service"] as const)
          assert.match(
            String(
              <CaseThread file={file} cases={[]} names={modelNames} lang={lang} today={today} side={side} />,
            ),
            /^<ol class="mv-thread">/,
          );
        assert.notEqual(stateWords(file, modelNames, lang, today).lead, "");
      },
    ),
    { numRuns: 400 },
  );
});

test("a case is called by the giver's own first sentence", () => {
  assert.equal(
    titleOf("Telefonen er åpen fra ni til to. Det er om kvelden."),
    "Telefonen er åpen fra ni til to",
  );
  assert.equal(titleOf("Nei.\nIkke slik."), "Nei.");
  assert.equal(titleOf(""), "");
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (words) => titleOf(words).length <= 75));
});
