import { createHash } from "node:crypto";
import { raw } from "hono/html";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { dayInWords, entryOf } from "../in-words.ts";
import { forOthers, inPlace, type OpenCrisisPlan } from "../open.ts";
import { places } from "../parts.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { offlineTexts } from "../texts/offline.ts";
import { Telephone } from "./entry.tsx";

// Everything the file needs is in it: it is read where there is no network, on a telephone, in haste.
const style = `:root{color-scheme:light dark}body{font:1.15rem/1.5 system-ui,sans-serif;max-width:42rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2{line-height:1.2}h2{margin-top:2rem;border-top:2px solid;padding-top:.75rem}div{white-space:pre-wrap}article{margin:1rem 0;border-inline-start:4px solid;padding-inline-start:.75rem}
a{font-size:1.3rem;font-weight:600}small{font-size:1rem}`;

/** What the file may do when it is opened: show itself in its own style, and nothing else. */
export const filePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; form-action 'none'; base-uri 'none'`;

interface FileProps {
  c: Ctx;
  open: OpenCrisisPlan;
  name: string;
  /** With what is hidden, marked. */
  whole: boolean;
  help: HelpStrip;
}

/** A crisis plan as one page that stands alone: no script, no picture, nothing fetched. */
export const PlanFile = ({ c, open, name, whole, help }: FileProps) => {
  const { t, lang } = offlineTexts.in(c.var.lang);
  const { t: crisis } = crisisTexts.in(c.var.lang);
  const texts = whole ? open.texts : forOthers(open.texts);
  const version = t.file.version(
    String(open.plan.version),
    dayInWords(c, lang, open.plan.changed_at),
    dateInWords(lang, c.var.today),
  );
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="Content-Security-Policy" content={filePolicy} />
          <title>Medvirk</title>
          <style>{raw(style)}</style>
        </head>
        <body>
          <main>
            <h1>{t.file.heading(name)}</h1>
            <p>
              {version} {t.file.old}
            </p>
            {places.map((place) => {
              const here = inPlace(texts, place);
              return (
                here.length > 0 && (
                  <section aria-labelledby={place}>
                    <h2 id={place}>{crisis.places[place]}</h2>
                    {here.map((text, i) => {
                      const { head, telephone, words } = entryOf(lang, text, i);
                      return (
                        <article>
                          {head && (
                            <p dir="auto">
                              <b>{head}</b>
                            </p>
                          )}
                          {telephone && (
                            <p>
                              <Telephone number={telephone} />
                            </p>
                          )}
                          {words && <div dir="auto">{words}</div>}
                          {text.hidden && <small>{t.file.hidden}</small>}
                        </article>
                      );
                    })}
                  </section>
                )
              );
            })}
            <section aria-labelledby="help">
              <h2 id="help">{t.file.help}</h2>
              {help.numbers.map(({ number, what }) => (
                <p>
                  <Telephone number={number} /> {what}
                </p>
              ))}
              <small>{t.file.checked(help.checked)}</small>
            </section>
            <section aria-labelledby="binding">
              <h2 id="binding">{crisis.page.binding}</h2>
              <ul>
                {crisis.page.bindingText.map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            </section>
          </main>
        </body>
      </html>
    </>
  );
};
