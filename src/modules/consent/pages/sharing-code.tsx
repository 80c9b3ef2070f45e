import { codeGroups, groupAloud } from "#platform/code/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dayAndTimeInWords, href } from "#platform/texts/index.ts";
import { Button, Code, Details, Form, Heading, LinkButton, Page } from "#web/index.ts";
import { meetTexts } from "../texts/meet.ts";
import { shareTexts } from "../texts/share.ts";
import { ownFrame } from "./frame.ts";

interface SharingCodeProps {
  c: Ctx;
  acting: Acting;
  formKey: string;
  /** The code, on the one answer that shows it. */
  shown?: { code: string; until: Date };
}

/** Shows a code by which another person finds one here, once; and says what they learn by it. */
export const SharingCodePage = ({ c, acting, formKey, shown }: SharingCodeProps) => {
  const { t: all, lang } = meetTexts.in(c.var.lang);
  const t = all.code;
  const works = acting.role_kind && ["employee", "unit-leader", "user-contact"].includes(acting.role_kind);
  const as = shareTexts.in(c.var.lang).t;
  const learns = works
    ? t.work(as.named(acting.person_name, acting.role_title ?? "", acting.unit_name ?? ""))
    : t.self;
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.title}
      heading={<Heading title={shown ? t.shown : t.title} lead={shown ? undefined : t.lead} />}
    >
      {shown && (
        <div class="mv-stack">
          <Code groups={codeGroups(shown.code)} />
          <p>
            {t.works(dayAndTimeInWords(lang, shown.until, { short: c.var.today }))} {t.onlyNow}
          </p>
          <Details summary={t.aloud} narrow>
            <ol class="ds-list">
              {codeGroups(shown.code).map((group) => (
                <li>
                  <b>{group}</b>: {groupAloud(lang, group)}
                </li>
              ))}
            </ol>
          </Details>
        </div>
      )}
      {acting.role_id && !works ? (
        <p>{t.notHere}</p>
      ) : (
        <div class="mv-stack">
          <p>{learns}</p>
          <Form action={href(c.var.lang, "/my/sharing-code")} formKey={formKey}>
            <div class="mv-row">
              <Button secondary={shown !== undefined}>{t.make}</Button>
              {shown && <LinkButton href={href(c.var.lang, "/my")}>{t.back}</LinkButton>}
            </div>
          </Form>
          <p class="mv-small">{t.one}</p>
        </div>
      )}
    </Page>
  );
};
