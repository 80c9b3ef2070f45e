import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, Section } from "#web/index.ts";
import type { Refusal } from "../plan.ts";
import type { SheetKind } from "../sheet-kinds.ts";
import type { Sheet } from "../sheets.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { SheetFields } from "./sheet-fields.tsx";
import { SheetWordsView } from "./sheet-words.tsx";

interface WriteSheetProps {
  c: Ctx;
  acting: Acting;
  kind: SheetKind;
  title: string;
  lead?: string;
  /** Where it is sent, and where one comes back to; without language. */
  action: string;
  back: string;
  fields: Fields;
  formKey: string;
  /** What stands there now; null where nothing does. */
  now: Sheet | null;
  /** The plan that a new one is for; what else goes along. */
  along?: Readonly<Record<string, string>>;
  wrong?: readonly Wrong[];
  refused?: Refusal;
}

/** Writes a sheet, or a newer version of one: what stands there now is shown where it was changed meanwhile. */
export const WriteSheetPage = (props: WriteSheetProps) => {
  const { c, acting, kind, title, fields, now, along = {}, wrong = [], refused } = props;
  const { t, lang } = sheetTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      // What stands in the browser's history names nobody.
      title={kind === "role" ? t.role.title : title}
      problems={[
        ...(refused ? [{ field: "", text: t.refused[refused] }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.needed })),
      ]}
      heading={<Heading title={title} lead={props.lead} />}
    >
      {now && refused && (
        <Section id="now" title={t.now}>
          <SheetWordsView c={c} sheet={now} />
        </Section>
      )}
      <Form action={href(c.var.lang, props.action)} formKey={props.formKey}>
        <Hidden name="version" value={String(now?.n ?? 0)} />
        {Object.entries(along).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <SheetFields c={c} kind={kind} fields={fields} />
        <Actions note={kind === "role" ? t.role.saveNote : t.note}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={href(c.var.lang, props.back)}>
          {props.back.startsWith("/my/guest") ? t.guest.back : t.list}
        </a>
      </p>
    </Page>
  );
};
