import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import { asTyped, directoryForm } from "../directory-form.ts";
import { DirectoryAdminPage } from "../pages/directory-admin.tsx";
import { DirectoryEntryPage } from "../pages/directory-entry.tsx";
import {
  addEntry,
  changeEntry,
  endEntry,
  type LocalEntry,
  localEntries,
  ownEntry,
} from "../store/directory.ts";
import { directoryTexts } from "../texts/index.ts";

const list = "/my/organisations";

const mine = async (tx: Tx, c: Ctx, acting: Acting): Promise<LocalEntry> => {
  const found = await ownEntry(tx, acting.organisation_id, idOf(c));
  if (!found) throw new NotFound();
  return found;
};

const told = (tx: Tx, acting: Acting, act: string, id: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: null,
    act,
    subjectKind: "directory-entry",
    subjectId: id,
  });

const inWords = (c: Ctx, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = directoryTexts.in(c.var.lang).t.admin.wrong;
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? words[field] ?? word }));
};

const page = (
  c: Ctx,
  acting: Acting,
  entry: LocalEntry | null,
  typed: Fields,
  { wrong = [], key = newKey() }: { wrong?: readonly Wrong[]; key?: string | undefined } = {},
) =>
  c.html(
    <DirectoryEntryPage
      c={c}
      acting={acting}
      entry={entry}
      typed={typed}
      keys={[key, newKey()]}
      problems={inWords(c, wrong)}
    />,
    wrong.length > 0 ? 422 : 200,
  );

/** GET /my/organisations */
export const directory: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(
      <DirectoryAdminPage c={c} acting={acting} entries={await localEntries(tx, acting.organisation_id)} />,
    ),
  );

/** GET /my/organisations/new */
export const newEntry: Handler = (c) => asMe(c, async (_, acting) => page(c, acting, null, {}));

/** POST /my/organisations: one is entered. */
export const addedEntry: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { values, wrong } = checkForm(directoryForm, fields);
    if (!values) return page(c, acting, null, fields, { wrong, key: fields["key"] });
    const to = await once(tx, acting.person_id, "directory-entry", fields, async () => {
      const by = { organisationId: acting.organisation_id, personId: acting.person_id };
      await told(tx, acting, "directory-entry", await addEntry(tx, values, by));
      return list;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** GET /my/organisations/:id */
export const entry: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await mine(tx, c, acting);
    return page(c, acting, found, asTyped(found));
  });

/** POST /my/organisations/:id: said anew, and checked today. */
export const changedEntry: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await mine(tx, c, acting);
    const { values, wrong } = checkForm(directoryForm, fields);
    if (!values) return page(c, acting, found, fields, { wrong, key: fields["key"] });
    const to = await once(tx, acting.person_id, "directory-entry-change", fields, async () => {
      if (!(await changeEntry(tx, found.id, values))) throw new NotFound();
      await told(tx, acting, "directory-entry-change", found.id);
      return list;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** POST /my/organisations/:id/end: it is listed no longer. */
export const endedEntry: Handler = async (c) => {
  await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await mine(tx, c, acting);
    if (await endEntry(tx, found.id)) await told(tx, acting, "directory-entry-end", found.id);
    return c.redirect(href(c.var.lang, list), 303);
  });
};
