import type { Fields, Wrong } from "#platform/http/form.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Select, TextArea, TextField } from "#web/index.ts";
import { problemsOf, type Scene } from "./scene.ts";

type NewCaseProps = {
  scene: Scene;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
  /** The units one works with; asked for only where there are several. */
  units: readonly { value: string; label: string }[];
};

/** To begin a case without a voice: from a meeting, a round, something one has seen. */
export function NewCasePage({ scene, fields, wrong, formKey, units }: NewCaseProps) {
  const { frame, t } = scene;
  const w = t.newCase;
  return (
    <Page
      frame={frame}
      title={w.title}
      problems={problemsOf(scene, wrong)}
      heading={<Heading title={w.title} lead={w.lead} />}
    >
      <Form action={href(frame.lang, "/my/improvement")} formKey={formKey}>
        <TextField name="title" label={w.name} help={w.nameHelp} value={fields["title"]} />
        <TextArea name="problem" label={w.problem} help={w.problemHelp} value={fields["problem"]} />
        {units.length > 1 && (
          <Select name="unit" label={w.unit} value={fields["unit"]} options={units} empty />
        )}
        <Actions note={w.note}>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
