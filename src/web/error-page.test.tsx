import assert from "node:assert/strict";
import { test } from "node:test";
import { langs } from "#platform/texts/index.ts";
import { frameOf } from "#test/face/frame.ts";
import { ErrorPage } from "./error-page.tsx";

test("nobody can tell a hidden page from one that does not exist: the two are the same byte for byte", () => {
  const hidden = String(<ErrorPage frame={frameOf({ path: "/my/cases/1" })} status={404} />);
  const absent = String(<ErrorPage frame={frameOf({ path: "/my/cases/2" })} status={404} />);
  assert.equal(hidden, absent);
});

test("one who meets a fault gets a number to name, the numbers for help, and the way home, in every language", () => {
  for (const lang of langs) {
    const html = String(<ErrorPage frame={frameOf({ lang })} status={500} reference="7K2M" />);
    assert.ok(html.includes("7K2M"), lang);
    assert.ok(html.includes("tel:116123"), lang);
    assert.doesNotMatch(html, /mv-untranslated/, lang);
  }
});

test("one who is refused reads the reason in the words of the matter", () => {
  const html = String(<ErrorPage frame={frameOf()} status={409} text="Saken er trukket." />);
  assert.ok(html.includes("Saken er trukket."));
});
