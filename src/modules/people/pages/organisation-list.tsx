import type { Child } from "hono/jsx";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords } from "#platform/texts/index.ts";
import type { Listed } from "../directory.ts";
import { directoryTexts } from "../texts/index.ts";

const inARow = (words: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" }).format(words);

/** "mentalhelse.no" for an address, what one would type; null where it is none that one may follow. */
const short = (web: string): string | null =>
  /^https?:\/\//.test(web) && URL.canParse(web) ? new URL(web).hostname.replace(/^www\./, "") : null;

const Away = ({ to, children }: { to: string; children?: Child }) =>
  short(to) === null ? (
    <>{to}</>
  ) : (
    <a class="ds-link" href={to} rel="noreferrer">
      {children}
      {short(to)}
    </a>
  );

/** Organisations, each with what it is for, how it is reached, and when that was checked. */
export function OrganisationList({
  lang: asked,
  list,
}: {
  lang: Ctx["var"]["lang"];
  list: readonly Listed[];
}) {
  const { t, lang } = directoryTexts.in(asked);
  const called = (words: Readonly<Record<string, string>>, some: readonly string[]) =>
    inARow(
      some.map((word) => words[word] ?? word),
      lang,
    );
  return (
    <ul class="mv-plain mv-meter">
      {list.map((one) => (
        <li>
          <h3 class="mv-h3">{one.name}</h3>
          <div class="mv-stack">
            <p>{one.purpose}</p>
            <p>
              {one.telephone !== null && (
                <>
                  {t.telephone}{" "}
                  <a class="ds-link" href={`tel:${one.telephone.replace(/[^+\d]/g, "")}`}>
                    {one.telephone}
                  </a>{" "}
                </>
              )}
              {one.web !== null && <Away to={one.web} />}
              {one.telephone === null && one.web === null && t.noAddress}
            </p>
            <p class="mv-small">
              {t.forLine(called(t.whom, one.forWhom))}.
              {one.areas.length > 0 && <> {t.about(called(t.areas, one.areas))}.</>}
              {one.appoints && <> {t.appoints}</>}
              {one.hearings && <> {t.hearings}</>} {t.checked(dateInWords(lang, one.checkedOn))}
              {one.source !== null && (
                <>
                  {" "}
                  <Away to={one.source}>{t.source}: </Away>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
