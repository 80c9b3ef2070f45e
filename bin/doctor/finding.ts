/** One thing that was looked at: well, wrong (with what to do), or worth knowing. */
export interface Finding {
  state: "ok" | "wrong" | "note";
  text: string;
}

/** All is well with it. */
export const ok = (text: string): Finding => ({ state: "ok", text });
/** Something is wrong; the text says what to do. */
export const wrong = (text: string): Finding => ({ state: "wrong", text });
/** Nothing is broken, but whoever runs this should know. */
export const note = (text: string): Finding => ({ state: "note", text });

/** As it is printed: the state in a column, then the sentence, on one line. */
export const lineOf = ({ state, text }: Finding): string =>
  `${state.padEnd(5)}  ${text.replace(/\s+/g, " ")}`;
