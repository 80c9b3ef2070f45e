/** The help numbers as a letter prints them, in the letter's language: the same for everyone. */
export type HelpStrip = {
  numbers: { number: string; what: string }[];
  /** The day the numbers were checked, in words: "20. november 2026". */
  checked: string;
};
