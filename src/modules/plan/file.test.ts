import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openPlanScene } from "#test/plan-scene.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
beforeEach(async () => {
  await scene.clear();
  // What is written has the database's time: a file from this minute is not one of the future.
  scene.clock.now = new Date();
});
after(() => scene.close());

interface Taken {
  entry: { resource: { resourceType: string; id: string; [field: string]: unknown } }[];
}
const taken = async (cookie = scene.ada): Promise<Taken> =>
  JSON.parse((await scene.get("/my/plan/file/fhir", cookie)).text);

const formWith = (file: unknown, more: Record<string, string> = {}): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ key: newKey(), ...more })) form.set(name, value);
  const bytes = typeof file === "string" ? file : JSON.stringify(file);
  if (file !== undefined) form.set("file", new Blob([bytes]), "plan.json");
  return form;
};
const takeIn = (file: unknown, more: Record<string, string> = {}, cookie = scene.ada) =>
  scene.visitor.post("/my/plan/intake", formWith(file, more), cookie);
const rowsThere = async (): Promise<number> => {
  const [row] = await scene.rows(
    `select (select count(*) from care.plan) + (select count(*) from care.plan_text)
      + (select count(*) from care.plan_measure) + (select count(*) from platform.trail where act = 'plan-intake') as n`,
  );
  return Number(row?.["n"]);
};
const end = async () => {
  const answer = await scene.send("/my/plan/ending", /ending$/);
  assert.equal(answer.status, 303);
};

/** The file without what is new each time: ids, and when it was made. */
const readable = ({ entry }: Taken): string => {
  const ids = new Map(entry.map(({ resource }, i) => [resource.id, `id-${i}`]));
  return JSON.stringify(entry.map(({ resource }) => resource)).replaceAll(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (id) => ids.get(id) ?? "nobody",
  );
};

const writePlan = async () => {
  await scene.start();
  await scene.send("/my/plan/frame", /frame$/, { from: "1.1.2026", to: "31.12.2026", revise: "1.6.2026" });
  const goal = await scene.write("Sove bedre", { area: "body" });
  await scene.send(`/my/plan/texts/${goal}/version`, /version$/, {
    words: "Čáhppes beana يريد أن ينام",
    area: "body",
  });
  await scene.write("Noen å gå med", { place: "need", hide: "yes" });
  const gone = await scene.write("Noe jeg tok bort", { place: "resource" });
  await scene.send(`/my/plan/texts/${gone}/removal`, /removal$/);
  const measure = await scene.writeMeasure("Søke støttekontakt", {
    owner: "other",
    name: "Liv Påhitt",
    due: "30.10.2026",
    waiting: "Nav",
  });
  await scene.send(`/my/plan/measures/${measure}`, /step$/, { status: "under-way", day: "1.11.2026" });
  await scene.send(`/my/plan/measures/${measure}`, /rating$/, { score: "2", words: "Jeg har ikke hørt noe" });
  await scene.send(`/my/plan/measures/${measure}`, /rating$/, { score: "7" });
  await scene.writeMeasure("Gå tur", { owner: "me" });
};

test("a person takes the plan along and takes it in again, and the file of it says the same as before; what was taken away stays behind", async () => {
  await writePlan();
  const before_ = await taken();
  assert.match(readable(before_), /Čáhppes beana.*Sove bedre|Sove bedre.*Čáhppes beana/);
  assert.doesNotMatch(readable(before_), /Noe jeg tok bort/);
  await end();
  const answer = await takeIn(before_);
  assert.equal(answer.status, 303, /class="ds-validation-message"[^>]*>([^<]*)/.exec(answer.text)?.[1]);
  assert.equal(answer.headers.get("location"), "/my/plan/file?took=2.2.0");
  assert.match(
    (await scene.page("/my/plan/file?took=2.2.0")).replaceAll("\u00a0", " "),
    /2 tekster og 2 tiltak/,
  );
  const now = await taken();
  // When the plan itself was begun is another matter than when its words were written.
  const withoutStart = (file: Taken) => readable(file).replace(/"created":"[^"]*"/, "");
  assert.equal(withoutStart(now), withoutStart(before_));
  const page = await scene.page("/my/plan");
  for (const words of ["Čáhppes beana", "Søke støttekontakt", "Liv Påhitt", "Nav"])
    assert.ok(page.includes(words), words);
});

test("ten times sent, a plan is taken in once", async () => {
  await writePlan();
  const file = await taken();
  await end();
  const key = newKey();
  const all = await Promise.all(Array.from({ length: 10 }, () => takeIn(file, { key })));
  assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([303]));
  const [row] = await scene.rows("select count(*) as n from care.plan where ended_at is null");
  assert.equal(Number(row?.["n"]), 1);
  const [texts] = await scene.rows(
    "select count(distinct thread_id) as n from care.plan_text x join care.plan p on p.id = x.plan_id where p.ended_at is null",
  );
  assert.equal(Number(texts?.["n"]), 4);
});

