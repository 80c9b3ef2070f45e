import { dateInWords } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { checkedOn } from "./help-numbers.ts";
import { faceTexts } from "./texts/index.ts";

/** The same numbers at the same place for everyone; never called forth by what someone wrote. */
export function HelpStrip({ frame }: { frame: Frame }) {
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
