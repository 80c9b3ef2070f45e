import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page } from "#web/index.ts";
import { standingInWords } from "../in-words.ts";
import type { OpenCoordination } from "../open.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { StepLog } from "./log.tsx";

/** One that has ended, for the one it was about. */
export const PastPage = ({ c, acting, open }: { c: Ctx; acting: Acting; open: OpenCoordination }) => {
  const { t, lang } = coordinationTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={standingInWords(lang, open)} />}
    >
      <StepLog {...{ c, open }} me={t.by.you} />
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/coordination")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
