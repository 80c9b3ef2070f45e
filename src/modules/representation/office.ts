import { z } from "zod";
import { topics } from "#modules/consent/index.ts";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type Registered, registerChild, registerRepresentation, tellRepresentation } from "./store.ts";

/** Who may register what a court or a parent's position gives. The database says the same. */
export const registers = (acting: Acting): boolean =>
  acting.role_kind === "user-contact" || acting.role_kind === "unit-leader";

/** What somebody in office can register, each with what it rests on. */
export const officeKinds = ["parent", "guardian", "lawyer"] as const;
const legalBasis = {
  parent: "pbrl §§ 3-4, 4-4",
  guardian: "vgml §§ 16, 20, 33",
  lawyer: "fvl § 12; phvl § 1-7",
} as const;

const day = (text: string): Day | null => (text.trim() === "" ? null : readTypedDay(text));
const line = z
  .string()
  .default("")
  .transform((text) => text.trim());

/** The form; codes are read elsewhere. Messages are words of `office.wrong`. */
export const officeForm = z
  .object({
    about: z.enum(["child", "here"], "about"),
    name: line,
    born: line,
    kind: z.enum(officeKinds, "kind"),
    evidence: line.refine((text) => text !== "" && text.length <= 300, "evidence"),
    until: line,
    ...Object.fromEntries(topics.map((topic) => [`topic-${topic}`, z.string().optional()])),
  })
  .transform((form, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const ticked = form as unknown as Readonly<Record<string, unknown>>;
    const chosen = topics.filter((topic) => ticked[`topic-${topic}`] === "yes");
    const [born, until] = [day(form.born), day(form.until)];
    if (form.about === "child" && (form.name === "" || form.name.length > 120)) wrong("name", "name");
    if ((form.about === "child" || form.born !== "") && !born) wrong("born", "born");
    if (form.about === "child" && form.kind !== "parent") wrong("kind", "kind");
    if (form.kind !== "parent" && chosen.length === 0) wrong("topic-contact", "topics");
    if (form.until !== "" && !until) wrong("until", "until");
    const of = form.kind === "parent" ? [...topics] : chosen;
    return { ...form, born, validTo: until, topics: of };
  });

/** What was typed, read. */
export type OfficeForm = z.output<typeof officeForm>;

/** Registers, tells both, and leaves the trail. Null where the database does not allow it. */
export const register = async (
  tx: Tx,
  acting: Acting,
  form: OfficeForm,
  who: { personId: string | null; representativeId: string },
): Promise<Registered | null> => {
  const { representativeId } = who;
  const { evidence, born, kind, topics: of, validTo } = form;
  let done: Registered | null = null;
  if (form.about === "child" && born)
    done = await registerChild(tx, { name: form.name, born, parentId: representativeId, evidence });
  else if (who.personId)
    done = await registerRepresentation(tx, {
      personId: who.personId,
      representativeId,
      kind,
      topics: of,
      legalBasis: legalBasis[kind],
      evidence,
      validTo,
      born,
    });
  if (!done) return null;
  const { organisation_id: organisationId } = acting;
  await tellRepresentation(tx, done.id);
  await leaveTrail(tx, {
    organisationId,
    unitId: acting.unit_id,
    act: "representation",
    subjectKind: "representation",
    subjectId: done.id,
    detail: { kind },
  });
  return done;
};
