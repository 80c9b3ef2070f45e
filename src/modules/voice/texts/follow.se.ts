import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./follow.nb.ts";

// The same words as on the receipt; a native reader has not gone through these yet.
export const se = {
  title: "Čuovo ášši",
  lead: "Čále dan koda maid ožžot go dadjet juoidá. Don it dárbbaš čálihit sisa.",
  code: "Du koda",
  codeHelp: "28 mearkka. Stuorra ja smávva bustávain ja gaskkain ii leat mihkkege mearkkašumiid.",
  open: "Raba ášši",
  note: "Koda ii vurkejuvvo dáppe, iige dat goassege čuoččo čujuhusas.",
  lost: {
    title: "Leatgo láhppán koda?",
    text: "Ii oktage sáhte gávdnat dan fas, eat mii ge. Nu mii diehtit sihkkarit ahte ii oktage eará sáhte lohkat du ášši. Don sáhtát dadjat dan ođđasit ja oažžut ođđa koda.",
    link: "Daja dan ođđasit",
    signedIn: "Ledjetgo čálihan sisa go dadjet dan? Dalle gávnnat ášši maiddái koda haga.",
    signInLink: "Geahča iežat áššiid",
  },
  wrong: {
    missing: "Čále iežat koda.",
    length:
      "Kodas leat 28 mearkka, čieža joavkkus main leat njeallje. Geahča váilu go juoga vai leago juoga liikás.",
    slip: "Okta dahje eanet mearkkat leat boastut. Geahča joavkkuid ovtta hávális: 0 lea lohku nolla, ja bustávat I, L, O ja U eai leat kodas.",
    unknown:
      "Koda lea rivttes čállojuvvon, muhto ii oktage ášši gula dasa dáppe. Soaittát ožžon dan eará báikkis.",
    wait: "Ollu amas kodat leat čállojuvvon oanehis áiggis. Mii vuordit veaháš ovdal go vástidit eanebuidda. Ášši koda doaibmá ain.",
  },
  band: { before: "Don leat dáppe", withCode: "kodain", noName: "kodain, nama haga", leave: "Guođe ášši" },
} satisfies Like<typeof nb>;
