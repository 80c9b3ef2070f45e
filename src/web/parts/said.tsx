import type { Child } from "hono/jsx";
import { type Party, PartyMark } from "./thread.tsx";

type SaidProps = {
  /** Heading and text of each party, the giver's first. */
  giver: { heading: Child; text: Child };
  service: { heading: Child; text: Child };
  /** How many said it, when it was done, who sees the change, the way to the thread. */
  note?: Child;
};

/** "Dere sa – vi svarte": one thing said and what came of it, told by both, in equal columns. */
export function Said({ giver, service, note }: SaidProps) {
  return (
    <article class="mv-said">
      <div class="mv-pair">
        <Half by="giver" {...giver} />
        <Half by="service" {...service} />
      </div>
      {note && <p class="mv-small">{note}</p>}
    </article>
  );
}

function Half({ by, heading, text }: { by: Party; heading: Child; text: Child }) {
  return (
    <div>
      <h3 class="mv-h3">
        <PartyMark by={by} /> {heading}
      </h3>
      <p>{text}</p>
    </div>
  );
}
