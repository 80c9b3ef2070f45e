import { href } from "#platform/texts/index.ts";
import { type Frame, isSignedIn } from "./frame.ts";
import { faceTexts } from "./texts/index.ts";

/**
 * A form, so that it works without script and ends the session on the server (design.md § 6). The session
 * cookie has Path=/my: only a post to /my/leave can end it, and a public page has nothing to end.
 */
export function LeaveQuickly({ frame }: { frame: Frame }) {
  const { t } = faceTexts.in(frame.lang);
  const action = href(frame.lang, isSignedIn(frame) ? "/my/leave" : "/leave");
  return (
    <form class="mv-leave" method="post" action={action} aria-label={t.leaveLabel}>
      <button class="ds-button" data-variant="secondary" data-color="neutral" type="submit">
        {t.leave}
      </button>
    </form>
  );
}
