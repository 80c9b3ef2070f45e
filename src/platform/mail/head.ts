import type { Config } from "#platform/config.ts";
import { mailTransport } from "./transport.ts";

/**
 * Mails a head of the log to whoever the operator has named, to be kept where those who run the database cannot reach it.
 * Nothing in it tells of anybody.
 * @throws the server's error: the job comes again
 */
export const mailHead = async (config: Config, line: string): Promise<void> => {
  const transport = mailTransport(config);
  if (!transport || config.logHeadsTo === null) return;
  try {
    await transport.sendMail({
      from: config.mailFrom,
      to: { name: "", address: config.logHeadsTo },
      subject: `Medvirk: seal of the log, ${config.publicUrl.hostname}`,
      text: `Keep this mail. With it one can show later whether the log was changed: npm run -s verify-log (docs/operations.md).\n\n${line}\n`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
  } finally {
    transport.close();
  }
};
