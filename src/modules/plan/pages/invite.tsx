import { type Acquainted, asLine } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, RadioGroup, TextField } from "#web/index.ts";
import type { Refusal } from "../plan.ts";
import { guestTexts } from "../texts/guest.ts";
import { writingTexts } from "../texts/writing.ts";
import { ScopeFields } from "./scope-fields.tsx";

interface InviteProps {
  c: Ctx;
  acting: Acting;
  planId: string;
  known: readonly Acquainted[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
  refused?: Refusal;
}

/** Invites somebody one knows here, or who shows a code, to the plan: who, what to read, whether to write, until when. */
export const InvitePage = (props: InviteProps) => {
  const { c, acting, known, fields, wrong = [], refused } = props;
  const { t, lang } = guestTexts.in(c.var.lang);
  const f = t.form;
  const words: Readonly<Record<string, string>> = f.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={f.title}
      problems={[
        ...(refused ? [{ field: "", text: writingTexts.in(c.var.lang).t.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? f.wrong.to })),
      ]}
      heading={<Heading title={f.title} lead={f.lead} />}
    >
      <Form action={href(c.var.lang, "/my/plan/guests")} formKey={props.formKey}>
        <Hidden name="plan" value={props.planId} />
        <RadioGroup
          name="to"
          legend={f.who}
          value={fields["to"]}
          choices={[
            ...known.map((p) => ({
              value: asLine({ kind: "person", personId: p.person_id, unitId: p.unit_id }),
              label: p.unit_name ? t.at(p.name, [p.title, p.unit_name].filter(Boolean).join(", ")) : p.name,
            })),
            { value: "code", label: f.withCode, help: f.withCodeHelp },
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
        <ScopeFields c={c} fields={fields} />
        <Actions note={f.note}>
          <Button>{f.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
