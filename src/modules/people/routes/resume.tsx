import { asMe } from "#platform/http/ask.ts";
import type { Handler } from "#platform/http/route.ts";
import { dropPending, showPending, takePending } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { ResumePage } from "../pages/resume.tsx";

/** GET /my/resume: what was posted when the session was over, in full, with one button that sends it on. */
export const resume: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const form = await showPending(c, tx, acting.person_id);
    return c.html(<ResumePage c={c} acting={acting} form={form} />);
  });

/** POST /my/resume/removal: thrown away, here and in the browser. */
export const removePending: Handler = async (c) => {
  await asMe(c, (tx) => takePending(c, tx));
  dropPending(c);
  return c.redirect(href(c.var.lang, "/my"), 303);
};
