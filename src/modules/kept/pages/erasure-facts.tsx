import type { Lang } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import { classesInWords } from "../classes.ts";
import { erasureTexts } from "../texts/erasure.ts";

/** What an erasure takes away and what it leaves, by the register of processing, with the reason and the section. */
export const ErasureFacts = ({ lang: asked }: { lang: Lang }) => {
  const { t, lang } = erasureTexts.in(asked);
  const because: Readonly<Record<string, string>> = t.stays.because;
  const classes = classesInWords(lang);
  const stays = classes.filter(({ tables }) => tables.some(({ erasure }) => erasure.becomes === "kept"));
  // Where a part stays it is told there, but for one's own words, which go and are looked for first.
  const goes = classes.filter(
    (one) =>
      one.name !== "technical" && one.tables.some(isErased) && (one.name === "voice" || !stays.includes(one)),
  );
  return (
    <>
      <Section id="goes" title={t.goes.title}>
        <p>{t.goes.lead}</p>
        <ul class="ds-list">
          {goes.map(({ what }) => (
            <li>{what}</li>
          ))}
        </ul>
      </Section>
      <Section id="stays" title={t.stays.title}>
        <dl class="mv-narrow mv-stack">
          {stays.map(({ name, what }) => (
            <div>
              <dt>
                <strong>{what}</strong>
              </dt>
              <dd>{because[name] ?? ""}</dd>
            </div>
          ))}
          {(["numbers", "backups", "journal"] as const).map((word) => (
            <div>
              <dt>
                <strong>{t.stays[word]}</strong>
              </dt>
              <dd>{t.stays[`${word}Text`]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <strong>{t.without}</strong>
            </dt>
            <dd>{t.withoutText}</dd>
          </div>
        </dl>
      </Section>
    </>
  );
};

// Where only the name of who wrote in office goes, what was written stays: nothing of the person's own is gone by that.
const isErased = ({ erasure }: { erasure: { becomes: string } }) =>
  ["deleted", "emptied"].includes(erasure.becomes);
