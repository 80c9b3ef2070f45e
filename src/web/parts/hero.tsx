import type { Child } from "hono/jsx";
import { twine } from "./twine.ts";

/** The top of a unit's start page: a question, the way to answer it, and the thread being twined. */
export function Hero({
  above,
  title,
  lead,
  children,
}: {
  above?: Child;
  title: Child;
  lead?: Child;
  children?: Child;
}) {
  return (
    <div class="mv-hero">
      <div class="mv-in">
        {above && <p>{above}</p>}
        <h1 class="mv-h1">{title}</h1>
        {lead && <p class="mv-lead">{lead}</p>}
        {children}
      </div>
      <svg
        class="mv-twine"
        viewBox="0 0 1440 128"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        <path class="s" d="M-20 18C90 -6 180 40 262 74M306 90C400 118 480 92 600 68" />
        <path d="M-20 104C120 128 230 96 330 58C420 24 500 26 600 60" />
        <path class="ply" d={twine.giver} />
        <path class="ply s" d={twine.service} />
      </svg>
    </div>
  );
}
