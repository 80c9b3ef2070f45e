import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  Hidden,
  LinkButton,
  OwnText,
  Page,
  RadioGroup,
  Select,
  TextArea,
} from "#web/index.ts";
import { nameInWords, whenInWords } from "../in-words.ts";
import type { OpenMeeting } from "../open.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { minutesTexts } from "../texts/minutes.ts";

interface AbsenceProps {
  c: Ctx;
  acting: Acting;
  open: OpenMeeting;
  minutes: OpenMinutes;
  fields: Fields;
  wrong?: readonly Wrong[];
}

/** Before the person: staying away, what is to be read out, and who speaks for them. */
export const AbsencePage = ({ c, acting, open, minutes, fields, wrong = [] }: AbsenceProps) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.away;
  const { t: shared } = meetingTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const words: Readonly<Record<string, string>> = { ...shared.refused, ...t.wrong };
  const { absence } = minutes;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.come }))}
      heading={
        <Heading above={whenInWords(lang, open.now, c.var.today)} title={t.title} lead={t.lead}>
          <p>{t.free}</p>
        </Heading>
      }
    >
      {wrong.some(({ word }) => word === "overtaken") && (
        <div class="mv-words">
          <b>{shared.now}</b>
          <p>{absence?.away ? t.mine : t.come}</p>
          {absence?.words && <OwnText text={absence.words} />}
        </div>
      )}
      <Form action={at(`/my/meetings/${open.of.id}/absence`)} formKey={newKey()}>
        <Hidden name="seen" value={String(absence?.n ?? 0)} />
        <RadioGroup
          name="come"
          legend={t.question}
          value={fields["come"]}
          choices={(["away", "come"] as const).map((value) => ({ value, label: t.choices[value] }))}
        />
        <TextArea name="words" label={t.words} help={t.wordsHelp} value={fields["words"]} rows={6} optional />
        <Select
          name="proxy"
          label={t.proxy}
          help={t.proxyHelp}
          value={fields["proxy"]}
          options={[
            { value: "", label: t.nobody },
            ...open.participants
              .filter(({ ended_at }) => ended_at === null)
              .map((one) => ({ value: one.id, label: nameInWords(lang, one) })),
          ]}
        />
        <Actions>
          <Button>{t.save}</Button>
          <LinkButton href={at(`/my/meetings/${open.of.id}`)} secondary>
            {all.minutes.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};
