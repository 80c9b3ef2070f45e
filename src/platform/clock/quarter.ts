import type { Day } from "./day.ts";

/** A closed quarter: its name and days. */
export interface Quarter {
  name: string;
  from: Day;
  to: Day;
}

/** The quarters that are over on a day, newest first. */
export const closedQuarters = (today: Day, count: number): Quarter[] => {
  let year = Number(today.slice(0, 4));
  let quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;
  const quarters: Quarter[] = [];
  while (quarters.length < count) {
    quarter--;
    if (quarter === 0) {
      quarter = 4;
      year--;
    }
    const last = quarter === 1 || quarter === 4 ? 31 : 30;
    const month = (m: number) => String(m).padStart(2, "0");
    quarters.push({
      name: `${year}-${quarter}`,
      from: `${year}-${month(quarter * 3 - 2)}-01` as Day,
      to: `${year}-${month(quarter * 3)}-${last}` as Day,
    });
  }
  return quarters;
};
