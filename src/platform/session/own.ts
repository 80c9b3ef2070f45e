import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A place where one is signed in. Days only: when somebody was awake is nobody's business. */
export interface OwnSession {
  id: string;
  /** "Firefox/Windows", either part empty where it is not known. */
  device: string;
  assurance: "high" | "low";
  began_at: Date;
  seen_at: Date;
}

/** Where the one who acts is signed in now, the one last used first. `idle` minutes of rest end a session. */
export const ownSessions = (tx: Tx, idle: number): Promise<OwnSession[]> =>
  tx.all(raw<OwnSession>(sql`select * from platform.own_sessions(make_interval(mins => ${idle}))`));

/** Ends one of one's own. Out: whether there was one. */
export const endOwnSession = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ n: number }>(sql`select platform.end_own_sessions(${id}, null) as n`))).n > 0;

/** Ends all of one's own but this one. Out: how many. */
export const endOtherSessions = async (tx: Tx, but: string): Promise<number> =>
  (await tx.one(raw<{ n: number }>(sql`select platform.end_own_sessions(null, ${but}) as n`))).n;
