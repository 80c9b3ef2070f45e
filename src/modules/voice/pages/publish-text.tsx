import { Said } from "#web/index.ts";
import type { PublishTexts } from "../texts/publish.ts";
import type { Outcome } from "../voice.ts";

/** The text exactly as it stands on the unit's page: what one says yes to is what is shown. */
export const PublicationText = ({
  t,
  text,
}: {
  t: PublishTexts;
  text: { said: string; answered: string; outcome: Outcome };
}) => (
  <Said
    giver={{ heading: t.said, text: text.said }}
    service={{ heading: t.outcomes[text.outcome], text: text.answered }}
  />
);
