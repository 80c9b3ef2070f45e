import type { Child } from "hono/jsx";
import type { Ctx } from "#platform/http/route.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";

type InfoProps = {
  c: Ctx;
  lang: Lang;
  title: string;
  lead: string;
  organisation?: string | null;
  children: Child;
};

/** A page of what one may want to know before one says something. */
export const InfoPage = ({ c, lang, title, lead, organisation = null, children }: InfoProps) => (
  <Page
    frame={c.get("frames")(c, { textLang: lang, organisation })}
    title={title}
    leaves={false}
    heading={<Heading title={title} lead={lead} />}
  >
    {children}
  </Page>
);

/** A part of such a page that is a list of sentences. */
export const Points = ({ id, of }: { id: string; of: { title: string; list: readonly string[] } }) => (
  <Section id={id} title={of.title}>
    <ul class="ds-list mv-narrow">
      {of.list.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  </Section>
);

/** A way on to another page. */
export const Way = ({ c, path, label }: { c: Ctx; path: string; label: string }) => (
  <p>
    <a class="ds-link" href={href(c.var.lang, path)}>
      {label}
    </a>
  </p>
);
