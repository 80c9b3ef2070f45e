import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, Page } from "#web/index.ts";
import { whenInWords } from "../in-words.ts";
import type { OpenMeeting } from "../open.ts";
import { meetingTexts } from "../texts/meeting.ts";

/** What happens if the meeting is called off, before it is. */
export const CancellationPage = ({ c, acting, open }: { c: Ctx; acting: Acting; open: OpenMeeting }) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.more.callOff}
      heading={
        <Heading
          above={whenInWords(lang, open.now, c.var.today)}
          title={t.more.callOff}
          lead={t.more.callOffLead}
        />
      }
    >
      <Form action={at(`/my/meetings/${open.of.id}/cancellation`)} formKey={newKey()}>
        <div class="mv-row">
          <Button>{t.more.callOffAct}</Button>
          <LinkButton href={at(`/my/meetings/${open.of.id}`)} secondary>
            {t.more.keep}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
};
