import { asMe } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { codeHash, newCode } from "../code.ts";
import { SharingCodePage } from "../pages/sharing-code.tsx";
import { showCode } from "../store/introductions.ts";

/** A day: whoever was shown it at the end of a talk can type it at home the same evening. */
const validHours = 24;
const path = "/my/sharing-code";

const page: Handler = (c) =>
  asMe(c, async (_tx, acting) => c.html(<SharingCodePage c={c} acting={acting} formKey={newKey()} />));

/** POST: a new code, shown on this answer and never again; in no address, kept only as its hash. */
const make: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    // Whoever administers works with nobody's content, and is nobody to share it with.
    if (acting.role_id && !["employee", "unit-leader", "user-contact"].includes(acting.role_kind ?? ""))
      return c.html(<SharingCodePage c={c} acting={acting} formKey={newKey()} />, 409);
    const code = newCode("screen");
    let shown = false;
    await once(tx, acting.person_id, "introduction", fields, async () => {
      const hash = codeHash(c.var.house.config, "screen", code);
      const id = await showCode(tx, {
        organisationId: acting.organisation_id,
        kind: "screen",
        hash,
        validHours,
      });
      // A code that somebody has by chance already: the next one will do.
      if (id === null) throw new Error("a new code is taken");
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "introduction",
        subjectKind: "introduction",
        subjectId: id,
      });
      shown = true;
      return path;
    });
    if (!shown) return c.redirect(href(c.var.lang, path), 303);
    const until = new Date(c.var.now.getTime() + validHours * 3_600_000);
    return c.html(<SharingCodePage c={c} acting={acting} formKey={newKey()} shown={{ code, until }} />);
  });
};

/** The code by which somebody else finds me here, once. */
export const sharingCodeRoutes: readonly Route[] = [get(path, "person", page), post(path, "person", make)];
