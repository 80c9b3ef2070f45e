import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, href, type Lang, weekInWords } from "#platform/texts/index.ts";
import {
  ClockLine,
  Empty,
  type Frame,
  Heading,
  LinkButton,
  Page,
  Section,
  TodoItem,
  TodoList,
} from "#web/index.ts";
import { answerClock, type CaseFile } from "../case-file.ts";
import { clockWords } from "../clock-words.ts";
import type { FollowCaseTexts } from "../texts/follow-case.ts";
import { threadTexts } from "../texts/thread.ts";
import { stateWords, titleOf } from "./thread-state.ts";

type MyVoicesProps = {
  frame: Frame;
  t: FollowCaseTexts;
  lang: Lang;
  today: Day;
  files: readonly CaseFile[];
  /** Short names of units by id. */
  names: ReadonlyMap<string, string>;
};

const Row = ({
  t,
  lang,
  today,
  file,
  names,
}: Omit<MyVoicesProps, "frame" | "files"> & { file: CaseFile }) => {
  const { voice } = file;
  const spoken = threadTexts.in(lang);
  const clock = file.standing.owesAnswer ? answerClock(file) : null;
  const unit = names.get(voice.unit_id) ?? "";
  const when = voice.received_at
    ? dateInWords(spoken.lang, oslo(voice.received_at), { short: today })
    : weekInWords(spoken.lang, voice.received_week);
  return (
    <TodoItem
      title={<span dir="auto">{titleOf(voice.words) || t.thread}</span>}
      href={href(lang, `/my/voices/${voice.id}`)}
      about={t.list.facts(t.mode[voice.mode], unit, when)}
      next={stateWords(file, names, lang, today).state}
      clock={clock && <ClockLine {...clockWords(clock, { lang, today, voice, unit })} />}
    />
  );
};

/** What I have said, where each stands in words, and what I wait for. */
export function MyVoicesPage({ frame, files, ...rest }: MyVoicesProps) {
  const { t, lang } = rest;
  return (
    <Page frame={frame} title={t.list.title} heading={<Heading title={t.list.title} lead={t.list.lead} />}>
      {files.length === 0 ? (
        <Empty act={<LinkButton href={href(lang, "/units")}>{t.list.give}</LinkButton>}>{t.list.empty}</Empty>
      ) : (
        <Section id="cases" title={t.list.cases}>
          <TodoList>
            {files.map((file) => (
              <Row {...rest} file={file} />
            ))}
          </TodoList>
        </Section>
      )}
      <div class="mv-row">
        {files.length > 0 && <LinkButton href={href(lang, "/units")}>{t.list.give}</LinkButton>}
        <a class="ds-link" href={href(lang, "/follow")}>
          {t.list.code}
        </a>
      </div>
    </Page>
  );
}
