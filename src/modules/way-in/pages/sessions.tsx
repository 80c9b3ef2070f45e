import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { OwnSession } from "#platform/session/index.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, DataTable, Form, Heading, Page } from "#web/index.ts";
import { deviceWords } from "../device-words.ts";
import { sessionTexts } from "../texts/index.ts";

type SessionsPageProps = { c: Ctx; acting: Acting; sessions: readonly OwnSession[] };

/** Where I am signed in: the device in coarse words, days and never the hour, and ending it. */
export function SessionsPage({ c, acting, sessions }: SessionsPageProps) {
  const { t, lang } = sessionTexts.in(c.var.lang);
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  const isHere = ({ id }: OwnSession) => id === acting.session_id;
  const to = (path: string) => href(c.var.lang, `/my/sessions/${path}`);
  const rows = [...sessions.filter(isHere), ...sessions.filter((one) => !isHere(one))].map((one) => {
    const device = deviceWords(lang, one.device);
    const end = (
      <Form action={to(`${one.id}/end`)}>
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.act}
          <span class="ds-sr-only"> {device}</span>
        </button>
      </Form>
    );
    return {
      header: device,
      cells: [day(one.began_at), day(one.seen_at), t[one.assurance], isHere(one) ? t.here : end],
    };
  });
  const columns = [t.where, t.began, t.used, t.how, t.endIt].map((label) => ({ label }));
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.title}
      heading={<Heading title={t.title} lead={sessions.length > 1 ? t.lead : t.only} />}
    >
      <DataTable caption={t.title} columns={columns} rows={rows} />
      {sessions.length > 1 && (
        <Form action={to("end")}>
          <Actions note={t.allHelp}>
            <Button>{t.all}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
