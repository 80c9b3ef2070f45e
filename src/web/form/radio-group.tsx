import type { Child } from "hono/jsx";
import { useFace, useProblem } from "../face.ts";
import type { FieldProps } from "./field.tsx";

/** One of the choices, with its own help where the word is not enough. */
export type Choice = { value: string; label: Child; help?: Child };

type RadioGroupProps = Omit<FieldProps, "label"> & {
  legend: Child;
  choices: readonly Choice[];
  /** The chosen value; nothing is chosen beforehand unless the page says so. */
  value?: string | undefined;
  /** Each choice in a frame of its own. */
  outline?: boolean | undefined;
  /** Extra class on the fieldset, for `ModeCards`. */
  class?: string | undefined;
};

/**
 * A choice of one among few. It is the group that is invalid: ARIA 1.2 has no such thing for one radio. The first radio has the field's name as id, so that the error summary
 * finds it.
 */
export function RadioGroup(props: RadioGroupProps) {
  const { name, choices } = props;
  const problem = useProblem(name);
  const { t } = useFace();
  return (
    <fieldset
      class={["ds-fieldset", props.class, problem !== null && "mv-invalid"].filter(Boolean).join(" ")}
      role="radiogroup"
      aria-invalid={problem === null ? undefined : "true"}
      aria-describedby={problem === null ? undefined : `${name}-error`}
    >
      <legend class="ds-label">
        {props.legend}
        {props.optional && <span class="mv-optional"> ({t.optional})</span>}
      </legend>
      {props.help && <p>{props.help}</p>}
      {problem !== null && (
        <p class="ds-validation-message" id={`${name}-error`}>
          {problem}
        </p>
      )}
      {choices.map((choice, i) => {
        const id = i === 0 ? name : `${name}-${choice.value}`;
        return (
          <div class="ds-field" data-variant={props.outline ? "outline" : undefined}>
            <input
              class="ds-input"
              type="radio"
              name={name}
              id={id}
              value={choice.value}
              checked={choice.value === props.value}
              aria-describedby={choice.help ? `${id}-help` : undefined}
            />
            <label class="ds-label" htmlFor={id}>
              {choice.label}
            </label>
            {choice.help && (
              <div data-field="description" id={`${id}-help`}>
                {choice.help}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
