import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  Hidden,
  LinkButton,
  Page,
  RadioGroup,
  TextArea,
} from "#web/index.ts";
import { nameInWords } from "../in-words.ts";
import type { OpenMeeting, Participant } from "../open.ts";
import { answers } from "../parts.ts";
import { meetingTexts } from "../texts/meeting.ts";

interface NoteAnswerProps {
  c: Ctx;
  acting: Acting;
  open: OpenMeeting;
  one: Participant;
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** Writes down what somebody without an account has said. */
export const NoteAnswerPage = ({ c, acting, open, one, fields, formKey, wrong = [] }: NoteAnswerProps) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const n = t.noted;
  const at = (path: string) => href(c.var.lang, path);
  const words: Readonly<Record<string, string>> = { ...t.form.wrong, ...t.refused };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={n.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.answer }))}
      heading={<Heading title={n.title} lead={n.lead(nameInWords(lang, one))} />}
    >
      <Form action={at(`/my/meetings/participants/${one.id}/answer`)} formKey={formKey}>
        <Hidden name="seen" value={String(open.now.n)} />
        <RadioGroup
          name="answer"
          legend={n.title}
          value={fields["answer"]}
          choices={answers.map((value) => ({ value, label: n.choices[value] }))}
        />
        <TextArea name="words" label={n.words} value={fields["words"]} rows={3} optional />
        <Actions>
          <Button>{n.save}</Button>
          <LinkButton href={at(`/my/meetings/${open.of.id}`)} secondary>
            {t.more.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};
