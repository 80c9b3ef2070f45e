import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-acts.nb.ts";

export const en = {
  acts: {
    "plan-sheet": "wrote something beside the plan",
    "plan-sheet-version": "changed something beside the plan",
    "plan-sheet-removal": "took away something beside the plan",
    "plan-sheet-restoration": "got back something beside the plan",
    "plan-role": "wrote who does what in the cooperation",
    "plan-role-yes": "said yes to who does what in the cooperation",
    "plan-role-yes-withdrawal": "took back a yes to who does what",
    "plan-attempt": "wrote down an attempt at cooperating about a plan",
    "plan-story-share": "shared their story with somebody in the plan",
    "plan-story-share-ending": "stopped sharing their story with somebody in the plan",
    "plan-story-reading": "confirmed having read the story",
  },
} satisfies Like<typeof nb>;
