export const nb = {
  title: (unit: string) => `${unit} er ikke lenger et eget sted`,
  tookOver: (unit: string, date: string) =>
    `${unit} tok over ${date}. Har du sagt noe her før, er det de som svarer deg nå.`,
  gone: (date: string) => `Stedet ble avsluttet ${date}.`,
  go: (unit: string) => `Gå til ${unit}`,
  follow: "Koden din virker som før.",
  followLink: "Følg en sak med kode",
  all: "Se alle steder",
};
