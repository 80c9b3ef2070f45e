import type { Acting } from "#platform/db/index.ts";
import { type DraftOf, draftFields } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, CheckField, Form, Heading, Hidden, Page, Words } from "#web/index.ts";
import type { Refusal } from "../crisis.ts";
import { dayInWords } from "../in-words.ts";
import type { CrisisText } from "../open.ts";
import { forOwnerAlone, type Place } from "../parts.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { writingTexts } from "../texts/writing.ts";
import { ownPath } from "../whose.ts";
import { EntryWords } from "./entry.tsx";
import { PlaceFields } from "./place-fields.tsx";

interface WriteTextProps {
  c: Ctx;
  acting: Acting;
  place: Place;
  fields: Fields;
  formKey: string;
  draft: DraftOf;
  /** Set where a newer version is written: what stands there now. */
  now?: CrisisText;
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

/** Writes a text, or a newer version of one. What was typed stays, whatever is in the way. */
export const WriteTextPage = (props: WriteTextProps) => {
  const { c, acting, place, fields, draft, now, wrong = [], refused, draftBack } = props;
  const { t, lang } = writingTexts.in(c.var.lang);
  const { places, hints, title: plan } = crisisTexts.in(c.var.lang).t;
  const words: Readonly<Record<string, string>> = t.form.wrong;
  const late = refused === "overtaken";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={places[place]}
      problems={[
        ...(refused ? [{ field: "", text: t.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words })),
      ]}
      heading={<Heading above={plan} title={places[place]} lead={hints[place]} />}
    >
      {now && !refused && <p>{t.form.changeLead}</p>}
      {draftBack && <p>{t.form.draftBack}</p>}
      {now && late && (
        <Words by="giver" who={t.overtaken.now} when={dayInWords(c, lang, now.written_at)}>
          <EntryWords lang={lang} text={now} before={now.rank - 1} />
        </Words>
      )}
      <Form
        action={href(c.var.lang, now ? `${ownPath}/texts/${now.thread_id}/version` : `${ownPath}/texts`)}
        formKey={props.formKey}
      >
        <Hidden name={draftFields.form} value={draft.form} />
        <Hidden name={draftFields.subject} value={draft.subject} />
        {now ? <Hidden name="version" value={String(now.n)} /> : <Hidden name="place" value={place} />}
        {late && <h2 class="mv-h2">{t.overtaken.yours}</h2>}
        <PlaceFields c={c} place={place} fields={fields} />
        {place !== forOwnerAlone && (
          <CheckField
            name="hide"
            label={t.form.hide}
            help={t.form.hideHelp}
            checked={fields["hide"] === "yes"}
          />
        )}
        <Actions note={t.form.notSaved} statusId="saved">
          <Button>{late ? t.overtaken.save : t.form.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
