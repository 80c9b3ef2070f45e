import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./impact.nb.ts";

export const en = {
  title: "Privacy impact assessment – draft",
  lead: "A draft, made from what Medvirk knows about itself (GDPR article 35). It is not finished until the organisation has filled in its fields and decided.",
  mine: "What could harm whom, and what is done about it. A draft for you to fill in (article 35).",
  pdf: "Get the draft as PDF",
  made: (day: string, from: string) => `Draft, made ${day} for ${from}.`,
  described: {
    title: "1. What is processed",
    text: "For each kind of information: purpose, basis, who is responsible, who sees it, and how long.",
  },
  needed: {
    title: "2. Whether it is necessary, and no more than that",
    text: "Each kind of information has a purpose above. This was left out, so that no more is kept than the purpose needs:",
    leftOut: {
      names: "Names: whoever gives a voice can be without a name, or let only one role see it.",
      times: "Times: a voice without a name has only the week.",
      files: "Attachments: Medvirk takes no files from users.",
      machines: "Reading by machine: no text is judged automatically.",
      others: "Other companies: nothing is fetched from or sent to others to measure use.",
    },
  },
  risks: {
    title: "3. What could harm whom",
    text: "For each risk: how great it is without measures, what is done, what remains, and the test that shows that the measure works. The degrees are a proposal. The organisation must judge them itself.",
    before: "Before measures",
    degrees: (likelihood: string, severity: string) => `likelihood ${likelihood}, severity ${severity}`,
    degree: { low: "low", medium: "medium", high: "high" },
    state: { built: "Measure", partly: "Measure, partly shown", "not-built": "The measure is not built" },
    remains: "Remains",
    shown: "Shown by",
    noTest: "no test",
  },
  rights: {
    title: "4. The rights, and where they are used",
    "/kept": "Know what is kept (articles 13–15)",
    "/my/kept": "See what is kept about oneself (article 15)",
    "/my/take-out": "Take everything along (articles 15 and 20)",
    "/my/profile": "Correct (article 16)",
    "/my/erasure": "Be erased (article 17)",
    "/my/consents": "Take back a consent (article 7)",
    "/my/looked": "See who has looked, and object (articles 15 and 21)",
  },
  fill: {
    title: "5. What the organisation must fill in",
    missing: "Must be filled in by the organisation.",
    fill: "Fill in",
    change: "Change",
    version: (version: number, as: string, day: string) => `Version ${version}, written by ${as} ${day}.`,
    earlier: "Earlier versions",
    who: { administrator: "the administrator", "privacy-officer": "the privacy officer" },
  },
  fields: {
    measures: {
      title: "The organisation's measures",
      help: "Agreements, training, access to machines and backups, and what remains under each risk.",
    },
    users: {
      title: "Users who were asked",
      help: "Who, when, what they said, and what was changed (article 35 (9)).",
    },
    "next-of-kin": {
      title: "Next of kin who were asked",
      help: "Who, when, what they said, and what was changed (article 35 (9)).",
    },
    organisations: {
      title: "User organisations that were asked",
      help: "Who, when, what they said, and what was changed (article 35 (9)).",
    },
    advice: {
      title: "The privacy officer's advice",
      help: "Written by the privacy officer (article 35 (2)).",
    },
    decision: {
      title: "The decision",
      help: "Written by the administrator for the controller. Where the risk is still high, Datatilsynet must be asked first (article 36).",
    },
    review: {
      title: "When to look at it again",
      help: "A date, and what would make it sooner (article 35 (11)).",
    },
  },
  form: {
    words: "The text",
    save: "Save as a new version",
    back: "Back without saving",
    meanwhile: "What was written meanwhile",
    wrong: {
      words: "Write something in the field.",
      long: "The text is too long. It can have 10,000 characters.",
      meanwhile:
        "Somebody wrote a new version while you wrote. It stands below. Your text is not saved. Look at both, and save again.",
    },
  },
} satisfies Like<typeof nb>;
