import { dateInWords, href, weekInWords } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, OwnText, Page, Words } from "#web/index.ts";
import { GiveHidden } from "./give-hidden.tsx";
import { GiveQuestions } from "./give-questions.tsx";
import { type GiveShow, spokenFor } from "./give-show.ts";

/**
 * Step 2: the words as they will be sent, and what may be added.
 * @param used the form's key was used for another text: said first, and the text goes on under a fresh key
 */
export function GiveReviewPage(show: GiveShow & { used?: boolean }) {
  const { frame, place, typed, formKey, problems, name } = show;
  const { t, lang, contact, path } = spokenFor(show);
  const { unit, promise } = place;
  const { today } = frame;
  const anonymous = typed.mode === "anonymous";
  const how = () => {
    if (anonymous) return t.review.anonymous(unit.short_name);
    if (typed.mode === "confidential") return t.review.confidential(unit.short_name, contact ?? "");
    return t.review.named(unit.short_name, name ?? "");
  };
  const title = show.used ? t.used.title : t.review.title;
  return (
    <Page
      frame={frame}
      title={title}
      problems={problems}
      heading={
        <Heading above={t.step(2, unit.name)} title={title} lead={show.used ? t.used.lead : undefined} />
      }
    >
      <div class="mv-stack mv-narrow">
        {promise && (
          <p>
            {t.promise(unit.short_name)} «{promise.text}»
          </p>
        )}
        <Words
          by="giver"
          who={t.review.you}
          when={anonymous ? weekInWords(lang, today) : dateInWords(lang, today)}
        >
          <OwnText text={typed.words} />
        </Words>
        <p>{how()}</p>
      </div>
      <Form action={href(lang, path)} formKey={formKey}>
        <GiveHidden
          typed={typed}
          shown={["about", "as_whom", "wish", "third_person", ...(anonymous ? (["hold"] as const) : [])]}
        />
        <GiveQuestions t={t} lang={lang} typed={typed} unit={unit.short_name} today={today} />
        <Actions note={name === null ? t.review.notSent : t.review.draft}>
          <Button>{t.review.send(unit.short_name)}</Button>
          <Button secondary name="step" value="words" formaction={href(lang, `${path}/review`)}>
            {t.review.edit}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
