import { newKey } from "#platform/http/once.ts";
import { Button, Hidden } from "#web/index.ts";

/** One act in one click: a form with its key and a button that says what it does. */
export const ActButton = ({
  action,
  label,
  secondary = true,
}: {
  action: string;
  label: string;
  secondary?: boolean;
}) => (
  <form method="post" action={action}>
    <Hidden name="key" value={newKey()} />
    <Button secondary={secondary}>{label}</Button>
  </form>
);
