import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href, langNames } from "#platform/texts/index.ts";
import { Heading, Page } from "#web/index.ts";
import type { Detail, OwnWish } from "../contact.ts";
import type { SaidNeed } from "../interpreter.ts";
import { gradeOn } from "../reach.ts";
import { type SaidAskLimit, usualAskLimit } from "../store/ask-limit.ts";
import type { Grading } from "../store/interpreter.ts";
import type { Profile } from "../store/profile.ts";
import { numberTexts, profileTexts } from "../texts/index.ts";
import { contactWords, gradeWords, needWords } from "./contact-words.ts";
import { numberLines, type OwnNumber } from "./own-number.tsx";

type ProfilePageProps = {
  c: Ctx;
  acting: Acting;
  own: Profile;
  contact: { detail: Detail; wishes: readonly OwnWish[] };
  need: SaidNeed | null;
  grading: Grading | null;
  askLimit: SaidAskLimit | null;
  number: OwnNumber | null;
  saved: boolean;
};

/** One matter: what is said now, when it was said, and the way to change it. */
type Matter = { title: string; lines: readonly string[]; at: Date | null; path: string; act?: string };

/** All that is known of a person as such: read at a glance, each changed on a page of its own. */
export function ProfilePage({
  c,
  acting,
  own,
  contact,
  need,
  grading,
  askLimit,
  number,
  saved,
}: ProfilePageProps) {
  const { t, lang } = profileTexts.in(c.var.lang);
  const [wish] = contact.wishes;
  const { email, telephone, address } = contact.detail;
  const matters: Matter[] = [
    {
      title: t.name.title,
      lines: [t.name.line(own.name, own.pronoun, langNames[own.language])],
      at: null,
      path: "name",
    },
    {
      title: t.contact.title,
      lines: [
        wish ? contactWords(lang, wish) : t.contact.lines.here,
        ...[email, telephone, address].filter((one) => one !== null),
        ...(wish?.times ? [wish.times] : []),
      ],
      at: wish?.wished_at ?? null,
      path: "contact",
    },
    {
      title: t.interpreter.title,
      lines: need ? [needWords(lang, need), ...(need.needed && need.note ? [need.note] : [])] : [t.notSaid],
      at: need?.said_at ?? null,
      path: "interpreter",
    },
    {
      title: t.grading.title,
      lines: [gradeWords(lang, gradeOn(grading ? [grading] : [], c.var.today))],
      at: null,
      path: "address-grading",
    },
    {
      title: t.askLimit.title,
      lines: [t.askLimit.lines[askLimit?.at_most ?? usualAskLimit]],
      at: askLimit?.said_at ?? null,
      path: "ask-limit",
    },
    ...(number
      ? [
          {
            title: numberTexts.in(lang).t.own.title,
            lines: numberLines(lang, number),
            at: null,
            path: "national-number",
            act: numberTexts.in(lang).t.own.see,
          },
        ]
      : []),
  ];
  const to = (path: string) => href(c.var.lang, `/my/profile/${path}`);
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          {saved && <output>{t.saved}</output>}
        </Heading>
      }
    >
      <ul class="mv-plain mv-meter">
        {matters.map(({ title, lines, at, path, act = t.change }) => (
          <li>
            <h2 class="mv-h3">{title}</h2>
            <div class="mv-stack">
              {lines.map((line) => (
                <p class="mv-own">{line}</p>
              ))}
              {at && <p class="mv-small">{t.changed(dateInWords(lang, oslo(at), { short: c.var.today }))}</p>}
              <p>
                <a class="ds-link" href={to(path)} aria-label={`${act}: ${title}`}>
                  {act}
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={to("history")}>
          {t.history.link}
        </a>
      </p>
    </Page>
  );
}
