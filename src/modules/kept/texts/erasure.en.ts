import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./erasure.nb.ts";

export const en = {
  title: "Be erased",
  lead: "Here you can ask Medvirk to erase what concerns you. First read what goes, and what stays.",
  mine: "What can be erased, what stays, and how you ask for it.",
  goes: {
    title: "This goes",
    lead: "It is erased for everybody, and the key that locks what you own is destroyed.",
  },
  stays: {
    title: "This stays, and why",
    because: {
      voice:
        "What the service has answered you stays until the case is old enough, without your words and without your name. The service must be able to show what it has done (GDPR article 17 (3) b, regulation on leadership and quality improvement §§ 7 e and 8).",
      "improvement work":
        "Measures and improvement cases are the service's own work. If your words were copied there, they are taken out (article 17 (3) b, regulation on leadership and quality improvement §§ 6–9).",
      role: "If you have worked for the service, the role stays for five years, without a name. Whoever has acted for a public body must be possible to find (article 17 (3) b and e, helse- og omsorgstjenesteloven § 4-1).",
      log: "Lines on what happened hold random numbers only. Your name can no longer be looked up (article 17 (3) b and e).",
      "access log":
        "Who has looked at something must be possible to check. The lines hold random numbers only (pasientjournalloven § 22, pasientjournalforskriften § 14).",
      "after coercion":
        "That coercion was used, and that the ward offered a conversation afterwards, stands for ten years without your name and without your words. The ward must be able to show that it offered it (article 17 (3) b, psykisk helsevernloven § 4-2).",
      erasure:
        "That you asked to be erased stands for 30 days. A code without a name stands on a list, so that no backup brings you back (article 5 (2) and article 17).",
    },
    numbers: "Numbers that have been published",
    numbersText:
      "Numbers for a place and a quarter are never below five and cannot be traced to you. They are not changed. Texts under “You said – we answered” are your own words: they are taken away.",
    backups: "Backups",
    backupsText:
      "What you have written about yourself cannot be read in copies once the key is gone. Other things lie in old copies until they are replaced. If a copy is used, you are erased again before anybody is let in.",
    journal: "Your health record is somewhere else",
    journalText:
      "If you have been a patient, the service has a record about you in another system. You can ask to have that erased there (helsepersonelloven § 43).",
  },
  without: "What you have said without a name",
  withoutText:
    "Nobody knows what is yours, not even we. Withdraw it with the code before you are erased, if you want it gone.",
  voices: "Would you rather withdraw one case?",
  takeOut: "Take everything out first",
  form: {
    title: "Ask to be erased",
    when: (day: string) =>
      `You will be erased on ${day}. Until the day before, you can change your mind here. You stay signed in as before until then.`,
    sure: "I want what concerns me to be erased",
    sureMissing: "Tick that you want this, or go back",
    act: (day: string) => `Erase me on ${day}`,
    keep: "No, keep it",
  },
  asked: {
    title: "You have asked to be erased",
    text: (asked: string, day: string) =>
      `You asked for it on ${asked}. You will be erased on ${day}. After that nobody can bring you back, not even we.`,
    undo: "I have changed my mind",
    today: "The day has come. You will be erased today, and it cannot be stopped.",
  },
  undone: "You will not be erased. Everything is as before.",
  told: "You have asked to be erased. You can change your mind.",
  refused: {
    "works-here":
      "You hold a role here now. As long as you work here it must be possible to see who you are. Ask the administrator to end the role first.",
    "already-asked": "You have already asked for it.",
  },
} satisfies Like<typeof nb>;
