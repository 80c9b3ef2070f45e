import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  Details,
  Form,
  Heading,
  Hidden,
  Page,
  TextArea,
  Words,
} from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { PlanText } from "../open.ts";
import { guestTexts } from "../texts/guest.ts";
import { planTexts } from "../texts/plan.ts";
import { sideTexts } from "../texts/sides.ts";

interface WriteBesideProps {
  c: Ctx;
  acting: Acting;
  side: "service" | "common";
  /** Path without language: where it is posted; the way back. */
  at: string;
  back: string;
  /** The owner's text, and what the owner is called; null to the owner. */
  own: PlanText;
  ownerName: string | null;
  /** All versions of what stands there, the newest first. */
  versions: readonly PlanText[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
  overtaken?: boolean;
}

/** Writes beside one of the owner's texts: the service's own goal, or the smallest common one. What was typed stays. */
export const WriteBesidePage = (props: WriteBesideProps) => {
  const { c, acting, side, own, ownerName, versions, fields, wrong = [], overtaken } = props;
  const { t, lang } = sideTexts.in(c.var.lang);
  const { places, page } = planTexts.in(c.var.lang).t;
  const f = t.form;
  const words: Readonly<Record<string, string>> = f.wrong;
  const [now, ...earlier] = versions;
  const at = href(c.var.lang, props.at);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={f[side]}
      problems={[
        ...(overtaken ? [{ field: "", text: f.overtaken }] : []),
        ...wrong.map(({ field, word }) => ({ field, text: words[word] ?? f.wrong.words })),
      ]}
      heading={
        <Heading
          above={places[own.place]}
          title={f[side]}
          lead={side === "service" ? f.serviceLead : f.commonLead}
        />
      }
    >
      <Words by="giver" who={ownerName === null ? f.mine : f.owners(ownerName)}>
        {own.words ?? page.unreadable}
      </Words>
      {overtaken && now && (
        <Words by="service" who={f.now} when={dayInWords(c, lang, now.written_at)}>
          {now.words ?? page.unreadable}
        </Words>
      )}
      <Form action={at} formKey={props.formKey}>
        <Hidden name="beside" value={own.thread_id} />
        <Hidden name="version" value={String(now?.n ?? 0)} />
        <TextArea
          name="words"
          label={f.words}
          help={f.wordsHelp}
          question
          rows={4}
          value={fields["words"] ?? now?.words ?? ""}
        />
        <Actions note={f.note}>
          <Button>{overtaken ? f.saveNewer : f.save}</Button>
        </Actions>
      </Form>
      {earlier.length > 0 && (
        <Details summary={f.earlier} narrow>
          {earlier.map((text) => (
            <>
              <Words by="service" who={f[side]} when={dayInWords(c, lang, text.written_at)}>
                {text.words ?? page.unreadable}
              </Words>
              {text.words !== null && (
                <ActButton
                  action={at}
                  label={f.back}
                  about={f.version(dayInWords(c, lang, text.written_at))}
                  fields={{
                    beside: own.thread_id,
                    version: String(now?.n ?? 0),
                    to: String(text.n),
                    words: text.words,
                  }}
                />
              )}
            </>
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, props.back)}>
          {ownerName === null
            ? planTexts.in(c.var.lang).t.title
            : guestTexts.in(c.var.lang).t.asGuest.of(ownerName)}
        </a>
      </p>
    </Page>
  );
};
