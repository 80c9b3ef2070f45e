import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Query, Tx } from "#platform/db/index.ts";
import type { Resource } from "#platform/fhir.ts";
import type { Route } from "#platform/http/route.ts";
import type { Lang } from "#platform/texts/index.ts";

/** Something that waits for somebody: one row of *My tasks*, in words, most pressing first by `due`. */
export interface Task {
  id: string;
  /** What it is about, as a rule the giver's own words; where it leads. */
  title: string;
  href: string;
  /** Mode and when it came: "Anonym · uke 47, 2026". */
  facts: string;
  /** The next step, a sentence. */
  next: string;
  due: Day | null;
  /** The clock in words, or null where the one waited for has none (a giver never gets a clock). */
  clock: {
    state: "run" | "soon" | "over" | "stopped" | "done";
    due: string;
    left: string;
    fraction: number;
    basis: string;
  } | null;
  /** Waits for somebody else: shown last. */
  waitsForOther: boolean;
  /** One act that suffices, done from the list: a POST to `action` with a key. */
  act?: { action: string; label: string };
}

/** What waits, as one question and the words for its rows: so that the questions of all modules leave together. */
export interface Waiting {
  /** At most `most` rows, soonest first, of what the one who acts may see. */
  question(today: Day, most: number): Query<unknown>;
  /** The rows in words, for whoever the database says has asked. */
  told(rows: readonly unknown[], acting: Acting, today: Day, lang: Lang): Task[];
}

/** A question and its words, held together by the shape of the rows. */
export const waiting = <Row>(
  question: (today: Day, most: number) => Query<Row>,
  told: (rows: readonly Row[], acting: Acting, today: Day, lang: Lang) => Task[],
): Waiting => ({ question, told: told as Waiting["told"] });

/** Where a thing of another module is found: for lists that know no module. */
export interface Link {
  title: string;
  href: string;
}

/**
 * What a job gets: ids, and the house's hands. Throw to be tried again later. It may be run more than once (a killed
 * process, a lost answer), so its effects belong into `work.run`, which happens once.
 */
export type JobHandler = (payload: Record<string, unknown>, work: JobWork) => Promise<void>;

