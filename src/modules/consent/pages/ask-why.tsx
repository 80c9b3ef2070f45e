import { oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Wrong } from "#platform/http/form.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Section } from "#web/index.ts";
import { owesAnswer } from "../explain.ts";
import { type LogScene, logProblems } from "../log-scene.ts";
import type { LookedView } from "../looked-view.ts";
import { LineWords } from "./looked-line.tsx";

type AskWhyProps = { scene: LogScene; view: LookedView; wrong: readonly Wrong[]; formKey: string };

/** Before one asks: about which line, who is told, and by when one is to have an answer. */
export function AskWhyPage({ scene, view, wrong, formKey }: AskWhyProps) {
  const { t, frame, lang, c } = scene;
  const { today } = c.var;
  const { due } = startClock(ruleOn("looked-why", today), today);
  const back = (
    <a class="ds-link" href={href(c.var.lang, "/my/looked")}>
      {t.title}
    </a>
  );
  return (
    <Page
      frame={frame}
      title={t.why.title}
      problems={logProblems(scene, wrong)}
      heading={<Heading above={back} title={t.why.title} lead={t.why.lead(view.name)} />}
    >
      <Section id="line" title={t.why.line}>
        <p class="mv-small">{dayAndTimeInWords(lang, view.line.at, { short: today })}</p>
        <LineWords view={view} />
      </Section>
      <p>
        {owesAnswer(view.line)
          ? t.why.clock(dateInWords(lang, due, { short: today }))
          : t.why.private(view.name)}
      </p>
      {view.explanation ? (
        <p>{t.why.asked(dateInWords(lang, oslo(view.explanation.asked_at), { short: today }))}</p>
      ) : (
        <Form action={href(c.var.lang, `/my/looked/${view.line.id}/question`)} formKey={formKey}>
          <Actions note={t.why.note}>
            <Button>{t.why.ask}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
