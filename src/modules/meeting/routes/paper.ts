import { get, type Handler, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { meetingLetter, type OnPaper } from "../letters/meeting.ts";
import { openMinutes } from "../open-minutes.ts";
import { invited, mine, type Side } from "../side.ts";

const printed =
  (side: Side): Handler =>
  async (c) => {
    let paper: OnPaper | null = null;
    const otherwise = await side(c, async (tx, acting, { open, guest }) => {
      const minutes = await openMinutes(tx, c.var.house.config, open);
      paper = { open, minutes, owner: guest?.owner ?? acting.person_name, mine: guest === null };
      return c.body(null, 204);
    });
    // Set outside the transaction: a page that is being typeset holds no connection.
    if (paper === null) return otherwise;
    const letter = meetingLetter(c, paper, helpOnPaper(c.var.lang, c.get("frames")(c)));
    return c.body(new Uint8Array(await renderPdf(letter)), 200, {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="medvirk.pdf"',
      "Cache-Control": "no-store",
    });
  };

/** A meeting on paper: the invitation with its agenda, and the minutes once there are any; on both sides. */
export const printedRoutes: readonly Route[] = [
  get("/my/meetings/:id/paper", "person", printed(mine)),
  get("/my/guest/meetings/:id/paper", "person", printed(invited)),
];
