import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Actions, Button, Details, Form, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Refusal } from "../plan.ts";
import { type OwnKind, pathOf } from "../sheet-kinds.ts";
import type { Sheet } from "../sheets.ts";
import type { SheetYes, StoryShare } from "../store/sheets.ts";
import { sheetTexts } from "../texts/sheet.ts";
import type { Askable } from "../whom-to-ask.ts";
import { Attempts } from "./attempts.tsx";
import { SheetFields } from "./sheet-fields.tsx";
import { SheetWordsView, sheetTitle } from "./sheet-words.tsx";
import { StorySharing } from "./story-sharing.tsx";

/** A sheet of one's own with all that hangs on it. */
export interface OpenSheet {
  kind: OwnKind;
  planId: string;
  runs: boolean;
  newest: Sheet;
  earlier: readonly Sheet[];
  attempts: readonly Sheet[];
  shares: readonly StoryShare[];
  yeses: readonly SheetYes[];
  /** Who takes part in the plan now; and what all who ever did are called. */
  guests: readonly Askable[];
  names: ReadonlyMap<string, string>;
}

interface SheetPageProps {
  c: Ctx;
  acting: Acting;
  one: OpenSheet;
  fields?: Fields;
  wrong?: readonly Wrong[];
  refused?: Refusal;
}

/** One sheet: what stands on it, what stood there before, and what belongs to its kind. */
export const SheetPage = ({ c, acting, one, fields = {}, wrong = [], refused }: SheetPageProps) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const { kind, newest, earlier } = one;
  const at = href(c.var.lang, `${pathOf[kind]}/${newest.thread_id}`);
  const day = (when: Date) => dayInWords(c, lang, when);
  const words: Readonly<Record<string, string>> = t.wrong;
  const compulsory = newest.words?.["type"] === "compulsory";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.kinds[kind].title}
      problems={[
        ...(refused ? [{ field: "", text: t.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.needed })),
      ]}
      heading={
        <Heading
          above={t.kinds[kind].title}
          title={sheetTitle(c, newest)}
          lead={newest.removed_at ? t.goneOn(day(newest.removed_at)) : undefined}
        />
      }
    >
      {compulsory && <p>{t.compulsory}</p>}
      <SheetWordsView c={c} sheet={newest} />
      <p class="mv-small">{t.written(day(newest.written_at))}</p>
      {one.runs &&
        (newest.removed_at ? (
          <ActButton action={`${at}/restoration`} label={t.back} secondary={false} />
        ) : (
          <>
            <div class="mv-row mv-noprint">
              <LinkButton href={`${at}/version`}>{t.kinds[kind].change}</LinkButton>
              <ActButton action={`${at}/removal`} label={t.remove} />
            </div>
            <p class="mv-noprint mv-small">{t.removeNote}</p>
          </>
        ))}
      {kind === "story" && !newest.removed_at && <StorySharing {...{ c, one, at, fields }} />}
      {kind === "linked" && (compulsory || one.attempts.length > 0) && (
        <Section id="attempts" title={t.attempts.title}>
          <Attempts c={c} attempts={one.attempts} names={one.names} owner={t.attempts.you} />
          {one.runs && !newest.removed_at && (
            <Form action={`${at}/attempt`} formKey={newKey()}>
              <SheetFields c={c} kind="attempt" fields={fields} />
              <Actions>
                <Button secondary>{t.attempts.add}</Button>
              </Actions>
            </Form>
          )}
        </Section>
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlier} narrow open={Boolean(refused)}>
          {earlier.map((version) => (
            <>
              <SheetWordsView c={c} sheet={version} />
              <p class="mv-small">{t.written(day(version.written_at))}</p>
            </>
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, pathOf[kind])}>
          {t.list}
        </a>
      </p>
    </Page>
  );
};
