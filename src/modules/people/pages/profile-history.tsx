import { addDays, type Day, oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, Log, Page } from "#web/index.ts";
import type { OwnWish } from "../contact.ts";
import type { SaidNeed } from "../interpreter.ts";
import type { SaidAskLimit } from "../store/ask-limit.ts";
import type { Grading } from "../store/interpreter.ts";
import { profileTexts } from "../texts/index.ts";
import { contactWords, gradeWords, needWords } from "./contact-words.ts";

type ProfileHistoryPageProps = {
  c: Ctx;
  acting: Acting;
  wishes: readonly OwnWish[];
  needs: readonly SaidNeed[];
  gradings: readonly Grading[];
  askLimits: readonly SaidAskLimit[];
};

/** What a person has said before of how to be reached, newest first. */
export function ProfileHistoryPage({
  c,
  acting,
  wishes,
  needs,
  gradings,
  askLimits,
}: ProfileHistoryPageProps) {
  const { t: all, lang } = profileTexts.in(c.var.lang);
  const t = all.history;
  const said: { day: Day; what: string }[] = [
    ...wishes.map((one) => ({ day: oslo(one.wished_at), what: t.contact(contactWords(lang, one)) })),
    ...needs.map((one) => ({ day: oslo(one.said_at), what: t.interpreter(needWords(lang, one)) })),
    ...askLimits.map((one) => ({
      day: oslo(one.said_at),
      what: t.askLimit(all.askLimit.lines[one.at_most]),
    })),
    ...gradings.flatMap((one) => [
      ...(one.valid_to !== null && one.valid_to >= one.valid_from
        ? [{ day: addDays(one.valid_to, 1), what: t.gradingEnded }]
        : []),
      { day: one.valid_from, what: t.grading(gradeWords(lang, one.grade)) },
    ]),
  ].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const back = (
    <a class="ds-link" href={href(c.var.lang, "/my/profile")}>
      {all.back}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.title}
      heading={<Heading above={back} title={t.title} lead={t.lead} />}
    >
      {said.length === 0 ? (
        <Empty>{t.empty}</Empty>
      ) : (
        <Log
          rows={said.map(({ day, what }) => ({ when: dateInWords(lang, day, { short: c.var.today }), what }))}
        />
      )}
    </Page>
  );
}
