import { demoCast } from "../../../demo/cast.ts";
import { open } from "../steps.ts";
import type { Walk } from "../walk.ts";

const long = `${"Menneskerettighetsorganisasjonskoordinatorstillingen".repeat(3)} er lang. ${"Jeg vil snakke om nøkkelen min. ".repeat(20)}`;
const mine = /\/meetings\/[^/#]{30,}$/;

/** A meeting of one's own, from making it to what those invited see and say. */
export const meeting: readonly Walk[] = [
  {
    name: "meeting",
    as: "ada",
    steps: [
      ["go", "/my/meetings", "none"],
      ["go", "/my/meetings/new", "new"],
      ["press", "Lagre møtet", "new-wrong"],
      ["write", "#day", "12.1.2027"],
      ["write", "#starts", "10.30"],
      ["write", "#minutes", "45"],
      ["choose", "[name=place]"],
      ["write", "#most", "1"],
      ["write", "#about", long],
      ["write", "#met", "En ting om gangen."],
      ["press", "Lagre møtet", "made"],
      ["write", "#point", long],
      ["press", "Legg til saken", "point"],
      ["press", "Inviter noen", "invite"],
      ["press", /^Inviter$/, "invite-wrong"],
      ["choose", `[name=to][value*="${demoCast.bo.id}"]`],
      ["press", /^Inviter$/],
      ["press", "Inviter noen"],
      ["choose", "[name=to][value=name]"],
      ["write", "#name", "Nina Nav"],
      ["press", /^Inviter$/, "invited"],
      ...open(/participants\/[^/]{30,}\/answer$/, "note"),
      ["go", "/my/meetings"],
      ...open(mine, "again"),
      ...open(/\/version$/, "change"),
      ["go", "/my/meetings"],
      ...open(mine, "once-more"),
      ...open(/\/cancellation$/, "cancellation"),
      ["go", "/my/en/meetings/new", "new-en"],
    ],
  },
  {
    name: "meeting-guest",
    as: "bo",
    steps: [
      ["go", "/my/guest/meetings", "list"],
      ...open(/\/guest\/meetings\/[^/#]{30,}$/, "one"),
      ["choose", "[name=answer][value=other]"],
      ["press", "Svar", "wrong"],
      ["choose", "[name=answer][value=other]"],
      ["write", "#words", "Vi har ikke bil den dagen."],
      ["press", "Svar", "answered"],
    ],
  },
  {
    name: "meeting-answered",
    as: "ada",
    steps: [["go", "/my/meetings", "list"], ...open(mine, "answered")],
  },
];
