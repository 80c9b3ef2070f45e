import type { PlacedUnit } from "#modules/people/index.ts";
import { href, type Lang } from "#platform/texts/index.ts";

type Branch = { unit: PlacedUnit; below: Branch[] };

// The list is in the tree's order, each unit with its depth: a branch is whatever follows deeper.
const branches = (units: readonly PlacedUnit[]): Branch[] => {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const unit of units) {
    const branch: Branch = { unit, below: [] };
    while (open.length > 0 && (open.at(-1)?.unit.depth ?? 0) >= unit.depth) open.pop();
    (open.at(-1)?.below ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
};

const Level = ({ lang, at, top }: { lang: Lang; at: readonly Branch[]; top?: boolean }) => (
  <ul class={top ? "mv-tree" : undefined}>
    {at.map(({ unit, below }) => (
      <li>
        {unit.takes_voices ? (
          <a class="ds-link" href={href(lang, `/units/${unit.code}`)}>
            {unit.name}
          </a>
        ) : (
          unit.name
        )}
        {below.length > 0 && <Level lang={lang} at={below} />}
      </li>
    ))}
  </ul>
);

/** The places as a tree; one that takes no voices itself only names what hangs under it. */
export const UnitTree = ({ lang, units }: { lang: Lang; units: readonly PlacedUnit[] }) => (
  <Level lang={lang} at={branches(units)} top />
);

/** The places found by a search, each with what it belongs to. */
export const UnitHits = ({ lang, units }: { lang: Lang; units: readonly PlacedUnit[] }) => (
  <ul class="mv-plain mv-stack">
    {units.map((unit) => (
      <li>
        <a class="ds-link" href={href(lang, `/units/${unit.code}`)}>
          {unit.name}
        </a>
        {unit.above.length > 0 && <p class="mv-small">{unit.above.join(" · ")}</p>}
      </li>
    ))}
  </ul>
);
