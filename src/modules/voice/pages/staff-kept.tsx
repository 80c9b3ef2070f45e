import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, LinkButton, OwnText, Page, Words } from "#web/index.ts";
import type { StaffFile } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { type Changed, ChangedNotice } from "./staff-changed.tsx";

interface KeptPageProps {
  c: Ctx;
  acting: Acting;
  /** The case as it is now; null where it is not there for the one who acts. */
  file: StaffFile | null;
  changed: Changed | null;
  fields: Fields;
}

/** What somebody wrote in their own words, of all that was posted. */
export const typedIn = (fields: Fields): string[] =>
  ["text", "what", "reason", "degreeReason"].flatMap((name) => {
    const text = fields[name]?.trim();
    return text ? [text] : [];
  });

/** An act that did not happen: why, what came first, and all that was typed, to be copied. */
export const KeptPage = ({ c, acting, file, changed, fields }: KeptPageProps) => {
  const { t, lang } = staffTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/voices", textLang: lang })}
      title={file ? t.changed.notSent : t.changed.gone}
      heading={
        <Heading
          title={file ? t.changed.notSent : t.changed.gone}
          lead={file ? undefined : t.changed.goneText}
        />
      }
    >
      {changed && <ChangedNotice t={t} lang={lang} today={c.var.today} changed={changed} />}
      {typedIn(fields).map((text) => (
        <Words by="service" who={t.changed.youWrote}>
          <OwnText text={text} />
        </Words>
      ))}
      <div class="mv-row">
        <LinkButton href={href(c.var.lang, file ? `/my/voices/${file.voice.id}` : "/my/voices")}>
          {file ? t.changed.backToFile : t.file.toList}
        </LinkButton>
      </div>
    </Page>
  );
};
