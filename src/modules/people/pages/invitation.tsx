import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Section, TextField } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** Where a code from an invitation is typed; `wrong` is what was typed when it opened nothing. */
export function InvitationPage({ c, acting, wrong }: { c: Ctx; acting: Acting | null; wrong?: string }) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const { invitation } = t;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={invitation.title}
      problems={wrong === undefined ? [] : [{ field: "code", text: invitation.wrong }]}
      heading={<Heading title={invitation.title} lead={acting ? invitation.known : invitation.unknown} />}
    >
      <Form action={href(c.var.lang, "/my/invitation")}>
        <TextField
          name="code"
          label={invitation.code}
          help={invitation.codeHelp}
          value={wrong}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={60}
          size={28}
        />
        <Actions>
          <Button>{invitation.act}</Button>
        </Actions>
      </Form>
      {!acting && (
        <Section id="without" title={invitation.without}>
          <p>{invitation.withoutText}</p>
          <p>
            <a class="ds-link" href={href(c.var.lang, "/")}>
              {invitation.home}
            </a>
          </p>
        </Section>
      )}
    </Page>
  );
}
