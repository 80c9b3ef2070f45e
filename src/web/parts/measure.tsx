import type { Child } from "hono/jsx";

/** A measure: what, who, when, built on how many voices. In: label and value, in order. */
export function Measure({ rows }: { rows: readonly { label: Child; value: Child }[] }) {
  return (
    <div class="mv-words">
      <dl class="mv-measure">
        {rows.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
