import { keepCode, open, sharingCode } from "../steps.ts";
import type { Walk } from "../walk.ts";

/** Who acts for whom: a parent, somebody who is chosen, and what an office registers. */
export const representation: readonly Walk[] = [
  {
    name: "representation-vidar",
    as: "vidar",
    steps: [
      ["go", "/my/role", "hats"],
      ["go", "/my/representation", "acts-for"],
      ["press", /^Slutt som dette/, "lay-down"],
      ["go", "/my/role"],
      ["choose", "[name=role]"],
      ["press", "Fortsett", "for"],
      ["press", "Behandling", "topic-empty"],
      ["press", "Lagre notatet", "note-wrong"],
      ["write", "#words", "Hun liker ikke å bli hentet midt i en time. Si fra dagen før."],
      ["press", "Lagre notatet", "topic"],
      ["go", "/my/mine", "mine-for"],
    ],
  },
  {
    name: "representation-ada",
    as: "ada",
    steps: [
      ["go", "/my/representation", "none"],
      ["press", "La noen handle for deg", "choose"],
      ["press", "Se over", "choose-wrong"],
      ["choose", "[name=whom]"],
      ["choose", "[name=kind]"],
      ["choose", "[name=topic-daily-life]"],
      ["choose", "[name=length]"],
      ["press", "Se over", "review"],
    ],
  },
  {
    name: "representation-lilje",
    as: "lilje",
    steps: [
      ["go", "/my/representation", "child"],
      ["go", "/my/sharing-code"],
      ["press", "Vis en ny kode"],
      keepCode,
    ],
  },
  {
    name: "answering-asked",
    as: "bo",
    steps: [
      ["go", "/my/asks/new", "new"],
      ["do", (page) => page.locator("#code").fill(sharingCode.said)],
      ["do", (page) => page.getByLabel("Avtaler", { exact: true }).check()],
      ["choose", "[name=purpose]"],
      ["choose", "[name=for]"],
      ["write", "[name=why]", "Vi vil vite når det passer at vi møter dere hjemme, så du slipper å reise."],
      ["press", /^Spør/, "sent"],
    ],
  },
  {
    name: "answering-for",
    as: "vidar",
    steps: [
      ["go", "/my/role"],
      ["choose", "[name=role]"],
      ["press", "Fortsett"],
      ["go", "/my/asks", "list"],
      ...open(/\/asks\/[0-9a-f-]{36}$/, "one"),
      ["press", /^Svar|^Send/, "wrong"],
      ["choose", "[name=answer][value=yes]"],
      ["press", /^Svar|^Send/, "answered"],
    ],
  },
  {
    name: "answering-told",
    as: "lilje",
    steps: [
      ["go", "/my/messages", "told"],
      ["go", "/my/consents", "consents"],
    ],
  },
  {
    name: "representation-siv",
    as: "siv",
    steps: [
      ["go", "/my/mandates", "office"],
      ["press", "Registrer", "office-wrong"],
    ],
  },
];
