import type { Day } from "#platform/clock/index.ts";
import { isLang, type Lang, langNames, langs } from "#platform/texts/index.ts";
import { Columns, type Frame, Heading, Hidden, Page, type Problem, Section } from "#web/index.ts";
import { publicationState } from "../publication.ts";
import { mayAct } from "../voice.ts";
import { ActsAside, mayReopen } from "./follow-aside.tsx";
import { DegreeSection } from "./follow-degree.tsx";
import { EffectSection } from "./follow-effect.tsx";
import type { FormMaking } from "./follow-form.tsx";
import { AdditionSection } from "./follow-more.tsx";
import { OpeningsSection } from "./follow-openings.tsx";
import { ReopeningSection } from "./follow-reopening.tsx";
import { ReplySection } from "./follow-reply.tsx";
import { caseHref } from "./follow-way.ts";
import { PublicationConsent } from "./publish-consent.tsx";
import { CaseThread } from "./thread.tsx";
import { stateWords, titleOf } from "./thread-state.ts";

export interface FollowCaseProps extends FormMaking {
  frame: Frame;
  today: Day;
  /** What was just done, said first. */
  done?: keyof FormMaking["t"]["done"] | undefined;
  /** Why it was not done; what was typed stands in its form. */
  refused?: string | undefined;
  problems?: readonly Problem[] | undefined;
}

const Done = ({ text }: { text: string }) => (
  <div class="ds-alert mv-narrow mv-noprint" data-color="accent" id="done" tabindex={-1}>
    <output>{text}</output>
  </div>
);

const NotDone = ({ t, word }: { t: FormMaking["t"]; word: string }) => {
  const words: Readonly<Record<string, string>> = t.refused.words;
  return (
    <div class="ds-alert mv-narrow mv-stack" data-color="warning" role="alert" tabindex={-1} id="refused">
      <h2 class="mv-h3">{t.refused.title}</h2>
      <p>{words[word] ?? words["changed-meanwhile"]}</p>
      <p>{t.refused.kept}</p>
    </div>
  );
};

// With a code the page is the answer to a post: a link to another language would lose the case.
const Languages = ({ making, lang }: { making: FormMaking; lang: Lang }) => (
  <Section id="languages" title={making.t.languages} noprint>
    <div class="mv-row">
      {langs
        .filter((other) => isLang(other) && other !== lang)
        .map((other) => (
          <form method="post" action={caseHref(other, making.way)}>
            {making.way.kind === "code" && <Hidden name="code" value={making.way.code} />}
            <button class="ds-button" data-variant="secondary" type="submit" lang={other}>
              {langNames[other]}
            </button>
          </form>
        ))}
    </div>
  </Section>
);

/** A giver's own case: what waits for the giver, the thread, both degrees, and what one can do. */
export function FollowCasePage(props: FollowCaseProps) {
  const { frame, t, lang, file, today, done, refused, way, problems = [] } = props;
  const { standing, entries, voice } = file;
  const may = (kind: Parameters<typeof mayAct>[0]) => mayAct(kind, standing, entries) === null;
  const asked = file.publications[0] && publicationState(file.publications[0].steps) === "asked";
  const publication = (
    <PublicationConsent
      lang={lang}
      publications={file.publications}
      side={way.kind === "code" ? { code: way.code } : { voiceId: way.id }}
      unit={file.unit.short_name}
    />
  );
  const title = titleOf(voice.words) || t.thread;
  return (
    <Page
      frame={frame}
      title={t.thread}
      problems={problems}
      heading={
        <>
          {done && <Done text={t.done[done]} />}
          {refused && <NotDone t={t} word={refused} />}
          <Heading
            above={file.unit.name}
            title={<span dir="auto">{title}</span>}
            lead={stateWords(file, file.names, lang, today).lead}
          />
        </>
      }
    >
      {standing.openQuestion && may("reply") && (
        <ReplySection making={props} question={standing.openQuestion} />
      )}
      {asked && publication}
      <Columns>
        <Section id="thread" title={t.thread}>
          <CaseThread
            file={file}
            cases={file.cases}
            names={file.names}
            lang={lang}
            today={today}
            side="giver"
          />
        </Section>
        <ActsAside making={props} />
      </Columns>
      {standing.answer && <DegreeSection making={props} />}
      {may("effect-view") && <EffectSection making={props} />}
      {may("addition") && <AdditionSection making={props} />}
      {mayReopen(file) && <ReopeningSection making={props} />}
      {!asked && publication}
      {voice.mode === "confidential" && <OpeningsSection making={props} />}
      {way.kind === "code" && <Languages making={props} lang={lang} />}
    </Page>
  );
}
