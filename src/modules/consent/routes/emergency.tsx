import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { KeyUsed, newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import type { SharedThing } from "#platform/module.ts";
import { type EmergencySaid, openInEmergency, readEmergency } from "../emergency.ts";
import { EmergencyPage } from "../pages/emergency.tsx";
import { EmergencyRecordPage, type OpenedTopic } from "../pages/emergency-record.tsx";
import { type Emergency, emergencyTopics, findEmergency, myEmergencies } from "../store/emergencies.ts";
import { logBook } from "../store/log.ts";
import { openRecord } from "../store/openings.ts";
import { topics } from "../topics.ts";

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  fields: Fields,
  wrong: readonly Wrong[],
  status: 200 | 409 | 422 = 200,
) => {
  const mine = await myEmergencies(tx);
  const { names } = await logBook(tx, { persons: mine.map((g) => g.person_id), roles: [], places: [] });
  return c.html(
    <EmergencyPage
      {...{ c, acting, fields, wrong }}
      topics={await emergencyTopics(tx)}
      mine={mine.map((g) => ({ ...g, name: names.get(g.person_id) ?? "" }))}
      formKey={newKey()}
    />,
    status,
  );
};

const form: Handler = (c) => asMe(c, (tx, acting) => page(c, tx, acting, {}, []));

/** Opens each topic, with its line in the log, and asks every module what it shows there. */
const opened = async (c: Ctx, tx: Tx, g: Emergency): Promise<OpenedTopic[]> => {
  const { config, modules } = c.var.house;
  const all: OpenedTopic[] = [];
  for (const topic of topics.filter((one) => g.topics.includes(one))) {
    const things: SharedThing[] = [];
    let isOpen = false;
    for (const { shared } of modules) {
      if (!shared || (shared.topics && !shared.topics.includes(topic))) continue;
      if (!(await openRecord(tx, { personId: g.person_id, topic, purpose: "care", what: shared.what })))
        continue;
      isOpen = true;
      const whose = { id: g.person_id, organisation_id: g.organisation_id };
      things.push(...(await shared.find(tx, config, whose, topic, c.var.lang)));
    }
    if (isOpen) all.push({ topic, things });
  }
  return all;
};

const record = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  id: string,
  withContent: boolean,
  status: 200 | 201 = 200,
) => {
  const g = await findEmergency(tx, id);
  // Seen by the one who opened, in the role in which it was opened.
  if (!g || g.opened_by !== acting.person_id || g.role_id !== acting.role_id) throw new NotFound();
  const { names } = await logBook(tx, { persons: [g.person_id, g.reviewed_by], roles: [], places: [] });
  return c.html(
    <EmergencyRecordPage
      {...{ c, acting }}
      emergency={g}
      name={names.get(g.person_id) ?? ""}
      reviewer={names.get(g.reviewed_by ?? "") ?? null}
      topics={withContent && g.open ? await opened(c, tx, g) : null}
    />,
    status,
  );
};

/** Why there is no opening, at the field by which somebody was looked for. */
const missed = (came: string, { hashes }: EmergencySaid): Wrong => {
  if (came !== "not-found") return { field: "", word: came };
  return hashes.length > 0
    ? { field: "national_number", word: "not-found-number" }
    : { field: "name", word: "not-found" };
};

/** Opens, and shows at once: in an emergency every step costs. */
const open: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { values, wrong } = readEmergency(c.var.house.config, fields);
    if (!values) return page(c, tx, acting, fields, wrong, 422);
    try {
      // Whoever is not found leaves a line that stays: so this is an answer, not an error that takes it back.
      const came = await once(tx, acting.person_id, "emergency", fields, async () => {
        const made = await openInEmergency(tx, acting, values, c.var.today);
        return "id" in made ? `/${made.id}` : made.why;
      });
      if (came.startsWith("/")) return record(c, tx, acting, came.slice(1), true, 201);
      return page(c, tx, acting, fields, [missed(came, values)], 422);
    } catch (error) {
      if (!(error instanceof KeyUsed)) throw error;
      return page(c, tx, acting, fields, [{ field: "", word: "already-sent" }], 409);
    }
  });
};

/** POST: shows again what is open still. A post, so that nothing but a hand opens it: each showing leaves its lines. */
const opening: Handler = async (c) => {
  await readForm(c);
  return asMe(c, (tx, acting) => record(c, tx, acting, idOf(c), true));
};

/** Opening in an emergency, for those who work with people. */
export const emergencyRoutes: readonly Route[] = [
  get("/my/emergency", "staff", form),
  post("/my/emergency", "staff", open),
  get("/my/emergency/:id", "staff", (c) => asMe(c, (tx, acting) => record(c, tx, acting, idOf(c), false))),
  post("/my/emergency/:id/opening", "staff", opening),
];
