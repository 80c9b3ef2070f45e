export const nb = {
  title: "Notatene mine",
  lead: "Det du skriver her, er ditt. Ingen andre ser det før du deler temaet med dem.",
};
