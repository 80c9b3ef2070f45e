import { asDay } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Section, TextArea } from "#web/index.ts";
import type { Coordination } from "../store/coordinations.ts";
import type { CoordinatingUnit } from "../store/unit.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { Earlier } from "./earlier.tsx";

// When the acts and the regulations were last read against what stands here.
const readOn = asDay("2026-11-26");

interface StartProps {
  c: Ctx;
  acting: Acting;
  unit: CoordinatingUnit | null;
  earlier: readonly Coordination[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** Nothing asked for yet: what one has a right to, and saying in one act that one needs it. */
export const StartPage = ({ c, acting, unit, earlier, fields, formKey, wrong = [] }: StartProps) => {
  const { t, lang } = coordinationTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...t.wrong, ...t.refused };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.long }))}
      heading={<Heading title={t.title} lead={t.start.lead} />}
    >
      {unit ? (
        <Form action={href(c.var.lang, "/my/coordination")} formKey={formKey}>
          <p>{t.start.to(unit.name)}</p>
          <TextArea
            name="words"
            label={t.start.words}
            help={t.start.wordsHelp}
            value={fields["words"]}
            rows={4}
            optional
          />
          <Actions note={t.start.next}>
            <Button>{t.start.act}</Button>
          </Actions>
        </Form>
      ) : (
        <p>{t.start.none(acting.organisation_name)}</p>
      )}
      <Section id="right" title={t.start.right}>
        <ul class="ds-list">
          {t.start.rights.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="mv-small">{t.start.read(dateInWords(lang, readOn))}</p>
      </Section>
      <Earlier c={c} all={earlier} />
    </Page>
  );
};
