/** An unexpected error as it may be written down. */
export interface Fault {
  /** The error's class. */
  name: string;
  /** A code from a closed list: SQLSTATE, errno, SMTP status. */
  code?: string;
  /** For the database: which rule was broken, by its name in the schema. */
  rule?: string;
  /** Where: function and line of our source, innermost first. */
  at: string[];
}

const isCode = /^[A-Za-z0-9_-]{1,40}$/;
const isName = /^[A-Za-z_][\w.]{0,80}$/;

const text = (value: unknown, form: RegExp): string | undefined => {
  const found = typeof value === "number" ? String(value) : value;
  return typeof found === "string" && form.test(found) ? found : undefined;
};

// "    at work (file:///…/src/modules/voice/store.ts:12:3)". The lines before them are the message.
const frame =
  /^\s{4}at (?:(?:async )?([\w.<>[\] ]+) \()?(?:file:\/\/)?.*?((?:src|bin|test|node_modules)\/[\w./@-]+:\d+:\d+)\)?$/;

/**
 * What may be known of an error. The message is left out, and so are the database's detail, hint, where and
 * parameters: they quote values, and values are what people wrote. Which failure is worse: a fault that takes an
 * hour longer to find, or somebody's words in a log that many read. The second.
 */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, responseCode, constraint } = error as {
    code?: unknown;
    responseCode?: unknown;
    constraint?: unknown;
  };
  const known = text(responseCode, isCode) ?? text(code, isCode);
  const rule = text(constraint, isName);
  // The stack begins with the message, which may itself hold lines that look like frames.
  const stack = error.stack ?? "";
  const message = error.message === "" ? -1 : stack.indexOf(error.message);
  const frames = message === -1 ? stack : stack.slice(message + error.message.length);
  const at = frames.split("\n").flatMap((line) => {
    const found = frame.exec(line);
    return found?.[2] ? [found[1] ? `${found[1]} ${found[2]}` : found[2]] : [];
  });
  return {
    name: text(error.constructor.name, isName) ?? "Error",
    ...(known === undefined ? {} : { code: known }),
    ...(rule === undefined ? {} : { rule }),
    at: at.slice(0, 12),
  };
};
