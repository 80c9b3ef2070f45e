import { type Day, mondayOf } from "#platform/clock/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { Button, type Frame, Heading, LinkButton, Page } from "#web/index.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";
import { caseHref } from "./follow-way.ts";
import { lastDayOfRegret } from "./thread-next.ts";

type FollowWithdrawalProps = FormMaking & { frame: Frame; today: Day };

/** What happens if the case is withdrawn, before it is: a destructive act has its own page, and an undo. */
export function FollowWithdrawalPage(props: FollowWithdrawalProps) {
  const { frame, t, lang, file, way, today } = props;
  const until = lastDayOfRegret(mondayOf(today));
  const inWords = dateInWords(frame.textLang ?? lang, until);
  return (
    <Page
      frame={frame}
      title={t.withdrawal.title}
      heading={<Heading above={file.unit.name} title={t.withdrawal.title} />}
    >
      <div class="mv-stack">
        <p>{t.withdrawal.lead}</p>
        <ul class="ds-list">
          {t.withdrawal.lines(file.unit.short_name, inWords).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {file.cases.length > 0 && <p>{t.withdrawal.keeps}</p>}
        <p class="mv-small">{t.withdrawal.note}</p>
        <ActForm making={props} noun="withdrawal">
          <div class="mv-row">
            <Button>{t.withdrawal.sure}</Button>
          </div>
        </ActForm>
        {way.kind === "person" ? (
          <div class="mv-row">
            <LinkButton href={caseHref(lang, way)} secondary>
              {t.withdrawal.back}
            </LinkButton>
          </div>
        ) : (
          <form method="post" action={caseHref(lang, way)}>
            <input type="hidden" name="code" value={way.code} autocomplete="off" />
            <Button secondary>{t.withdrawal.back}</Button>
          </form>
        )}
      </div>
    </Page>
  );
}
