import type { Acting } from "#platform/db/index.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import type { ActingAs, FrameAsked, MenuItem } from "#web/index.ts";
import { menuTexts } from "./texts/menu.ts";

const paths = (
  acting: Acting | null,
): (readonly [
  path: string,
  word:
    | "home"
    | "own"
    | "shared"
    | "tasks"
    | "voices"
    | "improvement"
    | "mine"
    | "messages"
    | "units"
    | "staff"
    | "organisations"
    | "forThem"
    | "reviews",
])[] => {
  if (!acting) return [];
  // Acting for somebody one finds that person's matters, and nothing of one's own.
  if (acting.principal_id)
    return [
      ["/my/for", "forThem"],
      ["/my/mine", "own"],
    ];
  if (acting.role_kind === null)
    return [
      ["/my", "home"],
      ["/my/mine", "own"],
      ["/my/voices", "mine"],
      ["/my/messages", "messages"],
    ];
  if (acting.role_kind === "administrator")
    return [
      ["/my/units", "units"],
      ["/my/staff", "staff"],
      ["/my/organisations", "organisations"],
    ];
  if (acting.role_kind === "privacy-officer")
    return [
      ["/my/reviews", "reviews"],
      ["/my/mine", "own"],
      ["/my/messages", "messages"],
    ];
  return [
    ["/my/tasks", "tasks"],
    ["/my/voices", "voices"],
    ["/my/improvement", "improvement"],
    ["/my/shared", "shared"],
  ];
};

/** At most four ways on: the public ones, or those of the role one acts in. */
export const menu = (lang: Lang, asked: FrameAsked): MenuItem[] => {
  const { t } = menuTexts.in(lang);
  const acting = asked.acting ?? null;
  const items: [string, string][] = acting
    ? paths(acting).map(([path, word]) => [path, t[word]])
    : [
        ...(asked.unit ? [[asked.unit.path, asked.unit.label] as [string, string]] : []),
        ["/follow", t.follow],
        ["/my", t.signIn],
      ];
  return items.map(([path, label]) => ({ href: href(lang, path), label, current: path === asked.current }));
};

/** "Du er her som **enhetsleder på Lyngtun** · Siv Tenkt", with the way to change it. */
export const actingAs = (lang: Lang, acting: Acting): ActingAs => {
  const { t } = menuTexts.in(lang);
  if (acting.principal_id)
    return {
      forOther: true,
      text: (
        <>
          {t.doing} <b>{acting.principal_name}</b>
          {t.asTheir(t.mandates[acting.representation_kind ?? "proxy"])}
        </>
      ),
      link: { href: href(lang, "/my/role"), label: t.stopFor },
    };
  const what = acting.role_kind
    ? t.at(acting.role_title || t.kinds[acting.role_kind], acting.unit_name ?? "")
    : t.self;
  return {
    text: (
      <>
        {t.youAre} <b>{what}</b> · {acting.person_name}
        {acting.assurance === "low" && (
          <>
            {" "}
            · {t.withCode}{" "}
            <a class="ds-link" href={href(lang, "/my/way-in")}>
              {t.whatOpens}
            </a>
          </>
        )}
      </>
    ),
    link: { href: href(lang, "/my/role"), label: acting.role_count > 0 ? t.switchRole : t.signOut },
  };
};
