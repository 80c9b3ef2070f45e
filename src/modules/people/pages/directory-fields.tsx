import type { Lang } from "#platform/texts/index.ts";
import { CheckField, Select, TextArea, TextField, useFace } from "#web/index.ts";
import { areas, directoryKinds, forWhom } from "../directory-kinds.ts";
import { directoryTexts } from "../texts/index.ts";

type Typed = Readonly<Record<string, string>>;

/** Several ticks under one question. The first has the group's name as id, so that the error summary finds it. */
function Ticks(props: {
  name: string;
  legend: string;
  words: readonly string[];
  called: Typed;
  typed: Typed;
}) {
  const { name, words, called, typed } = props;
  const problem = useFace().problems.find(({ field }) => field === name)?.text;
  return (
    <fieldset
      class={problem ? "ds-fieldset mv-invalid" : "ds-fieldset"}
      aria-describedby={problem && `${name}-error`}
    >
      <legend class="ds-label">{props.legend}</legend>
      {problem && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {problem}
        </p>
      )}
      {words.map((word, i) => (
        <CheckField
          name={`${name}_${word}`}
          id={i === 0 ? name : `${name}_${word}`}
          label={called[word] ?? word}
          checked={typed[`${name}_${word}`] === "yes"}
        />
      ))}
    </fieldset>
  );
}

/** What is said of an organisation near here. */
export function DirectoryFields({ lang, typed }: { lang: Lang; typed: Typed }) {
  const { t: all } = directoryTexts.in(lang);
  const t = all.admin;
  return (
    <>
      <TextField name="name" label={t.name} value={typed["name"]} maxlength={120} />
      <Select
        name="kind"
        label={t.kind}
        empty
        value={typed["kind"]}
        options={directoryKinds.map((value) => ({ value, label: all.kinds[value] }))}
      />
      <TextArea name="purpose" label={t.purpose} help={t.purposeHelp} value={typed["purpose"]} rows={4} />
      <Ticks name="for_whom" legend={t.for_whom} words={forWhom} called={all.whom} typed={typed} />
      <Ticks name="areas" legend={t.areas} words={areas} called={all.areas} typed={typed} />
      <TextField
        name="telephone"
        type="tel"
        label={t.telephone}
        value={typed["telephone"]}
        maxlength={40}
        optional
      />
      <TextField name="web" label={t.web} help={t.webHelp} value={typed["web"]} maxlength={200} optional />
      <CheckField name="appoints" label={t.appoints} checked={typed["appoints"] === "yes"} />
      <CheckField name="hearings" label={t.hearings} checked={typed["hearings"] === "yes"} />
    </>
  );
}
