import type { Fields, Wrong } from "#platform/http/form.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, DateField, Form, Heading, Hidden, Page, Section, TextArea } from "#web/index.ts";
import type { MeasureView } from "../case-view.ts";
import type { MeasureEntry } from "../measure.ts";
import { MeasureFacts } from "./measure-block.tsx";
import { problemsOf, type Scene } from "./scene.ts";

type MeasureActProps = {
  scene: Scene;
  kind: MeasureEntry["kind"];
  about: { id: string; title: string };
  measure: MeasureView;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** One act on a measure, with how it stands now: so that whoever comes second sees what the first one did. */
export function MeasureActPage({ scene, kind, about, measure, fields, wrong, formKey }: MeasureActProps) {
  const { frame, t } = scene;
  const w = t.act[kind];
  const above = (
    <a class="ds-link" href={href(frame.lang, `/my/improvement/${about.id}`)}>
      {about.title}
    </a>
  );
  return (
    <Page
      frame={frame}
      title={w.title}
      problems={problemsOf(scene, wrong)}
      heading={<Heading above={above} title={w.title} lead={measure.what} />}
    >
      <Section id="now" title={t.act.now}>
        <MeasureFacts scene={scene} measure={measure} />
      </Section>
      <Form action={href(frame.lang, `/my/improvement/measures/${measure.id}/${kind}`)} formKey={formKey}>
        <Hidden name="seen" value={String(measure.entries.length)} />
        <TextArea
          name="text"
          label={w.text}
          help={w.textHelp}
          value={fields["text"]}
          rows={5}
          optional={kind === "start"}
        />
        {kind === "new-date" && <DateField name="due" label={t.act["new-date"].due} value={fields["due"]} />}
        <Actions note={t.act.note}>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
