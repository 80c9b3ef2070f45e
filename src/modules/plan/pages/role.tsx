import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Details, Empty, Heading, LinkButton, Page } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { agreementStands, type Sheet } from "../sheets.ts";
import type { SheetYes } from "../store/sheets.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { SheetWordsView } from "./sheet-words.tsx";

/** An agreement between the plan's owner and one guest, before either of them. */
export interface Agreement {
  now: Sheet | null;
  earlier: readonly Sheet[];
  yeses: readonly SheetYes[];
  /** Who it is that reads: null for the owner, else the guest's invitation. */
  guest: string | null;
  /** What the two are called to whoever reads. */
  ownerName: string;
  guestName: string;
  runs: boolean;
}

/** What stands between the two, who has said yes to it, and the ways to say yes or to propose something else. */
export const AgreementView = ({
  c,
  one,
  at,
  write,
}: {
  c: Ctx;
  one: Agreement;
  at: string;
  write: string;
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const { now } = one;
  const said = now ? one.yeses.filter(({ sheet_id }) => sheet_id === now.id) : [];
  const mine = said.some(({ guest_id }) => guest_id === one.guest);
  return (
    <>
      {now ? (
        <>
          <p>{agreementStands(now, one.yeses) ? t.role.stands : t.role.waits}</p>
          <SheetWordsView c={c} sheet={now} />
          <ul class="mv-plain mv-small">
            {said.map((yes) => (
              <li dir="auto">
                {t.role.yes(
                  yes.guest_id === null ? one.ownerName : one.guestName,
                  dayInWords(c, lang, yes.said_at),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Empty>{t.role.nothing}</Empty>
      )}
      {one.runs && (
        <div class="mv-row mv-noprint">
          {now && (
            <ActButton
              action={href(c.var.lang, `${at}/${mine ? "role-yes-withdrawal" : "role-yes"}`)}
              label={mine ? t.role.takeBack : t.role.sayYes}
              fields={{ sheet: now.id }}
              secondary={mine}
            />
          )}
          <LinkButton href={href(c.var.lang, write)} secondary>
            {now ? t.role.rewrite : t.role.write}
          </LinkButton>
        </div>
      )}
    </>
  );
};

/** One agreement on a page of its own, with what was proposed before. */
export const RolePage = (props: {
  c: Ctx;
  acting: Acting;
  one: Agreement;
  title: string;
  lead: string;
  at: string;
  write: string;
  back: string;
}) => {
  const { c, acting, one } = props;
  const { t, lang } = sheetTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.role.title}
      heading={<Heading above={t.role.title} title={props.title} lead={props.lead} />}
    >
      <AgreementView c={c} one={one} at={props.at} write={props.write} />
      {one.earlier.length > 0 && (
        <Details summary={t.earlier} narrow>
          {one.earlier.map((version) => (
            <>
              <SheetWordsView c={c} sheet={version} />
              <p class="mv-small">{t.written(dayInWords(c, lang, version.written_at))}</p>
            </>
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, props.back)}>
          {one.guest === null ? t.list : t.guest.back}
        </a>
      </p>
    </Page>
  );
};
