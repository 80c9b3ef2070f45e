import { newKey } from "#platform/http/once.ts";
import { Button } from "./button.tsx";
import { Hidden } from "./hidden.tsx";

type ActButtonProps = {
  action: string;
  label: string;
  /** Said after the label to those who hear the page only: which of many alike it is about. */
  about?: string | undefined;
  secondary?: boolean | undefined;
  /** What goes with it unseen. */
  fields?: Readonly<Record<string, string>> | undefined;
};

/** One act in one click: a form with its key, and a button that says what it does. */
export const ActButton = ({ action, label, about, secondary = true, fields = {} }: ActButtonProps) => (
  <form method="post" action={action}>
    <Hidden name="key" value={newKey()} />
    {Object.entries(fields).map(([name, value]) => (
      <Hidden name={name} value={value} />
    ))}
    <Button secondary={secondary}>
      {label}
      {about && <span class="ds-sr-only">: {about}</span>}
    </Button>
  </form>
);