test("where something is written in the plan that runs, nothing is put over it or beside it", async () => {
  await writePlan();
  const file = await taken();
  const had = await rowsThere();
  const answer = await takeIn(file);
  assert.equal(answer.status, 409);
  assert.match(answer.text, /noe er skrevet i den/);
  assert.equal(await rowsThere(), had);
  assert.match(await scene.page("/my/plan/file"), /Avslutt den før du tar inn en annen/);
});

const goal = { resourceType: "Goal", id: "g", lifecycleStatus: "active", description: { text: "Sove" } };
const bundle = (patient: object | null, goals: object[] = [goal]) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      resource: {
        resourceType: "CarePlan",
        id: "p",
        status: "active",
        intent: "plan",
        subject: { reference: "Patient/a" },
        goal: goals.map((_, i) => ({ reference: `Goal/${i}` })),
      },
    },
    ...goals.map((one, i) => ({ resource: { ...one, id: String(i) } })),
    ...(patient ? [{ resource: { resourceType: "Patient", id: "a", ...patient } }] : []),
  ],
});

test("a file about somebody else is not taken in: another day of birth, or another number", async () => {
  const had = await rowsThere();
  await scene.rows(
    "insert into people.birth (organisation_id, person_id, born) select organisation_id, id, date '1990-05-01' from people.person where id = (select person_id from platform.session where token_hash is not null and role_id is null limit 1) on conflict (organisation_id, person_id) do update set born = excluded.born",
  );
  const [own] = await scene.rows(
    "select b.born::text as born from people.birth b join people.person p on p.id = b.person_id where p.name = 'Ada Eksempel'",
  );
  assert.equal(own?.["born"], "1990-05-01");
  const answer = await takeIn(bundle({ birthDate: "1990-05-02" }));
  assert.equal(answer.status, 422, answer.text);
  assert.match(answer.text, /en annen person/);
  assert.equal(await rowsThere(), had);
  assert.equal((await takeIn(bundle({ birthDate: "1990-05-01" }))).status, 303);
});

test("a broken file says what is wrong and where, nothing of it is kept, and the page can be used again", async () => {
  const had = await rowsThere();
  for (const [file, words] of [
    ["{", /Den må være JSON/],
    [
      bundle(null, [goal, { ...goal, description: undefined }]),
      /En tekst mangler\. Sted i filen: entry\[2\]\.resource\.description/,
    ],
    [undefined, /Velg en fil/],
  ] as const) {
    const answer = await takeIn(file);
    assert.equal(answer.status, 422, answer.text);
    assert.match(answer.text, words);
    assert.match(answer.text, /type="file"[^>]*aria-invalid="true"/);
    assert.equal(await rowsThere(), had);
  }
  assert.equal((await takeIn(bundle(null))).status, 303);
});

test("a file that is too large is told so, and one that is no form at all is refused", async () => {
  const had = await rowsThere();
  const large = await takeIn(`{"x":"${"a".repeat(5_000_000)}"}`);
  assert.equal(large.status, 413);
  assert.match(large.text, /Filen er for stor/);
  const strange = await scene.visitor.post("/my/plan/intake", "key=x", scene.ada);
  assert.equal(strange.text, "BadForm");
  assert.equal(await rowsThere(), had);
});

test("words in a file that look like markup are words", async () => {
  const answer = await takeIn(
    bundle(null, [{ ...goal, description: { text: "<img src=x onerror=alert(1)>" } }]),
  );
  assert.equal(answer.status, 303);
  assert.match(await scene.page("/my/plan"), /&lt;img src=x onerror=alert\(1\)&gt;/);
});

test("nobody takes a file in for somebody else, nor where it is less sure who they are; signed out one is asked to sign in", async () => {
  const had = await rowsThere();
  const atWork = await scene.cookieOf("siv", true);
  assert.equal((await takeIn(bundle(null), {}, atWork)).status, 404);
  assert.notEqual((await scene.get("/my/plan/file/fhir", atWork)).status, 200);
  const nobody = await scene.visitor.post("/my/plan/intake", formWith(bundle(null)));
  assert.equal(nobody.text, "NotSignedIn");
  assert.equal(await rowsThere(), had);
});

test("a plan of two hundred goals and two thousand measures comes in whole", async () => {
  await scene.start();
  const many = bundle(
    null,
    Array.from({ length: 200 }, (_, i) => ({ ...goal, description: { text: `Mål ${i}` } })),
  );
  const [plan] = many.entry;
  const tasks = Array.from({ length: 2000 }, (_, i) => ({
    resource: {
      resourceType: "Task",
      id: `t${i}`,
      status: "requested",
      intent: "plan",
      description: `Tiltak ${i}`,
      owner: { display: "Liv Påhitt" },
    },
  }));
  Object.assign(plan?.resource ?? {}, {
    activity: tasks.map((_, i) => ({ reference: { reference: `Task/t${i}` } })),
  });
  const answer = await takeIn({ ...many, entry: [...many.entry, ...tasks] });
  assert.equal(answer.headers.get("location"), "/my/plan/file?took=200.2000.0", answer.text.slice(0, 300));
  const [row] = await scene.rows("select count(*) as n from care.plan_measure");
  assert.equal(Number(row?.["n"]), 2000);
});
