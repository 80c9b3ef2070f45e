import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { cleanFile, fileName } from "#platform/files/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { BadForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { isId } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { readUpload, type Upload } from "#platform/http/upload.ts";
import { href } from "#platform/texts/index.ts";
import { nameForm } from "../form.ts";
import { sealedAs } from "../open.ts";
import { PapersPage } from "../pages/papers.tsx";
import { openPapers } from "../papers.ts";
import { type Hand, invited, mine, type Side, sealIn } from "../side.ts";
import { addPaper, findPaper, removePaper } from "../store/papers.ts";
import { told } from "../whose.ts";

// Some scanned pages. A picture of a telephone of today is larger at times, and then the page says so.
const mostBytes = 2_000_000;

interface Shown {
  fields?: Fields;
  wrong?: readonly Wrong[];
  status?: 200 | 409 | 413 | 422;
}

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  hand: Hand,
  { fields = {}, wrong = [], status = 200 }: Shown = {},
) => {
  const papers = await openPapers(tx, c.var.house.config, hand.open.of);
  return c.html(<PapersPage {...{ c, acting, hand, papers, fields, wrong }} />, status);
};

const list =
  (side: Side): Handler =>
  (c) =>
    side(c, (tx, acting, hand) => page(c, tx, acting, hand));

const added =
  (side: Side): Handler =>
  async (c) => {
    // Who it is comes first: nobody's file is read for somebody who may not add it.
    const refused = await side(c, async () => c.body(null, 204));
    if (refused.status !== 204) return refused;
    let upload: Upload;
    try {
      upload = await readUpload(c, mostBytes);
    } catch (error) {
      if (!(error instanceof BadForm) || error.status !== 413) throw error;
      const wrong = [{ field: "file", word: "large" }];
      return side(c, (tx, acting, hand) => page(c, tx, acting, hand, { wrong, status: 413 }));
    }
    // Made clean outside of a transaction: a large file holds no connection.
    const clean = cleanFile(upload.bytes);
    const { fields } = upload;
    return side(c, async (tx, acting, hand) => {
      const { of } = hand.open;
      const name = nameForm.safeParse(fields["name"] ?? "");
      const wrong: Wrong[] = [
        ...(name.success ? [] : [{ field: "name", word: name.error.issues[0]?.message ?? "name" }]),
        ...(typeof clean === "string" ? [{ field: "file", word: clean }] : []),
      ];
      if (typeof clean === "string" || !name.success)
        return page(c, tx, acting, hand, { fields, wrong, status: 422 });
      try {
        const to = await once(tx, acting.person_id, `meeting-paper:${of.id}`, fields, async () => {
          if (hand.open.standing === "called-off") throw new Refused("called-off");
          const content = Buffer.from(clean.bytes).toString("base64");
          const done = await addPaper(tx, {
            meetingId: of.id,
            kind: clean.kind,
            size: clean.bytes.byteLength,
            named: await sealIn(c, tx, of, sealedAs.paperName, name.data),
            sealed: await sealIn(c, tx, of, sealedAs.paper, content),
          });
          if (!done) throw new Refused("full");
          await told(tx, of, "meeting-paper");
          return `${hand.base}/${of.id}/papers`;
        });
        return c.redirect(href(c.var.lang, to), 303);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return page(c, tx, acting, hand, {
          fields,
          wrong: [{ field: "", word: error.word }],
          status: 409,
        });
      }
    });
  };

/** The paper in the address. @throws NotFound where it cannot be one */
const paperId = (c: Ctx): string => {
  const id = c.req.param("paper") ?? "";
  if (!isId(id)) throw new NotFound();
  return id;
};

const fetched =
  (side: Side): Handler =>
  (c) =>
    side(c, async (tx, _acting, { open: { of } }) => {
      const paper = await findPaper(tx, of.id, paperId(c));
      const person = { id: of.person_id, organisation_id: of.organisation_id };
      const key = paper && (await personKey(tx, c.var.house.config, person));
      const content = paper && unsealFor(key, of.person_id, sealedAs.paper, paper.sealed);
      if (!paper || content === null) throw new NotFound();
      const name = fileName(unsealFor(key, of.person_id, sealedAs.paperName, paper.named) ?? "", paper.kind);
      // Always to be saved, never shown here; and whatever is in it, a browser keeps to what we say it is.
      return c.body(new Uint8Array(Buffer.from(content, "base64")), 200, {
        "Content-Type": paper.kind === "text/plain" ? "text/plain; charset=utf-8" : paper.kind,
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "Cache-Control": "no-store",
      });
    });

const removed =
  (side: Side): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return side(c, async (tx, acting, { base, open: { of } }) => {
      const id = paperId(c);
      const to = await once(tx, acting.person_id, `meeting-paper-removal:${id}`, fields, async () => {
        if (!(await findPaper(tx, of.id, id)) || !(await removePaper(tx, id))) throw new NotFound();
        await told(tx, of, "meeting-paper-removal");
        return `${base}/${of.id}/papers`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const waysOf = (base: Hand["base"], side: Side): readonly Route[] => [
  get(`${base}/:id/papers`, "person", list(side)),
  post(`${base}/:id/papers`, "person", added(side)),
  get(`${base}/:id/papers/:paper`, "person", fetched(side)),
  post(`${base}/:id/papers/:paper/removal`, "person", removed(side)),
];

/** Papers for a meeting: added and taken away by the person and those invited, saved by each. */
export const paperRoutes: readonly Route[] = [
  ...waysOf("/my/meetings", mine),
  ...waysOf("/my/guest/meetings", invited),
];
