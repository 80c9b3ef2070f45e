import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Columns, Form, Heading, Page, Section } from "#web/index.ts";
import { answerDraft } from "../answer-form.ts";
import { answerClock } from "../case-file.ts";
import { clockWords } from "../clock-words.ts";
import { lengthOf, type StaffFile } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { firstWords, mayAct } from "../voice.ts";
import { inWords } from "./in-words.ts";
import { AnswerForm } from "./staff-answer.tsx";
import { CaseAside } from "./staff-aside.tsx";
import { type Changed, ChangedNotice } from "./staff-changed.tsx";
import { StaffDegrees } from "./staff-degrees.tsx";
import { GiverWords } from "./staff-words.tsx";
import { CaseThread } from "./thread.tsx";
import type { ThreadStep } from "./thread-step.ts";

/** What a case page shows beside the case itself. */
export interface CaseShown {
  fields?: Fields;
  wrong?: readonly Wrong[];
  changed?: Changed | null;
  /** The confidential name, just opened. */
  name?: { name: string | null; contact: string | null } | null;
  /** `fields` are the draft that the one who acts left here. */
  isDraft?: boolean;
}

// The first words stand at the top of the page already.
const afterTheWords = (steps: readonly ThreadStep[]) => steps.filter((step) => step.kind !== "voice");

/** A case for those who must answer it: what was said, by when, what one can do, and the answer's form. */
export const StaffCasePage = (props: { c: Ctx; acting: Acting; file: StaffFile } & CaseShown) => {
  const { c, acting, file } = props;
  const { today } = c.var;
  const { t, lang } = staffTexts.in(c.var.lang);
  const { voice } = file;
  const at = (noun: string) => href(c.var.lang, `/my/voices/${voice.id}/${noun}`);
  const clock = answerClock(file);
  const unit = file.names.get(voice.unit_id);
  const words = clock && clockWords(clock, { lang, today, voice, unit });
  const may = (kind: Parameters<typeof mayAct>[0]) => mayAct(kind, file.standing, file.entries) === null;
  const title = voice.about ?? t.quote(firstWords(voice.words, 70));
  const opensName = voice.mode === "confidential" && acting.role_kind === "user-contact" && !props.name;
  const lead = ((): string => {
    if (!words || !file.standing.owesAnswer) return t.file.leadAnswered;
    if (words.state === "stopped") return t.file.leadWaits;
    return `${words.due}. ${words.left}.`;
  })();
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/voices", textLang: lang })}
      title={t.file.title}
      problems={inWords(t, props.wrong ?? [])}
      heading={
        <Heading
          above={
            <a class="ds-link" href={href(c.var.lang, "/my/voices")}>
              {t.file.back}
            </a>
          }
          title={title}
          lead={lead}
        />
      }
    >
      {props.changed && <ChangedNotice t={t} lang={lang} today={today} changed={props.changed} />}
      <Columns>
        <div class="mv-stack mv-far">
          <Section id="said" title={t.file.said}>
            <GiverWords t={t} lang={lang} voice={voice} giver={props.name ?? file.giver} today={today} />
            {props.name && (
              <p>
                {props.name.name ? t.file.nameOpening.opened(props.name.name) : t.file.nameOpening.noName}{" "}
                {t.file.nameOpening.written}
              </p>
            )}
            {opensName && (
              <Form action={at("name-opening")} formKey={newKey()}>
                <p class="mv-small">{t.file.nameOpening.note}</p>
                <div class="mv-row">
                  <Button secondary>{t.file.nameOpening.button}</Button>
                </div>
              </Form>
            )}
          </Section>
          {file.entries.length > 0 && (
            <Section id="thread" title={t.file.thread}>
              <CaseThread
                file={file}
                cases={file.linked}
                names={file.names}
                lang={c.var.lang}
                today={today}
                side="service"
                only={afterTheWords}
              />
              <StaffDegrees t={t} now={file.standing} />
            </Section>
          )}
          {may("answer") && (
            <AnswerForm
              t={t}
              lang={lang}
              action={at("answer")}
              formKey={props.fields?.["key"] ?? newKey()}
              seen={lengthOf(file)}
              fields={props.fields ?? {}}
              colleagues={file.colleagues}
              cases={file.cases}
              draft={{
                url: href(c.var.lang, "/my/draft"),
                of: answerDraft(voice.id),
                note: props.isDraft ? t.answer.isDraft : null,
              }}
              first={file.standing.answer === null}
              name={acting.person_name}
              knowsGiver={voice.mode === "named" || Boolean(props.name?.name)}
            />
          )}
        </div>
        <CaseAside
          t={t}
          lang={c.var.lang}
          id={voice.id}
          clock={words}
          may={{
            acknowledge: may("acknowledgement"),
            ask: may("question"),
            moreTime: may("extension") && clock !== null,
            handOver: may("handover"),
            publish: file.standing.answer !== null,
          }}
          formKey={newKey()}
          answers={may("answer")}
          cases={may("answer") ? file.cases : file.linked}
        />
      </Columns>
    </Page>
  );
};
