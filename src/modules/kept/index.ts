import type { Module } from "#platform/module.ts";
import { keeperOf } from "./as-keeper.ts";
import { keptJobs, keptRounds } from "./jobs.ts";
import { erasureRoutes } from "./routes/erasure.tsx";
import { impactRoutes } from "./routes/impact.tsx";
import { keptRoutes } from "./routes/kept.tsx";
import { recordRoutes } from "./routes/record.tsx";
import { takeOutRoutes } from "./routes/take-out.tsx";
import { requestDone } from "./store.ts";
import { forgetWriter } from "./store-impact.ts";
import { requestRetention } from "./store-retention.ts";
import { erasureTexts } from "./texts/erasure.ts";
import { impactTexts } from "./texts/impact.ts";
import { keptTexts } from "./texts/kept.ts";
import { recordTexts } from "./texts/record.ts";
import { takeOutTexts } from "./texts/take-out.ts";

export { KeptTable } from "./pages/kept-table.tsx";

/** What is kept about whom, why and how long; taking it out; being erased. */
export const kept: Module = {
  name: "kept",
  routes: [...keptRoutes, ...takeOutRoutes, ...erasureRoutes, ...recordRoutes, ...impactRoutes],
  mine: (acting, lang) => {
    if (keeperOf(acting)) {
      const { t } = recordTexts.in(lang);
      const impact = impactTexts.in(lang).t;
      return [
        { group: "work", path: "/my/record", title: t.title, text: t.mine },
        { group: "work", path: "/my/impact-assessment", title: impact.title, text: impact.mine },
      ];
    }
    if (acting.role_id || acting.principal_id) return [];
    const { page } = keptTexts.in(lang).t;
    const [takeOut, erasure] = [takeOutTexts.in(lang).t, erasureTexts.in(lang).t];
    return [
      { group: "kept", path: "/my/kept", title: page.title, text: page.mineText },
      { group: "kept", path: "/my/take-out", title: takeOut.title, text: takeOut.mine },
      { group: "kept", path: "/my/erasure", title: erasure.title, text: erasure.mine },
    ];
  },
  jobs: keptJobs,
  rounds: keptRounds,
  retention: requestRetention,
  erasing: [
    {
      kind: "person",
      erase: async (tx, id) => {
        await requestDone(tx, id);
        await forgetWriter(tx, id);
      },
    },
  ],
  messages: (kind, lang) =>
    kind === "erasure-asked" ? { text: erasureTexts.in(lang).t.told, href: () => "/my/erasure" } : null,
};
