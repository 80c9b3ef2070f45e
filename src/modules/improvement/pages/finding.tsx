import type { Fields, Wrong } from "#platform/http/form.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, Section, TextArea } from "#web/index.ts";
import type { CaseView, CheckView } from "../case-view.ts";
import { findings } from "../effect.ts";
import { MeasureFacts } from "./measure-block.tsx";
import { problemsOf, type Scene } from "./scene.ts";

type FindingProps = {
  scene: Scene;
  view: CaseView;
  check: CheckView;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** Does it work? Answered with what that rests on, beside what was promised. */
export function FindingPage({ scene, view, check, fields, wrong, formKey }: FindingProps) {
  const { frame, t } = scene;
  const w = t.finding;
  const above = (
    <a class="ds-link" href={href(frame.lang, `/my/improvement/${view.id}`)}>
      {view.title}
    </a>
  );
  return (
    <Page
      frame={frame}
      title={w.title}
      problems={problemsOf(scene, wrong)}
      heading={<Heading above={above} title={w.title} lead={t.check.after(check.months)} />}
    >
      <Section id="now" title={t.act.now}>
        {view.measures.map((measure) => (
          <div class="mv-stack">
            <h3 class="mv-h3">{measure.what}</h3>
            <MeasureFacts scene={scene} measure={measure} />
          </div>
        ))}
      </Section>
      <Form action={href(frame.lang, `/my/improvement/effect-checks/${check.id}/finding`)} formKey={formKey}>
        <RadioGroup
          name="finding"
          legend={w.legend}
          value={fields["finding"]}
          choices={findings.map((value) => ({ value, label: t.check.findings[value] }))}
        />
        <TextArea name="text" label={w.text} help={w.textHelp} value={fields["text"]} rows={5} />
        <Actions note={t.act.note}>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
