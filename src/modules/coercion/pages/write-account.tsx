import type { Acting } from "#platform/db/index.ts";
import { draftFields } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, RadioGroup, TextArea, Words } from "#web/index.ts";
import type { Side } from "../account.ts";
import type { Account } from "../accounts.ts";
import { kindInWords } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { accountTexts } from "../texts/accounts.ts";

interface WriteAccountProps {
  c: Ctx;
  acting: Acting;
  talk: Talk;
  side: Side;
  /** The newest version of that side that its writer may see. */
  now: Account | null;
  fields: Fields;
  wrong: readonly Wrong[];
  draftBack?: boolean;
}

/** The draft of one's own account. */
export const accountDraft = (coercionId: string) => ({ form: "after-talk-account", subject: coercionId });

/** Writes one side's account, beside what stood there before where somebody else was first. What was typed stays. */
export const WriteAccountPage = (props: WriteAccountProps) => {
  const { c, acting, talk, side, now, fields, wrong, draftBack } = props;
  const { t, lang } = accountTexts.in(c.var.lang);
  const own = t.form[side];
  const words: Readonly<Record<string, string>> = { ...t.refused, ...t.wrong };
  const overtaken = wrong.some(({ word }) => word === "overtaken");
  const base = side === "own" ? "after-talks" : "after-talks-here";
  const at = href(c.var.lang, `/my/${base}/${talk.coercion.id}`);
  const draft = accountDraft(talk.coercion.id);
  return (
    <Page
      frame={c.get("frames")(c, {
        acting,
        current: side === "own" ? "/my/mine" : "/my/tasks",
        textLang: lang,
      })}
      title={own.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={<Heading above={kindInWords(lang, talk.coercion.kind)} title={own.title} lead={own.lead} />}
    >
      {draftBack && <p>{t.form.draftBack}</p>}
      {overtaken && now && (
        <Words by={side === "own" ? "giver" : "service"} who={t.form.now}>
          {now.words ?? t.unreadable}
        </Words>
      )}
      <Form action={`${at}/${side === "paper" ? "paper-account" : "account"}`} formKey={newKey()}>
        {side !== "paper" && <Hidden name="seen" value={String(now?.n ?? 0)} />}
        {side === "own" && (
          <>
            <Hidden name={draftFields.form} value={draft.form} />
            <Hidden name={draftFields.subject} value={draft.subject} />
          </>
        )}
        <TextArea
          name="words"
          label={overtaken ? t.form.yours : own.words}
          help={own.help}
          question
          rows={12}
          value={fields["words"] ?? now?.words ?? ""}
          draft={side === "own" ? { url: href(c.var.lang, "/my/draft"), status: "saved" } : undefined}
        />
        {side === "paper" && (
          <RadioGroup
            name="channel"
            legend={t.form.paper.how}
            value={fields["channel"]}
            choices={(["paper", "spoken"] as const).map((value) => ({ value, label: t.channels[value] }))}
          />
        )}
        {side !== "service" && (
          <RadioGroup
            name="share"
            legend={side === "own" ? t.form.share : t.form.paperShare}
            help={side === "own" ? t.form.shareHelp : undefined}
            value={fields["share"] ?? (now && side === "own" ? (now.shared_at ? "yes" : "no") : undefined)}
            choices={[
              { value: "yes", label: side === "own" ? t.form.shareYes : t.form.paperYes },
              { value: "no", label: side === "own" ? t.form.shareNo : t.form.paperNo },
            ]}
          />
        )}
        <Actions note={side === "own" ? t.form.notSaved : undefined} statusId="saved">
          <Button>{overtaken ? t.form.saveNewer : t.form.save}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={at}>
          {t.form.back}
        </a>
      </p>
    </Page>
  );
};
