import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

// Short main clauses on purpose, as in the face: a native reader has not gone through these yet.
export const se = {
  subject: "Dus lea ođđa diehtu",
  text: "Dutnje lea juoga ođas. Logge sisa ja loga.",
  turnOff: "Jus it hálit dákkár e-poastta, de sáhtát dan jaddadit go leat loggen sisa.",
} satisfies Like<typeof nb>;
