import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  Empty,
  Form,
  Heading,
  Hidden,
  Page,
  Section,
  TextArea,
} from "#web/index.ts";
import type { CaseFile } from "../case-file.ts";
import { mayPropose } from "../publication.ts";
import { publishChecks } from "../publish-form.ts";
import type { Publication } from "../store-publication.ts";
import { publishTexts } from "../texts/publish.ts";
import { PublicationStanding } from "./publish-standing.tsx";
import { PublicationText } from "./publish-text.tsx";

type PublishProps = {
  c: Ctx;
  acting: Acting;
  file: CaseFile;
  publications: readonly Publication[];
  fields: Fields;
  wrong?: readonly Wrong[];
  refused?: string | undefined;
};

const frameOf = ({ c, acting }: PublishProps, lang: ReturnType<typeof publishTexts.in>["lang"]) =>
  c.get("frames")(c, { acting, current: "/my/voices", textLang: lang });

const BackTo = ({ c, file }: PublishProps) => (
  <a class="ds-link" href={href(c.var.lang, `/my/voices/${file.voice.id}`)}>
    {publishTexts.in(c.var.lang).t.back}
  </a>
);

/** Makes a text for "you said, we answered" of a voice, and shows where those made before stand. */
export const PublishPage = (props: PublishProps) => {
  const { c, file, publications, fields, wrong = [], refused } = props;
  const { t, lang } = publishTexts.in(c.var.lang);
  const { answer, state } = file.standing;
  const unfit = mayPropose({ answered: answer !== null, withdrawn: state === "withdrawn" });
  const words = t.problems as Record<string, string>;
  const problems = wrong.map(({ field, word }) => ({ field, text: words[word] ?? word }));
  if (refused) problems.push({ field: "", text: (t.refusals as Record<string, string>)[refused] ?? refused });
  return (
    <Page
      frame={frameOf(props, lang)}
      title={t.title}
      problems={problems}
      heading={<Heading above={<BackTo {...props} />} title={t.title} lead={t.lead} />}
    >
      <PublicationStanding t={t} lang={c.var.lang} publications={publications} />
      {unfit ? (
        <Empty>{t.unfit[unfit]}</Empty>
      ) : (
        <Section id="new" title={t.new}>
          {publications.length > 0 && <p>{t.newHelp}</p>}
          <Form action={href(c.var.lang, `/my/voices/${file.voice.id}/publication-review`)}>
            <TextArea
              name="said"
              label={t.said}
              help={t.saidHelp}
              rows={4}
              value={fields["said"] ?? publications[0]?.said ?? file.voice.words}
            />
            <TextArea
              name="answered"
              label={t.answered(t.outcomes[answer?.outcome ?? "not"])}
              help={t.answeredHelp}
              rows={4}
              value={fields["answered"] ?? publications[0]?.answered ?? answer?.text ?? ""}
            />
            <fieldset class="ds-fieldset">
              <legend class="ds-label">{t.checks.title}</legend>
              {publishChecks.map((check) => (
                <CheckField name={check} label={t.checks[check]} checked={fields[check] === "yes"} />
              ))}
            </fieldset>
            <Actions note={t.asked}>
              <Button>{t.review}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </Page>
  );
};

/** The text as it will stand, before anybody is asked. */
export const PublishReviewPage = (props: PublishProps) => {
  const { c, file, fields } = props;
  const { t, lang } = publishTexts.in(c.var.lang);
  const path = `/my/voices/${file.voice.id}`;
  const outcome = file.standing.answer?.outcome ?? "not";
  return (
    <Page
      frame={frameOf(props, lang)}
      title={t.reviewTitle}
      heading={<Heading above={<BackTo {...props} />} title={t.reviewTitle} lead={t.reviewLead} />}
    >
      <Section id="text" title={t.text}>
        <PublicationText
          t={t}
          text={{ said: fields["said"] ?? "", answered: fields["answered"] ?? "", outcome }}
        />
      </Section>
      <Form action={href(c.var.lang, `${path}/publication`)} formKey={newKey()}>
        {["said", "answered", ...publishChecks].map((name) => (
          <Hidden name={name} value={fields[name] ?? ""} />
        ))}
        <Actions note={t.asked}>
          <Button>{t.ask}</Button>
          <Button
            secondary
            name="edit"
            value="yes"
            formaction={href(c.var.lang, `${path}/publication-review`)}
          >
            {t.change}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
};
