import { oslo } from "#platform/clock/index.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import { ClockLine, clockWords, OwnText, Words } from "#web/index.ts";
import { mayAsk, mayObject, owesAnswer } from "../explain.ts";
import type { LogScene } from "../log-scene.ts";
import type { LookedView } from "../looked-view.ts";

/** The line as a sentence: who, as what, did what; for what; on which basis. */
export const LineWords = ({ view }: { view: LookedView }) => (
  <p>
    <b>{view.who}</b> {view.line.words}. {view.line.why.join(" ")}
  </p>
);

/** The same in plain text, to begin a voice with. */
export const lineText = ({ lang }: LogScene, view: LookedView): string =>
  `${dayAndTimeInWords(lang, view.line.at)}: ${view.who} ${view.line.words}. ${view.line.why.join(" ")}`;

const Clock = ({ scene, view }: { scene: LogScene; view: LookedView }) =>
  view.clock && (
    <ClockLine {...clockWords(view.clock, { lang: scene.lang, today: scene.c.var.today, owes: "answer" })} />
  );

/** What was asked about the line, and what came of it. */
const Asked = ({ scene, view }: { scene: LogScene; view: LookedView }) => {
  const { t, lang, c } = scene;
  const { explanation: e, answeredBy, name } = view;
  if (!e) return null;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  if (e.words !== null && answeredBy && e.answered_at)
    return (
      <>
        <p class="mv-small">{t.why.asked(day(e.asked_at))}</p>
        <Words
          by="service"
          who={[answeredBy.name, answeredBy.title].filter(Boolean).join(", ")}
          when={day(e.answered_at)}
        >
          {e.words}
        </Words>
      </>
    );
  return (
    <>
      <p>
        {t.why.asked(day(e.asked_at))} {e.officer_from ? t.why.officer : e.leader_from ? t.why.leader : ""}{" "}
        {!owesAnswer(view.line) && t.why.mayAnswer(name)}
      </p>
      <Clock scene={scene} view={view} />
    </>
  );
};

/** What was said to be wrong with it, or what an emergency was found to be. */
const Reviewed = ({ scene, view }: { scene: LogScene; view: LookedView }) => {
  const { t, lang, c } = scene;
  const { objection, emergency, reviewer, line } = view;
  const about = objection ?? emergency;
  if (!about) return null;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  return (
    <>
      {objection && (
        <p>
          {t.wrong.said(day(objection.made_at))}{" "}
          <a class="ds-link" href={href(c.var.lang, `/my/looked/${line.id}/objection`)}>
            {t.wrong.see}
          </a>
        </p>
      )}
      {about.finding !== null && about.reviewed_at ? (
        <Words
          by="service"
          who={t.finding[about.finding](reviewer ?? t.unknown)}
          when={day(about.reviewed_at)}
        >
          {about.review_words ?? ""}
        </Words>
      ) : (
        <>
          <p>{objection ? t.wrong.waits : t.review}</p>
          <Clock scene={scene} view={view} />
        </>
      )}
    </>
  );
};

/** One line of the log with what has been asked and said about it, and what one can do. */
export function LookedItem({ scene, view }: { scene: LogScene; view: LookedView }) {
  const { t, lang, c, acting } = scene;
  const { line } = view;
  const when = dayAndTimeInWords(lang, line.at, { short: c.var.today });
  const act = (noun: string, words: string) => (
    <a class="ds-link" href={href(c.var.lang, `/my/looked/${line.id}/${noun}`)}>
      {words}
      <span class="ds-sr-only">
        : {view.name}, {when}
      </span>
    </a>
  );
  return (
    <li id={`line-${line.id}`}>
      <p class="mv-small">{when}</p>
      <div class="mv-stack">
        <LineWords view={view} />
        <Asked scene={scene} view={view} />
        <Reviewed scene={scene} view={view} />
        {mayObject(line, acting.person_id) && (!view.explanation || !view.objection) && (
          <p class="mv-row mv-noprint">
            {!view.explanation && mayAsk(line, acting.person_id) && act("question", t.why.act)}
            {!view.objection && act("objection", t.wrong.act)}
          </p>
        )}
      </div>
    </li>
  );
}

/** What somebody wrote, in a box of its own. */
export const OwnWords = ({ who, when, text }: { who: string; when: string; text: string }) => (
  <Words by="giver" who={who} when={when}>
    <OwnText text={text} />
  </Words>
);
