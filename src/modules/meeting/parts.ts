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
