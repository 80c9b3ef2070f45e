import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Day } from "#platform/clock/index.ts";
import { contactForm } from "./profile-forms.ts";
import { type ContactWish, gradeOn, isOnlyHere, onlyHere, paces, reachOf, telephoneWays } from "./reach.ts";

const wishes: fc.Arbitrary<ContactWish> = fc.record({
  email_pace: fc.constantFrom(...paces),
  letter: fc.boolean(),
  sms: fc.boolean(),
  telephone_way: fc.constantFrom(...telephoneWays),
  shared: fc.boolean(),
});

test("whoever has said nothing is reached in here alone", () => {
  assert.deepEqual(reachOf(null), onlyHere);
  assert.ok(isOnlyHere(onlyHere));
});

test("nothing is sent in a way that was not chosen, and nothing rings or lights up where somebody else is near", () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const reach = reachOf(wish);
      assert.equal(reach.email, wish.email_pace);
      assert.ok(!reach.letter || wish.letter);
      assert.ok(!reach.sms || wish.sms);
      assert.ok(!reach.call || wish.telephone_way !== "no");
      assert.ok(!reach.leaveWord || (reach.call && wish.telephone_way === "call-and-word"));
      if (wish.shared) assert.deepEqual([reach.sms, reach.call, reach.leaveWord], [false, false, false]);
      // And what was chosen is kept: a rule that forbids everything would hold as well.
      if (!wish.shared) assert.deepEqual([reach.sms, reach.call], [wish.sms, wish.telephone_way !== "no"]);
      assert.equal(reach.letter, wish.letter);
    }),
  );
});

test("a form that says only here lets nothing out, whatever else was ticked in it", () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const ticked = (yes: boolean) => (yes ? { value: "yes" } : {}).value;
      const typed = {
        reach: "here",
        email_pace: wish.email_pace,
        letter: ticked(wish.letter),
        sms: ticked(wish.sms),
        telephone_way: wish.telephone_way,
        shared: ticked(wish.shared),
        email: "ada@eksempel.no",
        phone: "00 00 00 00",
        address: "Rådhusplassen 1",
      };
      assert.ok(isOnlyHere(reachOf(contactForm.parse(typed))));
    }),
  );
});

test("a grading holds from its first day to its last", () => {
  const held = {
    grade: "confidential" as const,
    valid_from: "2026-03-02" as Day,
    valid_to: "2026-03-04" as Day,
  };
  const on = (day: string) => gradeOn([held], day as Day);
  assert.deepEqual(["2026-03-01", "2026-03-02", "2026-03-04", "2026-03-05"].map(on), [
    null,
    "confidential",
    "confidential",
    null,
  ]);
  assert.equal(gradeOn([{ ...held, valid_to: null }], "2030-01-01" as Day), "confidential");
});
