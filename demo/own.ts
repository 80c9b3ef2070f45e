import { randomBytes } from "node:crypto";
import { sealedAs } from "#modules/note/index.ts";
import { addDays, addMonths, type Day, oslo } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "./cast.ts";
import { steadyIds } from "./put.ts";

const { ada, noor } = demoCast;
const organisation = demoOrganisation.id;

const id = steadyIds("own");

interface DemoNote {
  topic: string;
  daysAgo: number;
  words: string;
  hidden?: true;
}

const notes: readonly DemoNote[] = [
  {
    topic: "daily-life",
    daysAgo: 20,
    words:
      "Morgenen er tyngst. Ring helst etter klokka elleve.\n\nNår jeg ikke svarer, er det ikke fordi jeg er sint. Send heller en melding.",
  },
  {
    topic: "daily-life",
    daysAgo: 9,
    words: "Det hjelper å gå tur til elva. Gjerne sammen med noen, uten at vi må snakke.",
  },
  {
    topic: "daily-life",
    daysAgo: 4,
    words: "Jeg vil ikke at noen hjemme skal vite at jeg vurderer å flytte.",
    hidden: true,
  },
  {
    topic: "treatment",
    daysAgo: 14,
    words: "Jeg vil vite på forhånd hva vi skal snakke om. To ting om gangen er nok.",
  },
];

/** Ada's own: four notes, one of them for herself alone; her everyday life shared with Noor, the treatment with Lyngtun. */
export const seedDemoOwn = async (owner: Owner, config: Pick<Config, "key" | "now">): Promise<void> => {
  const today = oslo(config.now());
  const at = (day: Day) => `${day}T18:00:00+01:00`;
  const { rows } = await owner.query("select 1 from people.person_key where person_id = $1", [ada.id]);
  // Her key is made once: what was sealed with it before must stay readable.
  if (rows.length > 0) return;
  const fresh = randomBytes(32).toString("base64url");
  await owner.query(
    "insert into people.person_key (organisation_id, person_id, wrapped) values ($1, $2, $3)",
    [organisation, ada.id, seal(config.key("person"), fresh, `person-key:${ada.id}`)],
  );
  for (const [i, note] of notes.entries()) {
    const thread = id(`note ${i}`);
    const sealed = seal(Buffer.from(fresh, "base64url"), note.words, `${sealedAs}:${ada.id}`);
    const when = at(addDays(today, -note.daysAgo));
    await owner.query(
      `insert into care.note (organisation_id, id, thread_id, person_id, topic, sealed, written_by, as_whom, written_at)
       values ($1, $2, $2, $3, $4, $5, $3, 'self', $6) on conflict do nothing`,
      [organisation, thread, ada.id, note.topic, sealed, when],
    );
    if (note.hidden)
      await owner.query(
        `insert into care.note_hiding (organisation_id, id, thread_id, person_id, hidden_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [organisation, id(`hiding ${i}`), thread, ada.id, when],
      );
  }
  const given = addDays(today, -4);
  const share = (
    name: string,
    topic: string,
    purpose: string,
    to: [string, string | null, string | null],
    until: Day,
  ) =>
    owner.query(
      `insert into consent.consent (organisation_id, id, person_id, topic, purpose, recipient_kind, recipient_person_id,
         recipient_unit_id, valid_from, valid_to, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $3, $11) on conflict do nothing`,
      [organisation, id(name), ada.id, topic, purpose, ...to, given, until, at(given)],
    );
  await share("noor", "daily-life", "support", ["person", noor.id, null], addMonths(given, 1));
  await share("lyngtun", "treatment", "care", ["unit", null, demoUnits.lyngtun.id], addMonths(given, 3));
};
