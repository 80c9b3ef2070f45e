import type { Known, Sum } from "./known.ts";

// Reckoned modulo a prime: whole numbers throughout, nothing rounded. Below 2^26, so that a product fits a double.
const prime = 67_108_859;

const inverse = (n: number): number => {
  let [a, b, x, y] = [n % prime, prime, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b] = [b, a - times * b];
    [x, y] = [y, x - times * y];
  }
  return ((x % prime) + prime) % prime;
};

interface Row {
  /** Where its first coefficient stands, which is 1. */
  lead: number;
  coefficients: Float64Array;
  n: number;
}

const rowOf = (unknowns: number, of: Sum, n: number): Omit<Row, "lead"> => {
  const coefficients = new Float64Array(unknowns);
  for (const place of of) coefficients[place] = 1;
  return { coefficients, n };
};

const subtract = (row: Omit<Row, "lead">, from: Row): void => {
  const times = row.coefficients[from.lead] ?? 0;
  if (times === 0) return;
  for (let i = from.lead; i < row.coefficients.length; i++)
    row.coefficients[i] =
      ((((row.coefficients[i] ?? 0) - times * (from.coefficients[i] ?? 0)) % prime) + prime) % prime;
  row.n = (((row.n - times * from.n) % prime) + prime) % prime;
};

/**
 * Solves what was told as equations, exactly: of each wanted sum the number, where adding and subtracting what was
 * told gives it; else null. Knows nothing of numbers being whole or not negative.
 */
export const solved = ({ unknowns, told, wanted }: Known): (number | null)[] => {
  const rows: Row[] = [];
  for (const { of, n } of told) {
    const row = rowOf(unknowns, of, n);
    for (const before of rows) subtract(row, before);
    const lead = row.coefficients.findIndex((x) => x !== 0);
    if (lead === -1) continue;
    const by = inverse(row.coefficients[lead] ?? 1);
    rows.push({ lead, coefficients: row.coefficients.map((x) => (x * by) % prime), n: (row.n * by) % prime });
    rows.sort((a, b) => a.lead - b.lead);
  }
  return wanted.map((of) => {
    const row = rowOf(unknowns, of, 0);
    for (const before of rows) subtract(row, before);
    return row.coefficients.every((x) => x === 0) ? (prime - row.n) % prime : null;
  });
};
