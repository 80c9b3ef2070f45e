import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Empty, Heading, LinkButton, Page } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { type OwnKind, pathOf } from "../sheet-kinds.ts";
import type { Sheet } from "../sheets.ts";
import { planTexts } from "../texts/plan.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { SheetWordsView, sheetTitle } from "./sheet-words.tsx";

/** My sheets of one kind: each with what stands on it, and the way to change it; what was taken away below. */
export const SheetsPage = ({
  c,
  acting,
  kind,
  sheets,
}: {
  c: Ctx;
  acting: Acting;
  kind: OwnKind;
  sheets: readonly Sheet[];
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const of = t.kinds[kind];
  const [here, gone] = [sheets.filter((one) => !one.removed_at), sheets.filter((one) => one.removed_at)];
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={of.title}
      heading={
        <Heading above={planTexts.in(c.var.lang).t.title} title={of.title} lead={of.lead}>
          <div class="mv-row mv-noprint">
            <LinkButton href={at(`${pathOf[kind]}/new`)}>{of.add}</LinkButton>
          </div>
        </Heading>
      }
    >
      {here.length === 0 && <Empty>{of.none}</Empty>}
      <ul class="mv-plain mv-stack">
        {here.map((sheet) => (
          <li class="mv-words">
            <h2 class="mv-h3" dir="auto">
              {sheetTitle(c, sheet)}
            </h2>
            {kind !== "story" && <SheetWordsView c={c} sheet={sheet} />}
            <p class="mv-small">{t.written(dayInWords(c, lang, sheet.written_at))}</p>
            <p class="mv-noprint">
              <a class="ds-link" href={at(`${pathOf[kind]}/${sheet.thread_id}`)}>
                {t.see}
                <span class="ds-sr-only">: {sheetTitle(c, sheet)}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {kind === "family" && (
        <p class="mv-noprint">
          <a class="ds-link" href={at("/my/plan/measures/new")}>
            {t.measure}
          </a>
        </p>
      )}
      {gone.length > 0 && (
        <Details summary={t.gone} narrow>
          <ul class="mv-plain mv-stack">
            {gone.map((sheet) => (
              <li>
                <a class="ds-link" href={at(`${pathOf[kind]}/${sheet.thread_id}`)} dir="auto">
                  {sheetTitle(c, sheet)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        <a class="ds-link" href={at("/my/plan")}>
          {t.plan}
        </a>
      </p>
    </Page>
  );
};
