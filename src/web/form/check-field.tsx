import type { Child } from "hono/jsx";
import { useProblem } from "../face.ts";
import { describedBy } from "./field.tsx";

type CheckFieldProps = {
  name: string;
  label: Child;
  help?: Child;
  /** What is posted when it is ticked. */
  value?: string | undefined;
  checked?: boolean | undefined;
  /** Another id than the name, where several ticks share one name. */
  id?: string | undefined;
};

/** One yes that one gives by ticking; never ticked beforehand for the person. */
export function CheckField({ name, label, help, value = "yes", checked, id = name }: CheckFieldProps) {
  const problem = useProblem(name);
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        name={name}
        id={id}
        value={value}
        checked={checked}
        aria-describedby={describedBy(id, help, problem)}
        aria-invalid={problem === null ? undefined : "true"}
      />
      <label class="ds-label" htmlFor={id}>
        {label}
      </label>
      {help && (
        <div data-field="description" id={`${id}-help`}>
          {help}
        </div>
      )}
      {problem !== null && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}
