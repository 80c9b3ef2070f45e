import { addWorkingDays, closedQuarters, type Day, type Quarter } from "#platform/clock/index.ts";
import { disclose, type Told } from "#platform/disclosure/index.ts";

/** What became of it for one person in a period. Never whom. */
export interface CoercionRow {
  /** After each measure a conversation was offered. */
  offered: boolean;
  /** One was held, and its person has not said that it was not. */
  held: boolean;
  /** Something that was agreed on came into the person's crisis plan. */
  changed: boolean;
}

/** So long after a quarter its last offers and conversations have had their time, the late ones too. */
const daysToClose = 15;

/** The quarters of the last year whose figures may be worked out on a day, newest first. */
export const quartersToClose = (today: Day): Quarter[] =>
  closedQuarters(today, 4).filter((quarter) => addWorkingDays(quarter.to, daysToClose) <= today);

/** A period's figures as they may be told: persons, each once, however often coercion was used against them. */
export const coercionFiguresOf = (rows: readonly CoercionRow[]): Told[] =>
  disclose({
    name: "persons",
    n: rows.length,
    parts: [
      { name: "offered", n: rows.filter(({ offered }) => offered).length },
      { name: "held", n: rows.filter(({ held }) => held).length },
      { name: "changed", n: rows.filter(({ changed }) => changed).length },
    ],
  });
