import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { Heading, Page, TextArea } from "#web/index.ts";
import { sideTexts } from "../texts/sides.ts";

/**
 * What somebody wrote in a plan that is not theirs to write in now, given back to be copied. The same for whoever was a
 * guest until a moment ago, who was shut out, and who never was one: nothing tells which.
 */
export const ClosedPage = ({ c, acting, words }: { c: Ctx; acting: Acting; words: string }) => {
  const { t, lang } = sideTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.closed.title}
      problems={[{ field: "", text: t.closed.title }]}
      heading={<Heading title={t.closed.title} lead={t.closed.lead} />}
    >
      <TextArea name="words" label={t.closed.words} rows={6} value={words} />
    </Page>
  );
};
