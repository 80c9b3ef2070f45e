import type { Child } from "hono/jsx";
import { Hidden } from "./hidden.tsx";

type FormProps = {
  action: string;
  /** The idempotency key, posted as `key`: sent twice, done once. */
  formKey?: string | undefined;
  method?: "post" | "get" | undefined;
  /** A file goes with it. */
  files?: boolean | undefined;
  children?: Child;
};

/** A form whose errors we say ourselves: the browser's own bubbles vanish and cannot be read again. */
export function Form({ action, formKey, method = "post", files, children }: FormProps) {
  return (
    <form
      class="mv-form"
      method={method}
      action={action}
      enctype={files ? "multipart/form-data" : undefined}
      novalidate
    >
      {formKey !== undefined && <Hidden name="key" value={formKey} />}
      {children}
    </form>
  );
}
