import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  DataTable,
  Form,
  Heading,
  Page,
  RadioGroup,
  TextField,
} from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { copyKinds } from "../parts.ts";
import type { SealedCopy } from "../store/copies.ts";
import type { CrisisPlan } from "../store/crisis-plans.ts";
import { cardTexts } from "../texts/card.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { ownPath } from "../whose.ts";

interface CopiesPageProps {
  c: Ctx;
  acting: Acting;
  plan: CrisisPlan;
  copies: readonly (Omit<SealedCopy, "sealed"> & { to: string | null })[];
  fields: Fields;
  formKey: string;
  wrong: readonly Wrong[];
}

/** Who has which copy, which of them are old, and writing down another. */
export const CopiesPage = ({ c, acting, plan, copies, fields, formKey, wrong }: CopiesPageProps) => {
  const { t: all, lang } = cardTexts.in(c.var.lang);
  const t = all.copies;
  const words: Readonly<Record<string, string>> = t.wrong;
  const at = href(c.var.lang, `${ownPath}/copies`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.to }))}
      heading={<Heading above={crisisTexts.in(c.var.lang).t.title} title={t.title} lead={t.lead} />}
    >
      {copies.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.title}
          columns={[t.columns.to, t.columns.what, t.columns.when, t.columns.version].map((label) => ({
            label,
          }))}
          rows={copies.map((copy) => {
            const who = copy.to ?? t.unreadable;
            return {
              header: <span dir="auto">{who}</span>,
              cells: [
                t.kinds[copy.kind],
                dayInWords(c, lang, copy.given_at),
                copy.ended_at ? (
                  <>
                    {t.returned(dayInWords(c, lang, copy.ended_at))}
                    <ActButton action={`${at}/${copy.id}/regret`} label={t.undo} about={who} />
                  </>
                ) : (
                  <>
                    {copy.kind === "card" ? (
                      t.always
                    ) : copy.version === plan.version ? (
                      t.current(String(copy.version))
                    ) : (
                      <b>{t.old(String(copy.version), String(plan.version))}</b>
                    )}
                    <ActButton action={`${at}/${copy.id}/return`} label={t.back} about={who} />
                  </>
                ),
              ],
            };
          })}
        />
      )}
      <Form action={at} formKey={formKey}>
        <TextField name="to" label={t.to} value={fields["to"]} autocomplete="off" />
        <RadioGroup
          name="kind"
          legend={t.kind}
          value={fields["kind"]}
          choices={copyKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Actions note={t.note}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={href(c.var.lang, ownPath)}>
          {all.back}
        </a>
      </p>
    </Page>
  );
};
