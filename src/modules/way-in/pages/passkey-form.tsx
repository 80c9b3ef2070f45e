import type { Ctx } from "#platform/http/route.ts";
import { Actions, Button, Section } from "#web/index.ts";

type PasskeyFormProps = {
  c: Ctx;
  id: string;
  title: string;
  text?: string | undefined;
  action: string;
  /** Whether a passkey is made or shown, and what the browser is asked (JSON). */
  what: "make" | "show";
  ask: string;
  label: string;
  /** Where it is what one came to the page for. */
  first?: boolean;
  /** Said where the person or the device stops it. */
  stopped: string;
};

/**
 * Making or showing a passkey. Hidden until the script has seen that the browser can: without it there is nothing to
 * press. The browser's answer goes into the form, which is then sent like any other.
 */
export function PasskeyForm(props: PasskeyFormProps) {
  const { c, id, title, text, action, what, ask, label, first = false, stopped } = props;
  const { assets } = c.var.frames(c);
  return (
    <div hidden data-passkey-part>
      <Section id={id} title={title}>
        {text && <p>{text}</p>}
        <form
          class="mv-form"
          method="post"
          action={action}
          novalidate
          data-passkey={what}
          data-ask={ask}
          data-stopped={stopped}
        >
          <input type="hidden" name="credential" value="" autocomplete="off" />
          <Actions statusId={`${id}-status`}>
            <Button secondary={!first}>{label}</Button>
          </Actions>
        </form>
      </Section>
      <script src={assets("passkey.js")} defer />
    </div>
  );
}
