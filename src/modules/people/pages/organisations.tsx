import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Empty,
  Form,
  Heading,
  LinkButton,
  Page,
  Section,
  Select,
  TextField,
} from "#web/index.ts";
import type { Listed, Sought } from "../directory.ts";
import { areas, directoryKinds, forWhom } from "../directory-kinds.ts";
import { directoryTexts } from "../texts/index.ts";
import { OrganisationList } from "./organisation-list.tsx";

type OrganisationsPageProps = {
  c: Ctx;
  found: readonly Listed[];
  looked: Sought;
  /** Whether something was looked for. */
  sought: boolean;
};

/** Whom one can turn to outside the service: those near here first, then the national ones by kind. */
export function OrganisationsPage({ c, found, looked, sought }: OrganisationsPageProps) {
  const { t, lang } = directoryTexts.in(c.var.lang);
  const here = href(c.var.lang, "/organisations");
  const all = (
    <LinkButton href={here} secondary>
      {t.showAll}
    </LinkButton>
  );
  const local = found.filter((one) => one.local);
  const list = (some: readonly Listed[]) => <OrganisationList lang={c.var.lang} list={some} />;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang, current: "/organisations" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <search>
        <Form action={here}>
          <TextField
            name="words"
            label={t.search}
            help={t.searchHelp}
            type="search"
            value={looked.words}
            maxlength={80}
            autocomplete="off"
            optional
          />
          <div class="mv-pair">
            <Select
              name="whom"
              label={t.forWhom}
              value={looked.whom}
              options={[
                { value: "", label: t.any },
                ...forWhom.map((value) => ({ value, label: t.whom[value] })),
              ]}
            />
            <Select
              name="area"
              label={t.area}
              value={looked.area}
              options={[
                { value: "", label: t.any },
                ...areas.map((value) => ({ value, label: t.areas[value] })),
              ]}
            />
          </div>
          <Actions>
            <Button secondary>{t.go}</Button>
          </Actions>
        </Form>
      </search>
      {sought ? (
        found.length === 0 ? (
          <Empty act={all}>{t.none}</Empty>
        ) : (
          <Section id="found" title={t.found(found.length)}>
            {list(found)}
            <div class="mv-row">{all}</div>
          </Section>
        )
      ) : (
        <>
          <Section id="local" title={t.local}>
            {local.length === 0 ? <Empty>{t.localNone}</Empty> : list(local)}
          </Section>
          {directoryKinds.map((kind) => (
            <Section id={kind} title={t.kinds[kind]}>
              {list(found.filter((one) => !one.local && one.kind === kind))}
            </Section>
          ))}
        </>
      )}
      <p class="mv-small">{t.outside}</p>
    </Page>
  );
}
