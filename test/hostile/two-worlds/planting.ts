import { seal, unseal } from "#platform/session/index.ts";
import { type CastName, demoCast, demoOrganisation } from "../../../demo/cast.ts";
import type { Rule } from "./askers.ts";
import type { Question, StillHouse } from "./still-house.ts";

/** An address, or what is posted to one. */
export type Place = string | Question;

/** What is asked for at a place. */
export const questionAt = (place: Place): Question => (typeof place === "string" ? { path: place } : place);

/** A kind of row that is planted, changed or taken away, and who may notice it. */
export interface Planting {
  /** The table that it is about. */
  table: string;
  /** What is the case in the world with it, in words. */
  what: string;
  plant: (soil: Soil) => Promise<unknown>;
  /** What is the case in both worlds, beside what is always there. */
  given?: (soil: Soil) => Promise<unknown>;
  /** Who may notice, beside those to whom the text of the rules opens something else in that world. */
  noticed: Rule;
  /** Whether test/oracle/rules.ts says something of such rows. */
  byRules?: true;
  /** Somebody who does notice, and where; none where nobody may. `:id` is the first planted row's. */
  shows?: readonly [who: string, ...places: Place[]];
  /** Where it would show to those from whom it is hidden, if that is somewhere else. */
  would?: readonly Place[];
}

/** Ways to make rows, past the policies. Whatever is put has an id that is the same in each run. */
export const soilOf = ({ rows, house, owner }: Pick<StillHouse, "rows" | "house" | "owner">) => {
  const ids: string[] = [];
  const id = (): string => `0000000f-5707-4e1f-8000-${String(ids.length + 1).padStart(12, "0")}`;
  /** A row as it stands, without an id of ours. */
  const row = (table: string, all: Record<string, unknown>) => {
    const names = Object.keys(all);
    return rows(
      `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
      Object.values(all),
    );
  };
  return {
    ids,
    /** An id for a row. */
    id: (): string => {
      const fresh = id();
      ids.push(fresh);
      return fresh;
    },
    row,
    /** A row of the demo's municipality with a new id; out: the id. */
    put: async (table: string, all: Record<string, unknown>): Promise<string> => {
      const fresh = id();
      ids.push(fresh);
      await row(table, { organisation_id: demoOrganisation.id, id: fresh, ...all });
      return fresh;
    },
    /** Any statement. */
    change: rows,
    /** Words sealed with a person's own key, which is made where there is none. */
    sealedFor: async (name: CastName, purpose: string, words: string): Promise<Uint8Array> => {
      const person = demoCast[name].id;
      const made = `person-key:${person}`;
      const keyOfKeys = house.config.key("person");
      const text = Buffer.alloc(32, 7).toString("base64url");
      await rows(
        "insert into people.person_key (organisation_id, person_id, wrapped) values ($1, $2, $3) on conflict do nothing",
        [demoOrganisation.id, person, seal(keyOfKeys, text, made)],
      );
      const [kept] = await rows("select wrapped from people.person_key where person_id = $1", [person]);
      const key = unseal(keyOfKeys, kept?.["wrapped"] as Uint8Array, made) ?? "";
      return seal(Buffer.from(key, "base64url"), words, `${purpose}:${person}`);
    },
    config: house.config,
    /** For what a seed of the demo's writes. */
    owner,
  };
};

/** What a planting is made with. */
export type Soil = ReturnType<typeof soilOf>;
