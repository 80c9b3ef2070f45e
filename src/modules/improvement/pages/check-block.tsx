import { oslo } from "#platform/clock/index.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ClockLine, LinkButton, OwnText, Words } from "#web/index.ts";
import type { CheckView } from "../case-view.ts";
import { clockWords } from "../clock-words.ts";
import type { Scene } from "./scene.ts";

/** Whether it works, asked after some months: promised with its day, asked now, or answered by a named person. */
export function CheckBlock({ scene, check }: { scene: Scene; check: CheckView }) {
  const { frame, t, textLang } = scene;
  const asked = check.status === "open" || check.status === "over";
  return (
    <div class="mv-stack">
      <h3 class="mv-h3">{t.check.after(check.months)}</h3>
      {check.status === "waits" && check.due && <p>{t.check.waits(check.due)}</p>}
      {check.status === "dropped" && <p>{t.check.dropped}</p>}
      {asked && check.clock && (
        <>
          <ClockLine {...clockWords(check.clock, frame.today, frame.lang)} />
          <div class="mv-row mv-noprint">
            <LinkButton href={href(frame.lang, `/my/improvement/effect-checks/${check.id}/finding`)}>
              {t.check.answer}
            </LinkButton>
          </div>
        </>
      )}
      {check.finding && check.at && (
        <Words
          by="service"
          who={`${check.by}: ${t.check.said(check.finding)}`}
          when={dateInWords(textLang, oslo(check.at), { short: frame.today })}
        >
          <OwnText text={check.text ?? ""} />
        </Words>
      )}
    </div>
  );
}
