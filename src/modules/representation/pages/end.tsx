import type { MyRepresentation } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, Page } from "#web/index.ts";
import { representationTexts } from "../texts/representation.ts";

/** What it means to stop it, before it is stopped: from either side. */
export const EndPage = ({ c, acting, one }: { c: Ctx; acting: Acting; one: MyRepresentation }) => {
  const { t, lang } = representationTexts.in(c.var.lang);
  const title = one.mine ? t.stopTitle : t.layDownTitle;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      heading={
        <Heading
          above={t.row(one.other_name, t.kinds[one.kind])}
          title={title}
          lead={one.mine ? t.stopLead(one.other_name) : t.layDownLead(one.other_name)}
        />
      }
    >
      {one.mine && (one.kind === "parent" || one.kind === "guardian") && <p>{t.stopOffice}</p>}
      <Form action={href(c.var.lang, `/my/representation/${one.id}/end`)} formKey={newKey()}>
        <div class="mv-row">
          <Button>{one.mine ? t.stop : t.layDown}</Button>
          <LinkButton href={href(c.var.lang, "/my/representation")} secondary>
            {t.keep}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
};
