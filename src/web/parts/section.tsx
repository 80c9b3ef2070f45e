import type { Child } from "hono/jsx";

type SectionProps = {
  /** The heading's id, unique on the page, in English. */
  id: string;
  title: Child;
  noprint?: boolean | undefined;
  children?: Child;
};

/** A part of the page that one can jump to by its heading. */
export function Section({ id, title, noprint, children }: SectionProps) {
  return (
    <section class={noprint ? "mv-stack mv-noprint" : "mv-stack"} aria-labelledby={id}>
      <h2 class="mv-h2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What stands beside the main column: the clock and the next acts. Its heading is smaller. */
export function Aside({ id, title, noprint, children }: SectionProps) {
  return (
    <aside class={noprint ? "mv-stack mv-noprint" : "mv-stack"} aria-labelledby={id}>
      <h2 class="mv-h3" id={id}>
        {title}
      </h2>
      {children}
    </aside>
  );
}

/** A main column and at most one narrow one beside it (below it on a phone). */
export function Columns({ children }: { children?: Child }) {
  return <div class="mv-cols">{children}</div>;
}
