import type { Acting } from "#platform/db/index.ts";
import type { Mine } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { workingRoles } from "./recipient.ts";
import { askTexts } from "./texts/ask.ts";
import { meetTexts } from "./texts/meet.ts";
import { paperTexts } from "./texts/paper.ts";
import { shareTexts } from "./texts/share.ts";
import { sharedTexts } from "./texts/shared.ts";
import { withdrawalTexts } from "./texts/withdrawal.ts";
import { whoseFor } from "./whose.ts";

/** The ways to what one shares and is asked for, to what is shared with one, to one's own code and to those shut out. */
export const shareWays = (acting: Acting, lang: Lang): Mine[] => {
  const { t: shared } = sharedTexts.in(lang);
  const { t: ask } = askTexts.in(lang);
  const paper = paperTexts.in(lang).t.entry;
  const stop = withdrawalTexts.in(lang).t.entry;
  if (acting.role_id)
    return acting.role_kind && workingRoles.some((one) => one === acting.role_kind)
      ? [
          { group: "work", path: "/my/shared", title: shared.work.title, text: shared.work.text },
          { group: "work", path: "/my/asks", title: ask.work.title, text: ask.work.text },
          { group: "work", path: "/my/consent-entry", title: paper.title.paper, text: paper.text },
          { group: "work", path: "/my/withdrawal-entry", title: stop.title, text: stop.text },
          {
            group: "work",
            path: "/my/sharing-code",
            title: shared.code,
            text: shareTexts.in(lang).t.codeText,
          },
        ]
      : [];
  const { t } = shareTexts.in(lang);
  const { t: meet } = meetTexts.in(lang);
  const sharing = { group: "shared", path: "/my/consents", title: t.title, text: t.mineText } as const;
  return acting.principal_id
    ? [
        sharing,
        { group: "shared", path: "/my/shared", title: shared.principal.title, text: shared.principal.text },
        ...(whoseFor(acting)?.mayDecide
          ? [
              {
                group: "shared",
                path: "/my/asks",
                title: ask.mine.titleFor(acting.principal_name ?? ""),
                text: ask.mine.leadFor(acting.principal_name ?? ""),
              } as const,
            ]
          : []),
      ]
    : [
        sharing,
        { group: "shared", path: "/my/shared", title: shared.self.title, text: shared.self.text },
        { group: "shared", path: "/my/asks", title: ask.mine.title, text: ask.mine.text },
        { group: "shared", path: "/my/sharing-code", title: t.code, text: t.codeText },
        { group: "shared", path: "/my/blocks", title: meet.block.title, text: meet.block.mineText },
      ];
};
