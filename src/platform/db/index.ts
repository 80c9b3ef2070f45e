import type { Day } from "#platform/clock/index.ts";
import type { Engine, Pool, Statement } from "./engine.ts";
import type { Query } from "./query.ts";
import { type Tx, txOver } from "./tx.ts";

export { shippedAccessRules } from "./access-rules.ts";
export { type Embedded, embeddedRole, openEmbedded, openPglite } from "./embedded.ts";
export type { Engine } from "./engine.ts";
export { gather } from "./gather.ts";
export { FolderInUse } from "./lock.ts";
export { accessTexts, migrate, migrations, type Owner, refuseTemporary } from "./migrate.ts";
export { postgres } from "./postgres.ts";
export { fixed, k, type Query, type RawBuilder, raw, sql } from "./query.ts";
export type { Tx } from "./tx.ts";

/** Whoever a session's token belongs to, as the database says, and as what that person acts now. */
export interface Acting {
  session_id: string;
  person_id: string;
  person_name: string;
  language: string;
  organisation_id: string;
  organisation_name: string;
  role_id: string | null;
  role_kind: "employee" | "unit-leader" | "user-contact" | "administrator" | "privacy-officer" | null;
  role_title: string | null;
  unit_id: string | null;
  unit_name: string | null;
  role_count: number;
  /** How surely we know who it is: low without a national eID. */
  assurance: "high" | "low";
  /** For whom this person acts, on which representation; null as oneself or in a role. */
  representation_id: string | null;
  representation_kind: "parent" | "guardian" | "proxy" | "lawyer" | "companion" | "next-of-kin" | null;
  principal_id: string | null;
  principal_name: string | null;
  /** The matters that are open: one's own, or those of the mandate. */
  topics: string[];
}

/** The session's token is not (or no longer) anybody's. */
export class NotSignedIn extends Error {}

/** The database as the application may use it: always inside a transaction, always as somebody definite. */
export interface Db {
  kind: Engine["kind"];
  /** A signed-in person, by sha256 of the cookie's token. @throws NotSignedIn */
  asPerson<T>(tokenHash: Uint8Array, today: Day, work: (tx: Tx, acting: Acting) => Promise<T>): Promise<T>;
  /**
   * A signed-in person who only asks: who it is and all the answers, there and back once.
   * @throws NotSignedIn; what nobody asked has no answer
   */
  askAsPerson(
    tokenHash: Uint8Array,
    today: Day,
    queries: readonly Query<unknown>[],
  ): Promise<{ acting: Acting; answers: unknown[][] }>;
  /** A giver without a name: sees what is public, on the day it is here. */
  asAnonymous<T>(today: Day, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The giver of one voice, by the hash of its code; null where the code opens nothing. */
  asCode<T>(
    codeHash: Uint8Array,
    today: Day,
    work: (tx: Tx, voiceId: string) => Promise<T>,
  ): Promise<T | null>;
  /** The installation's own hands. */
  asHouse<T>(purpose: "job" | "sign-in", today: Day, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Groups of statements as nobody, each group a transaction of its own: one way there and back for all. */
  each(groups: readonly (readonly Query<unknown>[])[]): Promise<unknown[][][]>;
  /** Nobody: sees what is public. */
  asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Connections of this process now; null on the embedded database. */
  pool(): Pool | null;
  close(): Promise<void>;
}

/** How long a session may rest, and the keys of the house (see migrate). */
export interface DbOptions {
  idleMinutes: number;
  keys: { job: Uint8Array; signIn: Uint8Array };
}

const statementOf = (query: Query<unknown>): Statement => {
  const { sql: text, parameters } = query.compile();
  return { text, parameters };
};

const personEntering = (tokenHash: Uint8Array, today: Day, options: DbOptions): Statement => ({
  text: "select * from people.enter_person($1, $2, make_interval(mins => $3))",
  parameters: [tokenHash, today, options.idleMinutes],
});

/** The application's door to an engine. */
export const database = (engine: Engine, options: DbOptions): Db => ({
  kind: engine.kind,
  asPerson: (tokenHash, today, work) =>
    engine.transaction([personEntering(tokenHash, today, options)], async (send, [entered]) => {
      const acting = ((await entered) as Acting[])[0];
      if (!acting) throw new NotSignedIn();
      return work(txOver(send), acting);
    }),
  askAsPerson: async (tokenHash, today, queries) => {
    const [entered, ...answers] = await engine.together([
      personEntering(tokenHash, today, options),
      ...queries.map(statementOf),
    ]);
    const acting = (entered as Acting[])[0];
    if (!acting) throw new NotSignedIn();
    return { acting, answers };
  },
  asAnonymous: (today, work) =>
    engine.transaction([{ text: "select platform.enter_anonymous($1)", parameters: [today] }], (send) =>
      work(txOver(send)),
    ),
  asCode: (codeHash, today, work) =>
    engine.transaction(
      [{ text: "select participation.enter_code($1, $2) as id", parameters: [codeHash, today] }],
      async (send, [entered]) => {
        const id = ((await entered) as { id: string | null }[])[0]?.id;
        return id ? work(txOver(send), id) : null;
      },
    ),
  asHouse: (purpose, today, work) =>
    engine.transaction(
      [
        {
          text: "select platform.enter_house($1, $2, $3)",
          parameters: [purpose, purpose === "job" ? options.keys.job : options.keys.signIn, today],
        },
      ],
      (send) => work(txOver(send)),
    ),
  each: (groups) => engine.each(groups.map((queries) => queries.map(statementOf))),
  asNobody: (work) => engine.transaction([], (send) => work(txOver(send))),
  pool: () => engine.pool(),
  close: () => engine.close(),
});
