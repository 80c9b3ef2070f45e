import type { Lang } from "#platform/texts/index.ts";

/**
 * The Norwegian spelling alphabet, as used on the telephone; also for Northern Sámi, since the names are
 * known on both sides of the line. English has the international one (ICAO). I, L, O and U never occur.
 */
const norwegian =
  "Anna Bernhard Cæsar David Edith Fredrik Gustav Harald Johan Karin Martin Nils Petter Quintus Rikard " +
  "Sigrid Teodor Enkelt-V Dobbelt-W Xerxes Yngling Zakarias";
const international =
  "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra " +
  "Tango Victor Whiskey X-ray Yankee Zulu";
const letters = "ABCDEFGHJKMNPQRSTVWXYZ";
const digits: Record<Lang, string> = {
  nb: "null en to tre fire fem seks sju åtte ni",
  nn: "null ein to tre fire fem seks sju åtte ni",
  en: "zero one two three four five six seven eight nine",
  se: "nolla okta guokte golbma njeallje vihtta guhtta čieža gávcci ovcci",
};

/** A code as typed or stored, in its groups of four; separators do not matter. */
export function typedGroups(code: string): string[] {
  return (
    code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, "")
      .match(/.{1,4}/g) ?? []
  );
}

/** One group as it is read aloud: `K7QM` in bokmål is "Karin, sju, Quintus, Martin". */
export function groupAloud(lang: Lang, group: string): string {
  const names = (lang === "en" ? international : norwegian).split(" ");
  const numbers = digits[lang].split(" ");
  const word = (sign: string) =>
    (/\d/.test(sign) ? numbers[Number(sign)] : names[letters.indexOf(sign)]) ?? sign;
  return [...group].map(word).join(", ");
}
