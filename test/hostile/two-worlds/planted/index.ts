import type { Planting } from "../planting.ts";
import { plantedCases } from "./cases.ts";
import { plantedCoercion } from "./coercion.ts";
import { plantedComings } from "./coming-in.ts";
import { plantedCoordinations } from "./coordination.ts";
import { plantedCrisisPlans } from "./crisis-plan.ts";
import { plantedHouse } from "./house.ts";
import { plantedMeetings } from "./meeting.ts";
import { plantedMinutes } from "./minutes.ts";
import { plantedOwn } from "./own.ts";
import { plantedPersons } from "./person.ts";
import { plantedPlans } from "./plan.ts";
import { plantedGuests } from "./plan-guests.ts";
import { plantedApartFromGuests } from "./plan-guests-apart.ts";
import { plantedSharing } from "./sharing.ts";
import { plantedSupport } from "./supported.ts";
import { plantedVoices } from "./voices.ts";

/** Every kind of row that is planted: at least one for each table. */
export const plantings: readonly Planting[] = [
  ...plantedOwn,
  ...plantedCoercion,
  ...plantedSupport,
  ...plantedPlans,
  ...plantedCoordinations,
  ...plantedCrisisPlans,
  ...plantedGuests,
  ...plantedMeetings,
  ...plantedMinutes,
  ...plantedApartFromGuests,
  ...plantedSharing,
  ...plantedPersons,
  ...plantedComings,
  ...plantedVoices,
  ...plantedCases,
  ...plantedHouse,
];
