import { html, raw } from "hono/html";
import type { Day } from "#platform/clock/index.ts";
import { dateInWords, langs } from "#platform/texts/index.ts";
import { checkedOn, type HelpNumber, helpNumbersOn } from "./help-numbers.ts";
import { faceTexts } from "./texts/index.ts";
import { type UnsentForm, UnsentLeave, UnsentSection } from "./unsent.tsx";

/**
 * The page that is left when the database is gone: what has happened and the help numbers, in all languages
 * at once, because nothing can say which one the reader wants. In: the numbers, today, where the stylesheet
 * lies. Out: makes a whole HTML page as a string, from what is built here once; with a form that could not be
 * stored the page gives back what was written.
 */
export function staticHelp(
  numbers: readonly HelpNumber[],
  today: Day,
  assets: (name: string) => string,
): (unsent?: UnsentForm) => string {
  const valid = helpNumbersOn(numbers, today);
  const parts = langs.map((lang, i) => {
    const { t } = faceTexts.in(lang);
    const { title, text } = t.errors[503];
    const heading = i === 0 ? html`<h1 class="mv-h1">${title}</h1>` : html`<h2 class="mv-h2">${title}</h2>`;
    const rows = valid.map(
      (row) =>
        html`<li><a class="ds-link" href="tel:${row.number.replaceAll(" ", "")}">${row.number}</a><span>${row.texts[lang]}</span></li>`,
    );
    return html`<section class="mv-stack mv-help" lang="${lang}"><div class="mv-in">${heading}
<p>${text}</p><p><b>${t.help.title}</b></p><ul>${rows}</ul>
<p class="mv-small">${t.help.checked(dateInWords(lang, checkedOn(valid)))}</p></div></section>`;
  });
  const { t } = faceTexts.in("nb");
  const page = String(html`${raw("<!doctype html>")}
<html lang="nb" data-color-scheme="auto"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${t.errors[503].title} – Medvirk</title><link rel="stylesheet" href="${assets("medvirk.css")}">
<link rel="icon" type="image/svg+xml" href="${assets("icon.svg")}"></head><body><main>${parts[0]}<!--unsent-->${parts.slice(1)}</main></body></html>
`);
  const [before = "", after = ""] = page.split("<!--unsent-->");
  return (unsent) =>
    unsent
      ? `${before.replace("<body>", () => `<body class="mv-leaves">${UnsentLeave(unsent)}`)}${UnsentSection(unsent)}${after}`
      : before + after;
}
