import type { Lang } from "#platform/texts/index.ts";
import { DataTable } from "#web/index.ts";
import { classesInWords } from "../classes.ts";
import { keptTexts } from "../texts/kept.ts";

/** What is kept about people, why, how long and who sees it, from the register of processing. */
export const KeptTable = ({ lang, caption }: { lang: Lang; caption: string }) => {
  const { t } = keptTexts.in(lang);
  return (
    <DataTable
      caption={caption}
      columns={[{ label: t.what }, { label: t.why }, { label: t.kept }, { label: t.who }]}
      rows={classesInWords(lang)
        .filter(({ name }) => name !== "technical")
        .map((one) => ({ header: one.what, cells: [one.why, one.kept.join(" "), one.who] }))}
    />
  );
};
