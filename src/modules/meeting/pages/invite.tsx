import { type Acquainted, asLine } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, TextField } from "#web/index.ts";
import { whenInWords } from "../in-words.ts";
import type { OpenMeeting } from "../open.ts";
import { meetingTexts } from "../texts/meeting.ts";

interface InviteProps {
  c: Ctx;
  acting: Acting;
  open: OpenMeeting;
  known: readonly Acquainted[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** Invites somebody one knows here, who shows a code, or who has no account, to a meeting. */
export const InvitePage = ({ c, acting, open, known, fields, formKey, wrong = [] }: InviteProps) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const f = t.invite;
  const words: Readonly<Record<string, string>> = { ...f.wrong, ...t.refused };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={f.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? f.wrong.to }))}
      heading={<Heading above={whenInWords(lang, open.now, c.var.today)} title={f.title} lead={f.lead} />}
    >
      <Form action={href(c.var.lang, `/my/meetings/${open.of.id}/invitations`)} formKey={formKey}>
        <RadioGroup
          name="to"
          legend={f.who}
          value={fields["to"]}
          choices={[
            ...known.map((p) => ({
              value: asLine({ kind: "person", personId: p.person_id, unitId: p.unit_id }),
              label: p.unit_name
                ? t.who.at(p.name, [p.title, p.unit_name].filter(Boolean).join(", "))
                : p.name,
            })),
            { value: "code", label: f.withCode, help: f.withCodeHelp },
            { value: "name", label: f.byName, help: f.byNameHelp },
          ]}
        />
        <TextField
          name="code"
          label={f.code}
          help={f.codeHelp}
          value={fields["code"]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={18}
        />
        <TextField name="name" label={f.name} value={fields["name"]} autocomplete="off" />
        <Actions note={f.note}>
          <Button>{f.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
