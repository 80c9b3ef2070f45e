import { blocks } from "./rules.ts";
import type { World } from "./shape.ts";
import { find, me, type Who } from "./stands.ts";

const namedGiver = (v: World["voices"][number] | undefined): string | null =>
  v?.mode === "named" ? v.giver : null;

/** How often somebody may be asked, all together: once a week unless they have said otherwise. */
export const withinLimit = (person: string, who: Who): boolean => {
  const said =
    who.w.askLimits.filter((l) => l.person === person).sort((x, y) => x.ago - y.ago)[0]?.most ?? "week";
  if (said === "any" || said === "never") return said === "any";
  const since = said === "week" ? 7 : 30;
  // Whoever is blocked uses up nobody's turn but their own. A text made of what somebody said in their own name asks them
  // too, whoever made it; here each was made just now.
  return !(
    who.w.asks.some(
      (x) => x.person === person && x.ago < since && (x.by === me(who) || !blocks(who.w, person, x.by)),
    ) || who.w.publications.some((p) => namedGiver(find(who.w.voices, p.voice)) === person)
  );
};

/** The giver of the voice can be asked about a text: none who has a name and no turn left, but where the same question waits. */
export const canBeAsked = (voice: string, who: Who): boolean => {
  const giver = namedGiver(find(who.w.voices, voice));
  return (
    giver === null ||
    withinLimit(giver, who) ||
    who.w.publications.some((p) => p.voice === voice && p.steps.length === 0)
  );
};
