import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Claims = Readonly<Record<string, unknown>>;

/** An OpenID provider on loopback that vouches for whatever the test says, also for what it must not. */
export interface TestProvider {
  issuer: string;
  /** What was posted to the token endpoint, newest last. */
  asked: URLSearchParams[];
  /** The `authorization` headers of those posts. */
  authorization: (string | undefined)[];
  /**
   * Somebody signs in there. In: where the application sent the browser, the claims, and what is to be wrong.
   * Out: the query with which the browser comes back.
   */
  answer(sentTo: string, claims: Claims, wrong?: { claims?: Claims; iss?: string }): string;
  close(): Promise<void>;
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const bodyOf = async (request: IncomingMessage) => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
};

/** Starts one. `par`: it takes pushed requests. */
export const startProvider = async ({ par = false } = {}): Promise<TestProvider> => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, { challenge: string; token: string }>();
  const pushed = new Map<string, URLSearchParams>();
  const asked: URLSearchParams[] = [];
  const authorization: (string | undefined)[] = [];
  let issuer = "";
  const answers: Record<string, (request: IncomingMessage) => Promise<[number, unknown]>> = {
    "/.well-known/openid-configuration": async () => [
      200,
      {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/logout`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
        authorization_response_iss_parameter_supported: true,
        ...(par ? { pushed_authorization_request_endpoint: `${issuer}/par` } : {}),
      },
    ],
    "/jwks": async () => [
      200,
      { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] },
    ],
    "/par": async (request) => {
      const uri = `urn:ietf:params:oauth:request_uri:${randomUUID()}`;
      pushed.set(uri, await bodyOf(request));
      return [201, { request_uri: uri, expires_in: 60 }];
    },
    "/token": async (request) => {
      const body = await bodyOf(request);
      asked.push(body);
      authorization.push(request.headers.authorization);
      const code = codes.get(body.get("code") ?? "");
      codes.delete(body.get("code") ?? "");
      const proof = createHash("sha256")
        .update(body.get("code_verifier") ?? "")
        .digest("base64url");
      if (code?.challenge !== proof) return [400, { error: "invalid_grant" }];
      return [200, { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: code.token }];
    },
  };
  const server = createServer(async (request, response) => {
    const answer = answers[(request.url ?? "").split("?")[0] ?? ""];
    const [status, body] = answer ? await answer(request) : [404, {}];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    asked,
    authorization,
    answer: (sentTo, claims, wrong = {}) => {
      const query = new URL(sentTo).searchParams;
      const request = pushed.get(query.get("request_uri") ?? "") ?? query;
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: issuer,
        aud: "medvirk",
        iat: now,
        exp: now + 60,
        nonce: request.get("nonce"),
        ...claims,
        ...wrong.claims,
      };
      const signed = `${base64({ alg: "RS256", kid: "1" })}.${base64(payload)}`;
      const signature = sign("sha256", Buffer.from(signed), privateKey).toString("base64url");
      const code = randomUUID();
      codes.set(code, { challenge: request.get("code_challenge") ?? "", token: `${signed}.${signature}` });
      return `?${new URLSearchParams({ code, state: request.get("state") ?? "", iss: wrong.iss ?? issuer })}`;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
};
