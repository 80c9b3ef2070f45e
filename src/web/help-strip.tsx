import { raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { dateInWords } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { checkedOn } from "./help-numbers.ts";
import { faceTexts } from "./texts/index.ts";

// The same for everyone, so drawn once for a language and a set of numbers.
const drawn = new WeakMap<Frame["numbers"], Map<string, HtmlEscapedString>>();

/** The same numbers at the same place for everyone; never called forth by what someone wrote. */
export function HelpStrip({ frame }: { frame: Frame }) {
  const kept = drawn.get(frame.numbers) ?? new Map<string, HtmlEscapedString>();
  drawn.set(frame.numbers, kept);
  const name = `${frame.lang}${frame.discreet ? " discreet" : ""}`;
  const strip = kept.get(name) ?? raw(String(Strip({ frame })));
  kept.set(name, strip as HtmlEscapedString);
  return <>{strip}</>;
}

function Strip({ frame }: { frame: Frame }) {
  const { t } = faceTexts.in(frame.lang);
  return (
    <aside class="mv-help" id="help" aria-labelledby="help-title">
      <div class="mv-in">
        <h2 class="mv-h3" id="help-title">
          {frame.discreet ? t.help.discreetTitle : t.help.title}
        </h2>
        <ul>
          {frame.numbers.map((row) => (
            <li>
              <a class="ds-link" href={`tel:${row.number.replaceAll(" ", "")}`}>
                {row.number}
              </a>
              <span>{row.texts[frame.lang]}</span>
            </li>
          ))}
        </ul>
        <p class="mv-small">{t.help.checked(dateInWords(frame.lang, checkedOn(frame.numbers)))}</p>
      </div>
    </aside>
  );
}
