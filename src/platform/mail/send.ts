import { GiveUp } from "#platform/jobs/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { noticeMail } from "./notice.ts";
import type { WaysByMail } from "./post.ts";
import { mailTransport } from "./transport.ts";
import { isDue, markMailed, waitingFor } from "./unmailed.ts";

/**
 * Milliseconds from the moment it is asked whether a mail is due until the server has it: a wish taken back in between is
 * followed within the minute that is promised (docs/threats.md, T11). A slow server would stretch it stage by stage.
 */
export const sendingLimit = 45_000;

/** What is due to one person, asked at the moment of sending; null where it was read or unwished meanwhile. */
const dueTo = (waysByMail: WaysByMail, work: JobWork, personId: string) =>
  work.step(async (tx) => {
    const [waiting] = await waitingFor(tx, personId);
    const way = (await waysByMail(tx, work.config, [personId])).get(personId);
    return waiting && way && isDue(way, waiting) ? { ...way, messageIds: waiting.messageIds } : null;
  });

/**
 * Mails one person once, however many messages wait. Whether it is still due is asked right before it is sent.
 *
 * Marked as mailed only after the server has taken it. A process that dies in between sends it again, with the same
 * Message-ID, so that a server or reader can drop the second. Which failure is worse: a neutral sentence twice, or
 * a person who was never told that an answer has come. The second; so never mark before.
 * @param withinMs after how many milliseconds a server that has not taken it is left; the next try asks anew
 */
export const sendNotice =
  (waysByMail: WaysByMail, withinMs = sendingLimit): JobHandler =>
  async (payload, work) => {
    const personId = String(payload["personId"]);
    const transport = mailTransport(work.config);
    if (!transport) return;
    try {
      const signal = AbortSignal.timeout(withinMs);
      const due = await dueTo(waysByMail, work, personId);
      if (!due) return;
      const mail = noticeMail(work.config, due.email, due.lang, `${personId} ${due.messageIds[0]}`);
      await transport.sendMail({ ...mail, signal });
      await work.run((tx) => markMailed(tx, due.messageIds));
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      // The server knows the address and says no: asking again every hour makes us look like a spammer.
      if (code === "EENVELOPE" && (responseCode ?? 0) >= 500) throw new GiveUp("refused", { cause: error });
      throw error;
    } finally {
      transport.close();
    }
  };
