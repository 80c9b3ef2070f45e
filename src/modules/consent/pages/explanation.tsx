import { oslo } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  ClockLine,
  clockWords,
  Form,
  Heading,
  Page,
  Section,
  TextArea,
  Words,
} from "#web/index.ts";
import { type LogScene, logProblems } from "../log-scene.ts";
import type { Explanation } from "../store/explanations.ts";
import { topicTexts } from "../texts/topic.ts";

type ExplanationProps = {
  scene: LogScene;
  explanation: Explanation;
  /** Who asks. */
  person: string;
  actor: { who: string; name: string };
  answeredBy: string | null;
  clock: KeptClock | null;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** Somebody asks why; whoever owes it answers in words. */
export function ExplanationPage({
  scene,
  explanation: e,
  person,
  actor,
  answeredBy,
  clock,
  fields,
  wrong,
  formKey,
}: ExplanationProps) {
  const { t, frame, lang, c, acting } = scene;
  const { today } = c.var;
  const topics: Readonly<Record<string, string>> = topicTexts.in(c.var.lang).t.topics;
  const mine = e.actor_person_id === acting.person_id;
  const what = e.topic ? t.read(topics[e.topic] ?? e.topic) : t.answer.looked;
  const when = dayAndTimeInWords(lang, e.line_at, { short: today });
  const line = mine ? t.answer.you(what, when) : t.answer.other(actor.who, what, when);
  return (
    <Page
      frame={frame}
      title={t.answer.title}
      problems={logProblems(scene, wrong)}
      heading={<Heading title={t.answer.title} lead={`${t.answer.lead(person)} ${line}`} />}
    >
      {clock && <ClockLine {...clockWords(clock, { lang, today, owes: "answer" })} />}
      {e.words !== null ? (
        <Section id="answer" title={t.answer.given}>
          <Words
            by="service"
            who={answeredBy ?? t.unknown}
            when={e.answered_at ? dateInWords(lang, oslo(e.answered_at), { short: today }) : ""}
          >
            {e.words}
          </Words>
          {acting.role_kind && (
            <p>
              <a class="ds-link" href={href(c.var.lang, "/my/tasks")}>
                {t.answer.tasks}
              </a>
            </p>
          )}
        </Section>
      ) : (
        <Form action={href(c.var.lang, `/my/explanations/${e.id}`)} formKey={formKey}>
          <TextArea
            name="words"
            label={t.answer.words}
            help={mine ? t.answer.help(person) : t.answer.helpOther(person)}
            value={fields["words"]}
            rows={6}
            question
          />
          {mine && e.actor_role_id === null && <p>{t.answer.may(person)}</p>}
          <Actions note={t.answer.note}>
            <Button>{t.answer.give}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
