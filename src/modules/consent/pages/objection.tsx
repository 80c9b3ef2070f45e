import { oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  ClockLine,
  clockWords,
  Form,
  Heading,
  Hidden,
  Page,
  Section,
  TextArea,
  Words,
} from "#web/index.ts";
import { type LogScene, logProblems } from "../log-scene.ts";
import type { LookedView } from "../looked-view.ts";
import { LineWords, lineText, OwnWords } from "./looked-line.tsx";

type ObjectionProps = {
  scene: LogScene;
  view: LookedView;
  fields: Fields;
  wrong: readonly Wrong[];
  /** Whether anybody is privacy officer. */
  inOffice: boolean;
  formKey: string;
};

const Said = ({ scene, view }: Pick<ObjectionProps, "scene" | "view">) => {
  const { t, lang, c, acting } = scene;
  const { objection: o, unit, reviewer, clock } = view;
  if (!o) return null;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  return (
    <>
      <Section id="yours" title={t.wrong.yours}>
        <OwnWords who={acting.person_name} when={day(o.made_at)} text={o.words} />
        {o.finding !== null && o.reviewed_at ? (
          <Words by="service" who={t.finding[o.finding](reviewer ?? t.unknown)} when={day(o.reviewed_at)}>
            {o.review_words ?? ""}
          </Words>
        ) : (
          <>
            <p>{t.wrong.waits}</p>
            {clock && <ClockLine {...clockWords(clock, { lang, today: c.var.today, owes: "answer" })} />}
          </>
        )}
      </Section>
      {unit?.code && (
        <Section id="voice" title={t.wrong.voiceTitle(unit.name)} noprint>
          <p>{t.wrong.voice(unit.name)}</p>
          <Form action={href(c.var.lang, `/my/units/${encodeURIComponent(unit.code)}/voice/review`)}>
            <Hidden name="step" value="words" />
            <Hidden name="words" value={t.wrong.voiceWords(lineText(scene, view), o.words)} />
            <Actions>
              <Button secondary>{t.wrong.voiceAct(unit.name)}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  );
};

/** *Dette var galt*: said to the privacy officer; and, in the person's own act, as a voice to the unit. */
export function ObjectionPage({ scene, view, fields, wrong, inOffice, formKey }: ObjectionProps) {
  const { t, frame, lang, c } = scene;
  const { today } = c.var;
  const said = view.objection !== null;
  const { due } = startClock(ruleOn("log-review", today), today);
  const back = (
    <a class="ds-link" href={href(c.var.lang, "/my/looked")}>
      {t.title}
    </a>
  );
  return (
    <Page
      frame={frame}
      title={t.wrong.title}
      problems={logProblems(scene, wrong)}
      heading={<Heading above={back} title={t.wrong.title} lead={said ? undefined : t.wrong.lead} />}
    >
      <Section id="line" title={t.wrong.line}>
        <p class="mv-small">{dayAndTimeInWords(lang, view.line.at, { short: today })}</p>
        <LineWords view={view} />
      </Section>
      {said ? (
        <Said scene={scene} view={view} />
      ) : (
        <Form action={href(c.var.lang, `/my/looked/${view.line.id}/objection`)} formKey={formKey}>
          <TextArea
            name="words"
            label={t.wrong.words}
            help={t.wrong.help}
            value={fields["words"]}
            rows={5}
            question
          />
          <p>{inOffice ? t.wrong.clock(dateInWords(lang, due, { short: today })) : t.wrong.nobody}</p>
          <Actions note={t.wrong.note}>
            <Button>{t.wrong.say}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
