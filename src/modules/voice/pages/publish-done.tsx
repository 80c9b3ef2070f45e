import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, Hidden, Page } from "#web/index.ts";
import { publishTexts } from "../texts/publish.ts";

type DoneProps = { c: Ctx; code: string; noun: "consent" | "refusal" | "withdrawal"; refused?: string };

/** What a giver with a code reads after a step, with the way back: the code goes on in the form, not in the address. */
export const PublicationDonePage = ({ c, code, noun, refused }: DoneProps) => {
  const { t, lang } = publishTexts.in(c.var.lang);
  const words = t.refusals as Record<string, string>;
  const title = refused === undefined ? t.giver.done[noun] : t.refused;
  return (
    <Page
      frame={c.get("frames")(c, { current: "/follow", textLang: lang })}
      title={title}
      heading={<Heading title={title} lead={refused === undefined ? t.giver.after[noun] : words[refused]} />}
    >
      <Form action={href(c.var.lang, "/follow")}>
        <Hidden name="code" value={code} />
        <div class="mv-row">
          <Button>{t.giver.back}</Button>
        </div>
      </Form>
    </Page>
  );
};
