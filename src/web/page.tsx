import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FaceContext, faceOf, type Problem } from "./face.ts";
import { Footer } from "./footer.tsx";
import type { Frame } from "./frame.ts";
import { Header } from "./header.tsx";
import { HelpStrip } from "./help-strip.tsx";
import { LeaveQuickly } from "./leave-quickly.tsx";
import { faceTexts } from "./texts/index.ts";

type PageProps = {
  frame: Frame;
  title: string;
  /** Whether "leave quickly" is shown: on every page where one reads or writes one's own. */
  leaves?: boolean | undefined;
  /** What stops the form on this page; fields inside find their own. */
  problems?: readonly Problem[] | undefined;
  /** Stands above everything, edge to edge (`Hero`). */
  hero?: Child;
  /** Stands before the error summary (`Heading`), so that the page's name is read first. */
  heading?: Child;
  children?: Child;
};

/** A whole page, as in design.md § 6: frame around what the module says. Out: HTML with its doctype. */
export function Page({ frame, title, leaves = true, problems = [], hero, heading, children }: PageProps) {
  const { t } = faceTexts.in(frame.lang);
  const face = faceOf(frame.textLang ?? frame.lang, problems);
  const untranslated = face.lang !== frame.lang;
  const named = frame.discreet ? t.discreetTitle : `${title} – Medvirk`;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={frame.lang} data-color-scheme="auto" data-discreet={frame.discreet ? "" : undefined}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{problems.length > 0 ? `${t.errorPrefix}: ${named}` : named}</title>
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            href={frame.assets("atkinson-latin.woff2")}
            crossorigin=""
          />
          <link rel="stylesheet" href={frame.assets("medvirk.css")} />
          <link
            rel="icon"
            type="image/svg+xml"
            href={frame.assets(frame.discreet ? "icon-neutral.svg" : "icon.svg")}
          />
          <script src={frame.assets("medvirk.js")} defer />
        </head>
        <body class={leaves ? "mv-leaves" : undefined}>
          <a class="ds-skip-link" href="#main">
            {t.skip}
          </a>
          {leaves && <LeaveQuickly frame={frame} />}
          <Header frame={frame} />
          <main id="main" tabindex={-1} lang={untranslated ? face.lang : undefined}>
            <FaceContext.Provider value={face}>
              {untranslated && (
                <div class="mv-in mv-untranslated" lang={frame.lang}>
                  <p>{t.untranslated}</p>
                </div>
              )}
              {hero}
              <div class="mv-in mv-main">
                {heading}
                {problems.length > 0 && <ErrorSummary />}
                {children}
              </div>
            </FaceContext.Provider>
          </main>
          <HelpStrip frame={frame} />
          <Footer frame={frame} />
        </body>
      </html>
    </>
  );
}
