import type { Child } from "hono/jsx";
import { useFace } from "../face.ts";

/** What all fields with one control have in common. */
export type FieldProps = {
  /** The field's name in the post; also its id, so that the error summary finds it. */
  name: string;
  label: Child;
  /** Said under the label, before one writes. */
  help?: Child;
  /** Marked "(hvis du vil)"; only optional fields are marked. */
  optional?: boolean | undefined;
  /** The label as the page's question: larger. */
  question?: boolean | undefined;
};

/** The ids that describe the control (help, error), for `aria-describedby`; undefined when there are none. */
export function describedBy(name: string, help: Child, problem: string | null): string | undefined {
  const ids = [help ? `${name}-help` : "", problem === null ? "" : `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, help under it, the control, and the error under the control in the field's own words. */
export function Field(props: FieldProps & { problem: string | null; children?: Child }) {
  const { name, label, help, problem, children } = props;
  const { t } = useFace();
  return (
    <div class={problem === null ? "ds-field" : "ds-field mv-invalid"}>
      <label class={props.question ? "ds-label mv-q" : "ds-label"} htmlFor={name}>
        {label}
        {props.optional && <span class="mv-optional"> ({t.optional})</span>}
      </label>
      {help && (
        <div data-field="description" id={`${name}-help`}>
          {help}
        </div>
      )}
      {children}
      {problem !== null && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}
