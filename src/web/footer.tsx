import { raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { keeper } from "#platform/keep.ts";
import { href, langNames, langs } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { faceTexts } from "./texts/index.ts";

const kept = keeper<HtmlEscapedString>(500);

/** The foot of every page: the same for everyone at one address. Addresses with an id are without number. */
export function Footer({ frame }: { frame: Frame }) {
  const draw = () => raw(String(<Links frame={frame} />)) as HtmlEscapedString;
  return <>{frame.path.length <= 40 ? kept(`${frame.lang} ${frame.path}`, draw) : draw()}</>;
}

/** The same page in the other languages, then privacy, accessibility, the ways without a screen and others to turn to. */
function Links({ frame }: { frame: Frame }) {
  const { t } = faceTexts.in(frame.lang);
  const others = langs.filter((lang) => lang !== frame.lang);
  return (
    <footer class="mv-foot">
      <div class="mv-in">
        {others.map((lang) => (
          <a class="ds-link" href={href(lang, frame.path)} lang={lang} hreflang={lang}>
            {langNames[lang]}
          </a>
        ))}
        <a class="ds-link" href={href(frame.lang, "/privacy")}>
          {t.foot.privacy}
        </a>
        <a class="ds-link" href={href(frame.lang, "/accessibility")}>
          {t.foot.accessibility}
        </a>
        <a class="ds-link" href={href(frame.lang, "/other-ways")}>
          {t.foot.otherWays}
        </a>
        <a class="ds-link" href={href(frame.lang, "/next-of-kin")}>
          {t.foot.nextOfKin}
        </a>
        <a class="ds-link" href={href(frame.lang, "/organisations")}>
          {t.foot.organisations}
        </a>
        {/* Whoever holds somebody's card has seconds, no account and perhaps no camera. */}
        <a class="ds-link" href={href(frame.lang, "/emergency")}>
          {t.foot.crisisPlan}
        </a>
      </div>
    </footer>
  );
}
