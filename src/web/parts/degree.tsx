import type { Child } from "hono/jsx";
import { useFace } from "../face.ts";
import { type Party, PartyMark } from "./thread.tsx";

/** Informed 1 · consulted 2 · takes part 3 · co-decides 4 · controls 5. */
export type DegreeStep = 1 | 2 | 3 | 4 | 5;

type DegreeProps = {
  by: Party;
  /** "Du svarte", "Lyngtun svarte". */
  who: Child;
  degree: DegreeStep;
  /** The step's word where the page uses another than the face's ("Spurt"). */
  word?: Child;
  reason?: Child;
};

/** How much one party says the giver took part. Stands beside the other's; never an average of the two. */
export function Degree({ by, who, degree, word, reason }: DegreeProps) {
  const { t } = useFace();
  return (
    <div class="mv-degree mv-words" data-by={by}>
      <p class="mv-by">
        <PartyMark by={by} />
        <span>
          <b>{who}</b>
        </span>
      </p>
      <p>
        <strong>{word ?? t.degrees.words[degree - 1]}</strong> <span class="mv-small">{t.step(degree)}</span>
      </p>
      <div class="mv-pips" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((pip) => (
          <i data-on={pip <= degree ? "" : undefined} />
        ))}
      </div>
      {reason && <p>{reason}</p>}
    </div>
  );
}
