import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, Page, Words } from "#web/index.ts";
import type { PlanText } from "../open.ts";
import { planTexts } from "../texts/plan.ts";
import { writingTexts } from "../texts/writing.ts";

/** What happens if a text is taken away, before it is. */
export const RemovalPage = ({ c, acting, text }: { c: Ctx; acting: Acting; text: PlanText }) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const { places, page } = planTexts.in(c.var.lang).t;
  const at = href(c.var.lang, `/my/plan/texts/${text.thread_id}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.removal.title}
      heading={<Heading above={places[text.place]} title={t.removal.title} lead={t.removal.lead} />}
    >
      <Words by="giver" who={t.one.you}>
        {text.words ?? page.unreadable}
      </Words>
      {text.place === "measure" && <p>{t.removal.measure}</p>}
      <p>{t.removal.regret}</p>
      <Form action={`${at}/removal`} formKey={newKey()}>
        <div class="mv-row">
          <Button>{t.removal.sure}</Button>
          <LinkButton href={at} secondary>
            {t.removal.keep}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
};
