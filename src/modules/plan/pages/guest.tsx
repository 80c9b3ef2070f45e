import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Actions, Button, Details, Form, Heading, Hidden, Page, Section } from "#web/index.ts";
import { fieldsOf } from "../guests.ts";
import { dayInWords, typedDay } from "../in-words.ts";
import { guestTexts } from "../texts/guest.ts";
import { guestName, type Invited, standingInWords } from "./guests.tsx";
import { ScopeFacts } from "./scope-facts.tsx";
import { ScopeFields } from "./scope-fields.tsx";

interface GuestPageProps {
  c: Ctx;
  acting: Acting;
  one: Invited;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** One guest before the plan's owner: what holds, what to change of it, what held before, and the end of it. */
export const GuestPage = ({ c, acting, one, fields, wrong = [] }: GuestPageProps) => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const { guest, scopes } = one;
  const [now, ...earlier] = scopes;
  const words: Readonly<Record<string, string>> = t.form.wrong;
  const at = href(c.var.lang, `/my/plan/guests/${guest.id}`);
  const title = guestName(c, guest);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.one.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.places }))}
      heading={<Heading above={t.one.title} title={title} lead={standingInWords(c, one)} />}
    >
      {now && <ScopeFacts c={c} given={now} />}
      {guest.ended_at === null && (
        <>
          <div class="mv-noprint">
            <ActButton action={`${at}/ending`} label={t.end} about={title} />
          </div>
          <p>{t.endNote}</p>
          <Section id="change" title={t.one.change} noprint>
            <Form action={`${at}/scope`} formKey={newKey()}>
              <Hidden name="after" value={String(now?.n ?? 0)} />
              <ScopeFields c={c} fields={fields ?? (now ? fieldsOf(now, typedDay(now.valid_to)) : {})} />
              <Actions note={t.form.scopeNote}>
                <Button>{t.form.saveScope}</Button>
              </Actions>
            </Form>
          </Section>
        </>
      )}
      {earlier.length > 0 && (
        <Details summary={t.scope.earlier} narrow>
          {earlier.map((scope) => (
            <>
              <p>{t.scope.since(dayInWords(c, lang, scope.given_at))}</p>
              <ScopeFacts c={c} given={scope} />
            </>
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/plan/guests")}>
          {t.title}
        </a>
      </p>
    </Page>
  );
};
