import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ClockLine, Details, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { dayInWords, owedInWords } from "../in-words.ts";
import type { OpenCoordination } from "../open.ts";
import { mayFollow } from "../standing.ts";
import type { Nameable } from "../store/coordinators.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { workTexts } from "../texts/work.ts";
import { KeptWords } from "./kept-words.tsx";
import { StepLog } from "./log.tsx";
import { EntryForm, NamingForm, StepForm } from "./work-forms.tsx";

/** Which of the forms was posted: it stands open, with what was typed. */
export type Posted = "step" | "entry" | "naming" | null;

interface WorkOneProps {
  c: Ctx;
  acting: Acting;
  name: string;
  open: OpenCoordination;
  clock: KeptClock | null;
  /** Whether it is the unit's to name and to enter what the person has said. */
  unit: boolean;
  nameable: readonly Nameable[];
  formKey: string;
  posted?: Posted;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** One person's coordination at work: where it stands, what is owed, the next step, who coordinates, what happened. */
export const WorkOnePage = (props: WorkOneProps) => {
  const {
    c,
    acting,
    name,
    open,
    clock,
    unit,
    nameable,
    formKey,
    posted = null,
    fields = {},
    wrong = [],
  } = props;
  const { t, lang } = workTexts.in(c.var.lang);
  const { t: shared } = coordinationTexts.in(c.var.lang);
  const { of, now, coordinator } = open;
  const words: Readonly<Record<string, string>> = { ...shared.wrong, ...shared.refused, ...t.wrong };
  const form = (one: Posted) => ({ c, open, formKey, fields: posted === one ? fields : {} });
  const owed = clock && owedInWords(c, lang, clock, of.unit_name);
  const enters =
    unit && (mayFollow("accepted", now) || mayFollow("declined", now) || mayFollow("ended", now));
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.one}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? shared.wrong.long }))}
      heading={
        <Heading
          above={t.one}
          title={name}
          lead={`${shared.kinds[now.stage]} · ${dayInWords(c, lang, now.since)}`}
        >
          {owed && <ClockLine {...owed} />}
          {owed?.state === "over" && <p>{t.late}</p>}
          <p class="mv-small">{t.line}</p>
        </Heading>
      }
    >
      <KeptWords {...{ c, fields, wrong }} />
      <StepForm {...form("step")} />
      {unit && mayFollow("coordinator-named", now) && <NamingForm {...form("naming")} nameable={nameable} />}
      {enters && (
        <Details summary={t.entry.title} open={posted === "entry"}>
          <EntryForm {...form("entry")} />
        </Details>
      )}
      <Section id="coordinator" title={shared.mine.coordinator}>
        <p>
          {coordinator
            ? t.coordinator(
                coordinator.name || shared.theCoordinator,
                [coordinator.title, coordinator.unit_name].filter(Boolean).join(", "),
                dayInWords(c, lang, coordinator.named_at),
              )
            : t.nobodyYet(of.unit_name)}
        </p>
      </Section>
      <Section id="log" title={shared.mine.log}>
        <StepLog {...{ c, open }} me={name} />
      </Section>
      <div class="mv-row mv-noprint">
        <LinkButton href={href(c.var.lang, `/my/coordinations/${of.id}/paper`)} secondary>
          {t.paper}
        </LinkButton>
        {coordinator?.coordinator_id === acting.person_id && coordinator.role_id === acting.role_id && (
          <a class="ds-link" href={href(c.var.lang, `/my/coordinations/${of.id}/departure`)}>
            {t.departure.one}
          </a>
        )}
        <a class="ds-link" href={href(c.var.lang, "/my/coordinations")}>
          {t.back}
        </a>
      </div>
    </Page>
  );
};
