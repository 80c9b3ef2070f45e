import { NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { isId } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { absenceForm } from "../form.ts";
import { mayChange } from "../meeting.ts";
import { sealedAs } from "../open.ts";
import { openMinutes } from "../open-minutes.ts";
import { AbsencePage } from "../pages/absence.tsx";
import { invited, mine, sealIn } from "../side.ts";
import { readOut, sayAbsence } from "../store/absence.ts";
import { told } from "../whose.ts";

const show: Handler = (c) =>
  mine(c, async (tx, acting, { open }) => {
    if (mayChange(open.standing)) return c.redirect(href(c.var.lang, `/my/meetings/${open.of.id}`), 303);
    const minutes = await openMinutes(tx, c.var.house.config, open);
    const { absence } = minutes;
    const fields: Fields = absence
      ? {
          come: absence.away ? "away" : "come",
          words: absence.words ?? "",
          proxy: absence.proxy_id ?? "",
        }
      : {};
    return c.html(<AbsencePage {...{ c, acting, open, minutes, fields }} />);
  });

const said: Handler = async (c) => {
  const fields = await readForm(c);
  return mine(c, async (tx, acting, { open }) => {
    const { of } = open;
    const again = async (status: 409 | 422, wrong: readonly Wrong[]) => {
      const minutes = await openMinutes(tx, c.var.house.config, open);
      return c.html(<AbsencePage {...{ c, acting, open, minutes, fields, wrong }} />, status);
    };
    const { values, wrong } = checkForm(absenceForm, fields);
    if (!values) return again(422, wrong);
    const speaks = open.participants.some(({ id, ended_at }) => id === values.proxy && ended_at === null);
    if (values.proxy !== null && !speaks) return again(422, [{ field: "proxy", word: "proxy" }]);
    try {
      const to = await once(tx, acting.person_id, `meeting-absence:${of.id}`, fields, async () => {
        const refused = mayChange(open.standing);
        if (refused) throw new Refused(refused);
        const { after, away, proxy, words } = values;
        const sealed = words === null ? null : await sealIn(c, tx, of, sealedAs.absence, words);
        if (!(await sayAbsence(tx, { meetingId: of.id, after, away, sealed, proxyId: proxy })))
          throw new Refused("overtaken");
        await told(tx, of, "meeting-absence");
        return `/my/meetings/${of.id}#heard`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return again(409, [{ field: "", word: error.word }]);
    }
  });
};

const read: Handler = async (c) => {
  const fields = await readForm(c);
  return invited(c, async (tx, acting, { open }) => {
    const absence = fields["absence"] ?? "";
    if (!isId(absence)) throw new NotFound();
    const to = await once(tx, acting.person_id, `meeting-reading:${absence}`, fields, async () => {
      // What was written anew since has not been read: the page shows what stands now.
      if (await readOut(tx, absence)) await told(tx, open.of, "meeting-reading");
      return `/my/guest/meetings/${open.of.id}#heard`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Staying away and being heard: what the person writes, who speaks, and that it was read out. */
export const absenceRoutes: readonly Route[] = [
  get("/my/meetings/:id/absence", "person", show),
  post("/my/meetings/:id/absence", "person", said),
  post("/my/guest/meetings/:id/reading", "person", read),
];
