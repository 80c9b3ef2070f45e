// An own generator, with the rule written anew: what is tested must not also say what is right.

const k1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const k2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const sum = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);

/** What a number is made from. */
export interface Making {
  /** The day of birth, YYYY-MM-DD. */
  born: string;
  /** The three digits after the date. */
  individual: number;
  /** Added to the month: 80 for Skatteetaten's made-up persons, 40 for help numbers, 0 for real ones. */
  month?: 0 | 40 | 80;
  /** Forty more on the day. */
  dNumber?: boolean;
  /** What the first check digit leaves: always 0 until 2032, then also 1, 2 and 3. */
  remainder?: 0 | 1 | 2 | 3;
}

/** The eleven digits; null where these individual digits give no check digit. */
export const madeUpNumber = ({
  born,
  individual,
  month = 80,
  dNumber = false,
  remainder = 0,
}: Making): string | null => {
  const two = (n: number) => String(n).padStart(2, "0");
  const day = Number(born.slice(8)) + (dNumber ? 40 : 0);
  const front = `${two(day)}${two(Number(born.slice(5, 7)) + month)}${born.slice(2, 4)}${String(individual).padStart(3, "0")}`;
  const digits = [...front].map(Number);
  for (const [weights, rest] of [
    [k1, remainder],
    [k2, 0],
  ] as const) {
    const check = Array.from({ length: 10 }, (_, n) => n).find(
      (n) => (sum(digits, weights) + n) % 11 === rest,
    );
    if (check === undefined) return null;
    digits.push(check);
  }
  return digits.join("");
};

/** A made-up person's number that nobody else in a test has; `n`: the how manyth. */
export const syntheticNumber = (n = 0, born = "1984-01-15"): string => {
  for (let individual = 100 + n * 5; individual < 500; individual++) {
    const number = madeUpNumber({ born, individual });
    if (number) return number;
  }
  throw new Error("no more made-up numbers on that day");
};
