import type { Child } from "hono/jsx";

/**
 * The buttons, and under them always what is so: "Ingenting er sendt ennå.", "Lagret klokka 14.32."
 * `statusId` lets a draft update that line (`TextArea` `draft.status`).
 */
export function Actions({ note, statusId, children }: { note?: Child; statusId?: string; children?: Child }) {
  return (
    <div class="mv-stack">
      <div class="mv-row">{children}</div>
      {(note || statusId) && (
        <p class="mv-small" id={statusId} role={statusId === undefined ? undefined : "status"}>
          {note}
        </p>
      )}
    </div>
  );
}
