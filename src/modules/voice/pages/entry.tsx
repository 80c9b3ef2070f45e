import type { PlacedUnit } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  type Frame,
  Heading,
  Hidden,
  Page,
  type Problem,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "#web/index.ts";
import type { EntryChannel } from "../entry-form.ts";
import { entryTexts } from "../texts/entry.ts";

/** The frame of entering for somebody: the band says so, with a double line. */
export const entryFrame = (c: Ctx, acting: Acting): Frame => {
  const { t, lang } = entryTexts.in(c.var.lang);
  const frame = c.get("frames")(c, { acting, current: "/my/voices", textLang: lang });
  return {
    ...frame,
    as: {
      ...frame.as,
      forOther: true,
      text: (
        <>
          <b>{t.for}</b> {t.written} {frame.as?.text}
        </>
      ),
    },
  };
};

interface EntryPageProps {
  c: Ctx;
  acting: Acting;
  channel: EntryChannel;
  units: readonly PlacedUnit[];
  fields: Fields;
  problems: readonly Problem[];
}

/** Enters what came on paper or by telephone: at most six fields, the words first among them. */
export const EntryPage = ({ c, acting, channel, units, fields, problems }: EntryPageProps) => {
  const { t } = entryTexts.in(c.var.lang);
  const other: EntryChannel = channel === "paper" ? "telephone" : "paper";
  const value = (name: string) => fields[name] ?? "";
  return (
    <Page
      frame={entryFrame(c, acting)}
      title={t.title[channel]}
      problems={problems}
      heading={
        <Heading title={t.title[channel]} lead={t.lead[channel]}>
          <p>
            {t.other[channel]}{" "}
            <a class="ds-link" href={href(c.var.lang, `/my/entry?channel=${other}`)}>
              {t.otherLink[channel]}
            </a>
          </p>
        </Heading>
      }
    >
      <Form action={href(c.var.lang, "/my/entry")} formKey={fields["key"] || newKey()}>
        <Hidden name="channel" value={channel} />
        {units.length > 1 && (
          <Select
            name="unit"
            label={t.unit}
            value={value("unit") || (acting.unit_id ?? "")}
            empty
            options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        )}
        {channel === "paper" && (
          <TextField
            name="code"
            label={t.code}
            help={t.codeHelp}
            value={value("code")}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            size={36}
          />
        )}
        <TextArea name="words" label={t.words[channel]} help={t.wordsHelp} question value={value("words")} />
        <RadioGroup
          name="mode"
          legend={t.mode}
          help={t.modeHelp}
          value={value("mode")}
          choices={[
            { value: "anonymous", label: t.modes.anonymous, help: t.modes.anonymousHelp },
            { value: "confidential", label: t.modes.confidential, help: t.modes.confidentialHelp },
            { value: "named", label: t.modes.named, help: t.modes.namedHelp },
          ]}
        />
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={value("name")}
          autocomplete="off"
          maxlength={200}
        />
        <RadioGroup
          name="wish"
          legend={t.wish}
          optional
          value={value("wish")}
          choices={(["answer", "change", "know"] as const).map((wish) => ({
            value: wish,
            label: t.wishes[wish],
          }))}
        />
        <p class="mv-small">{t.kept}</p>
        <Actions note={t.notSaved}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
