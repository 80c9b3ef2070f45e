import { type IncomingMessage, ServerResponse } from "node:http";

/**
 * Lets something made for node's own request and response answer, and hands its answer on as a web response, so
 * that the house's headers are put on it as on every other.
 */
export const nodeAnswer = async (
  incoming: IncomingMessage,
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => unknown,
): Promise<Response> => {
  const outgoing = new ServerResponse(incoming);
  const chunks: Buffer[] = [];
  const body = await new Promise<Buffer>((done) => {
    const take = (chunk: unknown) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
    };
    outgoing.write = (chunk: unknown) => {
      take(chunk);
      return true;
    };
    outgoing.end = (chunk?: unknown) => {
      take(chunk);
      done(Buffer.concat(chunks));
      return outgoing;
    };
    answer(incoming, outgoing);
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(outgoing.getHeaders()))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, String(one));
  return new Response(body.length > 0 ? new Uint8Array(body) : null, {
    status: outgoing.statusCode,
    headers,
  });
};
