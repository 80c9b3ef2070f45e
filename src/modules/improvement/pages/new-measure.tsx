import type { Fields, Wrong } from "#platform/http/form.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, DateField, Form, Heading, Page, Select, TextField } from "#web/index.ts";
import { problemsOf, type Scene } from "./scene.ts";

type NewMeasureProps = {
  scene: Scene;
  about: { id: string; title: string };
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
  colleagues: readonly { value: string; label: string }[];
};

/** To promise a measure: what, who, by when. */
export function NewMeasurePage({ scene, about, fields, wrong, formKey, colleagues }: NewMeasureProps) {
  const { frame, t } = scene;
  const w = t.addMeasure;
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
      heading={<Heading above={above} title={w.title} lead={w.lead} />}
    >
      <Form action={href(frame.lang, `/my/improvement/${about.id}/measure`)} formKey={formKey}>
        <TextField name="what" label={w.what} help={w.whatHelp} value={fields["what"]} />
        <Select name="owner" label={w.owner} value={fields["owner"]} options={colleagues} empty />
        <DateField name="due" label={w.due} value={fields["due"]} />
        <Actions note={w.note}>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
