import type { Child } from "hono/jsx";
import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, Section } from "#web/index.ts";
import { answerFields } from "../answer-form.ts";
import type { StaffFile } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";

interface ReviewPageProps {
  c: Ctx;
  acting: Acting;
  file: StaffFile;
  fields: Fields;
  /** The answer as it will stand in the giver's thread. */
  preview: Child;
}

/** All that the giver will read, before it is sent. */
export const ReviewPage = ({ c, acting, file, fields, preview }: ReviewPageProps) => {
  const { t, lang } = staffTexts.in(c.var.lang);
  const file_ = href(c.var.lang, `/my/voices/${file.voice.id}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/voices", textLang: lang })}
      title={t.review.title}
      heading={
        <Heading
          above={
            <a class="ds-link" href={file_}>
              {t.file.backTo}
            </a>
          }
          title={t.review.title}
          lead={t.review.lead}
        />
      }
    >
      <Section id="preview" title={t.review.willRead}>
        {preview}
      </Section>
      <Form action={`${file_}/answer`} formKey={fields["key"] ?? ""}>
        <Hidden name="seen" value={fields["seen"] ?? "0"} />
        {answerFields.map((name) => (
          <Hidden name={name} value={fields[name] ?? ""} />
        ))}
        <Actions note={file.voice.mode === "anonymous" ? t.review.afterAnonymous : t.review.after}>
          <Button name="step" value="send">
            {t.review.send}
          </Button>
          <Button secondary name="step" value="change">
            {t.review.change}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
};
