import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { RadioGroup, TextArea, TextField } from "#web/index.ts";
import { type Place, stances, wishes } from "../parts.ts";
import { writingTexts } from "../texts/writing.ts";

interface PlaceFieldsProps {
  c: Ctx;
  place: Place;
  fields: Fields;
}

/** The fields that what is written in a place is made of. */
export const PlaceFields = ({ c, place, fields }: PlaceFieldsProps) => {
  const { form } = writingTexts.in(c.var.lang).t;
  const draft = { url: href(c.var.lang, "/my/draft"), status: "saved" };
  const area = (label: string, more: { help?: string; optional?: true } = {}) => (
    <TextArea name="words" label={label} value={fields["words"]} draft={draft} {...more} />
  );
  if (place === "contact")
    return (
      <>
        <TextField
          name="name"
          label={form.name}
          help={form.nameHelp}
          value={fields["name"]}
          autocomplete="off"
        />
        <TextField
          name="telephone"
          label={form.telephone}
          value={fields["telephone"]}
          type="tel"
          autocomplete="off"
          optional
        />
        {area(form.told, { optional: true })}
        <TextField
          name="rank"
          label={form.rank}
          help={form.rankHelp}
          value={fields["rank"] || "1"}
          inputmode="numeric"
          autocomplete="off"
          size={4}
        />
      </>
    );
  if (place === "wish")
    return (
      <>
        <RadioGroup
          name="stance"
          legend={form.wish}
          value={fields["stance"]}
          choices={wishes.map((value) => ({ value, label: form.wishes[value] }))}
        />
        {area(form.what)}
        <TextArea name="why" label={form.why} value={fields["why"]} rows={4} optional />
      </>
    );
  if (place === "coercion")
    return (
      <>
        <RadioGroup
          name="stance"
          legend={form.stance}
          value={fields["stance"]}
          choices={stances.map((value) => ({
            value,
            label: form.stances[value],
            help: form.stanceHelp[value],
          }))}
        />
        {area(form.stanceWords, { optional: true })}
      </>
    );
  return area(form.words, { help: form.wordsHelp });
};
