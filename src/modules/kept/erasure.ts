import { addDays, type Day } from "#platform/clock/index.ts";

// Long enough to sleep on it and to be told by somebody who cares; short of the month that GDPR art. 12 no. 3 gives.
const daysToRegret = 7;

/** A request to be erased, as it stands. */
export interface Request {
  id: string;
  asked_at: Date;
  /** Nothing is erased before this day. */
  due: Day;
}

/** Why one cannot ask to be erased now; each word is a text key. */
export type Refusal = "already-asked" | "works-here";

/** The day on which somebody who asks today is erased; until the day before it can be taken back. */
export const dueDay = (today: Day): Day => addDays(today, daysToRegret);

/**
 * Whether one may ask to be erased. Out: null, or why not.
 * @param roles how many roles the person holds today: whoever works here must be known for as long
 */
export const mayAsk = (open: Request | null, roles: number): Refusal | null => {
  if (open) return "already-asked";
  return roles > 0 ? "works-here" : null;
};

/** Whether a request can be taken back: to the end of the day before it is due. */
export const mayTakeBack = (open: Request | null, today: Day): boolean => open !== null && today < open.due;
