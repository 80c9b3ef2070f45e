import type { Child } from "hono/jsx";
import { useFace } from "../face.ts";

/** Who made the node: the giver (circle), the service (square), both on the same thing (half and half). */
export type Party = "giver" | "service";

/** The thread of a case: what was said, answered, done and seen; newest last (design.md § 7). */
export function Thread({ narrow, children }: { narrow?: boolean; children?: Child }) {
  return <ol class={narrow ? "mv-thread mv-narrow" : "mv-thread"}>{children}</ol>;
}

type ThreadItemProps = {
  by: Party | "both";
  /** The strand below the node: something said, twined, disputed, not yet. None on the last. */
  strand?: "one" | "both" | "apart" | "open" | undefined;
  /** Not yet: the node is dashed, and the heading promises it with a date. */
  open?: boolean | undefined;
  /** Says alone what the strand draws: "Virket det? Dere ser ulikt på det". */
  heading: Child;
  children?: Child;
};

/** One step of the thread. The drawing repeats what the heading says, so it is hidden from readers. */
export function ThreadItem({ by, strand, open, heading, children }: ThreadItemProps) {
  return (
    <li data-strand={strand}>
      <i class="mv-node" data-by={by} data-open={open ? "" : undefined} aria-hidden="true" />
      <h3 class="mv-h3">{heading}</h3>
      {children}
    </li>
  );
}

/** The small sign of a party beside its name; the name says the same. */
export function PartyMark({ by }: { by: Party }) {
  return <i class="mv-mark" data-by={by} aria-hidden="true" />;
}

/** A disclosure that explains the five steps of influence, once per page. */
export function DegreeMeanings() {
  const { degrees } = useFace().t;
  return (
    <details class="ds-details mv-narrow">
      <summary>{degrees.question}</summary>
      <ol class="ds-list">
        {degrees.words.map((word, i) => (
          <li>
            <b>{word}:</b> {degrees.meanings[i]}
          </li>
        ))}
      </ol>
    </details>
  );
}
