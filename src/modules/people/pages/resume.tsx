import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Pending } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, LinkButton, OwnText, Page, Section } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

// Keys, ids and chosen values are not what somebody wrote; they go along unseen.
const isOwnWords = ([name, value]: [string, string]) =>
  name !== "key" && value !== "" && !/^[a-z0-9_-]*$/.test(value);

/** What was posted when the session was over, in full, with one button that sends the very same form on. */
export function ResumePage({ c, acting, form }: { c: Ctx; acting: Acting; form: Pending | null }) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const { resume } = t;
  const frame = c.var.frames(c, { acting, textLang: lang });
  if (!form)
    return (
      <Page
        frame={frame}
        title={resume.nothingTitle}
        heading={<Heading title={resume.nothingTitle} lead={resume.nothing} />}
      >
        <Actions>
          <LinkButton href={href(c.var.lang, "/my")}>{resume.home}</LinkButton>
        </Actions>
      </Page>
    );
  const fields = Object.entries(form.fields);
  const words = fields.filter(isOwnWords);
  // Nothing was written: an act that one had to show oneself for, with one button.
  const { title, lead } = words.length > 0 ? resume : t.goOn;
  return (
    <Page frame={frame} title={title} heading={<Heading title={title} lead={lead} />}>
      {words.length > 0 && (
        <Section id="words" title={resume.words}>
          {words.map(([, value]) => (
            <div class="mv-words">
              <OwnText text={value} />
            </div>
          ))}
        </Section>
      )}
      <Form action={form.path}>
        {fields.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Actions note={words.length > 0 ? resume.sendNote : undefined}>
          <Button>{words.length > 0 ? resume.send : t.goOn.act}</Button>
        </Actions>
      </Form>
      <Form action={href(c.var.lang, "/my/resume/removal")}>
        <Actions>
          <Button secondary>{resume.remove}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
