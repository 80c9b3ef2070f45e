import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue, type Like, untranslated } from "./index.ts";

const nb = {
  title: "Gi din stemme",
  waiting: (n: number) => `${n} venter på deg`,
  steps: { first: "Skriv" },
};
const nn = {
  title: "Gi di stemme",
  waiting: (n: number) => `${n} ventar på deg`,
  steps: { first: "Skriv" },
} satisfies Like<typeof nb>;
const en = {
  title: "Give your voice",
  waiting: (n: number) => `${n} wait for you`,
  steps: { first: "Write" },
};

test("a reader of nynorsk gets nynorsk, and no mark", () => {
  const { t, lang, untranslated: marked } = catalogue({ nb, nn, en, se: untranslated }).in("nn");
  assert.equal(t.title, "Gi di stemme");
  assert.equal(t.waiting(3), "3 ventar på deg");
  assert.deepEqual([lang, marked], ["nn", false]);
});

test("a reader of Sámi is told that a page is in bokmål, and the page is spoken as bokmål", () => {
  const page = catalogue({ nb, nn, en, se: untranslated }).in("se");
  assert.equal(page.t.title, "Gi din stemme");
  assert.deepEqual([page.lang, page.untranslated], ["nb", true]);
});

test("nobody meets a hole in the text: a missing key or another argument does not compile", () => {
  const { title, waiting } = en;
  // @ts-expect-error steps is missing in English
  catalogue({ nb, nn, en: { title, waiting }, se: untranslated });
  // @ts-expect-error a group may not lack a key either
  catalogue({ nb, nn, en: { ...en, steps: {} }, se: untranslated });
  // @ts-expect-error the argument is a number
  catalogue({ nb, nn, en: { ...en, waiting: (who: string) => who }, se: untranslated });
  // @ts-expect-error only Northern Sámi may be untranslated
  catalogue({ nb, nn: untranslated, en, se: untranslated });
});
