import type { Child } from "hono/jsx";

/** One thing that happened: day · sentence · at most one act. */
export type LogRow = { when: Child; what: Child; act?: Child };

/** What happened, newest first: who has looked, what was changed and why. */
export function Log({ rows }: { rows: readonly LogRow[] }) {
  return (
    <ul class="mv-plain mv-log">
      {rows.map(({ when, what, act }) => (
        <li>
          <p class="mv-small">{when}</p>
          <div>{what}</div>
          {act}
        </li>
      ))}
    </ul>
  );
}
