import type { Module } from "#platform/module.ts";
import { numberTasks } from "./number-tasks.ts";
import { peopleErasing, peopleRetention } from "./retention.ts";
import { routes } from "./routes/index.ts";
import { sealingJob } from "./sealing-job.ts";
import { sharedContact } from "./shared.ts";
import { peopleTakeOut } from "./take-out.ts";
import { numberTexts, profileTexts } from "./texts/index.ts";

export { ownPatient } from "./as-patient.ts";
export { contactOf, type Detail, waysByMail } from "./contact.ts";
export { BadFile, textOf } from "./csv.ts";
export { type InterpreterNeed, interpreterNeedsOf, type SaidNeed } from "./interpreter.ts";
export { enterNumber, hashesToFind, type NumberEntry, readNumberEntry } from "./number-entry.ts";
export { importStaff, importUnits, inviteAs } from "./operate.ts";
export { NumberField, NumberFields, numberProblems } from "./pages/number-fields.tsx";
export {
  ensureKey,
  type KeyHolder,
  personKey,
  type Sealer,
  sealerFor,
  sealFor,
  sealWith,
  unsealFor,
  unwrap,
} from "./person-key.ts";
export { letIn } from "./routes/let-in.ts";
export { notKept } from "./routes/not-kept.tsx";
export { recognitionOf } from "./sign-in.ts";
export { type Colleague, colleaguesOf } from "./store/colleagues.ts";
export { addPerson, type Known } from "./store/identity.ts";
export { type InOffice, inOffice } from "./store/office.ts";
export { endSessions, type Operator, personsCalled } from "./store/operator.ts";
export {
  changedByAge,
  chooseRepresentative,
  endRepresentation,
  isOfAge,
  layDownRepresentation,
  type MyRepresentation,
  myRepresentations,
  noteTold,
  type RepresentationKind,
} from "./store/representation.ts";
export { type RoleKind, roleKinds } from "./store/roles.ts";
export { type FormerUnit, formerNamesOf, formerUnit } from "./store/unit-history.ts";
export { findUnit, type Unit, unitById } from "./store/units.ts";
export { listUnits, type PlacedUnit } from "./units.ts";

/** Persons, organisations, the tree of units, who acts as what; signing in and changing role. */
export const people: Module = {
  name: "people",
  routes,
  retention: peopleRetention,
  erasing: peopleErasing,
  takeOut: peopleTakeOut,
  mine: (acting, lang) => {
    const { t } = profileTexts.in(lang);
    return acting.principal_id
      ? []
      : [{ group: "me", path: "/my/profile", title: t.title, text: t.mineText }];
  },
  tasks: { atWork: [numberTasks] },
  messages: (kind, lang) =>
    kind === "known-by-number"
      ? { text: numberTexts.in(lang).t.message, href: () => "/my/profile/national-number" }
      : null,
  shared: sharedContact,
  jobs: sealingJob.jobs,
  rounds: sealingJob.rounds,
};
