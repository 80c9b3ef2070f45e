import type { Child } from "hono/jsx";

/** The page's name, with the place above it and what matters most beneath. */
export function Heading(props: { above?: Child; title: Child; lead?: Child; children?: Child }) {
  return (
    <div class="mv-stack">
      {props.above && <p>{props.above}</p>}
      <h1 class="mv-h1">{props.title}</h1>
      {props.lead && <p class="mv-lead">{props.lead}</p>}
      {props.children}
    </div>
  );
}
