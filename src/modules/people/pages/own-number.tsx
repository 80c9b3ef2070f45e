import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Section } from "#web/index.ts";
import type { ownNumberOf } from "../number-keeping.ts";
import { numberTexts, profileTexts } from "../texts/index.ts";

/** One's own number, opened. */
export type OwnNumber = NonNullable<Awaited<ReturnType<typeof ownNumberOf>>>;

/** What stands of one's own number where it is not asked for: its last two digits, and where it came from. */
export const numberLines = (lang: Lang, number: OwnNumber, whole = false): string[] => {
  const { t } = numberTexts.in(lang);
  return [
    ...(whole ? [] : [t.own.ends(t.kinds[number.kind], number.digits.slice(-2))]),
    number.document
      ? t.own.fromDocument(number.unit_name ?? "", t.own.read[number.document])
      : t.own.fromSignIn,
    ...(number.disputed_at ? [t.own.disputed] : []),
  ];
};

type OwnNumberPageProps = {
  c: Ctx;
  acting: Acting;
  number: OwnNumber;
  /** Shown whole: only after one has shown who one is. */
  whole: boolean;
  formKey: string;
};

/** One's own national number: the end of it, all of it where one asks for it, and that it is wrong. */
export function OwnNumberPage({ c, acting, number, whole, formKey }: OwnNumberPageProps) {
  const { t, lang } = numberTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, `/my/profile${path}`);
  const back = (
    <a class="ds-link" href={to("")}>
      {profileTexts.in(c.var.lang).t.back}
    </a>
  );
  const { digits } = number;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.own.title}
      heading={<Heading above={back} title={t.own.title} lead={t.own.lead} />}
    >
      <Section id="number" title={t.kinds[number.kind]}>
        {whole && (
          <output class="mv-h2" aria-label={t.kinds[number.kind]}>
            {digits.slice(0, 6)} {digits.slice(6)}
          </output>
        )}
        {numberLines(lang, number, whole).map((line) => (
          <p>{line}</p>
        ))}
        <p class="mv-small">
          {t.own.since(dateInWords(lang, oslo(number.entered_at), { short: c.var.today }))}
        </p>
        {!whole && (
          <Form action={to("/national-number/showing")} formKey={formKey}>
            <Actions note={t.own.showNote}>
              <Button>{t.own.show}</Button>
            </Actions>
          </Form>
        )}
      </Section>
      {!number.disputed_at && (
        <Section id="correction" title={t.own.wrong}>
          <p>{number.document ? t.own.wrongDocument : t.own.wrongSignIn}</p>
          <Form action={to("/national-number/correction")} formKey={formKey}>
            <Actions>
              <Button secondary>{t.own.report}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </Page>
  );
}
