import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay, type Day } from "#platform/clock/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { retention } from "#platform/retention/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { withdrawal } from "./giver-acts.ts";
import { settle, voiceClocks, weeksOver } from "./jobs.ts";
import { lastDayOfRegret } from "./pages/thread-next.ts";
import { voiceRetention } from "./retention.ts";
import { answer, question } from "./service-acts.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene([], "2026-11-23T10:00:00+01:00");
});
after(() => scene.close());

const round = async (job: JobHandler, day: string, payload: Record<string, unknown> = {}) => {
  const today = asDay(day);
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", today, work);
  const work = { today, now: new Date(`${day}T06:00:00Z`), config: scene.house.config, run, step: run };
  await job(payload, work);
};
const told = async (voice: { id: string }) =>
  (
    await scene.rows(
      "select p.name, m.kind from platform.message m join people.person p on p.id = m.person_id where m.subject_id = $1 order by m.kind, p.name",
      [voice.id],
    )
  ).map((row) => `${row["name"]}: ${row["kind"]}`);

test("the leader is reminded once before an answer is due", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt.");
  await round(voiceClocks, "2026-11-24");
  assert.deepEqual(await told(voice), []);
  // Due on 7 December; two working days before is the 3rd.
  await round(voiceClocks, "2026-12-03");
  await round(voiceClocks, "2026-12-04");
  await round(voiceClocks, "2026-12-07");
  assert.deepEqual(
    (await told(voice)).filter((line) => line.endsWith("reminder")),
    ["Siv Tenkt: voice-reminder"],
  );
});

test("a promise that was not kept is told to the leader, and the working day after to the level above, once", async () => {
  const voice = await scene.give("ada", "Ingen ringer tilbake.");
  await Promise.all([round(voiceClocks, "2026-12-08"), round(voiceClocks, "2026-12-08")]);
  await round(voiceClocks, "2026-12-08");
  await round(voiceClocks, "2026-12-09");
  const lines = (await told(voice)).filter((line) => line.includes("overdue"));
  // Both the reading and the answer are late: two duties with their own days, each told once.
  assert.deepEqual(lines, [
    "Siv Tenkt: voice-overdue",
    "Siv Tenkt: voice-overdue",
    "Tor Oppspinn: voice-overdue-above",
    "Tor Oppspinn: voice-overdue-above",
  ]);
  const trail = await scene.rows(
    "select detail->>'told' as told from platform.trail where subject_id = $1 and act = 'escalation'",
    [voice.id],
  );
  assert.deepEqual(trail, [{ told: "1" }, { told: "1" }]);
});

test("where the unit has no leader, the one above is told, and above that one's own leader there is nobody", async () => {
  // The home for assessment has staff and no leader of its own.
  const voice = await scene.giveAnonymously("Papirene blir borte.", "tildeling");
  await round(voiceClocks, "2026-12-21");
  assert.deepEqual([...new Set(await told(voice))], ["Tor Oppspinn: voice-overdue"]);
});

test("nobody is told of what has been answered", async () => {
  const voice = await scene.give("ada", "Det er kaldt på rommet.");
  await scene.service("siv", voice, async (tx, acting, file, when) => {
    const said = {
      text: "Vi skifter ovnen, men ikke før i vår.",
      outcome: "not",
      degree: 1,
      degreeReason: "",
    } as const;
    await answer(tx, acting, file, { ...said, caseId: null, caseTitle: "", measure: null }, when);
  });
  await round(voiceClocks, "2026-12-21");
  assert.deepEqual(
    (await told(voice)).filter((line) => line.startsWith("Siv") || line.startsWith("Tor")),
    [],
  );
});

test("a clock that has stood as long as it may goes on, and what was due has moved", async () => {
  const voice = await scene.give("ada", "Noe med maten.");
  await scene.service("siv", voice, (tx, acting, file, when) =>
    question(tx, acting, file, "Hvilken mat?", when),
  );
  const clock = async () =>
    (
      await scene.rows(
        "select due::text, stopped_on::text from platform.clock where subject_id = $1 and ended_on is null",
        [voice.id],
      )
    )[0];
  assert.deepEqual(await clock(), { due: "2026-12-07", stopped_on: "2026-11-23" });
  await round(voiceClocks, "2026-12-07");
  assert.deepEqual(await clock(), { due: "2026-12-07", stopped_on: "2026-11-23" });
  await round(voiceClocks, "2026-12-08");
  assert.deepEqual(await clock(), { due: "2026-12-21", stopped_on: null });
});

test("the text of a withdrawn voice stays as long as its giver may regret, and then goes, also where it was shown", async () => {
  const words = "Jeg angrer på at jeg sa dette, men saken er viktig.";
  const voice = await scene.give("ada", words);
  await scene.service("siv", voice, (tx, acting, file, when) =>
    answer(
      tx,
      acting,
      file,
      {
        text: "Vi gjør det.",
        outcome: "measure",
        degree: 2,
        degreeReason: "",
        caseId: null,
        caseTitle: "",
        measure: {
          what: "Ny ovn",
          ownerPersonId: demoCast.siv.id,
          ownerName: "Siv Tenkt",
          due: asDay("2027-01-15"),
        },
      },
      when,
    ),
  );
  await scene.as("ada", false, async (tx) => {
    const { openFile } = await import("./case-file.ts");
    await withdrawal(tx, await openFile(tx, voice.id), { now: scene.clock.now, today: scene.today() });
  });
  const kept = async () =>
    (
      await scene.rows(
        `select v.words, s.shown_text, c.title, c.problem, (select count(*)::int from participation.voice_giver g where g.voice_id = v.id) as givers
           from participation.voice v join participation.case_source s on s.source_id = v.id
           join participation.improvement_case c on c.id = s.case_id where v.id = $1`,
        [voice.id],
      )
    )[0];
  const letGo = retention([{ name: "voice", routes: [], retention: voiceRetention }]);
  const last: Day = lastDayOfRegret(asDay("2026-11-23"));
  await round(letGo, last);
  assert.equal((await kept())?.["words"], words, `still there on ${last}`);
  await round(letGo, "2026-12-07");
  assert.deepEqual(await kept(), {
    words: "",
    shown_text: "–",
    title: "Ny ovn",
    problem: "Ny ovn",
    givers: 0,
  });
});

test("a week is settled once it is over, never before, and asked for once", async () => {
  const voice = await scene.giveAnonymously("Settes om når uka er over.");
  const place = async () =>
    (await scene.rows("select ctid::text as place from participation.voice where id = $1", [voice.id]))[0]?.[
      "place"
    ];
  const first = await place();
  await round(settle, "2026-11-29", { monday: "2026-11-23" });
  assert.equal(await place(), first, "the week is not over");
  await round(settle, "2026-11-30", { monday: "2026-11-23" });
  assert.notEqual(await place(), first);
  await round(weeksOver, "2026-12-01");
  await round(weeksOver, "2026-12-02");
  const asked = await scene.rows(
    "select payload->>'monday' as monday from platform.job where kind = 'settle-week' order by 1",
  );
  assert.deepEqual(asked, [{ monday: "2026-11-16" }, { monday: "2026-11-23" }]);
});
