import type { Child } from "hono/jsx";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem } from "#web/index.ts";
import { profileTexts } from "../texts/index.ts";

/** What every page has on which one says something of oneself. */
export type ProfileFormProps = {
  c: Ctx;
  acting: Acting;
  typed: Readonly<Record<string, string>>;
  formKey: string;
  problems?: readonly Problem[];
};

/** One matter to a page: its form, the way back, what stands after the form. */
export function ProfileForm({
  c,
  acting,
  formKey,
  problems = [],
  ...page
}: Omit<ProfileFormProps, "typed"> & {
  title: string;
  lead: string;
  /** The act: the last part of the address it is posted to. */
  act: string;
  note?: string | undefined;
  children?: Child;
  after?: Child;
}) {
  const { t, lang } = profileTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, `/my/profile${path}`);
  const back = (
    <a class="ds-link" href={to("")}>
      {t.back}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={page.title}
      problems={problems}
      heading={<Heading above={back} title={page.title} lead={page.lead} />}
    >
      <Form action={to(`/${page.act}`)} formKey={formKey}>
        {page.children}
        <Actions note={page.note}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      {page.after}
    </Page>
  );
}
