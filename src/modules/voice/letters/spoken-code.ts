import type { Lang } from "#platform/texts/index.ts";
import { receiptTexts } from "./texts/receipt.ts";

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

/** A code as typed or stored, in its groups of four; separators do not matter. */
export function codeGroups(code: string): string[] {
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
  const { digits } = receiptTexts.in(lang).t;
  const word = (sign: string) =>
    (/\d/.test(sign) ? digits[Number(sign)] : names[letters.indexOf(sign)]) ?? sign;
  return [...group].map(word).join(", ");
}
