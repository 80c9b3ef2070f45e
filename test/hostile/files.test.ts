// security.md T4, T30: a file is made anew by the rules of the moment, so that whoever has lost the right gets none; and the
// house takes none in but on two pages.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { makeCode } from "#modules/voice/code.ts";
import { addDays, oslo } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import { hashOf } from "#platform/session/token.ts";
import { allRoutes } from "../../src/app.tsx";
import { demoCodes } from "../../src/modules/voice/demo-codes.ts";
import { difference } from "./alike.ts";
import { type Answer, openWorld, origin, type Persona, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const [code = ""] = demoCodes;
const isFile = ({ status, headers }: Answer) =>
  status === 200 && /pdf|json/.test(headers.get("content-type") ?? "");
const endRole = (role: string | null) =>
  world.rows("update people.role set valid_to = $1 where id = $2", [
    addDays(oslo(world.clock.now), -1),
    role,
  ]);

/** A file, who has it, and how the right to it ends. */
interface Taken {
  what: string;
  who: () => Persona;
  path: (who: Persona) => Promise<string> | string;
  fields?: Record<string, string>;
  end: (who: Persona, path: string) => Promise<unknown>;
  /** An address that never had anything, answered in the same way. */
  never: (path: string) => string;
}

const officer = () => world.who("Vera Oppfunnet,");
const administrator = () => world.who("Nina Utenvirkelighet,");
const same = (path: string) => path;
const ownVoice = async ({ person }: Persona, kind: string) => {
  const [voice] = await world.rows(
    "select voice_id from participation.voice_giver where person_id = $1 order by voice_id limit 1",
    [person],
  );
  return `/my/voices/${voice?.["voice_id"]}/take-out-${kind}`;
};
const emptied = (_: Persona, path: string) =>
  world.rows("delete from participation.voice_giver where voice_id = $1", [path.split("/")[3]]);
const elsewhere = (path: string) => path.replace(path.split("/")[3] ?? "", crypto.randomUUID());

const taken: readonly Taken[] = [
  { what: "the record of processing", who: officer, path: () => "/my/record/pdf" },
  { what: "the impact assessment", who: administrator, path: () => "/my/impact-assessment/pdf" },
].map((one) => ({ ...one, end: ({ role }: Persona) => endRole(role), never: same }));

const cases: readonly Taken[] = [
  ...taken,
  ...["pdf", "json"].map((kind) => ({
    what: `a case of one's own (${kind})`,
    who: () => world.who(kind === "pdf" ? "Ada Eksempel" : "Kari Fiksjon"),
    path: (who: Persona) => ownVoice(who, kind),
    end: emptied,
    never: elsewhere,
  })),
];

for (const { what, who, path, fields, end, never } of cases)
  test(`whoever has lost the right to ${what} gets no file at the next request, and learns no more than of one that never was`, async () => {
    const asking = who();
    const at = await path(asking);
    const sent = fields ? { fields } : {};
    assert.ok(isFile(await world.ask(asking, at, sent)), `${at}: the check that it can be had`);
    await end(asking, at);
    const answer = await world.ask(asking, at, sent);
    assert.equal(answer.status, 404, at);
    const absent = never(at);
    if (absent !== at) {
      const [id = "", other = ""] = [at, absent].map((one) => one.split("/")[3]);
      assert.equal(difference(answer, await world.ask(asking, absent, sent), id, other), null);
    }
  });

test("whoever is signed out gets no file by an address that was open a moment ago", async () => {
  const siv = world.who("Ola Liksom,");
  const own = {
    ...siv,
    ...(world.everybody.find(({ person, role }) => person === siv.person && !role) ?? siv),
  };
  assert.equal((await world.ask(own, "/my/kept/pdf")).status, 200, "the check that it can be had");
  await world.rows("update platform.session set ended_at = now() where token_hash = sha256($1)", [
    hashOf(own.token ?? ""),
  ]);
  const answer = await world.ask(own, "/my/kept/pdf");
  assert.ok(!isFile(answer) && answer.status >= 300, String(answer.status));
});

test("a code whose voice has been let go opens no file, as a code that nobody has", async () => {
  const ask = (path: string, typed: string) =>
    world.ask(world.nobody, path, { fields: { code: typed, key: newKey() } });
  for (const path of ["/follow/take-out-pdf", "/follow/take-out-json"])
    assert.ok(isFile(await ask(path, code)), `${path}: the check that it can be had`);
  await world.rows("update platform.clock set ended_on = '2026-01-01'");
  const today = oslo(world.clock.now);
  await world.t.db.asHouse("job", today, (tx) =>
    tx.all(raw(sql`select participation.let_go('case-ended', ${addDays(today, 3650)}::date, 1000)`)),
  );
  const other = makeCode();
  for (const path of ["/follow/take-out-pdf", "/follow/take-out-json"])
    assert.equal(difference(await ask(path, code), await ask(path, other), code, other), null, path);
});

test("a file is asked for on two pages alone, and what carries one is refused unread at every other way in", async () => {
  const asking = globSync("src/**/*.tsx").filter((path) =>
    /type=["{]+file|multipart\/form-data|enctype/i.test(readFileSync(path, "utf8")),
  );
  assert.deepEqual(asking.sort(), ["src/web/form/file-field.tsx", "src/web/form/form.tsx"]);
  // A paper for a meeting: made clean, sealed, handed out to be saved alone (src/platform/files). A plan that its owner takes
  // in: read as data, kept as texts, and never handed out again as a file that came in.
  const using = globSync("src/modules/**/*.tsx").filter((path) =>
    readFileSync(path, "utf8").includes("<FileField"),
  );
  assert.deepEqual(using.sort(), ["src/modules/meeting/pages/papers.tsx", "src/modules/plan/pages/file.tsx"]);
  const part = 'Content-Disposition: form-data; name="words"; filename="../../cv.svg"';
  const body = `--x\r\n${part}\r\nContent-Type: image/svg+xml\r\n\r\n<svg onload="alert(1)"/>\r\n--x--\r\n`;
  // Those that read no form, and the demo's own provider.
  const none = /(sign-out|leave|resume\/removal)$|^\/demo-oidc/;
  const ways = allRoutes().filter(({ method, path }) => method === "POST" && !none.test(path));
  const read: string[] = [];
  for (const who of [world.who("Siv Tenkt,"), world.who("Nina Utenvirkelighet,"), world.who("Ada Eksempel")])
    for (const { path } of ways) {
      const response = await world.app.request(`${origin}${path.replace(":id", crypto.randomUUID())}`, {
        method: "POST",
        headers: {
          "content-type": "multipart/form-data; boundary=x",
          "sec-fetch-site": "same-origin",
          ...(path.startsWith("/my") ? { cookie: `medvirk=${who.token}` } : {}),
        },
        body,
      });
      await response.body?.cancel();
      if (![400, 403, 404, 415].includes(response.status))
        read.push(`${who.name} ${path}: ${response.status}`);
    }
  assert.ok(ways.length > 50);
  assert.deepEqual(read, []);
});
