import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, Page, Words } from "#web/index.ts";
import type { CrisisText } from "../open.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { writingTexts } from "../texts/writing.ts";
import { ownPath } from "../whose.ts";
import { EntryWords } from "./entry.tsx";

/** What happens if a text is taken away, before it is. */
export const RemovalPage = ({ c, acting, text }: { c: Ctx; acting: Acting; text: CrisisText }) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const { places } = crisisTexts.in(c.var.lang).t;
  const at = href(c.var.lang, `${ownPath}/texts/${text.thread_id}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.removal.title}
      heading={<Heading above={places[text.place]} title={t.removal.title} lead={t.removal.lead} />}
    >
      <Words by="giver" who={t.one.you}>
        <EntryWords lang={lang} text={text} before={text.rank - 1} />
      </Words>
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
