import type { Child } from "hono/jsx";

/** An empty place: what would stand here, why it does not, and one thing to do. */
export function Empty({ act, children }: { act?: Child; children?: Child }) {
  return (
    <div class="mv-empty mv-stack">
      <p>{children}</p>
      {act && <div class="mv-row">{act}</div>}
    </div>
  );
}
