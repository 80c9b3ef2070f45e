import { NotSignedIn } from "#platform/db/index.ts";
import { readForm } from "#platform/http/form.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { tokenOf } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { readInvitationCode } from "../code.ts";
import { acceptInvitation } from "../invitation.ts";
import { InvitationPage } from "../pages/invitation.tsx";
import { keepVouchedNumber, recognitionOf, vouchedNumber } from "../sign-in.ts";
import { recognitionFor } from "../store/identity.ts";
import { dropStranger, strangerOf } from "../stranger.ts";
import { letIn } from "./let-in.ts";

/** The one who is signed in already; null where nobody is. */
const whoIsHere = async (c: Ctx) => {
  const token = tokenOf(c);
  if (!token) return null;
  try {
    return await c.var.house.db.asPerson(token, c.var.today, async (_tx, acting) => acting);
  } catch (error) {
    if (error instanceof NotSignedIn) return null;
    throw error;
  }
};

/** GET /my/invitation: for those who have a code; signs in first whoever has not. */
export const invitationForm: Handler = async (c) => {
  const acting = await whoIsHere(c);
  if (!acting && !strangerOf(c))
    return c.redirect(href(c.var.lang, `/my/sign-in?return=${encodeURIComponent("/my/invitation")}`), 303);
  return c.html(<InvitationPage c={c} acting={acting} />);
};

/** POST /my/invitation: the code makes a stranger the invited person, or gives one who is known more to act as. */
export const useInvitationCode: Handler = async (c) => {
  const { code = "" } = await readForm(c);
  const acting = await whoIsHere(c);
  const stranger = acting ? null : strangerOf(c);
  if (!acting && !stranger) throw new NotSignedIn();
  const read = readInvitationCode(code);
  const { config, db } = c.var.house;
  const answer = await db.asHouse("sign-in", c.var.today, async (tx) => {
    const by = stranger
      ? recognitionOf(config.keyedHash, stranger.vouched)
      : await recognitionFor(tx, acting?.person_id ?? "");
    const person = read && by && (await acceptInvitation(tx, config.keyedHash("invitation", read), by));
    if (!person) return null;
    if (stranger) await keepVouchedNumber(tx, person, vouchedNumber(config, stranger.vouched.number));
    if (!stranger) return () => c.redirect(href(c.var.lang, "/my/role"), 303);
    const { provider, sid, idToken } = stranger.vouched;
    return letIn(
      c,
      tx,
      person,
      { provider, assurance: "high", sid, idToken, shownAt: null },
      { returnTo: stranger.returnTo, lang: c.var.lang },
    );
  });
  if (!answer) return c.html(<InvitationPage c={c} acting={acting} wrong={code} />, 422);
  dropStranger(c);
  return answer();
};
