import type { InterpreterNeed } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
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
  LinkButton,
  Page,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from "#web/index.ts";
import { interpreterInWords } from "../in-words.ts";
import type { OpenMeeting } from "../open.ts";
import { places } from "../parts.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { BeforeCard, WhenAndWhere } from "./facts.tsx";

interface SetupProps {
  c: Ctx;
  acting: Acting;
  fields: Fields;
  formKey: string;
  /** What the profile says of interpreting; null where it says nothing. */
  need: InterpreterNeed | null;
  /** The meeting that is changed; null where a new one is made. */
  open: OpenMeeting | null;
  wrong?: readonly Wrong[];
}

/** When, where, how long, how many, and the card before. What was typed stays, whatever is in the way. */
export const SetupPage = ({ c, acting, fields, formKey, need, open, wrong = [] }: SetupProps) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const f = t.form;
  const words: Readonly<Record<string, string>> = { ...f.wrong, ...t.refused };
  const title = open ? f.changeTitle : f.title;
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? f.wrong.long }))}
      heading={<Heading above={t.title} title={title} lead={open ? f.changeLead : f.lead} />}
    >
      {open && wrong.some(({ word }) => word === "overtaken") && (
        <>
          <p>
            <b>{t.now}</b>
          </p>
          <WhenAndWhere {...{ c, now: open.now }} owner={null} />
          <BeforeCard {...{ c, now: open.now }} owner={null} />
        </>
      )}
      <Form action={at(open ? `/my/meetings/${open.of.id}/version` : "/my/meetings")} formKey={formKey}>
        <Hidden name="seen" value={String(open?.now.n ?? 0)} />
        <Section id="when" title={f.when}>
          <DateField name="day" label={f.day} value={fields["day"]} />
          <TextField
            name="starts"
            label={f.starts}
            help={f.startsHelp}
            value={fields["starts"]}
            autocomplete="off"
            size={8}
          />
          <TextField
            name="minutes"
            label={f.minutes}
            value={fields["minutes"]}
            inputmode="numeric"
            autocomplete="off"
            size={6}
          />
          <RadioGroup
            name="place"
            legend={f.place}
            value={fields["place"]}
            choices={places.map((value) => ({ value, label: t.places[value] }))}
          />
          <TextArea
            name="where"
            label={f.where}
            help={f.whereHelp}
            value={fields["where"]}
            rows={2}
            optional
          />
          <TextField
            name="most"
            label={f.most}
            help={f.mostHelp}
            value={fields["most"]}
            inputmode="numeric"
            autocomplete="off"
            size={4}
            optional
          />
        </Section>
        <Section id="card-fields" title={f.card}>
          <TextArea name="about" label={t.card.about} value={fields["about"]} rows={4} optional />
          <TextArea name="met" label={t.card.met} help={f.metHelp} value={fields["met"]} rows={3} optional />
          <TextArea
            name="manage"
            label={t.card.manage}
            help={f.manageHelp}
            value={fields["manage"]}
            rows={2}
            optional
          />
          {need?.needed ? (
            <CheckField
              name="interpreter"
              label={f.interpreter(interpreterInWords(lang, need))}
              help={f.interpreterHelp}
              checked={fields["interpreter"] === "yes"}
            />
          ) : (
            <p>
              {f.noInterpreter}{" "}
              <a class="ds-link" href={at("/my/profile")}>
                {f.profile}
              </a>
            </p>
          )}
        </Section>
        <Actions>
          <Button>{open ? f.saveChange : f.save}</Button>
          <LinkButton href={at(open ? `/my/meetings/${open.of.id}` : "/my/meetings")} secondary>
            {t.more.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};
