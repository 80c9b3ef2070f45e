// What the text of the rules opens to somebody, in the words of test/oracle/rules.ts, over the rows of a whole house.

import { basis, hatOf, received } from "../../oracle/rules.ts";
import { seen } from "../../oracle/see.ts";
import type { World } from "../../oracle/shape.ts";
import { nothingFurther } from "../../oracle/shape-further.ts";
import type { World as House } from "../world.ts";
import type { Asker } from "./askers.ts";

const day = (column: string) => `(${column} - date '1970-01-01')`;
const topics = [
  "contact",
  "daily-life",
  "appointments",
  "treatment",
  "medication",
  "crisis",
  "economy",
  "plan",
];
const purposes = ["care", "cooperation", "support"];

const tables = {
  units: `select id, organisation_id as org, parent_id as parent from people.unit`,
  persons: `select p.id, p.organisation_id as org, ${day("p.valid_to")} as gone, ${day("b.born")} as born
     from people.person p left join people.birth b on b.person_id = p.id`,
  roles: `select id, organisation_id as org, person_id as person, unit_id as unit, kind, ${day("valid_from")} as "from",
     ${day("valid_to")} as "to" from people.role`,
  mandates: `select id, organisation_id as org, person_id as person, representative_id as by, kind, topics,
     ${day("valid_from")} as "from", ${day("valid_to")} as "to", ended_at is not null as ended from people.representation`,
  consents: `select id, organisation_id as org, person_id as person, topic, purpose, recipient_person_id as "toPerson",
     recipient_role_kind as "toRole", recipient_unit_id as "toUnit", ${day("valid_from")} as "from", ${day("valid_to")} as "to",
     ended_at is not null as ended from consent.consent`,
  blocks: `select id, organisation_id as org, person_id as person, blocked_person_id as blocked, ended_at is not null as ended
     from consent.block`,
  emergencies: `select id, organisation_id as org, person_id as person, topics, opened_by as by, role_id as role, unit_id as unit,
     extract(epoch from now() - opened_at)::float / 60 as ago, extract(epoch from until - opened_at)::float / 60 as minutes
     from consent.break_glass`,
  notes: `select id, organisation_id as org, person_id as person, topic, thread_id as thread, removed_at is not null as removed,
     (rank() over (partition by thread_id order by written_at))::int - 1 as version from care.note`,
  hidings: `select id, organisation_id as org, person_id as person, thread_id as thread, ended_at is not null as ended
     from care.note_hiding`,
  voices: `select v.id, v.organisation_id as org, v.unit_id as unit, g.person_id as giver, v.mode,
     ${day("v.held_until")} as "heldUntil", v.withdrawn_week is not null as withdrawn
     from participation.voice v left join participation.voice_giver g on g.voice_id = v.id`,
} as const;

/** The house as the rules see it, on a day. */
export const rulesWorld = async (rows: House["rows"], today: string): Promise<World> => {
  const world: Record<string, unknown> = {
    ...nothingFurther,
    seed: 0,
    today: Math.round(Date.parse(`${today}T00:00:00Z`) / 86_400_000),
    sessions: [],
  };
  for (const [name, query] of Object.entries(tables)) world[name] = await rows(query);
  return world as unknown as World;
};

/** Everything that the rules open to somebody: two worlds in which it is the same are the same to that person. */
export const openTo = (world: World, who: Asker): string => {
  const { person, role, mandate, high } = who;
  if (!person) return "";
  const hat = hatOf(world, { token: "", person, role, mandate, high });
  const opened = world.persons.flatMap((of) =>
    topics.flatMap((topic) =>
      purposes.flatMap((purpose) => {
        const on = basis(world, hat, of.id, topic, purpose);
        return on ? [`${of.id}:${topic}:${purpose}:${on}`] : [];
      }),
    ),
  );
  const here = {
    w: world,
    hat,
    opened: new Set(opened.map((one) => one.split(":").slice(0, 2).join(":"))),
  };
  return JSON.stringify([
    hat.is,
    opened,
    seen("note", here),
    seen("voice", here).sort(),
    seen("consent", here).sort(),
    received(world, hat).map(({ id }) => id),
    seen("whom I act for, and who for me", here).sort(),
  ]);
};
