import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { Actions, Button, Details, Form, TextArea } from "#web/index.ts";
import type { PromiseVersion } from "../store-public.ts";
import type { PublishTexts } from "../texts/publish.ts";

type PromiseOneProps = {
  t: PublishTexts["promises"];
  lang: Lang;
  /** The language of the addresses, which the page keeps. */
  to: Lang;
  /** Newest first. */
  versions: readonly PromiseVersion[];
  fields: Fields;
};

/** One promise with its history; where it holds, it can be worded anew or ended. */
export const PromiseOne = ({ t, lang, to, versions, fields }: PromiseOneProps) => {
  const [now, ...before] = versions;
  if (!now) return null;
  const path = `/my/promises/${now.promise_id}`;
  const field = `text-${now.promise_id}`;
  return (
    <article class="mv-words mv-stack">
      <p>{now.text}</p>
      <p class="mv-small">{span(now)}</p>
      {before.length > 0 && (
        <Details summary={t.earlier}>
          <ul class="ds-list">
            {before.map((one) => (
              <li>
                {one.text} <span class="mv-small">{span(one)}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {now.valid_to === null && (
        <>
          <Details summary={t.change}>
            <Form action={href(to, `${path}/version`)} formKey={newKey()}>
              <TextArea name={field} label={t.text} rows={3} value={fields[field] ?? now.text} />
              <Actions note={t.changeNote}>
                <Button secondary>{t.save}</Button>
              </Actions>
            </Form>
          </Details>
          <Form action={href(to, `${path}/end`)} formKey={newKey()}>
            <Actions note={t.endNote}>
              <Button secondary>{t.end}</Button>
            </Actions>
          </Form>
        </>
      )}
    </article>
  );

  function span(one: PromiseVersion): string {
    const from = dateInWords(lang, one.valid_from);
    return one.valid_to === null ? t.since(from) : t.until(from, dateInWords(lang, one.valid_to));
  }
};
