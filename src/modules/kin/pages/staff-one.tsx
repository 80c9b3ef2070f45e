import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, TextArea, Words } from "#web/index.ts";
import { unsealAnswer, unsealTelling } from "../sealed.ts";
import type { Information } from "../store.ts";
import { kinTexts } from "../texts/kin.ts";

interface StaffOneProps {
  c: Ctx;
  acting: Acting;
  of: Information;
  formKey: string;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** One telling, and the answer: which must not say whether the person is known. */
export const StaffOnePage = ({ c, acting, of, formKey, fields = {}, wrong = [] }: StaffOneProps) => {
  const { t: texts, lang } = kinTexts.in(c.var.lang);
  const { one: t } = texts.staff;
  const { config } = c.var.house;
  const words: Readonly<Record<string, string>> = t.wrong;
  const said = unsealTelling(config, of.sealed);
  const answer = of.answer_sealed && unsealAnswer(config, of.answer_sealed);
  const day = (on: Information["received_on"]) => dateInWords(lang, on, { short: c.var.today });
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.words }))}
      heading={<Heading title={t.title} lead={texts.staff.lead} />}
    >
      <div class="mv-stack">
        <p>
          <b>{t.about}:</b> <span dir="auto">{said?.about ?? texts.told.unreadable}</span>
        </p>
        <Words by="giver" who={said?.name || t.noName} when={day(of.received_on)}>
          {said?.words ?? texts.told.unreadable}
        </Words>
        <p class="mv-small">{t.readers[of.readers]}</p>
      </div>
      {of.answered_on ? (
        <Words by="service" who={t.already} when={day(of.answered_on)}>
          {answer ?? texts.told.unreadable}
        </Words>
      ) : (
        <Form action={href(c.var.lang, `/my/kin/${of.id}/answer`)} formKey={formKey}>
          <p>{t.secrecy}</p>
          <TextArea name="words" label={t.answer} help={t.answerHelp} question value={fields["words"]} />
          <Actions note={t.notYet}>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/kin")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
