import { z } from "zod";
import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { answerNow, type Standing, standingOf } from "./meeting.ts";
import { type Meeting, type SealedVersion, versionsOf } from "./store/meetings.ts";
import {
  answersIn,
  participantsOf,
  type SealedAnswer,
  type SealedParticipant,
} from "./store/participants.ts";
import { pointsOf, type SealedPoint } from "./store/points.ts";

/** What each kind of words in a meeting is sealed as, so that none can be passed off as another. */
export const sealedAs = {
  version: "meeting-version",
  name: "meeting-name",
  answer: "meeting-answer",
  point: "meeting-point",
  absence: "meeting-absence",
  minutes: "minutes",
  comment: "minutes-comment",
  decision: "meeting-decision",
  calendar: "calendar-feed",
  paper: "meeting-paper",
  paperName: "meeting-paper-name",
} as const;

const interpreter = z.object({
  kind: z.enum(["spoken", "sign", "written"]),
  language: z.string(),
  note: z.string(),
});
const card = z.object({
  where: z.string().nullable(),
  about: z.string().nullable(),
  met: z.string().nullable(),
  manage: z.string().nullable(),
  interpreter: interpreter.nullable(),
});

/** The person's own words about a meeting: where exactly, what about, how to be met, how long they manage; and an interpreter. */
export type Card = z.infer<typeof card>;

/** The words as they are sealed: one text, so that they stand or fall together. */
export const cardText = (words: Card): string => JSON.stringify(words);

const noCard: Card = { where: null, about: null, met: null, manage: null, interpreter: null };

/** What a meeting is set to be, readable; without its words where the key that sealed them is gone. */
export type Version = Omit<SealedVersion, "sealed"> & Card;

/** What somebody has said, readable. */
export type Said = Omit<SealedAnswer, "sealed"> & { words: string | null };

/** Somebody invited, with what they have said. */
export type Participant = Omit<SealedParticipant, "sealed"> & {
  /** Whether the person wrote the name: somebody without an account. */
  named: boolean;
  /** All they said, the newest first. */
  said: readonly Said[];
  /** What they said to what holds now; null where they have not answered it. */
  now: Said | null;
};

/** A point of the agenda, readable. */
export type Point = Omit<SealedPoint, "sealed"> & { words: string | null };

/** A meeting with all that is there of it for whoever opened it. */
export interface OpenMeeting {
  of: Meeting;
  now: Version;
  /** What it was set to be before, the newest first. */
  earlier: readonly Version[];
  participants: readonly Participant[];
  points: readonly Point[];
  standing: Standing;
}

/** Opens a person's own words. In: their key; null where it is gone. */
export const versionOpener = (key: Uint8Array | null, personId: string) => {
  return ({ sealed, ...version }: SealedVersion): Version => {
    const text = unsealFor(key, personId, sealedAs.version, sealed);
    const read = card.safeParse(text === null ? null : JSON.parse(text));
    return { ...version, ...(read.success ? read.data : noCard) };
  };
};

/** Opens what is there of a meeting for the one who acts: its person, or somebody invited who has opened it. Null where nothing is. */
export const openMeeting = async (
  tx: Tx,
  { config, today }: { config: Pick<Config, "key">; today: Version["on_day"] },
  of: Meeting,
): Promise<OpenMeeting | null> => {
  const key = await personKey(tx, config, { id: of.person_id, organisation_id: of.organisation_id });
  const open = (purpose: string, sealed: Uint8Array | null) =>
    sealed && unsealFor(key, of.person_id, purpose, sealed);
  const [now, ...earlier] = (await versionsOf(tx, of.id)).map(versionOpener(key, of.person_id));
  if (!now) return null;
  const answers = (await answersIn(tx, of.id)).map(
    ({ sealed, ...said }): Said => ({ ...said, words: open(sealedAs.answer, sealed) }),
  );
  const participants = (await participantsOf(tx, of.id)).map(({ sealed, name, ...one }): Participant => {
    const said = answers.filter(({ participant_id }) => participant_id === one.id);
    return {
      ...one,
      name: sealed ? open(sealedAs.name, sealed) : name,
      named: sealed !== null,
      said,
      now: answerNow(said[0] ?? null, now.n),
    };
  });
  const points = (await pointsOf(tx, of.id)).map(
    ({ sealed, ...point }): Point => ({ ...point, words: open(sealedAs.point, sealed) }),
  );
  return { of, now, earlier, participants, points, standing: standingOf(of, now, today) };
};
