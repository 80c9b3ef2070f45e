import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { readConfig } from "../../src/platform/config.ts";
import { migrate } from "../../src/platform/db/index.ts";
import { appLogin } from "../../src/platform/db/open.ts";
import { openTestDatabase, type TestDatabase } from "../../test/database.ts";
import { examine } from "./examine.ts";
import { lineOf } from "./finding.ts";
import { startIssuer } from "./issuer.fixture.ts";

const { DATABASE_OWNER_URL: ownerUrl, MEDVIRK_PG_PORT: ownPort } = process.env;
const skip = ownerUrl ? false : "needs PostgreSQL: bin/test-postgres npm test";
// Only on the private server that bin/test-postgres starts may a test make mighty logins.
const skipMighty = ownPort ? false : "needs the private PostgreSQL of bin/test-postgres";

let t: TestDatabase;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let env: Record<string, string>;

const wrongs = async (over: Record<string, string> = {}, now?: () => Date) =>
  (await examine({ ...env, ...over }, now)).map(lineOf).filter((line) => line.startsWith("wrong"));
const finds = async (expected: RegExp, over: Record<string, string> = {}, now?: () => Date) => {
  const found = await wrongs(over, now);
  assert.ok(
    found.some((line) => expected.test(line)),
    `${expected} not in:\n${found.join("\n")}`,
  );
};
const at = (over: Partial<Pick<URL, "username" | "password" | "port" | "pathname">>) =>
  Object.assign(new URL(env["DATABASE_URL"] ?? ""), over).href;

before(async () => {
  if (skip) return;
  t = await openTestDatabase();
  issuer = await startIssuer();
  env = {
    DATABASE_URL: t.url ?? "",
    MEDVIRK_PUBLIC_URL: "https://medvirk.example.no",
    MEDVIRK_SECRET: "a-secret-of-no-value-0123456789-abcdef",
    MEDVIRK_DATA: mkdtempSync(join(tmpdir(), "medvirk-doctor-")),
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: "medvirk",
  };
  const config = readConfig(env);
  await migrate(t.owner, appLogin(t.url ?? ""), { job: config.key("job"), signIn: config.key("sign-in") });
});
after(async () => {
  await issuer?.close();
  await t?.close();
});

test("an empty installation says who and what is missing, then that nothing is wrong", { skip }, async () => {
  const empty = await wrongs();
  assert.equal(empty.length, 2, empty.join("\n"));
  assert.match(empty[0] ?? "", /Nobody is administrator yet\..*npm run -s admin -- invite/);
  assert.match(empty[1] ?? "", /No unit takes voices/);
  await t.owner.exec(`
    insert into people.organisation (id, name) values ('00000001-0000-4000-8000-000000000001', 'Storelv kommune');
    insert into people.unit (organisation_id, id, code, name, short_name)
      select id, '00000002-0000-4000-8000-000000000001', 'lyngtun', 'Lyngtun', 'Lyngtun' from people.organisation;
    insert into people.person (organisation_id, id, name)
      select id, '00000003-0000-4000-8000-000000000001', 'Nina Utenvirkelighet' from people.organisation;
    insert into people.role (organisation_id, person_id, unit_id, kind)
      select organisation_id, '00000003-0000-4000-8000-000000000001', id, 'administrator' from people.unit`);
  const found = (await examine(env)).map(lineOf);
  assert.deepEqual(
    found.filter((line) => line.startsWith("wrong")),
    [],
  );
  assert.match(
    found.join("\n"),
    /note {3}Nobody is user contact for Lyngtun: the confidential way cannot be chosen/,
  );
  await t.owner.exec(`insert into people.role (organisation_id, person_id, unit_id, kind)
    select organisation_id, '00000003-0000-4000-8000-000000000001', id, 'user-contact' from people.unit`);
  assert.doesNotMatch((await examine(env)).map(lineOf).join("\n"), /user contact/);
});

test("an operator whose database cannot be reached is told why", { skip }, async () => {
  await finds(/does not answer: nothing listens there/, { DATABASE_URL: at({ port: "1" }) });
  await finds(/does not answer: there is no database of that name/, {
    DATABASE_URL: at({ pathname: "/nowhere" }),
  });
  await finds(/does not answer: (the password is wrong|PostgreSQL does not let this login in)/, {
    DATABASE_URL: at({ username: "nobody_of_that_name" }),
  });
});

test("an operator who did not migrate, or started an older version, is told so", { skip }, async () => {
  await finds(/granted nothing, or the database is empty\. Run npm run migrate|The database is empty/, {
    DATABASE_URL: at({ pathname: "/postgres" }),
  });
  await t.owner.exec("insert into platform.migration (name, sha256) values ('9999-later.sql', '')");
  await finds(/newer than this version/);
  await t.owner.exec("delete from platform.migration where name = '9999-later.sql'");
  await t.owner.exec(
    "create table platform.kept as select * from platform.migration order by name desc limit 1",
  );
  await t.owner.exec("delete from platform.migration where name = (select name from platform.kept)");
  await finds(/this version needs .*Run npm run migrate/);
  await t.owner.exec("insert into platform.migration select * from platform.kept; drop table platform.kept");
});

test("an operator is told of a table that shows itself to everybody", { skip }, async () => {
  await t.owner.exec("alter table participation.voice disable row level security");
  await finds(/Without row security.*: participation\.voice\./);
  await t.owner.exec("alter table participation.voice enable row level security");
  await t.owner.exec(
    "create table people.forgotten (id int); alter table people.forgotten enable row level security",
  );
  assert.deepEqual(await wrongs(), [], "closed to the application is no fault");
  await t.owner.exec(`grant select on people.forgotten to ${appLogin(t.url ?? "")}`);
  await finds(/open without a policy: people\.forgotten/);
  await t.owner.exec("drop table people.forgotten");
});

