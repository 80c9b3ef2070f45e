import { addDays, type Day, mondayOf } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { CheckField, RadioGroup, TextField } from "#web/index.ts";
import { asWhomChoices, type Typed, wishChoices } from "../give-form.ts";
import type { GiveTexts } from "../texts/give.ts";

type Asked = { t: GiveTexts; lang: Lang; typed: Typed; unit: string; today: Day };

/** What one may say besides: own words came first, categories come after and can all be skipped. */
export function GiveQuestions({ t, lang, typed, unit, today }: Asked) {
  const r = t.review;
  return (
    <>
      <div class="mv-stack">
        <h2 class="mv-h2">{r.more}</h2>
        <p>{r.moreText}</p>
      </div>
      <TextField
        name="about"
        label={r.about}
        help={r.aboutHelp}
        question
        optional
        value={typed.about}
        autocomplete="off"
      />
      <RadioGroup
        name="as_whom"
        legend={r.asWhom}
        optional
        value={typed.as_whom}
        choices={asWhomChoices.map((value) => ({ value, label: r.asWhomChoices[value] }))}
      />
      <RadioGroup
        name="wish"
        legend={r.wish}
        help={r.wishHelp}
        optional
        value={typed.wish}
        choices={wishChoices.map((value) => ({ value, label: r.wishChoices[value] }))}
      />
      <CheckField
        name="third_person"
        label={r.third}
        help={r.thirdHelp(unit)}
        checked={typed.third_person === "yes"}
      />
      {typed.mode === "anonymous" && (
        <CheckField
          name="hold"
          label={r.hold}
          help={r.holdHelp(dateInWords(lang, addDays(mondayOf(today), 7)), unit)}
          checked={typed.hold === "yes"}
        />
      )}
    </>
  );
}
