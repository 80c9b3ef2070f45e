import fc from "fast-check";

/** A request as somebody with bad intent or a broken program sends it. */
export interface Strange {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

const nasty = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\u202eabc\u2066",
  "𝕊𝕒𝕞𝕚 🧵👩🏽‍⚕️",
  "e\u0301".repeat(50),
  "-1",
  "0",
  "1e309",
  "9".repeat(400),
  "NaN",
  "null",
  "undefined",
  "[object Object]",
  "true",
  "__proto__",
  "constructor",
  "' or 1=1 --",
  "'; drop table participation.voice; --",
  "%00",
  "%",
  "%zz",
  "\\u0000",
  "../../etc/passwd",
  `$\{7*7}`,
  "{{7*7}}",
  '#read("/etc/passwd")',
  "\r\nSet-Cookie: a=b",
  "2026-02-30",
  "0000-00-00",
  "99999-12-31",
  "00000000-0000-0000-0000-000000000000",
  "x".repeat(5_000),
);
const text = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

const encode = (value: string): string => encodeURIComponent(value.toWellFormed());
const segment = fc.oneof(
  text.map(encode),
  fc.constantFrom(
    "%2e%2e",
    "..",
    ".",
    "%2f",
    "%5c",
    "%c0%af",
    "%ff",
    "%ed%a0%80",
    "",
    "nn",
    "my",
    "se",
    "%00",
    "a".repeat(3_000),
  ),
);

/** A path that leads somewhere, and what can be done to it. */
const bend = (path: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(path) },
    { weight: 2, arbitrary: segment.map((s) => path.replace(/[^/]+$/, s)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        `/${path}`,
        `/nn${path}`,
        `/nn/nn${path}`,
        `/my/${path}`,
        `${path}/`,
        `${path}//`,
        `/%2e%2e${path}`,
        `/nn/${path}`,
        path.toUpperCase(),
        `${path}?${"a=b&".repeat(400)}`,
        `${path}?return=//evil`,
        `${path}?%`,
        `${path};x=1`,
      ),
    },
    { weight: 1, arbitrary: fc.array(segment, { maxLength: 6 }).map((all) => `/${all.join("/")}`) },
  );

const types = [
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  'application/x-www-form-urlencoded;charset="',
  "application/json",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "text/plain",
  "application/xml",
  "x",
];
const headers = fc.record(
  {
    "sec-fetch-site": fc.constantFrom("same-origin", "same-origin", "same-origin", "cross-site", "x"),
    "content-type": fc.oneof(
      { weight: 5, arbitrary: fc.constant(types[0] ?? "") },
      { weight: 1, arbitrary: fc.constantFrom(...types) },
    ),
    "accept-language": fc.constantFrom("se", "*", "x".repeat(2_000), "nn;q=9"),
    accept: fc.constantFrom("application/json", "*/*", "x"),
    range: fc.constantFrom("bytes=0-", "bytes=-1", "x"),
    "if-none-match": fc.constantFrom("*", '"x"'),
    "content-encoding": fc.constantFrom("gzip", "x"),
    "x-http-method-override": fc.constantFrom("DELETE", "PUT"),
    "x-forwarded-for": fc.constantFrom("127.0.0.1", "x".repeat(500)),
    expect: fc.constantFrom("100-continue"),
    origin: fc.constantFrom("null", "http://localhost:3000", "x", "https://evil.example"),
  },
  { requiredKeys: ["sec-fetch-site", "content-type"] },
);
const cookies = fc.constantFrom(
  "",
  "; medvirk=",
  "; medvirk=x",
  `; medvirk-form=${"a".repeat(43)}`,
  "; medvirk-form=%",
  "; a=%E0%A4%A",
  `; ${"b=c; ".repeat(200)}`,
  "; __Secure-medvirk=x; =; ;;",
);

/** Fields of a form, and what can be done to each. */
const bendFields = (fields: Readonly<Record<string, string>>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom("change", "change", "change", "drop", "twice", "array", "more", "raw"),
        value: text,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) => {
      const pairs: [string, string][] = Object.entries(fields).map(([name, value]) => [
        encode(name),
        encode(value),
      ]);
      for (const { at, how, value } of changes) {
        const i = pairs.length ? at % pairs.length : 0;
        const [name = "words"] = pairs[i] ?? [];
        if (how === "change") pairs[i] = [name, encode(value)];
        if (how === "drop") pairs.splice(i, 1);
        if (how === "twice") pairs.push([name, encode(value)]);
        if (how === "array") pairs.push([`${name}[]`, encode(value)]);
        if (how === "more") pairs.push([encode(value), encode(value)]);
        if (how === "raw") pairs.push([name === "key" ? "x" : name, "%"], ["%ed%a0%80", "%ff%fe"]);
      }
      return pairs.map(([name, value]) => `${name}=${value}`).join("&");
    });

const large = fc
  .constantFrom(1_000_000, 1_499_990, 1_600_000, 10_000_000)
  .map((n) => `words=${"x".repeat(n)}`);
const odd = fc.oneof(
  fc.constantFrom(
    "{}",
    "[[[[[[[[",
    `${"[".repeat(20_000)}`,
    '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\nx',
    "=",
    "&&&&",
    "a",
    "%%%",
  ),
  fc.uint8Array({ maxLength: 200 }),
);

/** Something that the house really asks for, to begin from. */
export interface Known {
  path: string;
  fields?: Readonly<Record<string, string>>;
  token: string | null;
}

/** Requests bent out of shape, from known ones. */
export const strangeRequest = (known: readonly Known[]): fc.Arbitrary<Strange> =>
  fc.constantFrom(...known).chain(({ path, fields, token }) => {
    const body = fields
      ? fc.oneof(
          { weight: 40, arbitrary: bendFields(fields) },
          { weight: 6, arbitrary: odd },
          { weight: 1, arbitrary: large },
        )
      : fc.constant(undefined);
    const methods = fields
      ? ["POST", "POST", "POST", "POST", "POST", "POST", "PUT", "DELETE"]
      : ["GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "PATCH", "POST"];
    return fc
      .record({ method: fc.constantFrom(...methods), path: bend(path), headers, cookie: cookies, body })
      .map((r) => ({
        method: r.method,
        path: r.path,
        headers: {
          ...r.headers,
          ...(path.startsWith("/my") && token
            ? { cookie: `medvirk=${token}${r.cookie}` }
            : r.cookie
              ? { cookie: `x=y${r.cookie}` }
              : {}),
        },
        ...(r.body === undefined || ["GET", "HEAD"].includes(r.method) ? {} : { body: r.body }),
      }));
  });
