import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, Section, TextArea, Words } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Asked, Measure } from "../open.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import { planTexts } from "../texts/plan.ts";
import { responsibleTexts } from "../texts/responsible.ts";
import { MeasureFacts } from "./measure-facts.tsx";

interface GuestMeasureProps {
  c: Ctx;
  acting: Acting;
  plan: GuestPlan;
  measure: Measure;
  asked: Asked;
  fields?: Fields;
  wrong?: readonly Wrong[];
  overtaken?: boolean;
}

/** A measure before the guest who is asked to do it: what it is, what one has said, and the ways to answer. */
export const GuestMeasurePage = (props: GuestMeasureProps) => {
  const { c, acting, plan, measure, asked, fields = {}, wrong = [], overtaken } = props;
  const { t: texts, lang } = responsibleTexts.in(c.var.lang);
  const t = texts.page;
  const words: Readonly<Record<string, string>> = t.wrong;
  const said = asked.answered_at ? dayInWords(c, lang, asked.answered_at) : "";
  const { taking } = asked;
  const answer = (value: "yes" | "no" | "done") => (
    <>
      <Hidden name="measure" value={asked.measure_id} />
      <Hidden name="text" value={asked.text_id} />
      <Hidden name="answer" value={value} />
    </>
  );
  const action = href(c.var.lang, `/my/guest/plans/${plan.plan_id}/measure-answer`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={[
        ...(overtaken ? [{ field: "", text: t.overtaken }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.answer })),
      ]}
      heading={<Heading title={t.title} lead={t.lead(plan.owner_name)} />}
    >
      <Words by="giver" who={plan.owner_name} when={dayInWords(c, lang, measure.text.written_at)}>
        {measure.text.words ?? planTexts.in(lang).t.page.unreadable}
      </Words>
      <MeasureFacts c={c} measure={measure} before={plan.owner_name} />
      <p>{taking === "yes" || taking === "no" || taking === "done" ? t[taking](said) : t.asked}</p>
      {asked.words && (
        <Words by="service" who={acting.person_name} when={said}>
          {asked.words}
        </Words>
      )}
      {taking !== "yes" && taking !== "done" && (
        <Form action={action} formKey={newKey()}>
          {answer("yes")}
          <Actions>
            <Button>{t.sayYes}</Button>
          </Actions>
        </Form>
      )}
      {taking === "yes" && (
        <Form action={action} formKey={newKey()}>
          {answer("done")}
          <Actions note={t.doneNote}>
            <Button>{t.sayDone}</Button>
          </Actions>
        </Form>
      )}
      {taking !== "no" && taking !== "done" && (
        <Section id="no" title={t.noTitle}>
          <Form action={action} formKey={newKey()}>
            {answer("no")}
            <TextArea name="words" label={t.why} help={t.whyHelp} rows={3} value={fields["words"]} />
            <Actions>
              <Button secondary>{taking === "yes" ? t.sayNoLater : t.sayNo}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, `/my/guest/plans/${plan.plan_id}`)}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
