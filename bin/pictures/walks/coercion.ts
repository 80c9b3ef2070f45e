import { demoCast } from "../../../demo/cast.ts";
import { open } from "../steps.ts";
import type { Walk } from "../walk.ts";

/** The conversation after coercion: on the night ward, and the person's own. */
export const coercion: readonly Walk[] = [
  {
    name: "after-talk-ward",
    as: "eva",
    steps: [
      ["go", "/my/role"],
      ["choose", `[name=role][value="${demoCast.eva.roles[1].id}"]`],
      ["press", "Fortsett"],
      ["go", "/my/after-talks-here", "list"],
      ["go", "/my/after-talks-here/new", "new"],
      ["press", "Skriv inn", "new-wrong"],
      ["go", "/my/after-talks-here"],
      ...open(/\/after-talks-here\/[^/]{30,}$/, "one"),
      ["press", "Tilby samtale", "offer"],
      ["press", "Skriv inn tilbudet", "offer-wrong"],
      ["choose", "[name=channel][value=spoken]"],
      ["press", "Skriv inn tilbudet", "offered"],
      ["press", "Skriv inn svaret", "answer"],
      ["press", "Samtale etter tvang"],
      ["press", "Skriv avdelingens fortelling", "account-ward"],
      ["press", "Lagre", "account-ward-wrong"],
      ["write", "#words", "Vi ville ha ventet lenger. Det var få på vakt den natten."],
      ["press", "Lagre", "accounts-ward"],
      ["press", "Skriv inn fortelling fra papir", "account-paper"],
    ],
  },
  {
    name: "after-talk",
    as: "kari",
    steps: [
      ["go", "/my/after-talks", "list"],
      ...open(/\/after-talks\/[^/]{30,}$/, "one"),
      ["press", "Send svaret", "wrong"],
      ["choose", "[name=answer][value=yes]"],
      ["press", "Send svaret", "yes"],
      ["press", "Skriv min fortelling", "account"],
      ["press", "Lagre", "account-wrong"],
      ["write", "#words", "Jeg ba dem vente til søsteren min kom.\n\nIngen svarte."],
      ["choose", "[name=share][value=yes]"],
      ["press", "Lagre", "accounts"],
      ["go", "/my/en/after-talks", "list-en"],
    ],
  },
];
