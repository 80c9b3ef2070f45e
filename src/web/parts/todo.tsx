import type { Child } from "hono/jsx";

/** What waits for me, most urgent first. */
export function TodoList({ children }: { children?: Child }) {
  return <ol class="mv-plain mv-todo">{children}</ol>;
}

type TodoItemProps = {
  /** The giver's own words, or what the case is about; never a number. */
  title: Child;
  href?: string | undefined;
  /** Mode and when: "Med navn · kom 5. november". */
  about?: Child;
  /** The next step as a sentence. */
  next?: Child;
  /** A `ClockLine`, or words when nobody owes anything. */
  clock?: Child;
  /** A form with one button, when one act suffices. */
  act?: Child;
};

/** One row of *Å gjøre*: own words as link, mode, next step, clock. */
export function TodoItem({ title, href, about, next, clock, act }: TodoItemProps) {
  return (
    <li>
      <div class="mv-stack">
        <h3 class="mv-h3">
          {href === undefined ? (
            title
          ) : (
            <a class="ds-link" href={href}>
              {title}
            </a>
          )}
        </h3>
        {about && <p class="mv-small">{about}</p>}
        {next && <p>{next}</p>}
        {act}
      </div>
      {typeof clock === "string" ? <p class="mv-small">{clock}</p> : clock}
    </li>
  );
}
