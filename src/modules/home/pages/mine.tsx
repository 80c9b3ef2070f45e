import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Mine } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Section } from "#web/index.ts";
import { homeTexts } from "../texts/home.ts";
import { WayList } from "./way-list.tsx";

const groups = ["words", "shared", "looked", "me", "kept", "work"] as const;

/** *Mitt*: the ways to everything that is one's own, in a fixed order, whatever module it lies in. */
export const MinePage = ({ c, acting, ways }: { c: Ctx; acting: Acting; ways: readonly Mine[] }) => {
  const { t, lang } = homeTexts.in(c.var.lang);
  const lead = acting.principal_name
    ? t.mineFor(acting.principal_name)
    : acting.role_kind
      ? t.mineAtWork
      : t.mineLead;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.mineTitle}
      heading={<Heading title={t.mineTitle} lead={lead} />}
    >
      {ways.length === 0 && <Empty>{t.mineEmpty}</Empty>}
      {groups.map((group) => {
        const here = ways.filter((way) => way.group === group);
        return (
          here.length > 0 && (
            <Section id={group} title={t.mineGroups[group]}>
              <WayList lang={c.var.lang} ways={here} />
            </Section>
          )
        );
      })}
      {acting.role_kind && (
        <p>
          <a class="ds-link" href={href(c.var.lang, "/my/role")}>
            {t.asSelf}
          </a>
        </p>
      )}
    </Page>
  );
};
