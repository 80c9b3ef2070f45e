import { createTransport, type Transporter } from "nodemailer";
import type SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import type { Config } from "#platform/config.ts";

/**
 * The way to the mail server, or null where none is set: then nobody is mailed, and doctor says so.
 * Times are short: a job must end well before its lease.
 */
export const mailTransport = (config: Config): Transporter<SMTPTransport.SentMessageInfo> | null =>
  config.smtp === null
    ? null
    : createTransport({
        url: config.smtp,
        // Otherwise the machine's own name goes out.
        name: config.publicUrl.hostname,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      });

/** What is wrong with mail, in plain words for doctor; null when the server takes us. */
export const mailFault = async (config: Config): Promise<string | null> => {
  const transport = mailTransport(config);
  if (!transport)
    return "Mail is off (SMTP_URL is not set): nobody is told by e-mail that there is something new.";
  try {
    await transport.verify();
    return null;
  } catch (error) {
    const { code } = error as { code?: unknown };
    return `The mail server does not take us (${String(code ?? "no answer")}). Notices wait and are sent later.`;
  } finally {
    transport.close();
  }
};
