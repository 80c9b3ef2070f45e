import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** One mail as it came over the wire. */
export interface Received {
  to: string[];
  raw: string;
}

/** A real mail server on loopback. */
export interface MailServer {
  port: number;
  received: Received[];
  close(): Promise<void>;
}

/**
 * Starts it. In: the port (0: any free one), addresses it refuses, and what it does before it takes an address and
 * before it says that it has taken a mail.
 */
export const startMailServer = async (
  port = 0,
  { refuses = [] as string[], beforeAddress = async () => {}, beforeTaken = async () => {} } = {},
): Promise<MailServer> => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 200,
    disableReverseLookup: true,
    onRcptTo: async ({ address }, _, done) => {
      await beforeAddress();
      done(
        refuses.includes(address) ? Object.assign(new Error("no such mailbox"), { responseCode: 550 }) : null,
      );
    },
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      received.push({
        to: session.envelope.rcptTo.map((r) => r.address),
        raw: Buffer.concat(chunks).toString("utf8"),
      });
      await beforeTaken();
      done();
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
