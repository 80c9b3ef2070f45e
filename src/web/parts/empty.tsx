import type { Child } from "hono/jsx";

type EmptyProps = {
  /** What would stand here, in a few words, where there is no heading above that says it. */
  title?: Child;
  act?: Child;
  children?: Child;
};

/** An empty place: what would stand here, why it does not, and one thing to do. */
export function Empty({ title, act, children }: EmptyProps) {
  return (
    <div class="mv-empty mv-stack">
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {children && <p>{children}</p>}
      {act && <div class="mv-row">{act}</div>}
    </div>
  );
}
