import { knowsAbout } from "#modules/message/index.ts";
import { dueOf } from "#platform/clock/index.ts";
import { clocksOf } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { KeyUsed, newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerClock, type CaseFile } from "../case-file.ts";
import { type GiverFile, openGiverFile, shortNames } from "../giver-file.ts";
import { FollowWithdrawalPage } from "../pages/follow-withdrawal.tsx";
import { MyVoicesPage } from "../pages/my-voices.tsx";
import { entriesOf, myVoices } from "../store.ts";
import { followCaseTexts } from "../texts/follow-case.ts";
import { standing } from "../voice.ts";
import { doAct, type GiverAct, giverActs, readAct } from "./follow-acts.ts";
import { caseFrame, showCase } from "./follow-page.tsx";
import { answerJson, answerPdf } from "./follow-take-out.ts";
import { staffCasePage, staffListPage } from "./staff.tsx";

const mostShown = 200;
/** How long after an act the page still says that it was done. */
const justNow = 2 * 60_000;

// Whoever acts in a role is a colleague, also before the own case: the database says so too.
const openOwn = async (c: Ctx, tx: Tx, acting: Acting, id: string): Promise<GiverFile> => {
  if (acting.role_id !== null) throw new NotFound();
  const file = await openGiverFile(tx, id, c.var.today);
  // Whoever has the case before them needs no message or mail about it any more.
  await knowsAbout(tx, file.voice.id);
  return file;
};

const idOf = (c: Ctx): string => c.req.param("id") ?? "";

/**
 * What was done last, read from the thread itself: the newest entry, if it is the giver's and minutes old. So the
 * page after a post says it without anything in the address or in a cookie.
 */
const justDone = (file: CaseFile, now: Date): GiverAct | undefined => {
  const newest = file.entries.reduce<CaseFile["entries"][number] | null>(
    (last, e) => (last === null || e.n > last.n ? e : last),
    null,
  );
  const fresh = newest?.by === "giver" && newest.at && now.getTime() - newest.at.getTime() < justNow;
  return fresh ? giverActs.find((act) => act === newest.kind) : undefined;
};

const myVoicePage = async (c: Ctx, tx: Tx, acting: Acting): Promise<Response> => {
  const file = await openOwn(c, tx, acting, idOf(c));
  const came = { way: { kind: "person", id: file.voice.id }, acting } as const;
  return showCase(c, file, came, { done: justDone(file, c.var.now) });
};

// What waits for me first, then by the day I am waiting for, then what waits for nobody; the withdrawn last.
const rank = (file: CaseFile): string => {
  if (file.standing.state === "withdrawn") return "4";
  if (file.standing.openQuestion) return "0";
  const clock = file.standing.owesAnswer ? answerClock(file) : null;
  return clock ? `1${dueOf(clock)}` : file.standing.state === "answered" ? "2" : "3";
};

const myVoicesList = async (c: Ctx, tx: Tx, acting: Acting): Promise<Response> => {
  const { lang, today } = c.var;
  const voices = await myVoices(tx, mostShown);
  const ids = voices.map((voice) => voice.id);
  const [entries, clocks, names] = await Promise.all([
    entriesOf(tx, ids),
    clocksOf(tx, ids),
    shortNames(
      tx,
      voices.map((voice) => voice.unit_id),
    ),
  ]);
  const files = voices
    .map((voice): CaseFile => {
      const mine = entries.filter((e) => e.voice_id === voice.id);
      return {
        voice,
        entries: mine,
        standing: standing(mine),
        clocks: clocks.filter((clock) => clock.subjectId === voice.id),
      };
    })
    .toSorted((a, b) => rank(a).localeCompare(rank(b)));
  const { t, lang: textLang } = followCaseTexts.in(lang);
  const frame = c.var.frames(c, { acting, current: "/my/voices", textLang });
  return c.html(<MyVoicesPage frame={frame} t={t} lang={lang} today={today} files={files} names={names} />);
};

/** One address, two sides: oneself as the giver, or somebody at work. Which one, the session's role says. */
const bySide =
  (giver: (c: Ctx, tx: Tx, acting: Acting) => Promise<Response>, staff: Handler): Handler =>
  async (c) =>
    (await asMe(c, async (tx, acting) => (acting.role_id === null ? giver(c, tx, acting) : null))) ??
    staff(c);

const doing =
  (act: GiverAct): Handler =>
  async (c) => {
    const fields = await readForm(c);
    const { today, now, lang } = c.var;
    const form = readAct(act, fields);
    const id = idOf(c);
    const again = (saying: Parameters<typeof showCase>[3]) =>
      asMe(c, async (tx, acting) =>
        showCase(c, await openOwn(c, tx, acting, id), { way: { kind: "person", id }, acting }, saying),
      );
    if (form.wrong) return again({ wrong: form.wrong, typed: fields });
    try {
      const to = await asMe(c, async (tx, acting) => {
        const file = await openOwn(c, tx, acting, id);
        return once(tx, acting.person_id, `${act}:${id}`, fields, async () => {
          await doAct(tx, file, act, form.does, fields, { now, today });
          return `/my/voices/${id}`;
        });
      });
      return c.redirect(`${href(lang, to)}#done`, 303);
    } catch (error) {
      if (error instanceof Refused) return again({ refused: error.word, typed: fields });
      if (error instanceof KeyUsed && fields["key"]) return again({ refused: "sent-before", typed: fields });
      throw error;
    }
  };

const withdrawalPage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { lang, today } = c.var;
    const file = await openOwn(c, tx, acting, idOf(c));
    const way = { kind: "person", id: file.voice.id } as const;
    const { t } = followCaseTexts.in(lang);
    const frame = { ...caseFrame(c, file, { way, acting }), path: `/my/voices/${way.id}/withdrawal` };
    return c.html(
      <FollowWithdrawalPage {...{ frame, t, lang, today, file, way }} formKey={newKey()} typed={{}} />,
    );
  });

const takingOut =
  (answer: (c: Ctx, file: GiverFile) => Response | Promise<Response>): Handler =>
  async (c) => {
    const file = await asMe(c, (tx, acting) => openOwn(c, tx, acting, idOf(c)));
    return answer(c, file);
  };

const posted = giverActs.filter((act) => act !== "withdrawal");

/** A signed-in giver's own cases; the two pages to read are at the same addresses as the staff's. */
export const myVoiceRoutes: readonly Route[] = [
  get("/my/voices", "person", bySide(myVoicesList, staffListPage)),
  get("/my/voices/:id", "person", bySide(myVoicePage, staffCasePage)),
  ...giverActs.map((act) => post(`/my/voices/:id/${act}`, "person", doing(act))),
  get("/my/voices/:id/withdrawal", "person", withdrawalPage),
  get("/my/voices/:id/take-out-pdf", "person", takingOut(answerPdf)),
  get("/my/voices/:id/take-out-json", "person", takingOut(answerJson)),
  // A page that answered a post, asked for again.
  ...posted.map((act) =>
    get(`/my/voices/:id/${act}`, "person", (c) => c.redirect(href(c.var.lang, `/my/voices/${idOf(c)}`), 303)),
  ),
];
