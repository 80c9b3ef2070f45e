import type { Lang } from "#platform/texts/index.ts";
import { OwnText } from "#web/index.ts";
import { entryOf } from "../in-words.ts";
import type { CrisisText } from "../open.ts";

/** One text as it reads: what stands first, a number that can be called, the person's own words. */
export const EntryWords = ({ lang, text, before }: { lang: Lang; text: CrisisText; before?: number }) => {
  const { head, telephone, words } = entryOf(lang, text, before);
  return (
    <>
      {head && (
        <p dir="auto">
          <b>{head}</b>
        </p>
      )}
      {telephone && (
        <p>
          <Telephone number={telephone} />
        </p>
      )}
      {words && <OwnText text={words} />}
    </>
  );
};

/** A telephone number, to be called where it is one. */
export const Telephone = ({ number }: { number: string }) => {
  const digits = number.replace(/[^\d+]/g, "");
  return digits.length < 3 ? (
    <span dir="auto">{number}</span>
  ) : (
    <a class="ds-link" href={`tel:${digits}`}>
      {number}
    </a>
  );
};
