import { newKey } from "#platform/http/once.ts";
import { href, type Lang, weekInWords } from "#platform/texts/index.ts";
import { Button, Form, Hidden, Section } from "#web/index.ts";
import { publicationState } from "../publication.ts";
import type { Publication } from "../store-publication.ts";
import type { PublishTexts } from "../texts/publish.ts";
import { PublicationText } from "./publish-text.tsx";

/** The texts made of a voice as those who answer see them: where each stands, its steps, what can be done. */
export const PublicationStanding = ({
  t,
  lang,
  publications,
}: {
  t: PublishTexts;
  lang: Lang;
  publications: readonly Publication[];
}) =>
  publications.length === 0 ? null : (
    <Section id="standing" title={t.standing}>
      <div class="mv-stack mv-far">
        {publications.map((one, i) => (
          <One t={t} lang={lang} publication={one} newest={i === 0} />
        ))}
      </div>
    </Section>
  );

type OneProps = { t: PublishTexts; lang: Lang; publication: Publication; newest: boolean };

const One = ({ t, lang, publication, newest }: OneProps) => {
  const state = publicationState(publication.steps);
  const open = state === "asked" || state === "consented" || state === "released";
  return (
    <div class="mv-stack">
      <PublicationText t={t} text={publication} />
      <p>
        <b>{newest || state !== "asked" ? t.states[state] : t.older}</b>
      </p>
      {publication.steps.length > 0 && (
        <ul class="ds-list">
          {publication.steps.map((step) => (
            <li>
              {step.kind === "withdrawal" ? t.steps.withdrawal[step.by] : t.steps[step.kind]},{" "}
              {weekInWords(lang, step.week)}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div class="mv-row">
          {state === "consented" && newest && <Act noun="release" label={t.release} />}
          <Act noun="withdrawal" label={t.withdraw} secondary />
        </div>
      )}
    </div>
  );

  function Act({ noun, label, secondary }: { noun: string; label: string; secondary?: boolean }) {
    return (
      <Form action={href(lang, `/my/voices/${publication.voice_id}/publication-${noun}`)} formKey={newKey()}>
        <Hidden name="publication" value={publication.id} />
        <Button secondary={secondary}>{label}</Button>
      </Form>
    );
  }
};
