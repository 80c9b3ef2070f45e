import type { Child } from "hono/jsx";

type ButtonProps = {
  secondary?: boolean | undefined;
  /** Looks like a link: one of several ways on that must post, since a code may not stand in an address. */
  quiet?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Posts the form elsewhere than its action: "lagre kladd". */
  formaction?: string | undefined;
  children?: Child;
};

/** A button says what it does, never OK or Send inn; it is never disabled: say what is missing instead. */
export function Button({ secondary, quiet, name, value, formaction, children }: ButtonProps) {
  return (
    <button
      class={quiet ? "ds-link" : "ds-button"}
      data-variant={secondary ? "secondary" : undefined}
      type="submit"
      name={name}
      value={value}
      formaction={formaction}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for going on; an act that changes something is a `Button` in a form. */
export function LinkButton({
  href,
  secondary,
  newWindow,
  children,
}: {
  href: string;
  secondary?: boolean;
  /** Beside this page, which holds something that nothing else holds. The words must say so. */
  newWindow?: boolean;
  children?: Child;
}) {
  return (
    <a
      class="ds-button"
      data-variant={secondary ? "secondary" : undefined}
      href={href}
      target={newWindow ? "_blank" : undefined}
      rel={newWindow ? "noopener" : undefined}
    >
      {children}
    </a>
  );
}

/** Prints the page. Hidden until the script has come, since without it the browser's own menu must do. */
export function PrintButton({ children }: { children?: Child }) {
  return (
    <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
      {children}
    </button>
  );
}