/** What a job may use. */
export interface JobWork {
  today: Day;
  now: Date;
  config: Config;
  /** A transaction on the way, as the installation's own hands: to read, or for what may happen twice. */
  step<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The job's one and last transaction: its effects and that it is done, together or not at all. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** How many rows went, and of which organisation; null where the row belongs to none. */
export interface Gone {
  organisationId: string | null;
  n: number;
}

/** How the rows of a table go when a rule of the register of processing says that their time is out. */
export interface Retention {
  table: string;
  /** The event that the rule counts from, as in `data/processing`. */
  after: string;
  /**
   * Lets go of rows whose event lies before the day, at most `most` of them, as the installation's own hands. What hangs
   * on them goes too.
   */
  letGo: (tx: Tx, by: LetGo) => Promise<readonly Gone[]>;
}

/** What a rule lets go of, and whom it may ask and tell. */
export interface LetGo {
  before: Day;
  most: number;
  /** Which of these persons something that is kept still names. */
  needed: (personIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** These are erased at their own wish and may not come back with a backup: puts them on the list, here and outside. */
  erased: (kind: string, ids: readonly string[]) => Promise<void>;
}

/** One kind of thing about a person, taken out: as data, as it reads, and as FHIR where there is a resource for it. */
export interface TakenOut {
  /** The data class that it belongs to (`data/processing`). */
  dataClass: string;
  /** Its name in the file of data. Stable: a new one may come, none is renamed. */
  name: string;
  data: readonly unknown[];
  /** One for each thing: a heading, and lines of a label and a text. Texts that people wrote are in them as they are. */
  read: readonly { title: string; lines: readonly (readonly [label: string, text: string])[] }[];
  fhir?: readonly Resource[];
}

/** How a module takes out what it has about the one who acts, as oneself. */
export interface TakeOut {
  /** The tables that are covered. Rows of other tables about the person go out as they lie. */
  tables: readonly string[];
  take: (
    tx: Tx,
    acting: Acting,
    by: { today: Day; lang: Lang; config: Config },
  ) => Promise<readonly TakenOut[]>;
}

/** How one kind of thing is erased for good: at a person's wish, and again after a restore of an older backup. */
export interface Erasing {
  kind: "person" | "voice";
  /** Takes away what this module has of it, as the installation's own hands. Done twice, it does nothing more. */
  erase: (tx: Tx, id: string) => Promise<void>;
  /**
   * Ids of this kind that still have something to erase, in their order, from the one after `after` on; in the one module
   * that owns the kind. So the ids that a list of hashes means are found again.
   */
  ids?: (tx: Tx, after: string, most: number) => Promise<readonly string[]>;
}

/** What can have happened to something that a source led to. */
export type SourceNews = "measure-completed" | "measure-moved" | "measure-cancelled" | "effect-recorded";

/**
 * A way to something of one's own: on the page *Mitt*, and for staff under *Å gjøre*. In these groups, in this order:
 * - `words`: what I have written;
 * - `shared`: who may see it, who acts for me;
 * - `looked`: who has looked;
 * - `me`: how I am reached, how I come in;
 * - `kept`: what is kept of me, taking it out, having it erased;
 * - `work`: of the role one acts in.
 */
export interface Mine {
  group: "words" | "shared" | "looked" | "me" | "kept" | "work";
  /** Path without language: "/my/notes". */
  path: string;
  title: string;
  /** One sentence on what one finds there; never how much of it there is. */
  text: string;
}

/** One thing of a topic, as it is shown to whoever has opened that topic. */
export interface SharedThing {
  /** The owner's words. */
  words: string;
  /** The day they were written. */
  day: Day;
  /** Who wrote them: the owner, or somebody who represents the owner. */
  by: "self" | "representative";
}

/**
 * A number about people that leaves: told to somebody who does not see each of those it counts. It stands at the door,
 * so that everybody can read which there are; wherever people are counted, a test asks for it.
 */
export interface Figure {
  name: string;
  /** How it goes through the disclosure auditor: tables, nested counts, or so many at least, in whole fives. */
  by: "tables" | "nested" | "fives";
  /** What counts: functions of the database or the store, as the source calls them. */
  countedBy: readonly string[];
  /** What is counted, and who is told what of it when, in plain words. */
  words: (lang: Lang) => { what: string; told: string };
}

/** One line of the log before the one it is about: somebody has looked at what is mine, or has done something for me. */
export interface LookedLine {
  id: string;
  /** The table it lies in. */
  source: "opening" | "trail" | "break-glass";
  at: Date;
  /** The same moment in microseconds since 1970, as text: lines are put in order by it. */
  micros: string;
  actor: {
    /** Null where nobody known was here: whoever came with a code alone, under the name they gave. */
    personId: string | null;
    /** Null where the actor was here as oneself. */
    roleId: string | null;
    roleKind: string | null;
    unitId: string | null;
    organisationId: string;
    /** Where the module that hands it in knows the name and the log does not. */
    name?: string | null;
  };
  /** What was done, as a verb with its object: "leste Behandling". */
  words: string;
  /** What follows the sentence: for what, on which basis. */
  why: readonly string[];
  /** The same in codes, for whoever takes the log out. */
  codes: { what: string; purpose: string | null; basis: string | null; basisId: string | null };
}

/** Which lines: the newest before a place, of one person's or all, from one day to another, both included. */
export interface LookedPage {
  most: number;
  before: { micros: string; id: string } | null;
  who: string | null;
  from: Day | null;
  to: Day | null;
}

/** What a module hands in at its door. The app collects them; no module names one that stands above it. */
export interface Module {
  name: string;
  routes: readonly Route[];
  /** What waits for somebody at work, and for somebody who is here as oneself. */
  tasks?: { atWork?: readonly Waiting[]; asMyself?: readonly Waiting[] };
  /** Whether something is new for the one who acts since it was last read. Never a number. */
  news?: Query<{ news: boolean }>;
  /** The ways to what is one's own in this module, for the one who acts: as oneself, in a role, for somebody. */
  mine?: (acting: Acting, lang: Lang, config: Config) => readonly Mine[];
  /**
   * What of a topic is shown to whoever has opened it in this transaction. `what` stands in the log's line. The newest
   * first; what the owner has hidden is not among it.
   */
  shared?: {
    what: string;
    /** The topics of which this module has something; none said: of every one. Of others no line is left. */
    topics?: readonly string[];
    find: (
      tx: Tx,
      config: Config,
      person: { id: string; organisation_id: string },
      topic: string,
      lang: Lang,
    ) => Promise<readonly SharedThing[]>;
  };
  /** Whom the one who acts has had to do with by name in this module: who answered, who opened. Never a search. */
  met?: (tx: Tx, acting: Acting) => Promise<readonly { personId: string; name: string }[]>;
  /** How things of this module are named and found by the one who acts; a missing id was hidden or absent. */
  links?: { kind: string; find: (tx: Tx, ids: readonly string[], lang: Lang) => Promise<Map<string, Link>> };
  /**
   * What became of a case that these sources led to: whoever owns a source tells its giver. Ids of other modules'
   * sources are among them and are passed over.
   */
  sourceNews?: (tx: Tx, sourceIds: readonly string[], news: SourceNews) => Promise<void>;
  /** Every number about people that leaves this module. */
  figures?: readonly Figure[];
  /**
   * A unit has given way to another in this transaction (the id is the succession's): what this module keeps
   * for the unit goes along, so that nothing waits at a place where nobody is.
   */
  unitSuccession?: (tx: Tx, successionId: string) => Promise<void>;
  /** Jobs by kind, and those that come round by themselves: `every` minutes. */
  jobs?: Readonly<Record<string, JobHandler>>;
  rounds?: readonly { kind: string; every: number }[];
  /** How what is kept goes when its time is out: one for each table and event that `data/processing` names. */
  retention?: readonly Retention[];
  /** Of these persons, those whom something that is kept here still needs. */
  holds?: (tx: Tx, personIds: readonly string[]) => Promise<readonly string[]>;
  /** A way in of its own, beside the provider's: shown where one signs in. */
  signInWays?: (config: Config, lang: Lang) => { path: string; label: string; text: string }[];
  /** How what is here about the one who acts is taken out. */
  takeOut?: TakeOut;
  /** How what is here of a person, or of a voice, is erased for good. */
  erasing?: readonly Erasing[];
  /** Lines of the log about what is mine that lie in this module, for the one who acts as oneself; newest first. */
  looked?: (tx: Tx, page: LookedPage, lang: Lang, config: Config) => Promise<LookedLine[]>;
  /** What an act of this module is called where somebody did it for me: "skrev et notat"; null for others' acts. */
  acts?: (act: string, lang: Lang) => string | null;
  /** The neutral sentence for a message of that kind, inside the application. */
  messages?: (kind: string, lang: Lang) => { text: string; href: (subjectId: string) => string } | null;
}
