import type { Child } from "hono/jsx";
import { href } from "#platform/texts/index.ts";
import { type Frame, isSignedIn } from "./frame.ts";
import { Heading } from "./heading.tsx";
import { Page } from "./page.tsx";
import { faceTexts } from "./texts/index.ts";
import { Unsent, type UnsentForm, UnsentWords } from "./unsent.tsx";

/** The answers that have a page of their own. */
export type ErrorStatus = 400 | 403 | 404 | 409 | 413 | 429 | 500 | 503;

type ErrorPageProps = {
  frame: Frame;
  status: ErrorStatus;
  /** The number in the log that this fault can be found by. */
  reference?: string | undefined;
  /** A refusal in the module's own words, instead of the general text. */
  text?: Child;
  /** What was posted, where it could be read: it comes back with the page, and nobody keeps it. */
  unsent?: UnsentForm | undefined;
};

/**
 * What went wrong, what became of what one wrote, and what to do, in plain words. The page says nothing of
 * the address asked for, language links included: a thing that is hidden and one that does not exist must
 * give the same page byte for byte.
 */
export function ErrorPage({ frame, status, reference, text, unsent }: ErrorPageProps) {
  const { t, lang } = faceTexts.in(frame.lang);
  const error = t.errors[status];
  const home = isSignedIn(frame) ? "/my" : "/";
  const writing = status === 400 || status === 403 || status === 409 || status === 413;
  return (
    <Page
      frame={{ ...frame, path: home, textLang: lang }}
      title={error.title}
      heading={<Heading title={error.title} lead={text ?? error.text} />}
    >
      <div class="mv-stack">
        {writing && !unsent && <p>{t.errors.back}</p>}
        {reference !== undefined && <p>{t.errors.reference(reference)}</p>}
        {/* Too large or overtaken, the same form would only meet the same answer. */}
        {unsent && (status === 500 ? <Unsent {...unsent} /> : <UnsentWords {...unsent} />)}
        <p>
          <a class="ds-link" href={href(frame.lang, home)}>
            {t.errors.home}
          </a>
        </p>
      </div>
    </Page>
  );
}
