import type { Ctx } from "#platform/http/route.ts";
import { Log, OwnText } from "#web/index.ts";
import { byInWords, dayInWords, stepInWords } from "../in-words.ts";
import type { OpenCoordination } from "../open.ts";
import { coordinationTexts } from "../texts/coordination.ts";

/** What happened, newest first: the day, what, by whom, and the words that were written with it. */
export const StepLog = ({ c, open, me }: { c: Ctx; open: OpenCoordination; me: string }) => {
  const { lang } = coordinationTexts.in(c.var.lang);
  return (
    <Log
      rows={open.steps.toReversed().map((step) => ({
        when: dayInWords(c, lang, step.on_day),
        what: (
          <>
            <p>
              <b>{stepInWords(lang, step)}</b>
              <br />
              {byInWords(lang, open.of.unit_name, step, me)}
            </p>
            {step.words !== null && <OwnText text={step.words} />}
          </>
        ),
      }))}
    />
  );
};
