import type { Child } from "hono/jsx";

type DetailsProps = {
  summary: Child;
  narrow?: boolean | undefined;
  open?: boolean | undefined;
  children?: Child;
};

/** More, for those who want it; nothing one must know is ever hidden here. Print opens it. */
export function Details({ summary, narrow, open, children }: DetailsProps) {
  return (
    <details class={narrow ? "ds-details mv-narrow" : "ds-details"} open={open}>
      <summary>{summary}</summary>
      <div class="mv-stack">{children}</div>
    </details>
  );
}
