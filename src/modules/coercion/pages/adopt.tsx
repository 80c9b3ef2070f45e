import { placeInWords, takenOverPlaces } from "#modules/crisis-plan/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, TextArea } from "#web/index.ts";
import type { Change } from "../changes.ts";
import { changeTexts } from "../texts/changes.ts";

interface AdoptProps {
  c: Ctx;
  acting: Acting;
  change: Change;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** Takes what was agreed on into one's own crisis plan: one's own words, one's own act. */
export const AdoptPage = ({ c, acting, change, fields, wrong }: AdoptProps) => {
  const { t, lang } = changeTexts.in(c.var.lang);
  const a = t.adoption;
  const words: Readonly<Record<string, string>> = { ...t.refused, ...t.wrong };
  const at = href(c.var.lang, `/my/after-talks/${change.coercion_id}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={a.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={<Heading above={t.title} title={a.title} lead={a.lead} />}
    >
      <Form action={`${at}/changes/${change.id}/adoption`} formKey={newKey()}>
        <TextArea
          name="words"
          label={a.words}
          question
          rows={4}
          value={fields["words"] ?? change.words ?? ""}
        />
        <RadioGroup
          name="place"
          legend={a.place}
          value={fields["place"]}
          choices={takenOverPlaces.map((value) => ({ value, label: placeInWords(lang, value) }))}
        />
        <RadioGroup
          name="tell"
          legend={a.tell}
          help={a.tellHelp}
          value={fields["tell"]}
          choices={[
            { value: "yes", label: a.yes },
            { value: "no", label: a.no },
          ]}
        />
        <Actions>
          <Button>{a.save}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={at}>
          {t.form.back}
        </a>
      </p>
    </Page>
  );
};
