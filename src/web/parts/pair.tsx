import type { Child } from "hono/jsx";

type PairProps = {
  /** Three equal boxes: my goal, theirs, our smallest common one. */
  three?: boolean | undefined;
  /** Wide apart, for two sections that do not answer each other. */
  far?: boolean | undefined;
  children?: Child;
};

/** Two accounts side by side, never merged; the giver's comes first (left, above on a phone). */
export function Pair({ three, far, children }: PairProps) {
  return (
    <div class="mv-pair" data-n={three ? "3" : undefined} data-far={far ? "" : undefined}>
      {children}
    </div>
  );
}
