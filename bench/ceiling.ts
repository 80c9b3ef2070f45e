// The ceiling: what this machine can do at the most for one request, measured in the same run as ours.
// Hono, one pool of 16, one prepared one-row insert (or one read by primary key), nothing else.
// DATABASE_URL says which PostgreSQL; without it the embedded database in a folder (argument 1).
import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import pg from "pg";

const url = process.env["CEILING_URL"];
const folder = process.argv[2];
let insert: (body: string) => Promise<unknown>;
let read: (id: string) => Promise<unknown>;
const text = "insert into ceiling (id, body) values ($1, $2)";
const select = "select body from ceiling where id = $1";
const table = "create table if not exists ceiling (id uuid primary key, body text not null)";

if (url) {
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  await pool.query(table);
  insert = (body) => pool.query({ name: "i", text, values: [randomUUID(), body] });
  read = (id) => pool.query({ name: "r", text: select, values: [id] });
} else {
  const db = await PGlite.create(folder ? { dataDir: folder } : {});
  await db.exec(table);
  insert = (body) => db.query(text, [randomUUID(), body]);
  read = (id) => db.query(select, [id]);
}
const known = randomUUID();
await insert("x".repeat(1024));
const app = new Hono();
app.post("/", async (c) => {
  await insert(await c.req.text());
  return c.body(null, 201);
});
app.get("/", async (c) => {
  await read(known);
  return c.text("x");
});
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (address) =>
  console.log(`listening ${address.port}`),
);
