import type { DayNumber } from "../shape.ts";

interface Row {
  id: string;
  org: string;
}
/** The unit that coordinates in an organisation, from a day to a day. */
export interface CoordinatingUnit extends Row {
  unit: string;
  from: DayNumber;
  to: DayNumber | null;
}
/** What a person has asked for and been offered of coordinator and plan. */
export interface Coordination extends Row {
  person: string;
  unit: string;
  by: string;
  ended: boolean;
}
interface OfCoordination extends Row {
  person: string;
  coordination: string;
}
/** What happened in it, in its order. */
export interface CoordinationStep extends OfCoordination {
  n: number;
  kind: "need-reported" | "told" | "offered" | "in-work";
  by: string;
}
/** Who coordinates, in a role; one at a time. */
export interface Coordinator extends OfCoordination {
  coordinator: string;
  role: string;
  ended: boolean;
}

/** What a world holds of coordination. */
export interface CoordinationRows {
  coordinatingUnits: CoordinatingUnit[];
  coordinations: Coordination[];
  coordinationSteps: CoordinationStep[];
  coordinators: Coordinator[];
}

/** A world without coordination. */
export const noCoordination: CoordinationRows = {
  coordinatingUnits: [],
  coordinations: [],
  coordinationSteps: [],
  coordinators: [],
};
