import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem, Section } from "#web/index.ts";
import { directoryTexts } from "../texts/index.ts";
import { DirectoryFields } from "./directory-fields.tsx";

type DirectoryEntryPageProps = {
  c: Ctx;
  acting: Acting;
  /** The one that stands; null for a new one. */
  entry: { id: string; name: string } | null;
  typed: Readonly<Record<string, string>>;
  keys: readonly [change: string, end: string];
  problems?: readonly Problem[];
};

/** One organisation near here: entered, said anew, or removed. */
export function DirectoryEntryPage({
  c,
  acting,
  entry,
  typed,
  keys,
  problems = [],
}: DirectoryEntryPageProps) {
  const { t: all, lang } = directoryTexts.in(c.var.lang);
  const t = all.admin;
  const to = (path: string) => href(c.var.lang, `/my/organisations${path}`);
  const title = entry?.name ?? t.addTitle;
  const back = (
    <a class="ds-link" href={to("")}>
      {t.back}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/organisations" })}
      title={title}
      problems={problems}
      heading={<Heading above={back} title={title} />}
    >
      <Form action={to(entry ? `/${entry.id}` : "")} formKey={keys[0]}>
        <DirectoryFields lang={c.var.lang} typed={typed} />
        <Actions>
          <Button>{entry ? t.change : t.addAct}</Button>
        </Actions>
      </Form>
      {entry && (
        <Section id="end" title={t.end}>
          <p>{t.endHelp}</p>
          <Form action={to(`/${entry.id}/end`)} formKey={keys[1]}>
            <Actions>
              <Button secondary>{t.endAct}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </Page>
  );
}
