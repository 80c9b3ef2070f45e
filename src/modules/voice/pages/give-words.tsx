import { draftFields } from "#platform/draft.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, ModeCards, OwnText, Page, TextArea } from "#web/index.ts";
import { GiveHidden } from "./give-hidden.tsx";
import { GiveGuess, GiveStored } from "./give-limits.tsx";
import { type GiveShow, type GiveSpoken, spokenFor } from "./give-show.ts";

type Offered = Pick<GiveSpoken, "t" | "contact"> & { unit: string; signedIn: boolean };

// The last line of each card is its limit.
const modesOf = ({ t: { modes: m }, contact, unit, signedIn }: Offered) => {
  const withSignIn = (lines: readonly string[]) =>
    signedIn ? lines : [...lines.slice(0, -1), m.signIn, ...lines.slice(-1)];
  return [
    { value: "anonymous", label: m.anonymous, lines: signedIn ? [] : m.anonymousLines },
    {
      value: "confidential",
      label: m.confidential,
      lines: contact === null ? [] : withSignIn(m.confidentialLines(contact, unit)),
    },
    { value: "named", label: m.named, lines: withSignIn(m.namedLines(unit)) },
  ].filter(({ lines }) => lines.length > 0);
};

/** Step 1: one's own words, and who may know that it is me. Nothing is sent, and nothing chosen beforehand. */
export function GiveWordsPage(show: GiveShow & { draftBack?: boolean }) {
  const { frame, place, typed, formKey, problems, name } = show;
  const { t, lang, contact, path } = spokenFor(show);
  const { unit, promise } = place;
  const signedIn = name !== null;
  return (
    <Page
      frame={frame}
      title={t.title}
      problems={problems}
      heading={
        <Heading
          above={t.step(1, unit.name)}
          title={t.title}
          lead={show.draftBack ? t.draftBack : undefined}
        />
      }
    >
      {promise && (
        <div class="mv-stack mv-narrow">
          <p>{t.promise(unit.short_name)}</p>
          <blockquote class="mv-words">
            <OwnText text={promise.text} />
          </blockquote>
        </div>
      )}
      <Form action={href(lang, `${path}/review`)} formKey={formKey}>
        <GiveHidden typed={typed} shown={["words", "mode"]} />
        {signedIn && (
          <>
            <Hidden name={draftFields.form} value="voice" />
            <Hidden name={draftFields.subject} value={unit.id} />
          </>
        )}
        <TextArea
          name="words"
          label={t.words.label(unit.short_name)}
          help={t.words.help}
          question
          value={typed.words}
          draft={signedIn ? { url: href(lang, "/my/draft"), status: "draft-status" } : undefined}
        />
        <ModeCards
          name="mode"
          legend={t.modes.legend}
          help={t.modes.help}
          value={typed.mode}
          modes={modesOf({ t, contact, unit: unit.short_name, signedIn })}
        />
        {contact === null && <p>{t.modes.noContact(unit.short_name)}</p>}
        {signedIn && (
          <p>
            {t.modes.insteadWhy} {t.modes.instead}{" "}
            <a class="ds-link" href={href(lang, path.slice("/my".length))}>
              {t.modes.insteadLink}
            </a>
          </p>
        )}
        <GiveStored t={t} unit={unit.short_name} contact={contact} />
        <GiveGuess t={t} unit={unit.short_name} />
        <Actions note={signedIn ? t.draft : t.notSent} {...(signedIn ? { statusId: "draft-status" } : {})}>
          <Button>{t.next}</Button>
          <a class="ds-link" href={href(lang, `/units/${encodeURIComponent(unit.code)}`)}>
            {t.cancel}
          </a>
        </Actions>
      </Form>
    </Page>
  );
}
