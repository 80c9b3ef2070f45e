import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";

type ClockLineProps = {
  state: "run" | "soon" | "over" | "stopped" | "done";
  /** The date in words, first: "Senest mandag 7. desember". */
  due: Child;
  /** "10 virkedager igjen", "2 virkedager over". */
  left?: Child;
  /** How much of the time from start to due has gone, 0..1. */
  fraction: number;
  /** On what it rests, and what happens if it passes. */
  basis?: Child;
};

/**
 * A clock: words first, the line only repeats them. The width is an attribute of the drawing, because the
 * content policy allows no style attributes.
 */
export function ClockLine({ state, due, left, fraction, basis }: ClockLineProps) {
  const gone = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div class="mv-clock" data-state={state}>
      <p>
        <b>{due}</b>
        {left && (
          <>
            <br />
            {left}
          </>
        )}
      </p>
      {state !== "done" && (
        <svg class="mv-line" aria-hidden="true" focusable="false">
          <rect width={`${gone}%`} height="100%" />
        </svg>
      )}
      {basis && <p class="mv-small">{basis}</p>}
    </div>
  );
}

// As long as the words are kept by whoever made them, and no longer.
const drawn = new WeakMap<ClockLineProps, HtmlEscapedString>();

/** A clock in a list: where many rows have the same words (the same object), they are drawn once. */
export function SharedClockLine({ clock }: { clock: ClockLineProps }) {
  const known = drawn.get(clock);
  if (known) return <>{known}</>;
  const line = raw(String(<ClockLine {...clock} />)) as HtmlEscapedString;
  drawn.set(clock, line);
  return <>{line}</>;
}
