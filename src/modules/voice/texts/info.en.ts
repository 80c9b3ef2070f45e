import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./info.nb.ts";

export const en = {
  privacy: {
    title: "Privacy",
    lead: "What we store, for how long, who sees it, and what we do not do.",
    modes: {
      title: "It depends on how you say it",
      list: [
        "Anonymously: We store what you write, the place, the language and the week. No name, no network address (IP), no day or time. Nobody can see who you are, not even we.",
        "In confidence: We store your name apart. Only one named user contact can open it. Each opening is written down, and you can read it.",
        "With your name: Those who work at the place you write to, and their leaders, see your name.",
        "On paper or by telephone: A member of staff enters your words. That person hears or sees you. If you say that you want to be anonymous, the name is not entered.",
      ],
    },
    table: { title: "What we store, and for how long" },
    more: "Read more about what we keep about you, and how to have it erased",
    technical:
      "There are also technical rows that keep anything from being sent twice and watch the dates. They hold only random numbers, and most are gone after a day.",
    not: {
      title: "What we do not do",
      list: [
        "No cookies on the open pages. If you sign in, you get one, which works under /my and is gone when you sign out.",
        "No tracking, no advertising, no statistics with others. The page fetches nothing from anyone but us.",
        "No machine reads your texts to judge you.",
        "What you say about another person is not linked to that person's record or cases.",
        "E-mail says only that something is new. Your words are not sent by e-mail.",
      ],
    },
    rights: {
      title: "What you can demand",
      list: [
        "You can withdraw what you have said. The place no longer sees it at once, and the text is deleted at the end of the following week. Backup copies vanish later, when they are replaced.",
        "You can read everything in your case, add to it, and take it with you as a file.",
        "You can complain to the Norwegian Data Protection Authority (Datatilsynet).",
      ],
    },
    who: {
      title: "Who is responsible",
      text: (name) => `${name} is responsible for what is said to its places (data controller).`,
      contact: (telephone) => `Telephone ${telephone} and ask for the person responsible for privacy.`,
    },
    limits: "Read also what we cannot protect you from",
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everyone shall be able to use Medvirk. Here stands what was checked, and what we do not know.",
    checked: {
      title: "Checked",
      list: [
        "All pages are checked with axe against WCAG 2.2 levels A and AA, in light and dark, on narrow and wide screens.",
        "Everything works with a keyboard, and without JavaScript.",
        "The text can be made twice as large without anything vanishing or sideways scrolling.",
        "Colour never says anything alone.",
        "The PDFs are tagged, so that they can be read aloud.",
      ],
    },
    unknown: {
      title: "Not checked",
      list: [
        "We have not tried the pages with people who use a screen reader every day.",
        "We have not tried on really old telephones.",
        "The Northern Sámi texts have not been read by anyone with Northern Sámi as first language. Some pages are not translated and say so.",
      ],
    },
    tell: {
      title: "Tell us when something does not work",
      text: "Say it to the place like anything else, anonymously if you like. It is a voice and shall have an answer.",
      link: "Find the place",
      authority:
        "You can also complain to the Norwegian authority for universal design of ICT (Tilsynet for universell utforming av ikt).",
    },
  },
  limits: {
    title: "What we cannot protect you from",
    lead: "We promise only what we can keep. These things we cannot control, but you can do something about them.",
    list: [
      {
        title: "Someone controls your phone or computer",
        text: "A program that watches what you write also sees what you write here. Use a computer at the library, paper or telephone.",
      },
      {
        title: "Someone looks over your shoulder",
        text: "“Leave quickly” at the top of the page takes you away with one press. What stood on the screen, someone may already have read.",
      },
      {
        title: "The browser remembers",
        text: "The history shows that you have been on Medvirk. Use a private window, or delete the history. Whoever owns the network can see that you were here, but not what you wrote.",
      },
      {
        title: "A small place",
        text: "If you are few, those who work there can guess who wrote. They can also notice when it came. You can ask that it is first shown when the week is over.",
      },
      {
        title: "The way you write",
        text: "Words you often use, spelling mistakes and what you tell can be recognised. Write less, or ask someone to say it for you.",
      },
      {
        title: "Your code",
        text: "Whoever has the code can read the case and answer in your place. Whoever sees you type it has it too. If you lose it, nobody can find it again.",
      },
      {
        title: "Backups",
        text: "What you withdraw is deleted with us. Copies made before stay until they are replaced.",
      },
      {
        title: "Those who run Medvirk",
        text: "Those who look after the machines can read what lies there: words, and names where they were given. If you wrote anonymously, it does not say who you are. If they watch the machine while you write, they can see more.",
      },
      {
        title: "A trial installation",
        text: "If the top of the page says that this is a trial, what you write can be lost, and others can read it. Write nothing real there.",
      },
    ],
    ways: "Other ways to say it",
  },
} satisfies Like<typeof nb>;
