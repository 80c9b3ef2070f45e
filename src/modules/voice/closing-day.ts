import { addWorkingDays, closedQuarters, type Day, type Quarter } from "#platform/clock/index.ts";

/** So many working days after a quarter its last answers have had their time, with one longer look for the late ones. */
export const daysToClose = 15;

/** The day from which a quarter's figures may be worked out. */
export const closingDay = (quarter: Quarter): Day => addWorkingDays(quarter.to, daysToClose);

/** The quarters of the last year whose figures may be worked out on a day, newest first. */
export const quartersToClose = (today: Day): Quarter[] =>
  closedQuarters(today, 4).filter((quarter) => closingDay(quarter) <= today);

/** When the next figures can come: of a quarter that is over and not yet closed, else of the one that runs. */
export const nextClosing = (today: Day): Day => {
  const [last] = closedQuarters(today, 1);
  if (last && closingDay(last) > today) return closingDay(last);
  const month = Math.ceil(Number(today.slice(5, 7)) / 3) * 3;
  const end =
    `${today.slice(0, 4)}-${String(month).padStart(2, "0")}-${month === 3 || month === 12 ? 31 : 30}` as Day;
  return addWorkingDays(end, daysToClose);
};
