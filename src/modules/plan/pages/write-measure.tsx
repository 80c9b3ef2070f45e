import type { Acting } from "#platform/db/index.ts";
import { type DraftOf, draftFields } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  DateField,
  Form,
  Heading,
  Hidden,
  Page,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "#web/index.ts";
import type { Measure } from "../open.ts";
import type { Refusal } from "../plan.ts";
import { measureTexts } from "../texts/measure.ts";
import { writingTexts } from "../texts/writing.ts";
import { AreaField } from "./area-field.tsx";
import { MeasureFacts } from "./measure-facts.tsx";

interface WriteMeasureProps {
  c: Ctx;
  acting: Acting;
  planId: string;
  fields: Fields;
  /** Who takes part in the plan, and can be asked. */
  guests: readonly { value: string; label: string }[];
  formKey: string;
  draft: DraftOf;
  /** Set where a measure is agreed anew: how it stands now, and the number of what was agreed last. */
  now?: { measure: Measure; terms: number };
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

/** Writes a measure, or agrees one anew: what, who, by when, and what it waits for. */
export const WriteMeasurePage = (props: WriteMeasureProps) => {
  const { c, acting, fields, draft, now, wrong = [], refused, draftBack } = props;
  const { t, lang } = measureTexts.in(c.var.lang);
  const { t: writing } = writingTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...writing.form.wrong, ...t.form.wrong };
  const title = now ? t.form.changeTitle : t.form.title;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      problems={[
        ...(refused ? [{ field: "", text: writing.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words })),
      ]}
      heading={<Heading title={title} lead={now ? t.form.changeLead : undefined} />}
    >
      {draftBack && <p>{writing.form.draftBack}</p>}
      {now && refused === "overtaken" && (
        <div class="mv-stack">
          <h2 class="mv-h2">{t.now}</h2>
          <MeasureFacts c={c} measure={now.measure} withWords />
        </div>
      )}
      <Form
        action={href(
          c.var.lang,
          now ? `/my/plan/measures/${now.measure.text.thread_id}/version` : "/my/plan/measures",
        )}
        formKey={props.formKey}
      >
        <Hidden name={draftFields.form} value={draft.form} />
        <Hidden name={draftFields.subject} value={draft.subject} />
        {now ? (
          <>
            <Hidden name="version" value={String(now.measure.text.n)} />
            <Hidden name="terms" value={String(now.terms)} />
          </>
        ) : (
          <Hidden name="plan" value={props.planId} />
        )}
        <TextArea
          name="words"
          label={t.form.words}
          help={t.form.wordsHelp}
          question
          rows={4}
          value={fields["words"]}
          draft={{ url: href(c.var.lang, "/my/draft"), status: "saved" }}
        />
        <RadioGroup
          name="owner"
          legend={t.form.owner}
          value={fields["owner"]}
          choices={(["me", "guest", "other", "nobody"] as const)
            .filter((value) => value !== "guest" || props.guests.length > 0)
            .map((value) => ({ value, label: t.form.owners[value] }))}
        />
        {props.guests.length > 0 && (
          <Select
            name="guest"
            label={t.form.guest}
            help={t.form.guestHelp}
            value={fields["guest"]}
            empty
            options={props.guests}
          />
        )}
        <TextField
          name="name"
          label={t.form.name}
          help={t.form.nameHelp}
          value={fields["name"]}
          autocomplete="off"
          optional
        />
        <DateField name="due" label={t.form.due} help={t.form.dueHelp} value={fields["due"]} optional />
        <TextArea
          name="waiting"
          label={t.form.waiting}
          help={t.form.waitingHelp}
          rows={2}
          value={fields["waiting"]}
          optional
        />
        <AreaField c={c} value={fields["area"]} />
        <CheckField
          name="hide"
          label={writing.form.hide}
          help={writing.form.hideHelp}
          checked={fields["hide"] === "yes"}
        />
        <Actions note={writing.form.notSaved} statusId="saved">
          <Button>{refused === "overtaken" ? writing.overtaken.save : t.form.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
