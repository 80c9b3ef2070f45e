import type { KeptClock } from "#platform/clock-store.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { byInWords, dayInWords, owedInWords, standingInWords, stepInWords } from "../in-words.ts";
import type { OpenCoordination } from "../open.ts";
import { wishes } from "../standing.ts";
import { coordinationTexts } from "../texts/coordination.ts";

/** What a letter of it needs beside itself. */
export interface OnPaper {
  open: OpenCoordination;
  name: string;
  clock: KeptClock | null;
  unit: { name: string; telephone: string | null; address: string | null };
}

/** Where it stands, as a letter for `renderPdf`: to the person, with an answer to send back where one is asked for. */
export const coordinationLetter = (c: Ctx, { open, name, clock, unit }: OnPaper, help: HelpStrip): Letter => {
  const { t, lang } = coordinationTexts.in(c.var.lang);
  const { of, coordinator, now } = open;
  const owed = clock && owedInWords(c, lang, clock, of.unit_name);
  const { careful, slip, slipLead, again, words, signed, complaint } = t.paper;
  return {
    template: new URL("./coordination.typ", import.meta.url),
    lang,
    title: t.title,
    data: {
      t: {
        title: t.title,
        careful,
        slip,
        slipLead,
        again,
        words,
        signed,
        complaint,
        rightTitle: t.start.right,
        log: t.mine.log,
        help: t.paper.help,
      },
      owner: t.paper.owner(name),
      unit: t.paper.unit(unit.name, unit.telephone, unit.address),
      made: t.paper.made(dayInWords(c, lang, c.var.today)),
      standing: standingInWords(lang, open),
      clock: owed ? [owed.due, owed.basis].filter(Boolean) : [],
      coordinator: coordinator
        ? [
            t.read.coordinator(coordinator.name || t.theCoordinator),
            coordinator.unit_name,
            coordinator.telephone,
          ]
            .filter(Boolean)
            .join(", ")
        : t.mine.nobody(of.unit_name),
      slip:
        now.stage === "offered"
          ? { choices: [...wishes, "no" as const].map((one) => t.answer.choices[one]) }
          : null,
      rights: t.start.rights,
      steps: open.steps.toReversed().map((step) => ({
        what: stepInWords(lang, step),
        when: dayInWords(c, lang, step.on_day),
        by: byInWords(lang, of.unit_name, step, name),
        text: step.words ?? "",
      })),
      help: { numbers: help.numbers, checked: t.paper.checked(help.checked) },
    },
  };
};
