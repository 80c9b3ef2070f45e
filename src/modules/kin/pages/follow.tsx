import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, Page, TextField } from "#web/index.ts";
import { kinTexts } from "../texts/kin.ts";

/** What can be wrong with a code. */
export type WrongCode = "missing" | "length" | "slip" | "unknown";

/** The way back for whoever has told something. */
export const FollowPage = ({ c, typed, wrong }: { c: Ctx; typed: string; wrong?: WrongCode | undefined }) => {
  const { t: all, lang } = kinTexts.in(c.var.lang);
  const t = all.follow;
  return (
    <Page
      frame={{ ...c.get("frames")(c, { textLang: lang }), path: "/next-of-kin/follow" }}
      title={t.title}
      problems={wrong ? [{ field: "code", text: t.wrong[wrong] }] : []}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/next-of-kin/follow")}>
        <TextField
          name="code"
          label={t.code}
          help={t.codeHelp}
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={30}
        />
        <div class="mv-row">
          <Button>{t.open}</Button>
        </div>
      </Form>
    </Page>
  );
};
