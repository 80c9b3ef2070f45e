import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  LinkButton,
  Page,
  RadioGroup,
  Section,
  Select,
  TextArea,
  Words,
} from "#web/index.ts";
import type { OpenMeasure } from "../my-measure.ts";
import { statuses } from "../parts.ts";
import { measureTexts } from "../texts/measure.ts";
import { planTexts } from "../texts/plan.ts";
import { writingTexts } from "../texts/writing.ts";
import { MeasureFacts } from "./measure-facts.tsx";
import { MeasureHistory } from "./measure-history.tsx";
import { Rate } from "./rate.tsx";

interface MeasurePageProps {
  c: Ctx;
  acting: Acting;
  one: OpenMeasure;
  fields?: Fields;
  wrong?: readonly Wrong[];
  refused?: boolean;
}

/** One measure: what is agreed, how far it has come, how its person finds it, and all that was written before. */
export const MeasurePage = ({ c, acting, one, fields = {}, wrong = [], refused }: MeasurePageProps) => {
  const { t, lang } = measureTexts.in(c.var.lang);
  const { t: writing } = writingTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const { measure, plan } = one;
  const { text } = measure;
  const asked = measure.owner?.guest === undefined ? null : measure.owner.asked;
  const at = href(c.var.lang, `/my/plan/measures/${text.thread_id}`);
  const words: Readonly<Record<string, string>> = {
    ...writing.form.wrong,
    ...t.form.wrong,
    ...t.step.wrong,
    ...t.rating.wrong,
  };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={[
        ...(refused ? [{ field: "", text: writing.refused.ended }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words })),
      ]}
      heading={<Heading title={t.title} lead={text.hidden ? writing.one.hidden : writing.one.shown} />}
    >
      <Words by="giver" who={writing.one.you}>
        {text.words ?? page.unreadable}
      </Words>
      <MeasureFacts c={c} measure={measure} />
      {asked?.words && asked.taking !== "gone" && measure.owner?.guest !== undefined && (
        <Words by="service" who={measure.owner.name ?? ""}>
          {asked.words}
        </Words>
      )}
      {plan.ended_at === null && (
        <>
          <div class="mv-row mv-noprint">
            <LinkButton href={`${at}/version`}>{t.act.change}</LinkButton>
            <a class="ds-link" href={href(c.var.lang, `/my/plan/texts/${text.thread_id}`)}>
              {t.act.versions}
            </a>
            <a class="ds-link" href={href(c.var.lang, `/my/plan/texts/${text.thread_id}/removal`)}>
              {t.act.remove}
            </a>
          </div>
          <Section id="how-far" title={t.step.title} noprint>
            <Form action={`${at}/step`} formKey={newKey()}>
              <RadioGroup
                name="status"
                legend={t.step.status}
                value={fields["status"] ?? measure.status}
                choices={statuses.map((value) => ({ value, label: t.statuses[value] }))}
              />
              <DateField name="day" label={t.step.day} help={t.step.dayHelp} value={fields["day"]} optional />
              <Actions>
                <Button secondary>{t.step.save}</Button>
              </Actions>
            </Form>
          </Section>
          <Section id="how-it-goes" title={t.rating.title} noprint>
            {measure.rating && <Rate rating={measure.rating} lang={lang} />}
            <p>{t.rating.lead}</p>
            <Form action={`${at}/rating`} formKey={newKey()}>
              <Select
                name="score"
                label={t.rating.score}
                help={t.rating.scoreHelp}
                value={fields["score"]}
                empty
                options={Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }))}
              />
              <TextArea name="words" label={t.rating.words} rows={3} value={fields["words"]} optional />
              <Actions>
                <Button secondary>{t.rating.save}</Button>
              </Actions>
            </Form>
          </Section>
        </>
      )}
      <MeasureHistory c={c} one={one} />
      <p>
        <a
          class="ds-link"
          href={href(c.var.lang, plan.ended_at === null ? "/my/plan" : `/my/plans/${plan.id}`)}
        >
          {writing.one.plan}
        </a>
      </p>
    </Page>
  );
};
