import { Hidden } from "#web/index.ts";
import type { Typed } from "../give-form.ts";

/** What stands in the form on another step travels unseen: no cookie and no draft on the server holds it. */
export function GiveHidden({ typed, shown }: { typed: Typed; shown: readonly (keyof Typed)[] }) {
  return (
    <>
      {Object.entries(typed).map(([name, value]) =>
        value === "" || shown.some((field) => field === name) ? null : <Hidden name={name} value={value} />,
      )}
    </>
  );
}
