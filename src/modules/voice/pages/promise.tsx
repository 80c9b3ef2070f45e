import type { PlacedUnit } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Empty,
  Form,
  Heading,
  Hidden,
  Page,
  Section,
  Select,
  TextArea,
} from "#web/index.ts";
import type { PromiseVersion } from "../store-public.ts";
import { publishTexts } from "../texts/publish.ts";
import { PromiseOne } from "./promise-one.tsx";

type PromisesProps = {
  c: Ctx;
  acting: Acting;
  units: readonly PlacedUnit[];
  versions: readonly PromiseVersion[];
  fields: Fields;
  wrong: readonly Wrong[];
};

/** A leader's promises, place by place, with their history, and the form for a new one. */
export const PromisesPage = ({ c, acting, units, versions, fields, wrong }: PromisesProps) => {
  const { t: all, lang } = publishTexts.in(c.var.lang);
  const t = all.promises;
  const to = c.var.lang;
  const words = t as unknown as Record<string, string>;
  const only = units.length === 1 ? units[0] : null;
  const promises = [...Map.groupBy(versions, (one) => one.promise_id).values()];
  const shown = (of: PromiseVersion[]) => (
    <PromiseOne t={t} lang={lang} to={to} versions={of} fields={fields} />
  );
  const ended = promises.filter(([now]) => now?.valid_to !== null);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/promises", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? word }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {promises.length === 0 && <Empty>{t.none}</Empty>}
      {units.map((unit) => {
        const here = promises.filter(([now]) => now?.unit_id === unit.id && now.valid_to === null);
        return here.length === 0 ? null : (
          <Section id={unit.code} title={unit.name}>
            {here.map(shown)}
            <p>
              <a class="ds-link" href={href(to, `/units/${unit.code}`)}>
                {t.publicPage}
                <span class="ds-sr-only">: {unit.short_name}</span>
              </a>
            </p>
          </Section>
        );
      })}
      <Section id="new" title={t.new}>
        <Form action={href(to, "/my/promises")} formKey={newKey()}>
          {only ? (
            <Hidden name="unit" value={only.id} />
          ) : (
            <Select
              name="unit"
              label={t.unit}
              value={fields["unit"]}
              empty
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextArea name="text" label={t.text} help={t.textHelp} rows={3} value={fields["text"]} />
          <Actions note={t.makeNote}>
            <Button>{t.make}</Button>
          </Actions>
        </Form>
      </Section>
      {ended.length > 0 && (
        <Section id="ended" title={t.ended}>
          {ended.map(shown)}
        </Section>
      )}
    </Page>
  );
};
