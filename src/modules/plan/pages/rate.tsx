import type { Lang } from "#platform/texts/index.ts";
import type { Rating } from "../open.ts";
import { measureTexts } from "../texts/measure.ts";

/** A rating: the number in words first, the line only repeats it; then the person's own words. */
export const Rate = ({ rating, lang }: { rating: Rating; lang: Lang }) => {
  const { t } = measureTexts.in(lang);
  return (
    <div class="mv-rate">
      <span>{t.rating.of(String(rating.score))}</span>
      <svg class="mv-line" aria-hidden="true" focusable="false">
        <rect width={`${rating.score * 10}%`} height="100%" />
      </svg>
      {rating.words !== null && <span dir="auto">«{rating.words}»</span>}
    </div>
  );
};
