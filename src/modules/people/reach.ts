import type { Day } from "#platform/clock/index.ts";
import type { Grade, Grading } from "./store/interpreter.ts";

/** How often a mail may say that something is new; however much waits, one mail. */
export const paces = ["off", "daily", "weekly"] as const;
export type Pace = (typeof paces)[number];

/** Whether a person may be called, and whether a word may be left. */
export const telephoneWays = ["no", "call", "call-and-word"] as const;
export type TelephoneWay = (typeof telephoneWays)[number];

/** What a person has said of how to be reached besides here. */
export interface ContactWish {
  email_pace: Pace;
  letter: boolean;
  sms: boolean;
  telephone_way: TelephoneWay;
  /** Somebody else may read the post or hear the telephone. */
  shared: boolean;
}

/** What may be sent to a person besides here. */
export interface Reach {
  email: Pace;
  letter: boolean;
  sms: boolean;
  call: boolean;
  /** "Please call back", never where from. */
  leaveWord: boolean;
}

/** Nothing leaves the house: what holds for whoever has said nothing. */
export const onlyHere: Reach = { email: "off", letter: false, sms: false, call: false, leaveWord: false };

/**
 * What may be sent to a person, from the newest wish; everything that sends asks this. Whoever has said nothing is
 * reached here alone. Where somebody else may hear or read, what speaks aloud by itself stays off, also when it was
 * ticked: a telephone that rings and a text on a locked screen are met by whoever is near; a letter and a mail are
 * neutral, and were chosen knowing that.
 */
export const reachOf = (wish: ContactWish | null): Reach =>
  wish === null
    ? onlyHere
    : {
        email: wish.email_pace,
        letter: wish.letter,
        sms: wish.sms && !wish.shared,
        call: wish.telephone_way !== "no" && !wish.shared,
        leaveWord: wish.telephone_way === "call-and-word" && !wish.shared,
      };

/** Whether a wish lets nothing leave the house. */
export const isOnlyHere = (reach: Reach): boolean =>
  reach.email === "off" && !reach.letter && !reach.sms && !reach.call;

/** The grade of an address that holds on a day; null where it is open. */
export const gradeOn = (gradings: readonly Grading[], today: Day): Grade | null =>
  gradings.find((one) => one.valid_from <= today && (one.valid_to === null || today <= one.valid_to))
    ?.grade ?? null;
