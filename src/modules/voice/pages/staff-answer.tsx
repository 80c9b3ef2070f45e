import { type DraftOf, draftFields } from "#platform/draft.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  DegreeMeanings,
  Form,
  Hidden,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  useFace,
} from "#web/index.ts";
import type { StaffTexts } from "../texts/staff.ts";

interface AnswerFormProps {
  t: StaffTexts;
  lang: Lang;
  action: string;
  formKey: string;
  /** How many entries the one who answers has before their eyes. */
  seen: number;
  fields: Fields;
  colleagues: readonly { id: string; name: string; title: string }[];
  cases: readonly { id: string; title: string }[];
  /** Where the script saves, what it is a draft of, and what stands by the button. */
  draft: { url: string; of: DraftOf; note: string | null };
  first: boolean;
  name: string;
  /** Named: the answer goes to somebody whose name one sees. */
  knowsGiver: boolean;
}

/** The answer: words, what it leads to, who does what by when, and how much the giver took part. */
export const AnswerForm = (props: AnswerFormProps) => {
  const { fields, draft } = props;
  const t = props.t.answer;
  const { t: face } = useFace();
  const value = (name: string) => fields[name] ?? "";
  return (
    <section class="mv-stack" aria-labelledby="answer-title">
      <h2 class="mv-h2" id="answer-title">
        {props.first ? t.title : t.titleAgain}
      </h2>
      <p>
        {t.named(props.name)} {!props.knowsGiver && t.dontGuess}
      </p>
      <Form action={props.action} formKey={props.formKey}>
        <Hidden name="seen" value={String(props.seen)} />
        <Hidden name={draftFields.form} value={draft.of.form} />
        <Hidden name={draftFields.subject} value={draft.of.subject} />
        <TextArea
          name="text"
          label={t.text}
          help={`${t.textHelp} ${t.draftHelp}`}
          question
          value={value("text")}
          draft={{ url: draft.url, status: "draft-status" }}
        />
        <RadioGroup
          name="outcome"
          legend={t.outcome}
          help={t.outcomeHelp}
          value={value("outcome")}
          choices={(["measure", "partly", "not"] as const).map((outcome) => ({
            value: outcome,
            label: props.t.outcomes[outcome],
            ...(outcome === "not" ? { help: t.notHelp } : {}),
          }))}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{t.measure}</legend>
          <p>{t.measureHelp}</p>
          {props.cases.length > 0 && (
            <Select
              name="caseId"
              label={t.existing}
              value={value("caseId")}
              options={[
                { value: "", label: t.newCase },
                ...props.cases.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
          <TextField name="what" label={t.what} value={value("what")} maxlength={300} />
          <Select
            name="who"
            label={t.who}
            value={value("who")}
            empty
            options={props.colleagues.map(({ id, name, title }) => ({
              value: id,
              label: title ? `${name}, ${title}` : name,
            }))}
          />
          <DateField name="when" label={t.when} value={value("when")} />
          <TextField
            name="caseTitle"
            label={t.caseTitle}
            help={t.caseTitleHelp}
            optional
            value={value("caseTitle")}
            maxlength={120}
          />
        </fieldset>
        <RadioGroup
          name="degree"
          legend={t.degree}
          help={t.degreeHelp}
          value={value("degree")}
          choices={face.degrees.words.map((word, i) => ({ value: String(i + 1), label: word }))}
        />
        <DegreeMeanings />
        <TextArea
          name="degreeReason"
          label={t.degreeReason}
          optional
          rows={2}
          value={value("degreeReason")}
        />
        <Actions note={draft.note ?? t.notSent} statusId="draft-status">
          <Button name="step" value="review">
            {t.review}
          </Button>
          <Button secondary name="step" value="draft">
            {t.saveDraft}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
