import { oslo } from "#platform/clock/index.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ClockLine, LinkButton, OwnText, TodoItem } from "#web/index.ts";
import type { CheckView } from "../case-view.ts";
import { clockWords } from "../clock-words.ts";
import type { Scene } from "./scene.ts";

/** Whether it works, asked after some months: promised with its day, asked now, or answered by a named person. */
export function CheckBlock({ scene, check }: { scene: Scene; check: CheckView }) {
  const { frame, t, textLang } = scene;
  const asked = check.status === "open" || check.status === "over";
  const ask = asked && (
    <div class="mv-row mv-noprint">
      <LinkButton href={href(frame.lang, `/my/improvement/effect-checks/${check.id}/finding`)}>
        {t.check.answer}
      </LinkButton>
    </div>
  );
  const words = {
    waits: check.due && t.check.waits(check.due),
    dropped: t.check.dropped,
    open: null,
    over: null,
    done: check.finding && `${check.by}: ${t.check.said(check.finding)}`,
  }[check.status];
  return (
    <TodoItem
      title={t.check.after(check.months)}
      about={check.at && dateInWords(textLang, oslo(check.at), { short: frame.today })}
      next={words}
      act={check.text === null ? ask : <OwnText text={check.text} />}
      clock={asked && check.clock && <ClockLine {...clockWords(check.clock, frame.today, frame.lang)} />}
    />
  );
}
