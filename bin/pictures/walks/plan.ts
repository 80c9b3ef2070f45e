import { demoCast } from "../../../demo/cast.ts";
import { open } from "../steps.ts";
import type { Walk } from "../walk.ts";

const long = `${"Menneskerettighetsorganisasjonskoordinatorstillingen".repeat(3)} er lang. ${"Jeg vil ut av huset uten å grue meg. ".repeat(20)}`;

/** A plan of one's own: the one that is there already, and one that is begun. */
export const plan: readonly Walk[] = [
  {
    name: "plan",
    as: "ada",
    steps: [
      ["go", "/my/plan", "whole"],
      ...open(/\/plan\/measures\/[^/#]{30,}$/, "measure"),
      ["go", "/my/plan"],
      ...open(/\/plan\/texts\/[^/]{30,}$/, "text"),
      ...open(/\/version$/, "version"),
      ["go", "/my/plan"],
      ...open(/\/plan\/texts\/[^/]{30,}$/, "text-again"),
      ...open(/\/removal$/, "removal"),
      ["go", "/my/plan/frame", "frame"],
      ["go", "/my/plan/ending", "ending"],
      ["go", "/my/plan/file", "file"],
      ["go", "/my/nn/plan", "whole-nn"],
      ["go", "/my/en/plan", "whole-en"],
    ],
  },
  {
    name: "plan-begun",
    as: "kari",
    steps: [
      ["go", "/my/plan/file", "file-none"],
      ["press", "Ta inn planen", "file-wrong"],
      ["go", "/my/plan/file?took=12.5.3", "file-took"],
      ["go", "/my/plan", "none"],
      ["press", "Start planen min", "wrong"],
      ["choose", "[name=template][value=full]"],
      ["press", "Start planen min", "empty"],
      ["press", "Skriv noe i planen", "new"],
      ["press", "Lagre i planen", "new-wrong"],
      ["choose", "[name=place]"],
      ["write", "#words", long],
      ["press", "Lagre i planen", "saved"],
      ["press", "Skriv et tiltak", "measure-new"],
      ["press", "Lagre tiltaket", "measure-wrong"],
    ],
  },
  {
    name: "plan-guests",
    as: "ada",
    steps: [
      ["go", "/my/plan/guests", "some"],
      ["go", "/my/plan/guests/new", "new"],
      ["press", "Inviter", "new-wrong"],
      ["choose", `[name=to][value*="${demoCast.noor.id}"]`],
      ["choose", "[name=place-goal]"],
      ["choose", "[name=place-measure]"],
      ["choose", "[name=areas][value=all]"],
      ["choose", "[name=write][value=yes]"],
      ["press", "Inviter", "invited"],
      ...open(/\/plan\/guests\/[^/]{30,}$/, "one"),
    ],
  },
  {
    name: "plan-invited",
    as: "noor",
    steps: [
      ["go", "/my/guest/plans", "waits"],
      ...open(/\/guest\/plans\/[^/]{30,}$/, "invitation"),
      ["press", "Ja, jeg er med", "plan"],
    ],
  },
  {
    name: "plan-asked",
    as: "ada",
    steps: [
      ["go", "/my", "past-due"],
      ["go", "/my/plan/measures/new"],
      ["write", "#words", "Finne en å gå sammen med i helgene"],
      ["choose", "[name=owner][value=guest]"],
      ["press", "Lagre tiltaket", "no-guest"],
    ],
  },
  {
    name: "plan-guest",
    as: "bo",
    steps: [
      ["go", "/my/tasks", "asked"],
      ["go", "/my/guest/plans", "list"],
      ...open(/\/guest\/plans\/[^/]{30,}$/, "plan"),
      ["press", /^Les og svar/, "measure"],
      ["press", "Jeg kan ikke ha ansvaret likevel", "no-wrong"],
      ["write", "#words", long],
      ["press", "Jeg kan ikke ha ansvaret likevel", "no"],
      ["press", "Ja, jeg har ansvaret for dette", "yes"],
      ["press", "Dette er gjort", "done"],
      ["press", "Tilbake til planen"],
      ["press", /Skriv tjenestens mål ved siden av/, "service"],
      ["press", /^Lagre/, "service-wrong"],
      ["write", "#words", long],
      ["press", /^Lagre/, "service-written"],
      ["go", "/my/en/guest/plans", "list-en"],
    ],
  },
  {
    name: "plan-with-guest",
    as: "ada",
    steps: [["go", "/my/plan", "beside"], ...open(/\/plan\/measures\/[^/#]{30,}$/, "answered")],
  },
];
