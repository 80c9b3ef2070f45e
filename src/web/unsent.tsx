import { href, type Lang } from "#platform/texts/index.ts";
import { Hidden } from "./form/hidden.tsx";
import { OwnText } from "./parts/words.tsx";
import { faceTexts } from "./texts/index.ts";

/** A form that was posted while nothing could be stored. */
export interface UnsentForm {
  lang: Lang;
  /** Where it was posted, with its language. */
  action: string;
  fields: Readonly<Record<string, string>>;
}

/** Where it is known that nothing was sent, and something else comes first: what to do, and the button's words. */
interface UnsentAct {
  text: string;
  send: string;
}

// Keys, codes, ids and chosen values are not what somebody wrote; they go along unseen.
const isOwnWords = ([name, value]: [string, string]): boolean =>
  name !== "key" && name !== "code" && name !== "return" && !/^[a-z0-9_-]{0,64}$/.test(value);

/** Whether anything in it was written by hand. */
export const hasOwnWords = (fields: UnsentForm["fields"]): boolean => Object.entries(fields).some(isOwnWords);

/** The way out of a page that shows what somebody wrote. Works without the database too. */
export function UnsentLeave({ lang, action }: UnsentForm) {
  const { t } = faceTexts.in(lang);
  const leave = href(lang, action.startsWith("/my") ? "/my/leave" : "/leave");
  return (
    <form class="mv-leave" method="post" action={leave} aria-label={t.leaveLabel}>
      <button class="ds-button" data-variant="secondary" data-color="neutral" type="submit">
        {t.leave}
      </button>
    </form>
  );
}

/** What was written, in full: to be copied, where sending the same again would come to nothing. */
export function UnsentWords({ lang, fields }: Pick<UnsentForm, "lang" | "fields">) {
  const { t } = faceTexts.in(lang);
  return (
    <>
      <h2 class="mv-h2">{t.unsent.title}</h2>
      {Object.entries(fields)
        .filter(isOwnWords)
        .map(([, value]) => (
          <div class="mv-words">
            <OwnText text={value} />
          </div>
        ))}
    </>
  );
}

/**
 * What was written, with one button that sends the very same form again: the key is the same too, so it counts once
 * whether or not the first one came through. Needs nothing but what was just posted.
 */
export function Unsent({ lang, action, fields, words }: UnsentForm & { words?: UnsentAct }) {
  const { t } = faceTexts.in(lang);
  return (
    <>
      <UnsentWords lang={lang} fields={fields} />
      <p>{words?.text ?? t.unsent.text}</p>
      <form class="mv-form" method="post" action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <div class="mv-row">
          <button class="ds-button" type="submit" data-variant={words ? "secondary" : undefined}>
            {words?.send ?? t.unsent.send}
          </button>
        </div>
      </form>
    </>
  );
}

/** The same as a part of the page that is left when the database is gone. */
export function UnsentSection(unsent: UnsentForm) {
  return (
    <section class="mv-stack mv-help" lang={unsent.lang}>
      <div class="mv-in">
        <Unsent {...unsent} />
      </div>
    </section>
  );
}
