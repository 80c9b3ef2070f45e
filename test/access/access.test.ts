import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { type OpenBook, openBook } from "../mutants/book.ts";
import { entriesOf } from "./ask.ts";
import { cast } from "./cast.ts";
import { rooms } from "./rooms.ts";

// On the embedded database, which is slow and holds the same rules, what is done and looked at afterwards is left out.
const onServer = Boolean(process.env["DATABASE_URL"]);
let t: TestDatabase;
let book: OpenBook;
before(async () => {
  t = await openTestDatabase();
  book = await openBook(t);
});
after(async () => {
  await book.close();
  await t.close();
});

for (const [name, room] of Object.entries(rooms))
  test(`everybody sees, does and is told what the book of ${name} says, and nothing else`, async () => {
    const names = new Set(entriesOf([room], cast, "2026-01-01").map((entry) => entry.name));
    const asked = book.entries.filter(
      ({ name: entry, sql }) => names.has(entry) && (onServer || (sql.do ?? sql.look) === undefined),
    );
    const wrong = await book.firstWrong(asked);
    assert.equal(wrong && `${wrong.entry.name}: ${wrong.wrong}`, null);
  });

test("a policy that lets everybody in is found by the book, and gone afterwards (the check that it can fail)", async () => {
  const notes = book.entries.filter((entry) => entry.name === "who sees the rows of care.note");
  const found = await book.firstWrong(notes, "alter policy own on care.note using (person_id is not null)");
  assert.match(found?.wrong ?? "", /ada note: seen also by \[.*bo.*\]/);
  assert.equal(await book.firstWrong(notes), null);
});

test("of every table and view the book says what may be done with it by hand", async () => {
  const { rows } = await t.owner.query(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in')`,
  );
  const asked = new Set(Object.values(rooms["rights"]?.questions ?? {}).map(({ ask }) => ask));
  const missing = (rows as { name: string }[]).filter(
    ({ name }) => !asked.has(`select public.book_rights('${name}')`),
  );
  assert.ok(rows.length > 60);
  assert.deepEqual(missing, []);
});
