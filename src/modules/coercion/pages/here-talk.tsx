import type { Acting } from "#platform/db/index.ts";
import type { Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Heading, LinkButton, Page, Section } from "#web/index.ts";
import type { About } from "../about.ts";
import { mayStep } from "../after-talk.ts";
import { kindInWords } from "../in-words.ts";
import { changeTexts } from "../texts/changes.ts";
import { hereTexts } from "../texts/here.ts";
import { talkTexts } from "../texts/talk.ts";
import { AccountsSection } from "./accounts.tsx";
import { ChangesSection } from "./changes.tsx";
import { PlanBeforeSection } from "./plan-before.tsx";
import { TalkFacts, TalkSteps } from "./talk-parts.tsx";

interface HereTalkProps {
  c: Ctx;
  acting: Acting;
  about: About;
  wrong: readonly Wrong[];
}

/** One of the unit's: what took place, what was answered, and what may be done now. */
export const HereTalkPage = ({ c, acting, about, wrong }: HereTalkProps) => {
  const { talk, accounts, changes, before } = about;
  const { t, lang } = hereTexts.in(c.var.lang);
  const { t: said } = talkTexts.in(lang);
  const { coercion, standing } = talk;
  const at = (path: string) => href(c.var.lang, `/my/after-talks-here/${coercion.id}${path}`);
  const words: Readonly<Record<string, string>> = {
    ...changeTexts.in(lang).t.refused,
    ...said.refused,
    ...t.wrong,
  };
  const may = (kind: "offer" | "acceptance" | "holding") =>
    mayStep(kind, "service", standing, c.var.today) === null;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={
        <Heading
          above={<span dir="auto">{talk.names.get(coercion.person_id) ?? "–"}</span>}
          title={kindInWords(lang, coercion.kind)}
          lead={said.states[standing.state]}
        >
          <div class="mv-row mv-noprint">
            {may("offer") && <LinkButton href={at("/offer")}>{t.offer.title}</LinkButton>}
            {may("holding") && <LinkButton href={at("/holding")}>{t.holding.title}</LinkButton>}
            {may("acceptance") && (
              <LinkButton href={at("/answer")} secondary>
                {t.entry.title}
              </LinkButton>
            )}
            <LinkButton href={at("/paper")} secondary>
              {said.paper}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      <TalkFacts c={c} talk={talk} />
      <TalkSteps c={c} talk={talk} />
      {before && <PlanBeforeSection c={c} found={before} to="ward" />}
      <AccountsSection {...{ c, talk, accounts }} at={at("")} before="ward" />
      <ChangesSection {...{ c, changes }} at={at("")} before="ward" />
      <p>{t.journal}</p>
      <Section id="withdrawal" title={t.withdrawal.title}>
        <p>{t.withdrawal.text}</p>
        <ActButton
          action={at("/withdrawal")}
          label={t.withdrawal.act}
          fields={{ seen: String(talk.steps.length) }}
        />
      </Section>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/after-talks-here")}>
          {t.title}
        </a>
      </p>
    </Page>
  );
};
