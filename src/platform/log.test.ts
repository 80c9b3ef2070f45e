import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { raw, sql } from "#platform/db/index.ts";
import { get, post } from "#platform/http/route.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { flushLog, logError, logRequest } from "./log.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

/** What is written on standard output meanwhile. */
const said = (work: () => void): string => {
  const { write } = process.stdout;
  let text = "";
  process.stdout.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    work();
    flushLog();
  } finally {
    process.stdout.write = write;
  }
  return text;
};
const none = () => new Response();

test("a signed-in request is one line: pattern, status, time and reference", () => {
  const line = JSON.parse(said(() => logRequest(get("/my/voices/:id", "staff", none), 200, 12.34, "ab12")));
  assert.deepEqual(
    { ...line, time: "" },
    {
      time: "",
      level: "info",
      event: "request",
      reference: "ab12",
      method: "GET",
      route: "/my/voices/:id",
      status: 200,
      ms: 12.3,
    },
  );
});

test("whoever gives a voice without a name leaves no line, and a fault there tells only the day", () => {
  assert.equal(
    said(() => logRequest(post("/units/:unit/voice", "anyone", none), 200, 5, "ab12")),
    "",
  );
  assert.equal(
    said(() => logRequest(post("/follow", "code", none), 200, 5, "ab12")),
    "",
  );
  for (const who of ["anyone", "code", undefined] as const)
    assert.match(JSON.parse(said(() => logError(new Error(), "ab12", who))).time, /^\d{4}-\d\d-\d\d$/);
});

test("nothing that somebody wrote reaches the log through an error, whatever the database quotes", async () => {
  await t.owner.exec(`create table platform.words (words text primary key check (length(words) < 40));
    grant select, insert on platform.words to public; insert into platform.words values ('Ada is ill')`);
  const word = "Ada is ill";
  const faults = [
    sql`insert into platform.words values (${word})`,
    sql`insert into platform.words values (${word.repeat(9)})`,
    sql`select ${word}::integer`,
    sql`select 1 from platform.words where words = ${word} and 1 / (length(words) - 10) = 1`,
    sql`select 'Ada is ill' from "Ada is ill"`,
  ];
  for (const fault of faults) {
    const error = await t.db
      .asNobody((tx) => tx.all(raw(fault)))
      .then(
        () => assert.fail("this one must fail"),
        (e: unknown) => e,
      );
    const text = said(() => logError(error, "ab12", "person"));
    assert.doesNotMatch(text, /Ada|ill/);
    assert.match(JSON.parse(text).fault.code, /^[0-9A-Z]{5}$/);
  }
  const many = new TypeError(`${word}\n    at Ada (is ill)\n    at src/Ada/ill.ts:1:1`);
  const text = said(() => logError(many, "ab12", "person"));
  assert.doesNotMatch(text, /Ada|ill/);
  assert.match(text, /src\/platform\/log\.test\.ts:\d+/, "and it says where");
  assert.equal(JSON.parse(said(() => logError(word, "ab12", "person"))).fault.name, "string");
});
