export { addDays, asDay, type Day, daysBetween, parseDay, weekday, yearOf } from "./day.ts";
export { oslo, osloWall } from "./oslo.ts";
export { isoWeek, mondayOf, mondayOfIsoWeek, sundayOf } from "./week.ts";
