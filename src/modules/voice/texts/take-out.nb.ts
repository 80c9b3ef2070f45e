/** The headings and words of the files that one takes out. */
export const nb = {
  columns: {
    came: "Kom",
    unit: "Enhet",
    mode: "Måte",
    channel: "Kanal",
    as_whom: "Som hvem",
    about: "Gjelder",
    wish: "Ønske",
    words: "Ord",
    state: "Hvor den står",
    answered_on: "Besvart",
    outcome: "Førte til",
    answer: "Svar",
    degree_service: "Grad, tjenesten",
    degree_giver: "Grad, den som skrev",
    seen: "Ser endringen",
  },
  seen: { yes: "ja", half: "halve", no: "nei" },
};
