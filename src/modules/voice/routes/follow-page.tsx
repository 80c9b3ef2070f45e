import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import type { Frame } from "#web/index.ts";
import type { GiverFile } from "../giver-file.ts";
import { FollowCasePage } from "../pages/follow-case.tsx";
import { caseHref, type Way } from "../pages/follow-way.ts";
import { followTexts } from "../texts/follow.ts";
import { followCaseTexts } from "../texts/follow-case.ts";
import type { GiverAct } from "./follow-acts.ts";

/** How a giver came to the case; `acting` where signed in. */
export interface Came {
  way: Way;
  acting: Acting | null;
}

/** The frame of a case's pages: it says as whom one is there, and never names an act as its address. */
export const caseFrame = (c: Ctx, file: GiverFile, { way, acting }: Came): Frame => {
  const { lang } = c.var;
  const { band } = followTexts.in(lang).t;
  const textLang = followCaseTexts.in(lang).lang;
  const frame = acting
    ? c.var.frames(c, { acting, current: "/my/voices", textLang })
    : c.var.frames(c, {
        organisation: file.unit.organisation_name,
        unit: { label: file.unit.short_name, path: `/units/${file.unit.code}` },
        current: "/follow",
        textLang,
        as: {
          text: (
            <>
              {band.before} <b>{file.voice.mode === "anonymous" ? band.noName : band.withCode}</b>.
            </>
          ),
          link: { href: href(lang, "/follow"), label: band.leave },
        },
      });
  // Reached by a post: the language links must lead to a page that can be asked for.
  return { ...frame, path: caseHref("nb", way) };
};

/** What the page says beside the case. */
export interface Saying {
  done?: GiverAct | undefined;
  refused?: string | undefined;
  wrong?: readonly Wrong[];
  typed?: Fields;
}

/** The case's page as an answer: 200, 422 where something is missing, 409 where the act came too late. */
export const showCase = (c: Ctx, file: GiverFile, came: Came, saying: Saying = {}) => {
  const { lang, today } = c.var;
  const { t } = followCaseTexts.in(lang);
  const { wrong = [], refused, done, typed = {} } = saying;
  const words: Readonly<Record<string, string>> = t.wrong;
  return c.html(
    <FollowCasePage
      frame={caseFrame(c, file, came)}
      t={t}
      lang={lang}
      file={file}
      way={came.way}
      formKey={newKey()}
      typed={typed}
      today={today}
      done={done}
      refused={refused}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? word }))}
    />,
    refused ? 409 : wrong.length > 0 ? 422 : 200,
  );
};
