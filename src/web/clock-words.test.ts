import assert from "node:assert/strict";
import { before, test } from "node:test";
import {
  asDay,
  type Clock,
  type Day,
  extendClock,
  loadClockRules,
  ruleOn,
  shippedRules,
  startClock,
  startClockDue,
  stopClock,
} from "#platform/clock/index.ts";
import { clockWords } from "./clock-words.ts";

const monday = asDay("2026-11-23");
before(() => loadClockRules([shippedRules], monday));

const kept = (clock: Clock, escalatedOn: Day | null = null) => ({ ...clock, escalatedOn });
const answer = (from = monday) => kept(startClock(ruleOn("voice-answer", from), from));
const asked = { lang: "nb", today: monday, owes: "answer", unit: "Lyngtun" } as const;

test("a clock says by when, how long still, on what it rests and who hears of it when the day passes", () => {
  const words = clockWords(answer(), asked);
  assert.equal(words.due, "Svar senest mandag 7. desember");
  assert.equal(words.left, "10 virkedager igjen");
  assert.equal(
    words.basis,
    "Kommunens løfte: svar innen 10 virkedager. Går fristen ut, får lederen over Lyngtun beskjed tirsdag 8. desember, og det står her.",
  );
  assert.equal(words.day, "2026-12-07");
});

test("in a list of many it says less, but never less of a day that has passed", () => {
  assert.equal(
    clockWords(answer(), { ...asked, brief: true }).basis,
    "Kommunens løfte: svar innen 10 virkedager.",
  );
  const late = { ...asked, today: asDay("2026-12-09"), brief: true };
  assert.deepEqual(
    [clockWords(answer(), late).due, clockWords(answer(), late).left],
    ["Skulle vært svart mandag 7. desember", "2 virkedager over fristen"],
  );
  assert.match(
    clockWords(answer(), late).basis,
    /Det blir meldt til lederen over Lyngtun, tirsdag 8\. desember\.$/,
  );
  const told = kept(answer(), asDay("2026-12-08"));
  assert.match(
    clockWords(told, late).basis,
    /Det ble meldt til lederen over Lyngtun, tirsdag 8\. desember\.$/,
  );
});

test("the last day and the weekend after it are said as what they are", () => {
  assert.equal(clockWords(answer(), { ...asked, today: asDay("2026-12-07") }).left, "Siste dag er i dag");
  const friday = answer(asDay("2026-11-20"));
  assert.equal(clockWords(friday, { ...asked, today: asDay("2026-12-05") }).left, "Fristen er ute");
});

test("while the giver is asked the clock stands, and the page says when it goes on at the latest", () => {
  const stands = kept(stopClock(answer(), asDay("2026-11-25")));
  const words = clockWords(stands, { ...asked, today: asDay("2026-11-26") });
  assert.deepEqual([words.state, words.due], ["stopped", "Klokka står"]);
  assert.equal(words.left, "Den går igjen når spørsmålet er besvart, og uansett etter onsdag 9. desember.");
  assert.doesNotMatch(words.basis, /beskjed/);
});

test("a moved day keeps the first one and its reason, also in a list", () => {
  const rule = ruleOn("voice-answer", monday);
  const moved = extendClock(answer(), rule, {
    to: asDay("2026-12-11"),
    reason: "Vi ser i loggen.",
    today: monday,
  });
  assert.ok(typeof moved !== "string");
  assert.match(
    clockWords(kept(moved), { ...asked, brief: true }).basis,
    /Første frist var mandag 7\. desember\. Grunn til mer tid: «Vi ser i loggen\.»/,
  );
});

test("an anonymous giver's clock says that it counts from the end of the week", () => {
  assert.match(
    clockWords(answer(), { ...asked, weekOnly: true }).basis,
    /svar innen 10 virkedager etter uka det ble sagt/,
  );
});

test("a measure's day is its owner's promise: it rests on the section of the duty, and is done, not answered", () => {
  const due = kept(startClockDue(ruleOn("measure-due", monday), monday, asDay("2026-12-11")));
  const words = clockWords(due, { lang: "nb", today: monday, owes: "deed" });
  assert.equal(words.due, "Gjøres senest fredag 11. desember");
  assert.equal(
    words.basis,
    "Kommunens løfte, forskrift om ledelse og kvalitetsforbedring § 8. Går fristen ut, får nivået over beskjed mandag 14. desember, og det står her.",
  );
});
