import { oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Degree,
  DegreeMeanings,
  type DegreeStep,
  Details,
  Pair,
  PartyMark,
  RadioGroup,
  Section,
  TextArea,
  useFace,
} from "#web/index.ts";
import type { Entry } from "../voice.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";

const quoted = (reason: string | null) => (reason ? `«${reason}»` : undefined);

const whenOf = (lang: Lang, entry: Entry) =>
  entry.at ? dateInWords(lang, oslo(entry.at)) : weekInWords(lang, entry.week);

const Given = ({ entry, who }: { entry: Entry; who: string }) => (
  <Degree
    by={entry.by}
    who={who}
    degree={(entry.degree ?? 1) as DegreeStep}
    reason={quoted(entry.degree_reason)}
  />
);

const NotGiven = ({ making }: { making: FormMaking }) => (
  <div class="mv-degree mv-words" data-by="giver">
    <p class="mv-by">
      <PartyMark by="giver" />
      <span>
        <b>{making.t.degree.youNot}</b>
      </span>
    </p>
    <p>{making.t.degree.youNotText}</p>
  </div>
);

const OwnDegreeForm = ({ making }: { making: FormMaking }) => {
  const { t, file, typed } = making;
  const { degrees } = useFace().t;
  const own = file.standing.degree;
  return (
    <Details summary={own ? t.degree.formAgain : t.degree.form} narrow open={typed["degree"] !== undefined}>
      <ActForm making={making} noun="degree">
        <RadioGroup
          name="degree"
          legend={t.degree.form}
          choices={degrees.words.map((label, i) => ({
            value: String(i + 1),
            label,
            help: degrees.meanings[i],
          }))}
          value={typed["degree"] ?? (own?.degree ? String(own.degree) : undefined)}
        />
        <TextArea
          name="degree_reason"
          label={t.degree.reason}
          optional
          value={typed["degree_reason"]}
          rows={3}
        />
        <Actions>
          <Button>{t.degree.send}</Button>
        </Actions>
      </ActForm>
    </Details>
  );
};

/** How much the giver took part, as both say: two equal boxes, never merged, earlier answers readable. */
export function DegreeSection({ making }: { making: FormMaking }) {
  const { t, file } = making;
  const { lang } = useFace();
  const { degree: own, answer } = file.standing;
  const unit = file.unit.short_name;
  const earlier = file.entries
    .filter((e) => e.degree !== null && e !== own && e !== answer)
    .sort((a, b) => a.n - b.n);
  return (
    <Section id="degree-title" title={t.degree.title}>
      <p>{t.degree.apart(unit)}</p>
      <Pair>
        {own ? <Given entry={own} who={t.degree.you} /> : <NotGiven making={making} />}
        {answer && <Given entry={answer} who={t.degree.unit(unit)} />}
      </Pair>
      {earlier.length > 0 && (
        <Details summary={t.degree.earlier} narrow>
          {earlier.map((entry) => (
            <Given
              entry={entry}
              who={t.degree.earlierOf(
                entry.by === "giver" ? t.degree.you : t.degree.unit(unit),
                whenOf(lang, entry),
              )}
            />
          ))}
        </Details>
      )}
      <DegreeMeanings />
      {file.standing.state !== "withdrawn" && (
        <div class="mv-noprint">
          <OwnDegreeForm making={making} />
        </div>
      )}
    </Section>
  );
}
