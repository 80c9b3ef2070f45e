import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { figuresJob } from "#modules/voice/figures-job.ts";
import { asDay, type Day } from "#platform/clock/index.ts";
import type { Told } from "#platform/disclosure/index.ts";
import type { JobWork } from "#platform/module.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../demo/cast.ts";
import { demoCodes } from "../../src/modules/voice/demo-codes.ts";
import { difference } from "./alike.ts";
import { type Answer, openWorld, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const places = Object.values(demoUnits).flatMap(({ code }) => [`/units/${code}`, `/units/${code}/said`]);
/** Where the voices of these tests come to. */
const place = `/units/${demoUnits.fossen.code}`;
const lists = ["/my", "/my/tasks", "/my/voices", "/my/voices/take-out.csv", "/my/improvement", "/my/kept"];

/** All that somebody sees who cannot open the voices of Fossen. */
const seenBy = async (name: string): Promise<Map<string, Answer>> => {
  const who = world.who(name);
  const seen = new Map<string, Answer>();
  for (const path of name === "nobody" ? ["/", "/units", "/figures", ...places] : lists)
    seen.set(path, await world.ask(who, path));
  if (name === "nobody")
    for (const code of demoCodes) seen.set(code, await world.ask(who, "/follow", { fields: { code } }));
  return seen;
};
const changes = (was: ReadonlyMap<string, Answer>, now: ReadonlyMap<string, Answer>): string[] =>
  [...now].flatMap(([path, answer]) => {
    const before = was.get(path);
    return before && difference(answer, before) === null ? [] : [path];
  });

let n = 0;
/** Somebody's voice comes to Fossen, with an answer that falls due on a day. */
const arrival = async (due: string): Promise<string> => {
  const id = `0000000b-5707-4e1f-8000-${String(++n).padStart(12, "0")}`;
  const at = [demoOrganisation.id, demoUnits.fossen.id, id];
  await world.rows(
    `insert into participation.voice (organisation_id, unit_id, first_unit_id, id, mode, channel, words, received_week, code_hash, receipt_hash)
     values ($1, $2, $2, $3, 'anonymous', 'web', 'En til.', '2026-11-16', sha256($4), sha256($4))`,
    [...at, Buffer.from(id)],
  );
  await world.rows(
    `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
     select $1, $2, 'voice', $3, rule_id, rule_version, $4::date - 14, $4, $4 from platform.clock where rule_id = 'voice-answer' limit 1`,
    [...at, due],
  );
  return id;
};
const closeQuarters = async (today: Day): Promise<void> => {
  const run: JobWork["run"] = (work) => world.t.db.asHouse("job", today, work);
  const { config } = world.house;
  await figuresJob.jobs["close-quarter"]({}, { today, now: config.now(), config, run, step: run });
};
const figuresIn = ({ text }: Answer): string =>
  /aria-labelledby="figures"[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";

test("one more voice, and then one more, changes no number that anybody sees who cannot read them (T16)", async () => {
  for (const name of ["nobody", "Ada Eksempel", "Siv Tenkt,", "Leif Nabo,"]) {
    const began = await seenBy(name);
    for (const more of [1, 4, 5, 1]) {
      for (let i = 0; i < more; i++) await arrival("2026-12-10");
      assert.deepEqual(changes(began, await seenBy(name)), [], `${name}, ${more} more`);
    }
  }
  const atWork = await seenBy("Mia Diktet,");
  await arrival("2026-12-10");
  assert.ok(
    changes(atWork, await seenBy("Mia Diktet,")).includes("/my/voices"),
    "the check that it can be seen",
  );
});

test("when the quarter is over its numbers come at once, and what comes late or is withdrawn changes none of them", async () => {
  const nobody = world.who("nobody");
  const page = async () => figuresIn(await world.ask(nobody, place));
  await world.rows("delete from participation.unit_figures where unit_id = $1 and period = '2026-3'", [
    demoUnits.fossen.id,
  ]);
  for (let i = 0; i < 14; i++) await arrival("2026-08-20");
  const before = await page();
  assert.doesNotMatch(before, /juli til september 2026/);
  await closeQuarters(asDay("2026-11-24"));
  const told = await page();
  assert.match(told, /14 stemmer skulle ha svar i tiden juli til september 2026/);
  const late = await arrival("2026-09-20");
  await closeQuarters(asDay("2026-11-24"));
  assert.equal(await page(), told, "one that came late");
  await world.rows(
    "update participation.voice set withdrawn_week = '2026-11-23' where unit_id = $1 and id <> $2",
    [demoUnits.fossen.id, late],
  );
  await closeQuarters(asDay("2026-11-25"));
  assert.equal(await page(), told, "all but one withdrawn");
});

test("of no place and no quarter a number below ten is kept for the page, nor a median without the number it is of", async () => {
  const rows = (await world.rows("select figures from participation.unit_figures")) as {
    figures: { told: Told[]; medianDays: number | null };
  }[];
  assert.ok(rows.length > 20);
  for (const { figures } of rows) {
    for (const { n: number, of, band } of figures.told) {
      if (band === "shown") assert.ok((number ?? 0) >= 10 && (of === null || of - (number ?? 0) >= 10));
      else assert.equal(number, null);
    }
    if (figures.medianDays !== null) assert.equal(figures.told[0]?.band, "shown");
  }
});

/** A text made of a voice is put before its giver and released; it still wants the giver's yes. */
const released = async (words: string): Promise<{ agree: () => Promise<unknown> }> => {
  const voice = await arrival("2026-12-11");
  const publication = voice.replace("0000000b", "0000000c");
  await world.rows(
    `insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
     values ($1, $2, $3, $4, $5, 'Vi svarte.', 'not', 1, $6)`,
    [demoOrganisation.id, publication, demoUnits.fossen.id, voice, words, demoCast.siv.id],
  );
  const step = (kind: string, by: string, who: string | null, at: string | null) =>
    world.rows(
      `insert into participation.publication_step (organisation_id, id, publication_id, kind, by, person_id, at, week)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, '2026-11-23')`,
      [demoOrganisation.id, publication, kind, by, who, at],
    );
  await step("release", "service", demoCast.siv.id, "2026-11-23T10:00:00Z");
  return { agree: () => step("consent", "giver", null, null) };
};

test("a text stands there because its giver said yes, alone; it is not counted, and no number changes with it (T17)", async () => {
  const nobody = world.who("nobody");
  const pages = async () => [await world.ask(nobody, place), await world.ask(nobody, `${place}/said`)];
  await (await released("Den første teksten.")).agree();
  const was = await pages();
  const second = await released("Et kanariord.");
  for (const [i, answer] of (await pages()).entries())
    assert.equal(difference(answer, was[i] ?? answer), null, "released, and not agreed to");
  await second.agree();
  for (const [i, answer] of (await pages()).entries()) {
    assert.ok(answer.text.includes("Et kanariord."));
    // Without that one text the page is what it was: nothing on it says how many there are.
    const text = answer.text.replaceAll(/<article class="mv-said">[\s\S]*?<\/article>/g, (article) =>
      article.includes("Et kanariord.") ? "" : article,
    );
    const before = was[i];
    assert.ok(before);
    assert.equal(difference({ ...answer, text }, before), null);
  }
});
