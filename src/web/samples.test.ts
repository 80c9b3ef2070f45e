import assert from "node:assert/strict";
import { test } from "node:test";
import { samples } from "#test/face/samples.tsx";

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((m) => m[1] ?? "");

for (const [name, html] of Object.entries(samples)) {
  test(`whoever listens to the page "${name}" hears what belongs together: ids are unique, and all that is pointed at is there`, () => {
    const ids = all(html, / id="([^"]+)"/g);
    assert.equal(new Set(ids).size, ids.length, "an id stands twice");
    const pointed = [
      ...all(html, / (?:aria-labelledby|aria-describedby|data-draft-status)="([^"]+)"/g).flatMap((s) =>
        s.split(" "),
      ),
      ...all(html, / for="([^"]+)"/g),
      ...all(html, / href="#([^"]+)"/g),
    ];
    for (const id of pointed) assert.ok(ids.includes(id), `nothing has the id ${id}`);
  });

  test(`whoever fills in "${name}" hears each field's name, and no field speaks only through a placeholder`, () => {
    const labelled = all(html, / for="([^"]+)"/g);
    for (const control of html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) {
      if (/type="hidden"/.test(control[0])) continue;
      const id = / id="([^"]+)"/.exec(control[0])?.[1];
      assert.ok(id !== undefined && labelled.includes(id), control[0]);
      assert.doesNotMatch(control[0], /placeholder=/);
    }
    assert.equal(all(html, /(<fieldset)/g).length, all(html, /(<legend)/g).length);
  });

  test(`the page "${name}" keeps to the content policy and has one name`, () => {
    assert.doesNotMatch(html, / style=|<style|<script>|javascript:/);
    assert.equal(all(html, /(<h1)/g).length, 1);
  });
}
