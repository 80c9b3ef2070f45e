import { type Dice, dice } from "./dice.ts";
import type { Session, World } from "./shape.ts";

/** An attempt to change something: the act, and what it is told. */
export interface Attempt {
  act: string;
  org?: string | undefined;
  id?: string | undefined;
  person?: string | undefined;
  by?: string | undefined;
  unit?: string | null | undefined;
  role?: string | null | undefined;
  other?: string | null | undefined;
  topic?: string;
  kind?: string;
  name?: string | undefined;
  born?: number;
  yes?: boolean;
  plan?: string;
  place?: string;
  as?: string;
  n?: number;
}
/** How one kind of attempt is made; undefined where the world has nothing for it. */
export type Make = (t: Trier) => Attempt | undefined;
/** For each act: the statement that it is (ask.sql names what it reads), and how one is drawn. */
export type Acts = Readonly<
  Record<string, { does: string; make: (t: Trier) => Omit<Attempt, "act"> | undefined }>
>;

/** Somebody who tries, with a hand for what is near them. */
export interface Trier {
  d: Dice;
  w: World;
  s: Session;
  org: string;
  /** Oneself, the one acted for, or anybody. */
  somebody(): string;
  /** Oneself; now and then somebody else's name. */
  by(): string;
  unit(): string;
  /** The role and the unit that one says one acts in. */
  claimed(): { role: string | null; unit: string | null };
  near<T extends { person?: string; unit?: string | null | undefined; id: string }>(
    all: readonly T[],
  ): T | undefined;
  any<T>(all: readonly T[]): T | undefined;
}

/** Somebody of a world who tries: the same session, the same tries. */
export const trier = (w: World, s: Session): Trier => {
  const d = dice(w.seed * 31 + w.sessions.indexOf(s));
  const principal = w.mandates.find((m) => m.id === s.mandate)?.person ?? s.person;
  const role = w.roles.find((r) => r.id === s.role);
  const org = w.persons.find((p) => p.id === s.person)?.org ?? "";
  const any = <T>(all: readonly T[]) => (all.length > 0 ? d.one(all) : undefined);
  const somebody = () => d.one([s.person, s.person, principal, principal, d.one(w.persons).id]);
  return {
    d,
    w,
    s,
    org,
    any,
    somebody,
    by: () => (d.chance(0.9) ? s.person : d.one(w.persons).id),
    unit: () => (role && d.chance(0.6) ? role.unit : d.one(w.units).id),
    claimed: () => ({ role: role?.id ?? null, unit: role?.unit ?? null }),
    near: (all) => {
      const whose = somebody();
      const close = all.filter(
        (x) => x.id === s.code || x.person === whose || (x.unit !== undefined && x.unit === role?.unit),
      );
      return d.chance(0.8) ? (any(close) ?? any(all)) : any(all);
    },
  };
};
/** On a row that is there, near oneself rather than not. */
export const of =
  (act: string, rows: (w: World) => readonly { id: string; person?: string; unit?: string | null }[]): Make =>
  (t) => {
    const row = t.near(rows(t.w));
    return (
      row && {
        act,
        id: row.id,
        by: t.by(),
        unit: t.unit(),
        ...(act === "information answered" || act === "explanation" ? { role: t.claimed().role } : {}),
      }
    );
  };
/** For oneself, for the one acted for, or for anybody. */
export const forSomebody =
  (act: string, more: (t: Trier) => Partial<Attempt> = () => ({})): Make =>
  (t) => {
    const person = t.somebody();
    return { act, person, org: t.w.persons.find((p) => p.id === person)?.org, by: t.by(), ...more(t) };
  };
/** At a unit, one's own rather than not. */
export const atUnit =
  (act: string, more: (t: Trier) => Partial<Attempt> = () => ({})): Make =>
  (t) => {
    const unit = t.unit();
    return { act, unit, org: t.w.units.find((u) => u.id === unit)?.org, by: t.by(), ...more(t) };
  };
