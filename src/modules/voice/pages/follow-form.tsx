import type { Child } from "hono/jsx";
import type { Fields } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import { Form, Hidden } from "#web/index.ts";
import type { GiverFile } from "../giver-file.ts";
import type { FollowCaseTexts } from "../texts/follow-case.ts";
import { pathOf, type Way } from "./follow-way.ts";

/** What each form on a case's page is made from. */
export interface FormMaking {
  t: FollowCaseTexts;
  /** The language asked for: it stands in the addresses. */
  lang: Lang;
  file: GiverFile;
  way: Way;
  /** One key for the page: an act is one act by its key, its noun and its words. */
  formKey: string;
  /** What was typed and could not be kept yet. */
  typed: Fields;
}

/** The number of the service's last entry: what the one who acts has seen of the other side. */
export const seenOf = ({ entries }: Pick<GiverFile, "entries">): number =>
  entries.reduce((most, e) => (e.by === "service" ? Math.max(most, e.n) : most), 0);

/** A form of the case: it carries the code where there is one, and says what had been seen when it was shown. */
export function ActForm({ making, noun, children }: { making: FormMaking; noun: string; children?: Child }) {
  const { lang, way, formKey, file } = making;
  return (
    <Form action={pathOf(lang, way, noun)} formKey={formKey}>
      {way.kind === "code" && <Hidden name="code" value={way.code} />}
      <Hidden name="upto" value={String(seenOf(file))} />
      {children}
    </Form>
  );
}
