import { raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { keeper } from "#platform/keep.ts";
import { href } from "#platform/texts/index.ts";
import { type Frame, isSignedIn } from "./frame.ts";
import { Mark } from "./mark.tsx";
import { faceTexts } from "./texts/index.ts";

const kept = keeper<HtmlEscapedString>(500);

/** Mark, name, organisation, menu; then what kind of installation this is, and as whom one acts. */
export function Header({ frame }: { frame: Frame }) {
  const { lang, organisation, discreet, demo, embedded, menu } = frame;
  // Words of the house, the same for everybody with this menu; as whom one acts is drawn for each.
  const name = JSON.stringify([lang, isSignedIn(frame), organisation, discreet, demo, embedded, menu]);
  return (
    <header>
      {kept(name, () => raw(String(<Top frame={frame} />)) as HtmlEscapedString)}
      {frame.as !== null && (
        <div class="mv-as" data-for={frame.as.forOther ? "other" : undefined}>
          <div class="mv-in">
            <p>{frame.as.text}</p>
            {frame.as.link && (
              <a class="ds-link" href={frame.as.link.href}>
                {frame.as.link.label}
              </a>
            )}
          </div>
        </div>
      )}
    </header>
  );
}

function Top({ frame }: { frame: Frame }) {
  const { t } = faceTexts.in(frame.lang);
  const trial = [frame.demo && t.trial.demo, frame.embedded && t.trial.embedded].filter(Boolean).join(" ");
  return (
    <>
      <div class="mv-head">
        <div class="mv-in">
          <a class="mv-brand" href={href(frame.lang, isSignedIn(frame) ? "/my" : "/")}>
            <Mark />
            <span>
              Medvirk {frame.organisation !== null && !frame.discreet && <small>{frame.organisation}</small>}
            </span>
          </a>
          <nav class="mv-push" aria-label={t.menu}>
            <ul class="mv-nav">
              {frame.menu.map((item) => (
                <li>
                  <a href={item.href} aria-current={item.current ? "page" : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
              <li>
                <a href="#help">{t.helpNow}</a>
              </li>
            </ul>
          </nav>
        </div>
      </div>
      {trial !== "" && (
        <div class="mv-trial">
          <div class="mv-in">
            <p>{trial}</p>
          </div>
        </div>
      )}
    </>
  );
}
