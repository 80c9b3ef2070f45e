import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, LinkButton, Page, RadioGroup } from "#web/index.ts";
import type { Successor } from "../store/coordinators.ts";
import { workTexts } from "../texts/work.ts";

interface DepartureProps {
  c: Ctx;
  acting: Acting;
  /** Whose coordinator one stops being: one person, by name, or all. */
  one: { id: string; name: string } | null;
  successors: readonly Successor[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** Stopping as coordinator: who takes over, or that the unit answers. */
export const DeparturePage = ({
  c,
  acting,
  one,
  successors,
  fields,
  formKey,
  wrong = [],
}: DepartureProps) => {
  const { t: all, lang } = workTexts.in(c.var.lang);
  const t = all.departure;
  const back = one ? `/my/coordinations/${one.id}` : "/my/coordinations";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field }) => ({ field, text: t.wrong }))}
      heading={<Heading above={one?.name} title={t.title} lead={one ? t.leadOne : t.leadAll} />}
    >
      <Form action={href(c.var.lang, `${back}/departure`)} formKey={formKey}>
        <RadioGroup
          name="to"
          legend={t.who}
          help={t.help}
          value={fields["to"]}
          choices={[
            ...successors.map(({ role_id, name, title }) => ({
              value: role_id,
              label: [name, title].filter(Boolean).join(", "),
            })),
            { value: "unit", label: t.unit },
          ]}
        />
        <Actions note={t.note}>
          <Button>{t.act}</Button>
          <LinkButton href={href(c.var.lang, back)} secondary>
            {all.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};
