import { personKey, sealWith } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { OpenMeeting } from "./open.ts";
import type { Meeting } from "./store/meetings.ts";
import { asMyself, meetingAsGuest, myMeeting } from "./whose.ts";

/** From which side a meeting is met: its person's, or that of somebody invited. */
export interface Hand {
  /** Where this side's pages lie. */
  base: "/my/meetings" | "/my/guest/meetings";
  open: OpenMeeting;
  /** Whose meeting it is, by name, where somebody invited acts, and as which participant; null before the person. */
  guest: { owner: string; participantId: string; atWork: boolean } | null;
}

/** One way in: as the person, or as somebody invited, with the line before the person. */
export type Side = (
  c: Ctx,
  work: (tx: Tx, acting: Acting, hand: Hand) => Promise<Response>,
) => Promise<Response>;

/** As the person whose meeting it is. */
export const mine: Side = (c, work) =>
  asMyself(c, async (tx, acting) =>
    work(tx, acting, { base: "/my/meetings", open: await myMeeting(c, tx, acting), guest: null }),
  );

/** As somebody invited: the look leaves its line. */
export const invited: Side = (c, work) =>
  asMe(c, async (tx, acting) => {
    const { invitation, open } = await meetingAsGuest(c, tx);
    const guest = {
      owner: invitation.owner_name,
      participantId: invitation.id,
      atWork: invitation.at_work,
    };
    return work(tx, acting, { base: "/my/guest/meetings", open, guest });
  });

/** Seals words with the key of the person whose meeting it is. @throws NotFound where the key is gone */
export const sealIn = async (
  c: Ctx,
  tx: Tx,
  of: Meeting,
  purpose: string,
  words: string,
): Promise<Uint8Array> => {
  const key = await personKey(tx, c.var.house.config, {
    id: of.person_id,
    organisation_id: of.organisation_id,
  });
  if (!key) throw new NotFound();
  return sealWith(key, of.person_id, purpose, words);
};
