import { raw, sql, type Tx } from "#platform/db/index.ts";
import { microsOf as micros, linesWithin as within } from "#platform/log-page.ts";
import type { LookedPage } from "#platform/module.ts";
import type { Basis, Topic } from "../topics.ts";

/** An opening of something of mine. */
export interface OpeningRow {
  id: string;
  at: Date;
  micros: string;
  topic: Topic;
  what: string;
  basis: Basis;
  basis_id: string;
  purpose: "care" | "cooperation" | "support" | "representation" | "emergency";
  actor_person_id: string;
  actor_role_id: string | null;
  actor_role_kind: string | null;
  actor_unit_id: string | null;
  actor_organisation_id: string;
}

const openingColumns = sql`o.id, o.at, ${micros("o.at")} as micros, o.topic, o.what, o.basis, o.basis_id, o.purpose,
  o.actor_person_id, o.actor_role_id, o.actor_role_kind, o.actor_unit_id, o.actor_organisation_id`;

/**
 * Openings of what is mine, newest first. What several rooms show of one topic at once is one look to whoever is looked
 * at: of their lines the first by id stands for all.
 */
export const openings = (tx: Tx, page: LookedPage): Promise<OpeningRow[]> =>
  tx.all(
    raw<OpeningRow>(sql`select ${openingColumns} from consent.opening o
      where o.person_id = (select platform.my_self()) and not exists (select 1 from consent.opening d
          where d.person_id = o.person_id and d.at = o.at and d.actor_person_id = o.actor_person_id and d.topic = o.topic
            and d.basis_id = o.basis_id and d.id < o.id)
        ${within(page, "o.at", "o.id", "o.actor_person_id")}`),
  );

/** When a thing of mine was opened since a moment, and on what basis; the first time first. As oneself. */
export const openedSince = (tx: Tx, what: string, since: Date): Promise<{ at: Date; basis: Basis }[]> =>
  tx.all(
    raw<{ at: Date; basis: Basis }>(sql`select o.at, o.basis from consent.opening o
      where o.person_id = (select platform.my_self()) and o.what = ${what} and o.at >= ${since} order by o.at, o.id`),
  );

/** Something that somebody did for me. */
export interface DoneForMe {
  id: string;
  at: Date;
  micros: string;
  act: string;
  person_id: string;
  role_id: string | null;
  role_kind: string | null;
  unit_id: string | null;
  organisation_id: string;
}

/** What others have done for me, newest first. */
export const doneForMe = (tx: Tx, page: LookedPage): Promise<DoneForMe[]> =>
  tx.all(
    raw<DoneForMe>(sql`select t.id, t.at, ${micros("t.at")} as micros, t.act, t.person_id, t.role_id, t.role_kind, t.unit_id,
        t.organisation_id
      from platform.trail t where t.for_person_id = (select platform.my_self()) and t.at is not null and t.person_id is not null
      ${within(page, "t.at", "t.id", "t.person_id")}`),
  );

/** The place of a line of mine in the list, by its id; null where it is not mine or not there. */
export const placeOf = (tx: Tx, id: string): Promise<{ micros: string; id: string } | null> =>
  tx.maybe(
    raw<{ micros: string; id: string }>(sql`
      select id, ${micros("at")} as micros from consent.opening where id = ${id} and person_id = (select platform.my_self())
      union all select id, ${micros("at")} as micros from platform.trail where id = ${id} and at is not null
        and (for_person_id = (select platform.my_self()) or person_id is distinct from (select platform.me()))
      union all select id, ${micros("opened_at")} as micros from consent.break_glass
        where id = ${id} and person_id = (select platform.my_self())`),
  );

/** Names and titles that stand in the log before me. */
export interface LogBook {
  names: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
  /** Units with their code, organisations without. */
  places: ReadonlyMap<string, { name: string; code: string | null }>;
}

const known = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => !!id)),
];

/** Looks up what these are called now; who is not here any more is not found. */
export const logBook = async (
  tx: Tx,
  of: Record<"persons" | "roles" | "places", readonly (string | null | undefined)[]>,
): Promise<LogBook> => {
  const [names, titles, places] = await Promise.all([
    tx.all(
      raw<{ id: string; name: string }>(
        sql`select id, name from consent.log_names(${known(of.persons)}::uuid[])`,
      ),
    ),
    tx.all(
      raw<{ id: string; title: string }>(
        sql`select id, title from consent.log_titles(${known(of.roles)}::uuid[])`,
      ),
    ),
    tx.all(
      raw<{ id: string; name: string; code: string | null }>(
        sql`select id, name, code from consent.log_places(${known(of.places)}::uuid[])`,
      ),
    ),
  ]);
  return {
    names: new Map(names.map(({ id, name }) => [id, name])),
    titles: new Map(titles.map(({ id, title }) => [id, title])),
    places: new Map(places.map(({ id, ...place }) => [id, place])),
  };
};

/** Those who have looked or done something for me, by name. */
export const lookers = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx.all(raw<{ id: string; name: string }>(sql`select id, name from consent.lookers()`));

/** When I, or somebody for me, said yes: the consents that openings rest on. */
export const consentsBehind = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; given_at: Date; given_by: string; person_id: string }[]> =>
  tx.all(
    raw(
      sql`select id, given_at, given_by, person_id from consent.consent where id = any(${[...ids]}::uuid[])`,
    ),
  );
