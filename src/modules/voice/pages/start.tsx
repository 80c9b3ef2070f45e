import type { PlacedUnit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Code, Empty, Hero, LinkButton, Page, Pair, Section } from "#web/index.ts";
import { codeGroups } from "../code.ts";
import { demoCodes } from "../demo-codes.ts";
import { unitTexts } from "../texts/unit.ts";
import { UnitSearch } from "./unit-search.tsx";
import { UnitTree } from "./unit-tree.tsx";

/** Where one comes to first: what this is, the way to a place, and the ways back to what one has said. */
export const StartPage = ({ c, units, within }: { c: Ctx; units: readonly PlacedUnit[]; within: string }) => {
  const { t } = unitTexts.in(c.var.lang);
  const { lang } = c.var;
  const ways = [
    ["/follow", t.follow, t.start.followText],
    ["/my", t.start.signIn, t.start.signInText],
    ["/other-ways", t.start.otherLink, t.start.otherText],
    ["/limits", t.start.limits, t.start.limitsText],
  ] as const;
  return (
    <Page
      frame={c.get("frames")(c, { current: "/", organisation: units[0]?.organisation_name ?? null })}
      title={t.start.title}
      leaves={false}
      hero={
        <Hero title={t.start.title} lead={t.start.lead(within)}>
          <div class="mv-row">
            <LinkButton href="#find">{t.give}</LinkButton>
            <LinkButton href={href(lang, "/follow")} secondary>
              {t.follow}
            </LinkButton>
          </div>
          <p>
            {t.start.anonymous}{" "}
            <a class="ds-link" href={href(lang, "/other-ways")}>
              {t.start.otherWays}
            </a>
            . {t.start.counts}
          </p>
        </Hero>
      }
    >
      <Pair far>
        <Section id="find" title={t.start.find}>
          <UnitSearch lang={lang} t={t} />
          {units.length === 0 ? <Empty>{t.units.empty}</Empty> : <UnitTree lang={lang} units={units} />}
        </Section>
        <Section id="more" title={t.start.more}>
          <ul class="mv-plain mv-stack">
            {ways.map(([path, label, text]) => (
              <li>
                <a class="ds-link" href={href(lang, path)}>
                  {label}
                </a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
          {c.var.house.config.demo && <TryOut c={c} />}
        </Section>
      </Pair>
    </Page>
  );
};

const TryOut = ({ c }: { c: Ctx }) => {
  const { t } = unitTexts.in(c.var.lang);
  return (
    <div class="mv-empty mv-stack">
      <h3 class="mv-h3">{t.start.demo}</h3>
      <p>{t.start.demoText}</p>
      {demoCodes.map((code) => (
        <Code groups={codeGroups(code)} />
      ))}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my")}>
          {t.start.demoSignIn}
        </a>
      </p>
    </div>
  );
};
