import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Child } from "hono/jsx";
import { FaceContext, faceOf, type Problem } from "../face.ts";
import { CheckField } from "./check-field.tsx";
import { ModeCards } from "./mode-cards.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

const within = (problems: Problem[], child: Child) =>
  String(<FaceContext.Provider value={faceOf("nb", problems)}>{child}</FaceContext.Provider>);

test("a writer who left a field empty keeps the text and reads under the field what to do", () => {
  const problems = [{ field: "words", text: "Skriv hva du vil si." }];
  const html = within(problems, <TextArea name="words" label="Hva?" help="Egne ord." value="a & b" />);
  assert.match(html, /aria-describedby="words-help words-error" aria-invalid="true"/);
  assert.match(html, /<p class="ds-validation-message" id="words-error">Skriv hva du vil si\.<\/p>/);
  assert.match(html, />a &amp; b<\/textarea>/);
});

test("a field without fault says nothing of faults", () => {
  const html = within([{ field: "other", text: "x" }], <TextField name="words" label="Hva?" />);
  assert.doesNotMatch(html, /aria-invalid|mv-invalid|aria-describedby/);
});

test("the way from the error summary leads to the first of the modes, and none is chosen beforehand", () => {
  const modes = [
    { value: "anonymous", label: "Anonym", lines: ["Ingen vet hvem du er."] },
    { value: "named", label: "Med navn", lines: ["De ser navnet ditt."] },
  ];
  const problems = [{ field: "mode", text: "Velg én." }];
  const html = within(problems, <ModeCards name="mode" legend="Hvem kan vite?" modes={modes} />);
  assert.match(html, /<fieldset[^>]*role="radiogroup"[^>]*aria-describedby="mode-error"/);
  assert.match(html, /type="radio" name="mode" id="mode" value="anonymous" aria-describedby="mode-help"/);
  assert.match(html, /id="mode-named"/);
  assert.doesNotMatch(html, /checked/);
});

test("what was chosen and ticked before a mistake is still chosen and ticked", () => {
  const options = [
    { value: "bo", label: "Bo" },
    { value: "siv", label: "Siv" },
  ];
  assert.match(
    within([], <Select name="who" label="Hvem?" value="siv" options={options} />),
    /value="siv" selected/,
  );
  assert.match(within([], <CheckField name="ok" label="Ja" checked />), /value="yes" checked/);
});

test("nothing a person writes can become part of the page", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const html = within(
        [{ field: "w", text }],
        <TextArea name="w" label="x" value={`</textarea><script>${text}`} />,
      );
      assert.doesNotMatch(html, /<script>/);
      assert.equal(html.match(/<\/textarea>/g)?.length, 1);
    }),
  );
});

test("a text that begins with an empty line comes back with it", () => {
  // The HTML parser drops one line break after <textarea>; the property holds for what remains.
  const html = within([], <TextArea name="w" label="x" value={"\nhei"} />);
  assert.match(html, /<textarea[^>]*>\n\nhei<\/textarea>/);
});
