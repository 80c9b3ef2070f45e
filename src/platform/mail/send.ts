import { GiveUp } from "#platform/jobs/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { noticeMail } from "./notice.ts";
import { mailTransport } from "./transport.ts";
import { dueTo, markMailed } from "./unmailed.ts";

/**
 * Mails one person once, however many messages wait. Whether it is still due is asked right before it is sent.
 *
 * Marked as mailed only after the server has taken it. A process that dies in between sends it again, with the same
 * Message-ID, so that a server or reader can drop the second. Which failure is worse: a neutral sentence twice, or
 * a person who was never told that an answer has come. The second; so never mark before.
 */
export const sendNotice: JobHandler = async (payload, work) => {
  const personId = String(payload["personId"]);
  const transport = mailTransport(work.config);
  if (!transport) return;
  try {
    const due = await work.step((tx) => dueTo(tx, personId));
    if (!due) return;
    await transport.sendMail(
      noticeMail(work.config, due.email, due.lang, `${personId} ${due.messageIds[0]}`),
    );
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
