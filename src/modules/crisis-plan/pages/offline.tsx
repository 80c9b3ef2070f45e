import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, CheckField, Form, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { keptAt, workerAt } from "../offline.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { offlineTexts } from "../texts/offline.ts";
import { ownPath } from "../whose.ts";

/** Having the plan along: the file, which always works, and the browser's own copy where scripts run. */
export const OfflinePage = ({ c, acting, wipe }: { c: Ctx; acting: Acting; wipe: boolean }) => {
  const { t, lang } = offlineTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, `${ownPath}${path}`);
  const frame = c.get("frames")(c, { acting, current: "/my/mine", textLang: lang });
  return (
    <Page
      frame={frame}
      title={t.title}
      heading={<Heading above={crisisTexts.in(c.var.lang).t.title} title={t.title} lead={t.lead} />}
    >
      <Section id="file" title={t.file.title}>
        <p>{t.file.text}</p>
        <p>{t.file.careful}</p>
        <LinkButton href={at("/file")}>{t.file.get}</LinkButton>
        <p>
          <a class="ds-link" href={at("/file/whole")}>
            {t.file.whole}
          </a>
        </p>
        <p class="mv-small">{t.file.wholeText}</p>
      </Section>
      <Section id="keep" title={t.keep.title}>
        <p>{t.keep.text}</p>
        <p>{t.keep.only}</p>
        <p data-offline-without>{t.keep.without}</p>
        <div
          hidden
          class="mv-stack"
          data-offline
          data-file={at("/file")}
          data-worker={workerAt}
          data-kept={keptAt}
          data-done={t.keep.done}
          data-gone={t.keep.gone}
          data-failed={t.keep.failed}
        >
          <Form action={at("/offline")} formKey={newKey()}>
            <CheckField name="wipe" label={t.keep.wipe} help={t.keep.wipeHelp} checked={wipe} />
            <div class="mv-row">
              <Button name="act" value="put">
                {t.keep.put}
              </Button>
              <Button name="act" value="remove" secondary>
                {t.keep.remove}
              </Button>
            </div>
            <output />
          </Form>
          <p data-offline-open hidden>
            <a class="ds-link" href={keptAt}>
              {t.keep.open}
            </a>
          </p>
        </div>
        <script src={frame.assets("offline.js")} defer />
      </Section>
    </Page>
  );
};

/** At the address of the kept copy, where none is kept: the same for everybody. */
export const NothingKeptPage = ({ c }: { c: Ctx }) => {
  const { t, lang } = offlineTexts.in(c.var.lang);
  return (
    <Page
      frame={{ ...c.var.frames(c, { textLang: lang }), path: keptAt }}
      title={t.none.title}
      heading={<Heading title={t.none.title} lead={t.none.text} />}
    >
      <p>
        <a class="ds-link" href={href(c.var.lang, ownPath)}>
          {t.none.go}
        </a>
      </p>
    </Page>
  );
};
