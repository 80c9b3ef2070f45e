import type { Lang } from "#platform/texts/index.ts";
import { DataTable } from "#web/index.ts";
import { classesInWords } from "../classes.ts";
import { keptTexts } from "../texts/kept.ts";

/** What is kept about people, why, how long and who sees it, from the register of processing. */
export const KeptTable = ({
  lang,
  caption,
  counts,
}: {
  lang: Lang;
  caption: string;
  /** How much of each class there is about somebody; then it stands second. */
  counts?: ReadonlyMap<string, number>;
}) => {
  const { t } = keptTexts.in(lang);
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t.what },
        ...(counts ? [{ label: t.count }] : []),
        { label: t.why },
        { label: t.kept },
        { label: t.who },
      ]}
      rows={classesInWords(lang)
        .filter(({ name }) => name !== "technical")
        .map((one) => ({
          header: one.what,
          cells: [
            ...(counts ? [String(counts.get(one.name) ?? 0)] : []),
            one.why,
            one.kept.join(" "),
            one.who,
          ],
        }))}
    />
  );
};
