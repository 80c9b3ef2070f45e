import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  DateField,
  Form,
  Heading,
  Page,
  RadioGroup,
  Words,
} from "#web/index.ts";
import { lengths } from "../consent.ts";
import type { Ask } from "../store/asks.ts";
import { askTexts } from "../texts/ask.ts";
import { shareTexts } from "../texts/share.ts";
import { topicTexts } from "../texts/topic.ts";
import { type Askers, askWords } from "./asks.tsx";
import { ownFrame } from "./frame.ts";

interface AskPageProps extends Askers {
  c: Ctx;
  acting: Acting;
  ask: Ask;
  /** For whom one answers; null for oneself. */
  forName: string | null;
  formKey: string;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** One question: who asks, for what and why; and the answer: yes (narrower if one wants), no, not now. */
export const AskPage = (props: AskPageProps) => {
  const { c, acting, ask, formKey, fields = {}, wrong = [] } = props;
  const { t, lang } = askTexts.in(c.var.lang);
  const o = t.one;
  const title = props.forName === null ? o.title : t.mine.titleFor(props.forName);
  const words: Readonly<Record<string, string>> = o.wrong;
  const purpose = topicTexts.in(c.var.lang).t.purposesFor(props.forName)[ask.purpose];
  const asker = props.people.find((one) => one.person_id === ask.asked_by && one.unit_id !== null);
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? o.wrong.answer }))}
      heading={<Heading title={title} lead={`${askWords(c.var.lang, ask, props)}.`} />}
    >
      <div class="mv-stack">
        {props.forName !== null && (
          <p>
            <b>{o.forOther(acting.person_name, props.forName)}</b>
          </p>
        )}
        <p>{o.purpose(purpose)}</p>
        <Words
          by="service"
          who={props.names.get(ask.asked_by) ?? shareTexts.in(c.var.lang).t.somebody}
          when={dateInWords(lang, oslo(ask.asked_at), { short: c.var.today })}
        >
          {ask.why}
        </Words>
      </div>
      {ask.answer === null ? (
        <Form action={href(c.var.lang, `/my/asks/${ask.id}/answer`)} formKey={formKey}>
          <RadioGroup
            name="answer"
            legend={o.answer}
            help={ask.recipient_kind === "unit" ? o.unit(asker?.unit_name ?? "") : o.person}
            value={fields["answer"]}
            choices={[
              { value: "yes", label: o.yes, help: o.yesHelp },
              { value: "no", label: o.no, help: o.noHelp },
              { value: "later", label: o.later, help: o.laterHelp },
            ]}
          />
          {ask.recipient_kind === "unit" && (
            <RadioGroup
              name="group"
              legend={o.who}
              value={fields["group"] ?? "all"}
              choices={[
                { value: "all", label: shareTexts.in(c.var.lang).t.everyone(asker?.unit_name ?? "") },
                { value: "one", label: props.names.get(ask.asked_by) ?? "" },
              ]}
            />
          )}
          <RadioGroup
            name="length"
            legend={o.length}
            value={fields["length"] ?? "month"}
            choices={lengths.map((value) => ({
              value,
              label: shareTexts.in(c.var.lang).t.what.lengths[value],
            }))}
          />
          <DateField name="day" label={o.day} value={fields["day"]} />
          <CheckField name="tell" label={o.tell} checked={fields["tell"] === "yes"} />
          <Actions note={o.notYet}>
            <Button>{o.send}</Button>
          </Actions>
        </Form>
      ) : (
        <p>
          <b>
            {ask.answered_by === null || ask.answered_by === acting.person_id
              ? o.done[ask.answer]
              : o.doneFor[ask.answer](
                  props.names.get(ask.answered_by) ?? shareTexts.in(c.var.lang).t.somebody,
                )}
          </b>{" "}
          {ask.answer === "yes" && (
            <a class="ds-link" href={href(c.var.lang, "/my/consents")}>
              {o.seeConsent}
            </a>
          )}
        </p>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/asks")}>
          {o.back}
        </a>
      </p>
    </Page>
  );
};
