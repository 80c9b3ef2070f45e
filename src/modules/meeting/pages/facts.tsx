import type { Ctx } from "#platform/http/route.ts";
import { Measure as Facts, OwnText, Section, Words } from "#web/index.ts";
import { interpreterInWords, lengthInWords, whenInWords } from "../in-words.ts";
import type { Version } from "../open.ts";
import { meetingTexts } from "../texts/meeting.ts";

interface Shown {
  c: Ctx;
  now: Version;
  /** Whose it is, by name, where somebody invited reads; null before the person. */
  owner: string | null;
}

/** When, how long, where, and with which interpreter. */
export const WhenAndWhere = ({ c, now, owner }: Shown) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const places = owner === null ? t.places : t.placesOf;
  return (
    <Section id="facts" title={t.facts.title}>
      <Facts
        rows={[
          { label: t.facts.when, value: whenInWords(lang, now) },
          { label: t.facts.length, value: lengthInWords(lang, now.minutes) },
          { label: t.facts.place, value: places[now.place] },
          ...(now.where === null ? [] : [{ label: t.facts.where, value: <OwnText text={now.where} /> }]),
          ...(now.interpreter === null
            ? []
            : [{ label: t.facts.interpreter, value: interpreterInWords(lang, now.interpreter) }]),
        ]}
      />
    </Section>
  );
};

/** The card before: what the person wants to talk about, how to be met, how long they manage. */
export const BeforeCard = ({ c, now, owner }: Shown) => {
  const { t } = meetingTexts.in(c.var.lang);
  const { about, met, manage } = now;
  const rows = [
    [owner === null ? t.card.about : t.card.aboutOf(owner), about],
    [owner === null ? t.card.met : t.card.metOf(owner), met],
    [owner === null ? t.card.manage : t.card.manageOf(owner), manage],
  ] as const;
  const written = rows.some(([, words]) => words !== null);
  if (!written && owner !== null) return null;
  return (
    <Section id="card" title={t.card.title}>
      {written
        ? rows.map(
            ([label, words]) =>
              words !== null && (
                <Words by="giver" who={label}>
                  {words}
                </Words>
              ),
          )
        : t.card.none}
    </Section>
  );
};
