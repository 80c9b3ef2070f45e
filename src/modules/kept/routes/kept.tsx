import { get, type Route } from "#platform/http/route.ts";
import { KeptPage } from "../pages/kept.tsx";

/** What is kept, for everybody to read. */
export const keptRoutes: readonly Route[] = [get("/kept", "anyone", (c) => c.html(<KeptPage c={c} />))];
