import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { openFile } from "../case-file.ts";
import { codeHash, readCode } from "../code.ts";
import { PublishPage, PublishReviewPage } from "../pages/publish.tsx";
import { PublicationDonePage } from "../pages/publish-done.tsx";
import { giverStep, proposal, serviceStep } from "../publication-acts.ts";
import { publishForm } from "../publish-form.ts";
import { publicationsOf } from "../store-publication.ts";

const idOf = (c: Ctx): string => c.req.param("id") ?? "";

const form = (c: Ctx, fields: Fields, wrong: readonly Wrong[], status: 200 | 409 | 422, refused?: string) =>
  asMe(c, async (tx, acting) => {
    // In turn: the file looks whether the address is an id at all, and the database's log would quote one that is not.
    const file = await openFile(tx, idOf(c));
    const publications = await publicationsOf(tx, file.voice.id);
    return c.html(
      <PublishPage
        c={c}
        acting={acting}
        file={file}
        publications={publications}
        fields={fields}
        wrong={wrong}
        refused={refused}
      />,
      status,
    );
  });

const review: Handler = async (c) => {
  const fields = await readForm(c);
  if (fields["edit"] === "yes") return form(c, fields, [], 200);
  const { wrong } = checkForm(publishForm, fields);
  if (wrong) return form(c, fields, wrong, 422);
  return asMe(c, async (tx, acting) => {
    const file = await openFile(tx, idOf(c));
    return c.html(<PublishReviewPage c={c} acting={acting} file={file} publications={[]} fields={fields} />);
  });
};

const ask: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, wrong } = checkForm(publishForm, fields);
  if (wrong) return form(c, fields, wrong, 422);
  try {
    const to = await asMe(c, (tx, acting) =>
      once(tx, acting.person_id, `publication:${idOf(c)}`, fields, async () => {
        await proposal(tx, acting, await openFile(tx, idOf(c)), values);
        return `/my/voices/${idOf(c)}/publication`;
      }),
    );
    return c.redirect(href(c.var.lang, to), 303);
  } catch (error) {
    if (error instanceof Refused) return form(c, fields, [], 409, error.word);
    throw error;
  }
};

type GiverNoun = "consent" | "refusal" | "withdrawal";

// The same address for both parties: in a role one acts for the service, as oneself for what one said oneself.
const signedIn =
  (noun: GiverNoun | "release"): Handler =>
  async (c) => {
    const fields = await readForm(c);
    const { now, today } = c.var;
    const text = fields["publication"] ?? "";
    try {
      const to = await asMe(c, (tx, acting) =>
        once(tx, acting.person_id, `publication-${noun}:${idOf(c)}`, fields, async () => {
          const file = await openFile(tx, idOf(c));
          if (acting.role_id === null) {
            if (noun === "release") throw new NotFound();
            await giverStep(tx, file, text, noun, { now, today });
            return `/my/voices/${idOf(c)}#publication`;
          }
          if (noun !== "release" && noun !== "withdrawal") throw new NotFound();
          await serviceStep(tx, acting, file, text, noun, { now, today });
          return `/my/voices/${idOf(c)}/publication`;
        }),
      );
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (error instanceof Refused && c.var.who === "staff") return form(c, {}, [], 409, error.word);
      throw error;
    }
  };

const withCode =
  (noun: GiverNoun): Handler =>
  async (c) => {
    const fields = await readForm(c);
    const { now, today, house } = c.var;
    const { code } = readCode(fields["code"] ?? "");
    if (!code) throw new NotFound();
    try {
      const done = await house.db.asCode(codeHash(code), today, async (tx, id) => {
        await giverStep(tx, await openFile(tx, id), fields["publication"] ?? "", noun, { now, today });
        return true;
      });
      if (!done) throw new NotFound();
      return c.html(<PublicationDonePage c={c} code={code} noun={noun} />);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return c.html(<PublicationDonePage c={c} code={code} noun={noun} refused={error.word} />, 409);
    }
  };

/** "You said, we answered": made by somebody at the service, said yes to by the giver, taken back by either. */
export const publishRoutes: readonly Route[] = [
  get("/my/voices/:id/publication", "staff", (c) => form(c, {}, [], 200)),
  post("/my/voices/:id/publication-review", "staff", review),
  post("/my/voices/:id/publication", "staff", ask),
  post("/my/voices/:id/publication-release", "staff", signedIn("release")),
  post("/my/voices/:id/publication-consent", "person", signedIn("consent")),
  post("/my/voices/:id/publication-refusal", "person", signedIn("refusal")),
  post("/my/voices/:id/publication-withdrawal", "person", signedIn("withdrawal")),
  post("/follow/publication-consent", "code", withCode("consent")),
  post("/follow/publication-refusal", "code", withCode("refusal")),
  post("/follow/publication-withdrawal", "code", withCode("withdrawal")),
];
