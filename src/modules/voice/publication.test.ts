import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  isPublic,
  mayPropose,
  mayTakeStep,
  type PublicationRefusal,
  type PublicationState,
  publicationState,
  type TakenStep,
} from "./publication.ts";

const steps = fc.array(
  fc.record({
    text: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom("consent" as const, "refusal" as const, "release" as const, "withdrawal" as const),
    by: fc.constantFrom("giver" as const, "service" as const),
  }),
  { maxLength: 25 },
);

/** Plays the steps as they come; those that may not be taken are not taken. Texts appear in the order of their number. */
const play = (
  asked: readonly ({ text: number } & TakenStep)[],
  watch: (texts: Map<number, TakenStep[]>) => void,
) => {
  const texts = new Map<number, TakenStep[]>();
  for (const { text, ...step } of asked) {
    const newest = Math.max(text, ...texts.keys());
    const taken = texts.get(text) ?? [];
    texts.set(text, mayTakeStep(step, taken, text === newest) === null ? [...taken, step] : taken);
    watch(texts);
  }
};

test("whatever the two parties try, no text is ever public whose giver has not said yes to that very text", () => {
  fc.assert(
    fc.property(steps, (asked) => {
      play(asked, (texts) => {
        for (const taken of texts.values())
          if (isPublic(taken)) {
            const consent = taken.findIndex((s) => s.kind === "consent" && s.by === "giver");
            const release = taken.findIndex((s) => s.kind === "release" && s.by === "service");
            assert.ok(consent >= 0 && release > consent);
          }
      });
    }),
    { numRuns: 2000 },
  );
});

test("a text that either party has taken back, or the giver has refused, is never public again", () => {
  fc.assert(
    fc.property(steps, (asked) => {
      const gone = new Set<number>();
      play(asked, (texts) => {
        for (const [text, taken] of texts) {
          if (gone.has(text)) assert.ok(!isPublic(taken));
          if (taken.some((s) => s.kind === "withdrawal" || s.kind === "refusal")) gone.add(text);
        }
      });
    }),
    { numRuns: 2000 },
  );
});

test("no step is taken twice with the same text", () => {
  fc.assert(
    fc.property(steps, (asked) => {
      play(asked, (texts) => {
        for (const taken of texts.values())
          assert.equal(new Set(taken.map((s) => s.kind)).size, taken.length);
      });
    }),
  );
});

test("whoever changed the words must ask again: the older text can no longer be said yes to or released", () => {
  const consented: TakenStep[] = [{ kind: "consent", by: "giver" }];
  assert.equal(mayTakeStep({ kind: "release", by: "service" }, consented, false), "newer-text");
  assert.equal(mayTakeStep({ kind: "consent", by: "giver" }, [], false), "newer-text");
});

test("a giver can take a public text back in one act, also when a newer one is waiting", () => {
  const released: TakenStep[] = [
    { kind: "consent", by: "giver" },
    { kind: "release", by: "service" },
  ];
  assert.equal(mayTakeStep({ kind: "withdrawal", by: "giver" }, released, false), null);
});

test("of yes and no sent in the same moment the no counts", () => {
  assert.equal(
    publicationState([
      { kind: "consent", by: "giver" },
      { kind: "refusal", by: "giver" },
      { kind: "release", by: "service" },
    ]),
    "refused",
  );
});

const said = (kind: TakenStep["kind"], by: TakenStep["by"] = "giver"): TakenStep => ({ kind, by });

/** What was done with a text where it stands so. */
const taken: Record<PublicationState, TakenStep[]> = {
  asked: [],
  refused: [said("refusal")],
  consented: [said("consent")],
  released: [said("consent"), said("release", "service")],
  withdrawn: [said("consent"), said("release", "service"), said("withdrawal")],
};

// Where a text stands so: what a giver may answer, what the service may do, what either may take back.
const allowed: Record<PublicationState, Record<string, PublicationRefusal | null>> = {
  asked: { consent: null, refusal: null, release: "no-consent", withdrawal: null },
  refused: {
    consent: "is-refused",
    refusal: "is-refused",
    release: "is-refused",
    withdrawal: "is-refused",
  },
  consented: { consent: "already-answered", refusal: "already-answered", release: null, withdrawal: null },
  released: {
    consent: "already-answered",
    refusal: "already-answered",
    release: "already-released",
    withdrawal: null,
  },
  withdrawn: {
    consent: "is-taken-back",
    refusal: "is-taken-back",
    release: "is-taken-back",
    withdrawal: "is-taken-back",
  },
};

const everyStep = (["consent", "refusal", "release", "withdrawal"] as const).flatMap((kind) => [
  said(kind, "giver"),
  said(kind, "service"),
]);
const isTheirs = ({ kind, by }: TakenStep): boolean =>
  kind === "withdrawal" || (by === "service") === (kind === "release");

for (const [state, steps] of Object.entries(taken) as [PublicationState, TakenStep[]][])
  test(`giver and service each take their own steps with a text that is ${state}, and never the other's`, () => {
    assert.equal(publicationState(steps), state);
    assert.equal(isPublic(steps), state === "released");
    for (const step of everyStep) {
      const may = isTheirs(step) ? allowed[state][step.kind] : "not-yours";
      assert.equal(mayTakeStep(step, steps, true), may, `${step.kind} by ${step.by}`);
      const older =
        may === "not-yours" || may === "is-refused" || may === "is-taken-back" || step.kind === "withdrawal";
      assert.equal(
        mayTakeStep(step, steps, false),
        older ? may : "newer-text",
        `${step.kind}, an older text`,
      );
    }
  });

test("a text is made of a voice that was answered and is still there, and of no other", () => {
  assert.equal(mayPropose({ answered: true, withdrawn: false }), null);
  assert.equal(mayPropose({ answered: false, withdrawn: false }), "not-answered-yet");
  assert.equal(mayPropose({ answered: true, withdrawn: true }), "is-withdrawn");
  assert.equal(mayPropose({ answered: false, withdrawn: true }), "is-withdrawn");
});
