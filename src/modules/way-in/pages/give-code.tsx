import { NumberFields } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, langNames, langs } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  LinkButton,
  Page,
  type Problem,
  RadioGroup,
  TextField,
} from "#web/index.ts";
import { checks } from "../hand-over-form.ts";
import { handOverTexts } from "../texts/index.ts";

type GiveCodeProps = {
  c: Ctx;
  acting: Acting;
  /** Whom it is for; null for somebody new. */
  to: { id: string; name: string } | null;
  typed: Readonly<Record<string, string>>;
  formKey: string;
  problems?: readonly Problem[];
};

/** Making a code for somebody: who it is, and how one knows. */
export function GiveCode({ c, acting, to, typed, formKey, problems = [] }: GiveCodeProps) {
  const { t: all, lang } = handOverTexts.in(c.var.lang);
  const t = all.form;
  const title = to ? t.title(to.name) : t.titleNew;
  const leadNew = c.var.house.config.nationalNumbers ? t.leadNumber : t.leadNew;
  const path = `/my/paper-codes${to ? `/${to.id}` : ""}`;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/paper-codes" })}
      title={to ? all.title : title}
      problems={problems}
      heading={<Heading title={title} lead={to ? t.old(to.name) : leadNew} />}
    >
      <Form action={href(c.var.lang, path)} formKey={formKey}>
        {!to && (
          <>
            <p>{t.known}</p>
            <TextField
              name="name"
              label={t.name}
              help={t.nameHelp}
              value={typed["name"]}
              autocomplete="off"
              maxlength={120}
            />
            <RadioGroup
              name="language"
              legend={t.language}
              value={typed["language"]}
              choices={langs.map((value) => ({ value, label: <span lang={value}>{langNames[value]}</span> }))}
            />
          </>
        )}
        <RadioGroup
          name="checked"
          legend={t.how}
          value={typed["checked"]}
          choices={checks.map((value) => ({ value, label: all.checked[value] }))}
        />
        {c.var.house.config.nationalNumbers && <NumberFields lang={c.var.lang} typed={typed} />}
        <Actions note={t.note}>
          <Button>{t.act}</Button>
          <LinkButton href={href(c.var.lang, "/my/paper-codes")} secondary>
            {all.made.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
