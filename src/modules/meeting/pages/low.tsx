import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page } from "#web/index.ts";
import { meetingTexts } from "../texts/meeting.ts";

/** For whoever is known less surely: how to come to one's meetings, the same whether there are any or not. */
export const lowPage = (c: Ctx, acting: Acting) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  return c.html(
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.low.lead} />}
    >
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/way-in")}>
          {t.low.ways}
        </a>
      </p>
    </Page>,
  );
};
