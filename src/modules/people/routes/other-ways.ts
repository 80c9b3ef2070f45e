import type { Ctx } from "#platform/http/route.ts";

/** The ways in beside the provider's, as the rooms of the house hand them in. */
export const otherWays = (c: Ctx): { path: string; label: string; text: string }[] => {
  const { config, modules } = c.var.house;
  return modules.flatMap((module) => module.signInWays?.(config, c.var.lang) ?? []);
};
