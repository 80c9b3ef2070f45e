/** Where one meets: the person chooses. */
export const places = ["home", "office", "outside", "video", "telephone"] as const;
/** One of them. */
export type Place = (typeof places)[number];

/** What somebody invited can say: yes, no, or another place or time, because. */
export const answers = ["yes", "no", "other"] as const;
/** One of them. */
export type Answer = (typeof answers)[number];

/** Whether somebody was there. */
export const presences = ["there", "remote", "absent"] as const;
/** One of them. */
export type Presence = (typeof presences)[number];

/** What is asked after a meeting, in this order. */
export const questions = ["heard", "time_enough", "plain_words", "respect"] as const;
/** One of them. */
export type Question = (typeof questions)[number];
/** How each is answered; each may be left out. */
export const grades = ["yes", "partly", "no"] as const;
/** One of them. */
export type Grade = (typeof grades)[number];
