import { href, langNames, langs } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { faceTexts } from "./texts/index.ts";

/** The same page in the other languages, then privacy, accessibility and the ways without a screen. */
export function Footer({ frame }: { frame: Frame }) {
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
      </div>
    </footer>
  );
}
