import type { Day } from "#platform/clock/index.ts";
import { counted, dateInWords, type Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

const day = (d: Day) => dateInWords("en", d);

export const en = {
  list: {
    title: "Improvement",
    lead: "What the voices have led to: what is to be done, who does it, and whether it works.",
    empty:
      "Improvement cases stand here. There are none yet. A case can begin with a voice you answer, or here.",
    open: "Something remains",
    closed: "Nothing remains",
    noneOpen: "Nothing remains in any case.",
    start: "Begin a case",
    columns: { title: "Case", sources: "Built on", measures: "Measures", next: "Next date" },
    noMeasure: "Nobody has promised anything yet",
    nothingLeft: "Everything is answered",
    older: "Show more cases",
  },
  sources: (n: number) => (n === 0 ? "no voices" : counted("en", n, { one: "voice", other: "voices" })),
  newCase: {
    title: "Begin an improvement case",
    lead: "A case is one problem, what is done about it, and the answer to whether it works.",
    name: "What is the case about?",
    nameHelp: "A few words. They stand at the top of the case, and those who spoke up see them.",
    problem: "What is the problem?",
    problemHelp:
      "Write it in your own words, without names and without anything that a person could be recognised by. Those who spoke up about this can read the text.",
    unit: "Where does the case belong?",
    save: "Begin the case",
    note: "Nothing is saved yet.",
  },
  page: {
    title: "An improvement case",
    back: "Improvement",
    problem: "The problem",
    sources: "What it is built on",
    hiddenSource: "A voice that is not open to you now",
    moreSources: (n: number) => `Show ${n} more`,
    noSources:
      "No voices are linked to the case yet. That happens when somebody answers a voice and chooses this case.",
    measures: "Measures",
    noMeasures: "Nobody has promised anything yet. A measure is something one person does by a day.",
    addMeasure: "Promise a measure",
    checks: "Does it work?",
    noChecks: "Once the first measure is promised, it is asked after 3, 6 and 12 months whether it works.",
    checksLead:
      "The service answers here. Those who spoke up answer for themselves, and the answers are never merged.",
    history: "What has happened with the measure",
  },
  measure: {
    what: "What",
    who: "Who",
    when: "When",
    how: "Status",
    evidence: "What shows it",
    reason: "Because",
    status: {
      planned: "Not begun",
      started: "Begun",
      moved: "Has a new date",
      overdue: "Should have been done",
      done: "Done",
      cancelled: "Will not be done",
    },
    by: (d: Day) => `By ${day(d)}`,
    moved: (d: Day, first: Day) => `By ${day(d)}. First promised for ${day(first)}.`,
    overdue: (name: string, d: Day) => `${name} should have done this by ${day(d)}.`,
    done: (on: Day, due: Day) => `Done ${day(on)}. It was due ${day(due)}.`,
    cancelled: (on: Day) => `Dropped ${day(on)}`,
    entry: {
      start: (name: string) => `${name} said that it has begun.`,
      completion: (name: string) => `${name} said that it is done.`,
      "new-date": (name: string, d: Day) => `${name} gave it a new date: ${day(d)}.`,
      cancellation: (name: string) => `${name} said that it will not be done.`,
    },
    acts: {
      start: "Say that it has begun",
      completion: "Say that it is done",
      "new-date": "Give it a new date",
      cancellation: "Say that it will not be done",
    },
  },
  check: {
    after: (months: number) => `After ${months} months`,
    waits: (d: Day) => `Will be asked ${day(d)}`,
    due: (d: Day) => `Answer by ${day(d)}`,
    dropped: "Not asked, because the measures were dropped.",
    answer: "Say whether it works",
    findings: { works: "Yes", half: "Halfway", "does-not-work": "No" },
    said: (finding: "works" | "half" | "does-not-work") =>
      ({ works: "It works", half: "It works halfway", "does-not-work": "It does not work" })[finding],
  },
  addMeasure: {
    title: "Promise a measure",
    lead: "One person does one thing by a day. Those who spoke up see what, who and when.",
    what: "What is to be done?",
    whatHelp: "Say it so that whoever spoke up can see whether it is done.",
    owner: "Who does it?",
    due: "Done when?",
    save: "Promise the measure",
    note: "Nothing is promised yet.",
  },
  act: {
    start: {
      title: "The measure has begun",
      text: "What has been done so far?",
      textHelp: "Those who spoke up can read it.",
      save: "Say that it has begun",
    },
    completion: {
      title: "The measure is done",
      text: "What shows that it is done?",
      textHelp:
        "For example a duty roster, minutes, or a rule that was changed. Those who spoke up can read it.",
      save: "Say that it is done",
    },
    "new-date": {
      title: "Give the measure a new date",
      text: "Why does it take longer?",
      textHelp: "Those who spoke up are told and can read the reason. The date first promised stays.",
      due: "Done when?",
      save: "Give it a new date",
    },
    cancellation: {
      title: "The measure will not be done",
      text: "Why will it not be done?",
      textHelp: "Those who spoke up are told and can read the reason. The measure stays in the case.",
      save: "Say that it will not be done",
    },
    now: "How it stands now",
    note: "Nothing is saved yet.",
    back: "Back to the case",
  },
  finding: {
    title: "Does it work?",
    legend: "Does what you have done work?",
    text: "What does the answer rest on?",
    textHelp:
      "For example figures, or what users have said. Write no names. Those who spoke up can read it and say something else.",
    save: "Save the answer",
  },
  tasks: {
    facts: (name: string) => `Measure · ${name}`,
    checkFacts: (months: number) => `Does it work? · after ${months} months`,
    mine: (what: string) => `Finish: ${what}`,
    mineOver: (what: string) =>
      `“${what}” should have been done. Say that it is done, or give it a new date.`,
    others: (name: string, what: string) => `${name} does this: ${what}`,
    othersOver: (name: string, what: string) => `${name} should have done this: ${what}`,
    check: "Say whether it works, and what the answer rests on.",
  },
  messages: {
    "measure-given": "You are named as the one who carries out a new measure.",
    "measure-overdue": "A measure in a unit below you should have been done.",
    "effect-check-overdue": "A unit below you has not said whether a measure works.",
  },
  problems: {
    "no-title": "Write what the case is about.",
    "no-problem": "Write what the problem is.",
    "no-unit": "Choose where the case belongs.",
    "too-long": "The text is too long. Make it shorter.",
    "no-what": "Write what is to be done.",
    "no-owner": "Choose who does it.",
    "no-date": "Write the date with day, month and year, for example 15.01.2027.",
    "due-in-past": "The date has passed. Choose a day from today onwards.",
    "due-too-far": "The date is more than five years ahead. Choose a day that somebody can keep.",
    "no-evidence": "Write what shows that it is done.",
    "no-reason": "Write why. Those who spoke up shall know.",
    "not-later": "The new date must be later than both today and the date that holds now.",
    "too-far": "The new date is too far ahead. Choose a day within 60 working days.",
    "no-finding": "Choose yes, halfway or no.",
    "no-basis": "Write what the answer rests on.",
    "already-extended":
      "The measure has been given a new date as often as it may. Say instead how it stands: done or not done.",
    "is-ended":
      "Somebody has already said that the measure is done or will not be done. What you wrote is not saved.",
    "is-started": "Somebody has already said that the measure has begun. What you wrote is not saved.",
    "is-answered":
      "Somebody has already said whether it works. The first answer stays, and what you wrote is not saved.",
    "is-dropped": "The measures in the case were dropped, so there is nothing to answer.",
    "too-early": "It is too early to answer. It is asked from two weeks before the day.",
    "changed-meanwhile":
      "Somebody else has changed the measure since you opened the page. What you wrote still stands here. See how it stands now, and send again if it is still right.",
    "already-sent":
      "This form has been sent once before, with another text. What was sent first counts. Send again if you mean this to come in addition.",
  },
} satisfies Like<typeof nb>;
