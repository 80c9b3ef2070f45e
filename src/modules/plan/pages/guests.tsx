import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Details, Empty, Heading, LinkButton, Page } from "#web/index.ts";
import { guestStanding } from "../guests.ts";
import { dayInWords } from "../in-words.ts";
import type { Guest, Scope } from "../store/guests.ts";
import { guestTexts } from "../texts/guest.ts";
import { ScopeFacts } from "./scope-facts.tsx";

/** Somebody who was invited, and what that one may read now. */
export interface Invited {
  guest: Guest;
  scopes: readonly Scope[];
}

/** What a guest is called: the name, and where at work. */
export const guestName = (
  c: Ctx,
  guest: { name: string | null; unit_name: string | null } | undefined,
): string => {
  const { t } = guestTexts.in(c.var.lang);
  if (!guest?.name) return t.gone;
  return guest.unit_name ? t.at(guest.name, guest.unit_name) : guest.name;
};

/** How it stands with a guest, in words. */
export const standingInWords = (c: Ctx, { guest, scopes }: Invited): string => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const day = (when: Date | null) => dayInWords(c, lang, when ?? guest.invited_at);
  const standing = guestStanding(guest, scopes[0], c.var.today);
  if (standing === "over") return t.standing.over;
  if (standing === "waits") return t.standing.waits(day(guest.invited_at));
  if (standing === "in" || standing === "declined") return t.standing[standing](day(guest.answered_at));
  return t.standing[standing](day(guest.ended_at));
};

interface GuestsPageProps {
  c: Ctx;
  acting: Acting;
  invited: readonly Invited[];
}

/** Before its owner: who takes part in the plan, what each may read, and the end of it in one act. */
export const GuestsPage = ({ c, acting, invited }: GuestsPageProps) => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const now = invited.filter(({ guest }) => guest.ended_at === null);
  const before = invited.filter(({ guest }) => guest.ended_at !== null);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <div class="mv-row mv-noprint">
            <LinkButton href={at("/my/plan/guests/new")}>{t.invite}</LinkButton>
          </div>
        </Heading>
      }
    >
      {now.length === 0 && <Empty>{t.none}</Empty>}
      <ul class="mv-plain mv-stack">
        {now.map(({ guest, scopes }) => (
          <li class="mv-words">
            <h2 class="mv-h3" dir="auto">
              {guestName(c, guest)}
            </h2>
            <p>{standingInWords(c, { guest, scopes })}</p>
            {scopes[0] && <ScopeFacts c={c} given={scopes[0]} />}
            <div class="mv-row mv-noprint">
              <LinkButton href={at(`/my/plan/guests/${guest.id}`)} secondary>
                {t.see}
                <span class="ds-sr-only">: {guestName(c, guest)}</span>
              </LinkButton>
              <ActButton
                action={at(`/my/plan/guests/${guest.id}/ending`)}
                label={t.end}
                about={guestName(c, guest)}
              />
            </div>
          </li>
        ))}
      </ul>
      {now.length > 0 && <p>{t.endNote}</p>}
      {before.length > 0 && (
        <Details summary={t.before} narrow>
          <ul class="ds-list">
            {before.map((one) => (
              <li dir="auto">
                {guestName(c, one.guest)}. {standingInWords(c, one)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        <a class="ds-link" href={at("/my/plan")}>
          {t.plan}
        </a>
      </p>
    </Page>
  );
};
