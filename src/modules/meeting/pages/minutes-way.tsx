import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { LinkButton, Section } from "#web/index.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import type { Hand } from "../side.ts";
import { minutesTexts } from "../texts/minutes.ts";

/** Where the minutes stand, and the way to them; nothing of a meeting that was called off before there were any. */
export const MinutesWay = ({ c, hand, minutes }: { c: Ctx; hand: Hand; minutes: OpenMinutes }) => {
  const { t: all } = minutesTexts.in(c.var.lang);
  const t = all.minutes;
  const { open, base } = hand;
  if (open.standing === "called-off" && minutes.standing === "none") return null;
  const notYet = open.now.on_day > c.var.today;
  return (
    <Section id="minutes" title={t.title}>
      <p>{notYet ? t.notYet : t.standing[minutes.standing]}</p>
      <div class="mv-row mv-noprint">
        <LinkButton href={href(c.var.lang, `${base}/${open.of.id}/minutes`)} secondary={notYet}>
          {notYet ? t.keeper.title : t.way}
        </LinkButton>
      </div>
    </Section>
  );
};
