import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { signIn } from "#test/visit.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoUnits } from "../../../../demo/cast.ts";
import { myVoiceRoutes } from "./my-voices.tsx";
import { staffRoutes } from "./staff.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
/** Who asks, by a name that says as what; null: no cookie at all. */
const cookies: Record<string, string | undefined> = {};

before(async () => {
  scene = await openVoiceScene([...staffRoutes, ...myVoiceRoutes]);
  const foreign = (n: number) => `0000000${n}-aaaa-4e1f-8000-000000000001`;
  await scene.rows(
    "insert into people.organisation (id, name, valid_from) values ($1, 'Fjelldal', '2024-01-01')",
    [foreign(1)],
  );
  await scene.rows(
    `insert into people.unit (organisation_id, id, code, name, short_name, valid_from)
     values ($1, $2, 'fjelldal', 'Fjelldal', 'Fjelldal', '2024-01-01')`,
    [foreign(1), foreign(2)],
  );
  await scene.rows(
    "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, 'Jan', '2024-01-01')",
    [foreign(1), foreign(3)],
  );
  await scene.rows(
    `insert into people.role (organisation_id, id, person_id, unit_id, kind, title, valid_from, source)
     values ($1, $2, $3, $4, 'unit-leader', 'leder', '2024-01-01', 'operator')`,
    [foreign(1), foreign(4), foreign(3), foreign(2)],
  );
  cookies["leader of the unit"] = await scene.cookieOf("siv", true);
  cookies["employee of the unit"] = await scene.cookieOf("bo", true);
  cookies["user contact"] = await scene.cookieOf("mia", true);
  cookies["leader above"] = await scene.cookieOf("tor", true);
  cookies["administrator"] = await scene.cookieOf("nina", true);
  cookies["leader of another unit"] = await scene.cookieOf("ola", true);
  cookies["leader in another organisation"] = await signIn(scene.t, foreign(3), foreign(4));
  cookies["colleague as oneself"] = await scene.cookieOf("siv", false);
  cookies["giver"] = await scene.cookieOf("ada", false);
});
after(() => scene.close());

const acts: Record<string, (id: string, cookie?: string) => Promise<{ status: number; text: string }>> = {
  see: (id, cookie) => scene.visitor.get(`/my/voices/${id}`, cookie),
  acknowledge: (id, cookie) =>
    scene.visitor.post(`/my/voices/${id}/acknowledgement`, { key: newKey() }, cookie),
  question: (id, cookie) =>
    scene.visitor.post(
      `/my/voices/${id}/question`,
      { key: newKey(), seen: "0", text: "Når var det?" },
      cookie,
    ),
  answer: (id, cookie) =>
    scene.visitor.post(
      `/my/voices/${id}/answer`,
      {
        key: newKey(),
        seen: "0",
        step: "send",
        text: "Vi har ikke folk til det før neste år.",
        outcome: "not",
        degree: "1",
      },
      cookie,
    ),
  extension: (id, cookie) =>
    scene.visitor.post(
      `/my/voices/${id}/extension`,
      { key: newKey(), seen: "0", to: "15.12.2026", reason: "Vi må spørre kommunen." },
      cookie,
    ),
  handover: (id, cookie) =>
    scene.visitor.post(
      `/my/voices/${id}/handover`,
      { key: newKey(), seen: "0", unit: demoUnits.elvebredden.id, reason: "Det er de som kan gjøre noe." },
      cookie,
    ),
  name: (id, cookie) => scene.visitor.post(`/my/voices/${id}/name-opening`, { key: newKey() }, cookie),
};

const all = Object.keys(acts);
const work = all.filter((act) => act !== "name");
const may: Record<string, string[]> = {
  "leader of the unit": work,
  "employee of the unit": work,
  "user contact": all,
  "leader above": work,
  administrator: [],
  "leader of another unit": [],
  "leader in another organisation": [],
  "colleague as oneself": [],
  giver: ["see"],
};

for (const [who, allowed] of Object.entries(may))
  test(`${who} may ${allowed.join(", ") || "nothing"} of a confidential voice, and no more`, async () => {
    for (const act of all) {
      const voice = await scene.give("ada", `Telefonen er stengt. ${who} ${act}`, "confidential");
      const { status } = (await acts[act]?.(voice.id, cookies[who])) ?? { status: 0 };
      if (allowed.includes(act))
        assert.ok(status === 200 || status === 303, `${who} may ${act}, got ${status}`);
      else assert.equal(status, 404, `${who} may not ${act}`);
      const trail = await scene.rows(
        "select act from platform.trail where subject_id = $1 and act <> 'voice'",
        [voice.id],
      );
      if (!allowed.includes(act)) assert.deepEqual(trail, [], `${who} left no trace by ${act}`);
      else if (act !== "see") assert.equal(trail.length, 1, `${who} left a line by ${act}`);
    }
  });

test("nobody signed in comes to none of it", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt.", "confidential");
  for (const act of all) {
    const { text } = (await acts[act]?.(voice.id)) ?? { text: "" };
    assert.equal(text, "NotSignedIn", act);
  }
});

test("another's voice and one that does not exist are refused alike, to the byte", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt.", "confidential");
  const absent = voice.id.replace(/^./, (c) => (c === "a" ? "b" : "a"));
  for (const act of all)
    assert.deepEqual(
      (await acts[act]?.(voice.id, cookies["leader of another unit"]))?.text.replaceAll(voice.id, ""),
      (await acts[act]?.(absent, cookies["leader of another unit"]))?.text.replaceAll(absent, ""),
      act,
    );
});

test("the confidential name stands on no page of the service's but the user contact's, where it was opened", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt.", "confidential");
  for (const who of ["leader of the unit", "employee of the unit", "user contact", "leader above"]) {
    const { text } = await scene.visitor.get(`/my/voices/${voice.id}`, cookies[who]);
    assert.ok(!text.includes("Ada Eksempel"), who);
    assert.equal(text.includes("name-opening"), who === "user contact", who);
  }
  const opened = await acts["name"]?.(voice.id, cookies["user contact"]);
  assert.match(opened?.text ?? "", /Ada Eksempel/);
  const [line] = await scene.rows(
    "select detail->>'name' as name from platform.trail where subject_id = $1 and act = 'name-opening'",
    [voice.id],
  );
  assert.equal(line?.["name"], "Mia Diktet");
  const again = await scene.visitor.get(`/my/voices/${voice.id}`, cookies["user contact"]);
  assert.ok(!again.text.includes("Ada Eksempel"), "gone at the next look");
});

test("a named voice shows its giver's name to those who work with it", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt.", "named");
  assert.match(
    (await scene.visitor.get(`/my/voices/${voice.id}`, cookies["employee of the unit"])).text,
    /Ada Eksempel/,
  );
});
