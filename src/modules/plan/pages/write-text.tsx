import type { Acting } from "#platform/db/index.ts";
import { type DraftOf, draftFields } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  Form,
  Heading,
  Hidden,
  Page,
  RadioGroup,
  TextArea,
  Words,
} from "#web/index.ts";
import { dayInWords, placeWords } from "../in-words.ts";
import type { PlanText } from "../open.ts";
import type { Place } from "../parts.ts";
import type { Refusal } from "../plan.ts";
import { writingTexts } from "../texts/writing.ts";
import { AreaField } from "./area-field.tsx";

interface WriteTextProps {
  c: Ctx;
  acting: Acting;
  planId: string;
  /** In whose words it is asked. */
  template: string;
  fields: Fields;
  formKey: string;
  draft: DraftOf;
  /** The places one can choose among; of a text that is there already the place stands. */
  open: readonly Place[];
  /** Set where a newer version is written: what stands there now. */
  now?: PlanText;
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

/** Writes a text, or a newer version of one. What was typed stays, whatever is in the way. */
export const WriteTextPage = (props: WriteTextProps) => {
  const { c, acting, fields, draft, now, wrong = [], refused, draftBack } = props;
  const { t, lang } = writingTexts.in(c.var.lang);
  const places = placeWords(lang, props.template);
  const words: Readonly<Record<string, string>> = t.form.wrong;
  const title = now ? t.form.changeTitle : t.form.title;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      problems={[
        ...(refused ? [{ field: "", text: t.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words })),
      ]}
      heading={
        <Heading above={now && places[now.place]} title={title} lead={now ? t.form.changeLead : undefined} />
      }
    >
      {draftBack && <p>{t.form.draftBack}</p>}
      {now && refused === "overtaken" && (
        <Words by="giver" who={t.overtaken.now} when={dayInWords(c, lang, now.written_at)}>
          {now.words ?? ""}
        </Words>
      )}
      <Form
        action={href(c.var.lang, now ? `/my/plan/texts/${now.thread_id}/version` : "/my/plan/texts")}
        formKey={props.formKey}
      >
        <Hidden name={draftFields.form} value={draft.form} />
        <Hidden name={draftFields.subject} value={draft.subject} />
        {now ? (
          <Hidden name="version" value={String(now.n)} />
        ) : (
          <>
            <Hidden name="plan" value={props.planId} />
            <RadioGroup
              name="place"
              legend={t.form.place}
              value={fields["place"]}
              choices={props.open.map((value) => ({ value, label: places[value] }))}
            />
          </>
        )}
        <TextArea
          name="words"
          label={refused === "overtaken" ? t.overtaken.yours : t.form.words}
          help={t.form.wordsHelp}
          question
          value={fields["words"]}
          draft={{ url: href(c.var.lang, "/my/draft"), status: "saved" }}
        />
        <AreaField c={c} value={fields["area"]} />
        <CheckField
          name="hide"
          label={t.form.hide}
          help={t.form.hideHelp}
          checked={fields["hide"] === "yes"}
        />
        <Actions note={t.form.notSaved} statusId="saved">
          <Button>{refused === "overtaken" ? t.overtaken.save : t.form.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
