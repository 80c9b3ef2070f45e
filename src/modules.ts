import { coercion } from "#modules/coercion/index.ts";
import { consent } from "#modules/consent/index.ts";
import { coordination } from "#modules/coordination/index.ts";
import { crisisPlan } from "#modules/crisis-plan/index.ts";
import { home } from "#modules/home/index.ts";
import { improvement } from "#modules/improvement/index.ts";
import { kept } from "#modules/kept/index.ts";
import { kin } from "#modules/kin/index.ts";
import { meeting } from "#modules/meeting/index.ts";
import { message } from "#modules/message/index.ts";
import { note } from "#modules/note/index.ts";
import { people } from "#modules/people/index.ts";
import { plan } from "#modules/plan/index.ts";
import { representation } from "#modules/representation/index.ts";
import { voice } from "#modules/voice/index.ts";
import { wayIn } from "#modules/way-in/index.ts";
import type { Module } from "#platform/module.ts";

/** The table of contents: every room of the house. */
export const modules: readonly Module[] = [
  people,
  message,
  wayIn,
  kept,
  consent,
  improvement,
  voice,
  note,
  kin,
  representation,
  crisisPlan,
  coercion,
  coordination,
  meeting,
  plan,
  home,
];
