import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  Details,
  Form,
  Heading,
  Hidden,
  Page,
  Section,
  Words,
} from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { ofKind, type Sheet } from "../sheets.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import type { SheetYes } from "../store/sheets.ts";
import { planTexts } from "../texts/plan.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { Attempts } from "./attempts.tsx";
import { SheetFields } from "./sheet-fields.tsx";
import { SheetWordsView, sheetTitle } from "./sheet-words.tsx";

/** What a guest reads beside the plan: the agreement, stories that are shared with one, plans elsewhere with the attempts. */
export const GuestSheets = ({
  c,
  plan,
  sheets,
  names,
}: {
  c: Ctx;
  plan: GuestPlan;
  sheets: readonly Sheet[];
  names: ReadonlyMap<string, string>;
}) => {
  const { t } = sheetTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, `/my/guest/plans/${plan.plan_id}/${path}`);
  const [stories, linked, attempts] = [
    ofKind(sheets, "story"),
    ofKind(sheets, "linked"),
    ofKind(sheets, "attempt"),
  ];
  return (
    <>
      {stories.length > 0 && (
        <Section id="stories" title={t.guest.stories}>
          <ul class="mv-plain mv-stack">
            {stories.map((story) => (
              <li>
                <a class="ds-link" href={at(`story?of=${story.thread_id}`)} dir="auto">
                  {story.words?.["title"] || t.guest.story(plan.owner_name)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {linked.length > 0 && (
        <Section id="linked" title={t.kinds.linked.title}>
          {linked.map((sheet) => (
            <div class="mv-words">
              <SheetWordsView c={c} sheet={sheet} />
              {sheet.words?.["type"] === "compulsory" && (
                <Details summary={`${t.attempts.title}: ${sheetTitle(c, sheet)}`}>
                  <Attempts
                    c={c}
                    attempts={attempts.filter(({ beside }) => beside === sheet.thread_id)}
                    names={names}
                    owner={plan.owner_name}
                  />
                  {plan.may_write && plan.at_work && (
                    <Form action={at("attempt")} formKey={newKey()}>
                      <Hidden name="of" value={sheet.thread_id} />
                      <SheetFields c={c} kind="attempt" fields={{}} />
                      <Actions>
                        <Button secondary>{t.attempts.add}</Button>
                      </Actions>
                    </Form>
                  )}
                </Details>
              )}
            </div>
          ))}
        </Section>
      )}
      <p class="mv-noprint">
        <a class="ds-link" href={at("role")}>
          {t.role.link}
        </a>
      </p>
    </>
  );
};

/** A story before the guest with whom it is shared, and the way to say that it is read. */
export const StoryPage = ({
  c,
  acting,
  plan,
  story,
  yeses,
}: {
  c: Ctx;
  acting: Acting;
  plan: GuestPlan;
  story: Sheet;
  yeses: readonly SheetYes[];
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const read = yeses.find(({ sheet_id }) => sheet_id === story.id);
  const at = `/my/guest/plans/${plan.plan_id}`;
  const title = t.guest.story(plan.owner_name);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.guest.stories}
      heading={<Heading title={title} lead={t.guest.storyLead(plan.owner_name)} />}
    >
      <Words by="giver" who={plan.owner_name} when={dayInWords(c, lang, story.written_at)}>
        {story.words?.["words"] ?? planTexts.in(c.var.lang).t.page.unreadable}
      </Words>
      {read ? (
        <p>{t.guest.hasRead(dayInWords(c, lang, read.said_at))}</p>
      ) : (
        <>
          <p>{t.guest.readNote}</p>
          <ActButton
            action={href(c.var.lang, `${at}/story-reading`)}
            label={t.guest.read}
            fields={{ sheet: story.id }}
            secondary={false}
          />
        </>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, at)}>
          {t.guest.back}
        </a>
      </p>
    </Page>
  );
};
