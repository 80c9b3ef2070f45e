import assert from "node:assert/strict";
import { test } from "node:test";
import { langs } from "#platform/texts/index.ts";
import { modules } from "../src/modules.ts";
import { numbersInWords, type Site, sqlCounts, textsOfNumbers } from "./architecture/numbers.ts";

/**
 * Numbers about people leave only through the disclosure auditor, declared at a module's door (`figures`). Every other
 * place that counts, or brings a number into words, stands here with the reason why it tells nobody of anybody. Yours
 * is missing? If whoever reads it cannot see each of those it counts: put it through the auditor, and at your door.
 */
const stays: Readonly<Record<string, readonly string[]>> = {
  // How much was deleted, for the trail that says it was done.
  "let go of": [
    "participation.let_go",
    "platform.let_go",
    "people.let_go",
    "consent.let_go",
    "care.let_go",
    "kept.let_go",
    "src/modules/kin/access.sql#kin.let_go",
  ],
  // Whoever reads it sees every row.
  "rows that the reader sees": [
    "participation.case_size",
    "src/modules/improvement/store-lists.ts#rows",
    "src/modules/improvement/texts/nb.ts#sources",
    "src/modules/improvement/texts/nb.ts#page.moreSources",
    "src/modules/home/texts/home.nb.ts#",
    "src/modules/kept/texts/take-out.nb.ts#numbers",
    "src/modules/voice/pages/thread-measure.ts#builtOn",
    // One's own plan.
    "src/modules/plan/pages/file.tsx#FilePage",
    // Whom one has invited to one's own meeting, each by name on the same page.
    "src/modules/meeting/pages/participants.tsx#Participants",
  ],
  // Never shown: it decides.
  "a limit": [
    "platform.keep_pending_form",
    "consent.must_wait",
    "care.card_must_wait",
    "care.add_meeting_paper",
    "consent.break_the_glass",
    "people.enter",
    "src/modules/people/store/identity.ts#",
  ],
  // Jobs and lines of the log, for whoever runs the house.
  nobody: [
    "src/platform/jobs/count.ts#",
    "src/modules/consent/seal/store.ts#unsealed",
    "care.remind_of_crisis_plans",
  ],
  // Places, organisations, mistakes in a form: open to all, or the reader's own.
  "not people": [
    "src/modules/voice/texts/unit.nb.ts#units.found",
    "src/modules/people/texts/directory.nb.ts#",
    "src/web/texts/nb.ts#",
    "src/modules/voice/routes/paper-form.tsx#",
    "src/modules/voice/pages/give-show.ts#",
    "src/modules/kept/keep-words.ts#",
    // How many days are left or past.
    "src/modules/plan/in-words.ts#daysInWords",
    // How many minutes a meeting lasts.
    "src/modules/meeting/in-words.ts#lengthInWords",
  ],
  // The page of a unit's figures itself: the words for what the auditor lets through.
  "of a figure": [
    "src/modules/coercion/figure-rows.ts#coercionFigureRows",
    "src/modules/voice/figure-rows.ts#figureRows",
    "src/modules/voice/pages/unit-figures.tsx#OnePeriod",
    "src/modules/voice/texts/unit.nb.ts#unit.figures.",
  ],
};

/** A number called so is a time, a step or a size, not how many people. */
const harmless =
  /^(days?|weeks?|months?|years?|hours?|minutes?|seconds?|quarter|step|age|version|letters?|size|least|degree)$/i;
/** So is a number in texts whose key says what it counts. */
const ofTime = /(^|\.)(left|past|over|day|days|week|month|within|afterMonths|step|lastDay|minutes|seconds)$/;

const figures = modules.flatMap((module) => module.figures ?? []);
const counted = figures.flatMap(({ countedBy }) => countedBy);
const isExplained = ({ path, name }: Site): boolean =>
  [name, `${path}#${name}`].some(
    (site) =>
      counted.includes(site) ||
      Object.values(stays)
        .flat()
        .some((known) => site.startsWith(known)),
  );
const said = (sites: readonly Site[]): string[] =>
  [...new Set(sites.map(({ path, name }) => `${path}#${name}`))].sort();

test("wherever people are counted, a figure at a door leads on to the auditor, or it stays inside", () => {
  assert.deepEqual(said(sqlCounts().filter((site) => !isExplained(site))), []);
});

test("no text takes a number, and no page brings one into words, but of a figure or of what its reader sees", () => {
  const texts = textsOfNumbers().filter(
    ({ path, name, parameter }) =>
      !harmless.test(parameter) &&
      !(ofTime.test(name) || path.endsWith("clock.nb.ts")) &&
      !isExplained({ path, name }),
  );
  assert.deepEqual(said(texts), []);
  assert.deepEqual(said(numbersInWords().filter((site) => !isExplained(site))), []);
});

test("nothing is excused that is no longer there", () => {
  const sites = [...sqlCounts(), ...textsOfNumbers(), ...numbersInWords()].flatMap(({ path, name }) => [
    name,
    `${path}#${name}`,
  ]);
  const stale = Object.values(stays)
    .flat()
    .filter((known) => !sites.some((site) => site.startsWith(known)));
  assert.deepEqual(stale, []);
});

test("everybody can read of each figure what is counted and who is told, in every language that has the page", () => {
  assert.ok(figures.length >= 2);
  assert.equal(new Set(figures.map(({ name }) => name)).size, figures.length);
  for (const figure of figures)
    for (const lang of langs) {
      const { what, told } = figure.words(lang);
      assert.ok(what.length > 10 && told.length > 10, `${figure.name} in ${lang}`);
    }
});

test("a number that is added without a word is found (the check that it can fail)", () => {
  const sql = "create function voice.how_many() returns integer as $$ select count(*) from voice.voice $$";
  assert.deepEqual(said(sqlCounts([{ path: "src/x/access.sql", text: sql }])), [
    "src/x/access.sql#voice.how_many",
  ]);
  const store = "export const many = (tx) => tx.one(raw(sql`select sum(n) from x`));\nconst n = count(rows);";
  assert.deepEqual(said(sqlCounts([{ path: "src/x/store.ts", text: store }])), ["src/x/store.ts#many"]);
  const text = "export const nb = { page: { came: (n: number, unit: string) => n + unit } };";
  const [found] = textsOfNumbers([{ path: "src/x/texts/nb.ts", text }]);
  assert.deepEqual(found, { path: "src/x/texts/nb.ts", name: "page.came", parameter: "n" });
  assert.equal(isExplained({ path: "src/x/texts/nb.ts", name: "page.came" }), false);
  const page = "export const Page = ({ rows }) => <p>{rows.length}</p>;\nconst x = rows.length;";
  assert.deepEqual(said(numbersInWords([{ path: "src/x/page.tsx", text: page }])), ["src/x/page.tsx#Page"]);
});