test("an operator who lost the secret is told before anybody stands at a closed door", { skip }, async () => {
  await finds(/MEDVIRK_SECRET is not the one .*belongs to the backup/, {
    MEDVIRK_SECRET: "another-secret-of-no-value-9876543210",
  });
});

test("an operator whose clocks differ is told by how much", { skip }, async () => {
  assert.deepEqual(await wrongs({}, () => new Date(Date.now() + 10_000)), []);
  await finds(/clock and this machine's are 9\d seconds apart/, {}, () => new Date(Date.now() + 95_000));
});

test("an operator whose jobs stand still or were given up is told which", { skip }, async () => {
  await t.owner.exec(`insert into platform.job (kind, run_at, attempts, failed_at, last_error) values
    ('clock-round', now() - interval '1 hour', 0, null, null),
    ('notice', now() - interval '2 hours', 9, now() - interval '1 hour', 'Error ECONNREFUSED')`);
  await finds(/1 jobs should have begun five minutes ago/);
  await finds(/1 of the jobs "notice" were given up .*ECONNREFUSED/);
  await t.owner.exec("delete from platform.job");
});

test("an operator who lets the application be the owner is told that nothing is hidden from it", {
  skip,
}, async () => {
  const owner = new URL(ownerUrl ?? "");
  const asOwner = at({ username: owner.username, password: owner.password });
  await finds(/owns things in the database/, { DATABASE_URL: asOwner });
  await finds(/is the owner's login/, { DATABASE_URL: asOwner, DATABASE_OWNER_URL: asOwner });
});

test("an operator who gives the application a mighty login is told which might, and how to take it", {
  skip: skipMighty,
}, async () => {
  const server = new pg.Client({ connectionString: at({ username: "postgres", password: "" }) });
  await server.connect();
  const name = `medvirk_mighty_${randomBytes(4).toString("hex")}`;
  const url = at({ username: name, password: "x" });
  try {
    for (const [might, expected] of [
      ["superuser", /is a superuser.*alter role \w+ nosuperuser/],
      ["bypassrls", /may bypass row security.*nobypassrls/],
      ["createrole", /may make and grant roles/],
      ["in role medvirk_owner", /is a member of medvirk_owner.*revoke medvirk_owner from/],
    ] as const) {
      await server.query(`create role ${name} login password 'x' ${might}`);
      await finds(expected, { DATABASE_URL: url });
      await server.query(`drop role ${name}`);
    }
  } finally {
    await server.query(`drop role if exists ${name}`);
    await server.end();
  }
});

test("an operator is told where the database's own log would quote what people write", {
  skip: skipMighty,
}, async () => {
  const server = new pg.Client({ connectionString: at({ username: "postgres", password: "" }) });
  await server.connect();
  const name = new URL(t.url ?? "").pathname.slice(1);
  try {
    await server.query(`alter database "${name}" set log_error_verbosity = 'default'`);
    await finds(/own log may quote what people write.*alter system set log_error_verbosity = terse;/);
  } finally {
    await server.query(`alter database "${name}" reset log_error_verbosity`);
    await server.end();
  }
  assert.deepEqual(await wrongs(), []);
});

test("an operator is told where the application may make things of its own in the database, and migrating takes it away", {
  skip,
}, async () => {
  const app = appLogin(t.url ?? "");
  const name = new URL(t.url ?? "").pathname.slice(1);
  assert.deepEqual(await wrongs(), []);
  for (const [right, to] of [
    ["temporary", "public"],
    ["temporary", app],
    ["create", app],
  ] as const) {
    await t.owner.exec(`grant ${right} on database "${name}" to ${to}`);
    await finds(new RegExp(`may make things of its own .*\\(${right}\\).*revoke ${right} on database`));
    const config = readConfig(env);
    await migrate(t.owner, app, { job: config.key("job"), signIn: config.key("sign-in") });
    assert.deepEqual(await wrongs(), [], `${right} from ${to}`);
  }
});

test("whoever runs it is told when what has had its time has not been let go", { skip }, async () => {
  const lines = async (now?: () => Date) => (await examine(env, now)).map(lineOf).join("\n");
  assert.match(await lines(), /^note {3}Nothing has been let go yet/m);
  await t.owner.query(
    "insert into platform.retention_run (day, began_at) values (current_date - 4, now() - interval '4 days')",
  );
  await finds(/has never been let go to the end/);
  await t.owner.query("update platform.retention_run set ended_at = began_at, gone = '{\"x y\": 3}'");
  await finds(/last let go on .*, [45] days ago: things are kept longer than promised/);
  await t.owner.query(
    "insert into platform.retention_run (day, ended_at, gone) values (current_date, now(), '{\"x y\": 3}')",
  );
  assert.match(await lines(), /^ok {5}What has had its time was last let go on .* \(3 rows\)/m);
});

test("whoever runs it is told when the list of the erased is lost, damaged, or not the same outside", {
  skip,
}, async () => {
  const file = join(env["MEDVIRK_DATA"] ?? "", "erased.log");
  const named = { MEDVIRK_ERASURES: file };
  await finds(/list of the erased is not at .*erased\.log/, named);
  writeFileSync(file, "");
  assert.match(
    (await examine({ ...env, ...named })).map(lineOf).join("\n"),
    /^ok {5}The list of the erased \(0\) is the same/m,
  );
  await t.owner.query("insert into platform.erased values (sha256('x'), 'person', current_date)");
  await finds(/in the database \(1\) and the one outside \(0\) are not the same/, named);
  writeFileSync(file, "something else\n");
  await finds(/made with another MEDVIRK_SECRET, or is no such list/, named);
  await t.owner.query("delete from platform.erased");
});
