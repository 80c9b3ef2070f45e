import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-acts.nb.ts";

export const nn = {
  acts: {
    "plan-sheet": "skreiv noko ved sida av planen",
    "plan-sheet-version": "endra noko ved sida av planen",
    "plan-sheet-removal": "tok bort noko ved sida av planen",
    "plan-sheet-restoration": "henta tilbake noko ved sida av planen",
    "plan-role": "skreiv kven som gjer kva i samarbeidet",
    "plan-role-yes": "sa ja til kven som gjer kva i samarbeidet",
    "plan-role-yes-withdrawal": "tok tilbake eit ja til kven som gjer kva",
    "plan-attempt": "skreiv eit forsøk på å samarbeide om ein plan",
    "plan-story-share": "delte historia si med nokon i planen",
    "plan-story-share-ending": "slutta å dele historia si med nokon i planen",
    "plan-story-reading": "stadfesta å ha lese historia",
  },
} satisfies Like<typeof nb>;
