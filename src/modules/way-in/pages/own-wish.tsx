import type { Unit } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Section, Select } from "#web/index.ts";
import { ownTexts } from "../texts/index.ts";

type OwnWishProps = {
  c: Ctx;
  wish: { unit_name: string; made_at: Date } | null;
  units: readonly Pick<Unit, "id" | "name">[];
  newKey: () => string;
};

/** Somebody with a national eID asks a unit for a code: only so does anybody there learn that they are here. */
export function OwnWish({ c, wish, units, newKey }: OwnWishProps) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.wish;
  const to = (path: string) => href(c.var.lang, `/my/way-in/wish${path}`);
  return (
    <Section id="wish" title={t.title}>
      <p>{t.text}</p>
      {wish ? (
        <Form action={to("/withdrawal")} formKey={newKey()}>
          <p>{t.waiting(wish.unit_name, dateInWords(lang, oslo(wish.made_at), { short: c.var.today }))}</p>
          <Actions>
            <Button secondary>{t.withdraw}</Button>
          </Actions>
        </Form>
      ) : (
        <Form action={to("")} formKey={newKey()}>
          <Select
            name="unit"
            label={t.unit}
            empty
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Actions>
            <Button>{t.act}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}
