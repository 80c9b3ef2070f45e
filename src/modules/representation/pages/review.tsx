import { topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page } from "#web/index.ts";
import type { Choice } from "../give.ts";
import { namesOfTopics } from "../names.ts";
import { representationTexts } from "../texts/representation.ts";

/** All of it in a sentence, before it holds. */
export const ReviewPage = ({
  c,
  acting,
  choice,
  name,
  fields,
  formKey,
}: {
  c: Ctx;
  acting: Acting;
  choice: Choice;
  name: string;
  fields: Fields;
  formKey: string;
}) => {
  const { t: all, lang } = representationTexts.in(c.var.lang);
  const t = all.review;
  const until = choice.validTo ? t.to(dateInWords(lang, choice.validTo)) : t.open;
  const names = namesOfTopics(topicTexts.in(c.var.lang).t.topics, choice.topics);
  const kept = Object.entries(fields).filter(([field]) => field !== "key");
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.sentence(name, all.kinds[choice.kind], names, until)} />}
    >
      <p>{t.told}</p>
      <Form action={href(c.var.lang, "/my/representation")} formKey={formKey}>
        {kept.map(([field, value]) => (
          <Hidden name={field} value={value} />
        ))}
        <Actions note={all.act.nothingYet}>
          <Button>{t.sure}</Button>
          <Button secondary formaction={href(c.var.lang, "/my/representation/change")}>
            {t.change}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
};
