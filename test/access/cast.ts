/** Whoever is asked, and how they enter: names that stand in the tables. */
export type Cast = Readonly<Record<string, string>>;

const signedIn = (token: string) => `perform people.enter_person({#${token}}, {+0}, '20 minutes');`;
const opens = (person: string, ...topics: readonly (readonly [topic: string, purpose: string])[]) =>
  topics
    .map(
      ([topic, purpose]) =>
        `perform consent.open_record(gen_random_uuid(), {${person}}, '${topic}', '${purpose}', 'notes');`,
    )
    .join(" ");
const house = (purpose: string, byte: string) =>
  `perform platform.enter_house('${purpose}', decode(repeat('${byte}', 32), 'hex'), {+0});`;
const entering = (...steps: readonly string[]) => `do $enter$ begin ${steps.join(" ")} end $enter$`;

/**
 * Everybody of the book. Ada shares with the team at Lyngtun (siv works there, uma is its user contact, lea leads the
 * department above it), with her next of kin, and has pia as proxy and kai as companion; she has blocked blok, who works at
 * Lyngtun too. Eva works in the unit beside it, adm is administrator, dpo privacy officer. Mor acts for a child of eleven
 * and one who is twelve today. Bo is somebody else; those with w are of another organisation. An l at the end: known less surely.
 * A plus: has opened in this transaction what can be opened.
 */
export const cast: Cast = {
  ada: entering(signedIn("ada")),
  adal: entering(signedIn("ada low")),
  bo: entering(signedIn("bo")),
  siv: entering(signedIn("siv")),
  sivs: entering(signedIn("siv self")),
  lea: entering(signedIn("lea")),
  uma: entering(signedIn("uma")),
  adm: entering(signedIn("adm")),
  dpo: entering(signedIn("dpo")),
  dpos: entering(signedIn("dpo self")),
  eva: entering(signedIn("eva")),
  blok: entering(signedIn("blok")),
  kin: entering(signedIn("kin")),
  kinl: entering(signedIn("kin low")),
  pia: entering(signedIn("pia for ada")),
  pial: entering(signedIn("pia for ada low")),
  pias: entering(signedIn("pia self")),
  kai: entering(signedIn("kai for ada")),
  mor: entering(signedIn("mor for kid")),
  mort: entering(signedIn("mor for teen")),
  woe: entering(signedIn("woe")),
  wad: entering(signedIn("wad")),
  wpo: entering(signedIn("wpo")),
  wes: entering(signedIn("wes")),
  code: entering("perform participation.enter_code({#voice anon}, {+0});"),
  anon: entering("perform platform.enter_anonymous({+0});"),
  nobody: "select 1",
  job: entering(house("job", "01")),
  sign: entering(house("sign-in", "02")),
  "siv+": entering(
    signedIn("siv"),
    opens("ada", ["treatment", "care"], ["contact", "care"], ["crisis", "care"]),
    opens("bo", ["contact", "care"]),
    opens("gro", ["contact", "care"]),
  ),
  "kin+": entering(signedIn("kin"), opens("ada", ["treatment", "support"], ["contact", "support"])),
  "pia+": entering(signedIn("pia for ada"), opens("ada", ["treatment", "support"], ["contact", "support"])),
  "kai+": entering(signedIn("kai for ada"), opens("ada", ["treatment", "support"], ["contact", "support"])),
  "mor+": entering(signedIn("mor for kid"), opens("kid", ["treatment", "support"])),
  "uma+": entering(
    signedIn("uma"),
    opens("bo", ["medication", "care"], ["contact", "care"], ["treatment", "care"]),
  ),
};
