import { newKey } from "#platform/http/once.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { Actions, Button, Form, Hidden, Section } from "#web/index.ts";
import { publicationState } from "../publication.ts";
import type { Publication } from "../store-publication.ts";
import { publishTexts } from "../texts/publish.ts";
import { PublicationText } from "./publish-text.tsx";

/** How the giver is recognised when the form is posted: by the code in it, or by being signed in. */
export type GiverSide = { code: string } | { voiceId: string };

type PublicationConsentProps = {
  lang: Lang;
  /** All texts made of the voice, newest first; the newest and any public one are shown. */
  publications: readonly Publication[];
  side: GiverSide;
  /** The unit's short name. */
  unit: string;
};

/** On the giver's page of a case: the text that others may read, to say yes or no to, or to take back. */
export const PublicationConsent = ({ lang, publications, side, unit }: PublicationConsentProps) => {
  const shown = publications.filter((one, i) => i === 0 || publicationState(one.steps) === "released");
  if (shown.length === 0) return null;
  const spoken = publishTexts.in(lang);
  const { t } = spoken;
  return (
    <div lang={spoken.lang === lang ? undefined : spoken.lang}>
      <Section id="publication" title={t.giver.title}>
        {shown.map((one, i) => (
          <One publication={one} newest={i === 0} />
        ))}
      </Section>
    </div>
  );

  function One({ publication, newest }: { publication: Publication; newest: boolean }) {
    const state = publicationState(publication.steps);
    return (
      <div class="mv-stack">
        {state === "asked" ? <p>{t.giver.question(unit)}</p> : <p>{t.giver[state]}</p>}
        <PublicationText t={t} text={publication} />
        {state === "asked" && newest && (
          <>
            <p>{t.giver.guess}</p>
            <p>{t.giver.free}</p>
            <div class="mv-row">
              <Step noun="consent" id={publication.id} label={t.giver.yes} />
              <Step noun="refusal" id={publication.id} label={t.giver.no} />
            </div>
          </>
        )}
        {(state === "consented" || state === "released") && (
          <Step
            noun="withdrawal"
            id={publication.id}
            label={t.giver.withdraw}
            note={state === "released" ? t.giver.withdrawNote : undefined}
          />
        )}
      </div>
    );
  }

  // Yes and no weigh the same: neither is the button that stands out.
  function Step({
    noun,
    id,
    label,
    note,
  }: {
    noun: string;
    id: string;
    label: string;
    note?: string | undefined;
  }) {
    const path =
      "code" in side ? `/follow/publication-${noun}` : `/my/voices/${side.voiceId}/publication-${noun}`;
    return (
      <Form action={href(lang, path)} formKey={newKey()}>
        {"code" in side && <Hidden name="code" value={side.code} />}
        <Hidden name="publication" value={id} />
        <Actions note={note}>
          <Button secondary>{label}</Button>
        </Actions>
      </Form>
    );
  }
};
