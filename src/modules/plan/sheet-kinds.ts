/** Sheets that the plan's owner alone writes: plans that live elsewhere, one's story, the family. */
export const ownKinds = ["linked", "story", "family"] as const;
/** One of them. */
export type OwnKind = (typeof ownKinds)[number];
/** Any sheet: also who does what, agreed with a guest, and an attempt at cooperating about a plan elsewhere. */
export type SheetKind = OwnKind | "role" | "attempt";

/** What a plan elsewhere is. The one made under compulsory care is made without consent (phvl § 4-1), and never the person's own. */
export const linkedTypes = ["treatment", "care", "school", "work", "compulsory", "other"] as const;
/** One of them. */
export type LinkedType = (typeof linkedTypes)[number];

/** A field of a sheet: whether it must be filled in, and whether it takes one line. */
export interface SheetField {
  name: string;
  needed?: true;
  line?: true;
}

/** What is written on each kind of sheet, in the order in which it is asked. */
export const sheetFields: Readonly<Record<SheetKind, readonly SheetField[]>> = {
  linked: [
    { name: "owner", needed: true, line: true },
    { name: "where", needed: true, line: true },
    { name: "status" },
  ],
  story: [
    { name: "title", line: true },
    { name: "words", needed: true },
  ],
  family: [
    { name: "who", needed: true, line: true },
    { name: "relation", line: true },
    { name: "needs" },
    { name: "doing" },
    { name: "consent" },
  ],
  role: [{ name: "mine", needed: true }, { name: "theirs", needed: true }, { name: "contact" }],
  attempt: [
    { name: "how", needed: true },
    { name: "answer", needed: true },
  ],
};

/** Where a kind of sheet stands among one's pages. */
export const pathOf: Readonly<Record<OwnKind, string>> = {
  linked: "/my/plan/linked",
  story: "/my/plan/stories",
  family: "/my/plan/family",
};
