import { hashOf } from "#platform/session/token.ts";
import type { TestDatabase } from "./database.ts";

interface App {
  request(url: string, init?: RequestInit): Response | Promise<Response>;
}

/** A visitor without a browser: sends forms as one, from the same site, with or without a session's cookie. */
export const visit = (app: App) => {
  const ask = async (path: string, init: RequestInit = {}, cookie?: string) => {
    const headers = new Headers(init.headers);
    headers.set("sec-fetch-site", "same-origin");
    // The session's cookie has Path=/my: a browser sends it nowhere else.
    if (cookie && /^\/my(\/|$)/.test(path)) headers.set("cookie", `medvirk=${cookie}`);
    const response = await app.request(`http://localhost:3000${path}`, { ...init, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    get: (path: string, cookie?: string) => ask(path, {}, cookie),
    /** Fields, a form with a file, or a body already encoded (for what a browser would never send). */
    post: (path: string, fields: Record<string, string> | FormData | string, cookie?: string) =>
      ask(
        path,
        fields instanceof FormData
          ? { method: "POST", body: fields }
          : {
              method: "POST",
              headers: { "content-type": "application/x-www-form-urlencoded" },
              body: typeof fields === "string" ? fields : new URLSearchParams(fields).toString(),
            },
        cookie,
      ),
  };
};

/** Signs somebody in, in a role or as oneself. Out: the cookie's token. */
export const signIn = async (
  { owner }: Pick<TestDatabase, "owner">,
  personId: string,
  roleId: string | null = null,
): Promise<string> => {
  const token = Buffer.from(
    `${personId}${roleId ?? ""}`.replaceAll("-", "").padEnd(32, "0").slice(-32),
  ).toString("base64url");
  await owner.query(
    `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
     values (sha256($1), $2, $3, 'test', now() + interval '8 hours')`,
    [hashOf(token), personId, roleId],
  );
  return token;
};
