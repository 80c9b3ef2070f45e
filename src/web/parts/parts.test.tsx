import assert from "node:assert/strict";
import { test } from "node:test";
import { ClockLine } from "./clock-line.tsx";
import { DataTable } from "./data-table.tsx";
import { Degree } from "./degree.tsx";
import { ThreadItem } from "./thread.tsx";
import { Words } from "./words.tsx";

test("the giver's and the service's words stand in the same box: only the small sign differs", () => {
  const giver = String(
    <Words by="giver" who="Du">
      Hei
    </Words>,
  );
  const service = String(
    <Words by="service" who="Du">
      Hei
    </Words>,
  );
  assert.equal(service.replace('data-by="service"', 'data-by="giver"'), giver);
});

test("own words keep their line breaks and paragraphs, and nothing in them is markup", () => {
  const html = String(
    <Words by="giver" who="Du">
      {"Én\nto\n\n<b>tre"}
    </Words>,
  );
  assert.match(
    html,
    /<p class="mv-own" dir="auto">Én\nto<\/p><p class="mv-own" dir="auto">&lt;b&gt;tre<\/p>/,
  );
});

test("a step of the thread says in words what it draws, and the drawing is silent", () => {
  const html = String(<ThreadItem by="both" strand="apart" heading="Virket det? Dere ser ulikt på det" />);
  assert.match(html, /<li data-strand="apart"><i class="mv-node" data-by="both" aria-hidden="true"><\/i><h3/);
});

test("a degree is a word first, then which step of five, and as many pips as the step", () => {
  const html = String(<Degree by="giver" who="Du svarte" degree={2} />);
  assert.match(html, /<strong>Spurt<\/strong> <span class="mv-small">trinn 2 av 5<\/span>/);
  assert.equal(html.match(/<i data-on="">/g)?.length, 2);
});

test("a clock says its date first; its line never runs out of its track", () => {
  for (const [fraction, width] of [
    [0.04, "4%"],
    [-1, "0%"],
    [7, "100%"],
  ] as const) {
    const html = String(
      <ClockLine state="run" due="Mandag 7. desember" left="10 virkedager igjen" fraction={fraction} />,
    );
    assert.match(html, /^<div class="mv-clock" data-state="run"><p><b>Mandag 7\. desember<\/b>/);
    assert.ok(html.includes(`<rect width="${width}"`));
  }
});

test("a clock that is done draws no line", () => {
  assert.doesNotMatch(String(<ClockLine state="done" due="Svart 3. desember" fraction={1} />), /<svg/);
});

test("in a table that becomes cards each cell carries the name of its column", () => {
  const columns = [{ label: "Sak" }, { label: "Kom fra" }, { label: "Svar" }];
  const html = String(
    <DataTable caption="Saker" columns={columns} rows={[{ header: "A", cells: ["23 stemmer", "Nei"] }]} />,
  );
  assert.match(html, /mv-cards/);
  assert.match(html, /data-label="Kom fra">23 stemmer/);
  assert.match(html, /<caption class="ds-sr-only">Saker/);
});
