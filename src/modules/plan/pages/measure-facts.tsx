import type { Ctx } from "#platform/http/route.ts";
import { Measure as Facts, OwnText } from "#web/index.ts";
import { areaInWords, dayInWords, ownerInWords, ownerToOthers, whenInWords } from "../in-words.ts";
import type { Measure } from "../open.ts";
import { measureTexts } from "../texts/measure.ts";

/** Who, by when, what it waits for and how far it has come; with its words where they stand nowhere else. */
export const MeasureFacts = ({
  c,
  measure,
  before,
  withWords,
}: {
  c: Ctx;
  measure: Measure;
  /** Before somebody else than the plan's owner: what the owner is called. */
  before?: string;
  withWords?: boolean;
}) => {
  const { t, lang } = measureTexts.in(c.var.lang);
  const { labels } = t;
  const { waitingFor, statusOn, status, text } = measure;
  const { owner } = measure;
  const who = before === undefined ? ownerInWords(lang, owner) : ownerToOthers(lang, owner, before);
  return (
    <Facts
      rows={[
        ...(withWords ? [{ label: t.title, value: <OwnText text={text.words ?? ""} /> }] : []),
        { label: labels.who, value: <span dir="auto">{who}</span> },
        { label: labels.when, value: whenInWords(c, lang, measure) },
        ...(waitingFor === null ? [] : [{ label: labels.waiting, value: <OwnText text={waitingFor} /> }]),
        {
          label: labels.status,
          value: statusOn ? t.since(t.statuses[status], dayInWords(c, lang, statusOn)) : t.statuses[status],
        },
        { label: labels.area, value: areaInWords(lang, text.life_area) },
      ]}
    />
  );
};
