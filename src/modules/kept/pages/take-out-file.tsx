import { raw } from "hono/html";
import type { Day } from "#platform/clock/index.ts";
import type { TakenOut } from "#platform/module.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { classesInWords } from "../classes.ts";
import { takeOutTexts } from "../texts/take-out.ts";

// Everything the file needs is in it: it is read where there is no network, long after.
const style = `:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.2}h2{margin-top:3rem;border-top:2px solid;padding-top:1rem}h3{margin-top:2rem}dl{margin:0}
dt{font-weight:600;margin-top:.6rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}small{font-size:.95rem}
@media print{body{margin:0;max-width:none}h3,dt{break-after:avoid}}`;

type Props = { lang: Lang; on: Day; from: string; all: readonly TakenOut[] };

/** Everything about a person as one page that stands alone. */
export function TakeOutFile({ lang: asked, on, from, all }: Props) {
  const { t, lang } = takeOutTexts.in(asked);
  const groups = classesInWords(lang).flatMap((one) => {
    const read = all.filter(({ dataClass }) => dataClass === one.name).flatMap((part) => part.read);
    return read.length > 0 ? [{ ...one, read, id: one.name.replaceAll(" ", "-") }] : [];
  });
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Medvirk</title>
          <style>{raw(style)}</style>
        </head>
        <body>
          <h1>{t.file.title}</h1>
          <p>{t.file.taken(dateInWords(lang, on), from)}</p>
          {groups.length === 0 && <p>{t.file.empty}</p>}
          <nav aria-label={t.file.contents}>
            <ul>
              {groups.map(({ id, what, read }) => (
                <li>
                  <a href={`#${id}`}>{what}</a> ({t.numbers(read.length)})
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(({ id, what, why, who, kept, read }) => (
            <section aria-labelledby={id}>
              <h2 id={id}>{what}</h2>
              <p>
                <small>
                  {why} {who} {kept.join(" ")}
                </small>
              </p>
              {read.map(({ title, lines }) => (
                <>
                  <h3 dir="auto">{title}</h3>
                  <dl>
                    {lines.map(([label, text]) => (
                      <>
                        <dt>{label}</dt>
                        <dd dir="auto">{text}</dd>
                      </>
                    ))}
                  </dl>
                </>
              ))}
            </section>
          ))}
          <p>{t.file.end}</p>
        </body>
      </html>
    </>
  );
}
