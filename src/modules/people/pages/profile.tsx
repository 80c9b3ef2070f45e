import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, langNames, langs } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  Form,
  Heading,
  Page,
  type Problem,
  RadioGroup,
  TextField,
} from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";

type ProfilePageProps = {
  c: Ctx;
  acting: Acting;
  typed: Readonly<Record<string, string>>;
  formKey: string;
  saved?: boolean;
  problems?: readonly Problem[];
};

/** All that is known of a person as such, and how to change it. */
export function ProfilePage({ c, acting, typed, formKey, saved, problems = [] }: ProfilePageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.profile;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/profile")} formKey={formKey}>
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={typed["name"]}
          autocomplete="name"
          maxlength={120}
        />
        <RadioGroup
          name="language"
          legend={t.language}
          value={typed["language"]}
          choices={langs.map((value) => ({ value, label: <span lang={value}>{langNames[value]}</span> }))}
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          help={t.emailHelp}
          value={typed["email"]}
          autocomplete="email"
          maxlength={200}
          optional
        />
        <CheckField
          name="mail_notice"
          label={t.notice}
          help={t.noticeHelp}
          checked={typed["mail_notice"] === "yes"}
        />
        <Actions note={saved ? t.saved : undefined} statusId="saved">
          <Button>{t.act}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
