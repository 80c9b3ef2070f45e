import { topics, topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, Hidden, Page, Section } from "#web/index.ts";
import { representationTexts } from "../texts/representation.ts";

/** Where one is while acting for somebody: what one can open, and the way back to being oneself. */
export const PrincipalPage = ({ c, acting }: { c: Ctx; acting: Acting }) => {
  const { t: all, lang } = representationTexts.in(c.var.lang);
  const t = all.principal;
  const names = topicTexts.in(c.var.lang).t.topics;
  const title = t.title(acting.principal_name ?? "");
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/for", textLang: lang })}
      title={all.forTitle}
      heading={<Heading title={title} lead={t.lead} />}
    >
      <Section id="topics" title={t.topics}>
        <ul class="mv-plain mv-stack">
          {topics
            .filter((topic) => acting.topics.includes(topic))
            .map((topic) => (
              <li>
                <a class="ds-link" href={href(c.var.lang, `/my/for/${topic}`)}>
                  {names[topic]}
                </a>
              </li>
            ))}
        </ul>
      </Section>
      <Form action={href(c.var.lang, "/my/role")}>
        <Hidden name="role" value="self" />
        <Hidden name="return" value="/my" />
        <div class="mv-row">
          <Button secondary>{t.stop}</Button>
        </div>
      </Form>
    </Page>
  );
};
