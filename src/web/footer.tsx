import { raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { href, langNames, langs } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { faceTexts } from "./texts/index.ts";

// The same for everyone at one address. Only short addresses are kept: those with an id are without number.
const drawn = new Map<string, HtmlEscapedString>();

/** The foot of every page. */
export function Footer({ frame }: { frame: Frame }) {
  const name = `${frame.lang} ${frame.path}`;
  const known = drawn.get(name);
  if (known) return <>{known}</>;
  const foot = raw(String(Links({ frame }))) as HtmlEscapedString;
  if (frame.path.length <= 40 && drawn.size < 500) drawn.set(name, foot);
  return <>{foot}</>;
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
        <a class="ds-link" href={href(frame.lang, "/organisations")}>
          {t.foot.organisations}
        </a>
      </div>
    </footer>
  );
}
