import { readPaperCode } from "./code.ts";
import { asSignInName } from "./sign-in-name.ts";

/** Letters at least, and at most: a whole sentence is welcome, a book is not. */
export const leastLetters = 12;
export const mostLetters = 200;

/** What is wrong with a password; also the text keys. */
export type PasswordFault = "missing" | "short" | "long" | "common" | "same-as-name" | "looks-like-code";

// What people and their guessers begin with, in Norway and elsewhere, before they add a year and an exclamation mark.
const firstGuesses = (
  "passord passord passordet mittpassord password mypassword hemmelig hemmelighet kodeord velkommen welcome sommer " +
  "vinter haust host hosten sommeren vinteren qwerty qwertyuiop qwertyuiopå asdfghjkl asdf zxcvbnm admin administrator " +
  "bruker pasient medvirk storelv norge noreg norway oslo bergen trondheim stavanger tromso fotball football liverpool " +
  "arsenal chelsea manchester rosenborg brann iloveyou jegelskerdeg jegerglad letmein login monkey dragon princess " +
  "sunshine superman batman pokemon minecraft trustno logginn lykkelig kjerlighet kjaerlighet familien monster master " +
  "shadow michael jordan jesus jesuskristus guderkjarlighet enogto abc abcdef abcdefgh test testing changeme bestemor mamma pappa " +
  "hallo heihei heisann god jul godjul nyttar hundekatt katten hunden hei"
).split(" ");

// Signs that stand for letters: p4ss0rd is passord to every guesser.
const stands: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  ø: "o",
  å: "a",
  æ: "ae",
};
const rows = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm", "abcdefghijklmnopqrstuvwxyzæøå", "01234567890"];

const plain = (text: string): string => [...text.toLowerCase()].map((sign) => stands[sign] ?? sign).join("");

/** One or more of the first guesses, with nothing but numbers and signs around and between. */
const isGuessed = (text: string): boolean => {
  const letters = plain(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")).replace(/[^\p{L}]/gu, "");
  const known = new Set(firstGuesses.map(plain));
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++)
    if (reached.has(from))
      for (const word of known) if (letters.startsWith(word, from)) reached.add(from + word.length);
  return reached.has(letters.length);
};

/** The same few letters over and over, or keys in the order in which they lie. */
const isPattern = (text: string): boolean => {
  const low = text.toLowerCase();
  if (/^(.{1,6})\1+.{0,5}$/su.test(low)) return true;
  // The longest run along a row of keys, there or back; three letters beside it do not make a secret.
  const lines = rows.flatMap((row) => [row.repeat(2), [...row].reverse().join("").repeat(2)]);
  let longest = 0;
  for (let from = 0; from < low.length; from++)
    for (let to = low.length; to > from + longest; to--)
      if (lines.some((line) => line.includes(low.slice(from, to)))) longest = to - from;
  return low.length - longest <= 3;
};

/** A password as it is kept and compared: the same letters from every keyboard, without blanks at its ends. */
export const asPassword = (typed: string): string => typed.normalize("NFKC").trim();

/**
 * Whether it can be a password: long enough, and not what is guessed first. No rules of signs and figures: they make
 * `Sommer2026!`, which is guessed at once. Out: null, or why not.
 */
export const passwordFault = (typed: string, signInName: string): PasswordFault | null => {
  const text = asPassword(typed);
  const letters = [...text].length;
  if (letters === 0) return "missing";
  if (letters < leastLetters) return "short";
  if (letters > mostLetters) return "long";
  if (asSignInName(text) === asSignInName(signInName)) return "same-as-name";
  if (readPaperCode(text).code !== undefined) return "looks-like-code";
  return isGuessed(text) || isPattern(text) ? "common" : null;
};
