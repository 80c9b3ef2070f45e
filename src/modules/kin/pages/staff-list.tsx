import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, Page } from "#web/index.ts";
import { unsealTelling } from "../sealed.ts";
import type { Information } from "../store.ts";
import { kinTexts } from "../texts/kin.ts";

/** What next of kin have told the units one works with, the unanswered first. Whom it is about stands one step in. */
export const StaffListPage = ({
  c,
  acting,
  all,
}: {
  c: Ctx;
  acting: Acting;
  all: readonly Information[];
}) => {
  const { t: texts, lang } = kinTexts.in(c.var.lang);
  const t = texts.staff;
  const day = (of: Information["received_on"]) => dateInWords(lang, of, { short: c.var.today });
  const from = (of: Information) => unsealTelling(c.var.house.config, of.sealed)?.name || t.one.noName;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {all.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ul class="mv-plain mv-stack">
          {all.map((of) => (
            <li>
              <a class="ds-link" href={href(c.var.lang, `/my/kin/${of.id}`)}>
                {from(of)}
              </a>
              <p class="mv-small">
                {t.received(day(of.received_on))}
                {of.answered_on && ` · ${t.answered(day(of.answered_on))}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
