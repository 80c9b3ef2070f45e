import { useFace, useProblem } from "../face.ts";
import { describedBy, Field, type FieldProps } from "./field.tsx";

type SelectProps = FieldProps & {
  value?: string | undefined;
  options: readonly { value: string; label: string }[];
  /** Whether an empty choice stands first; without it the first option is chosen for the person. */
  empty?: boolean | undefined;
};

/** A choice from a longer list. For up to about six, `RadioGroup` shows them all at once. */
export function Select(props: SelectProps) {
  const problem = useProblem(props.name);
  const { t } = useFace();
  return (
    <Field {...props} problem={problem}>
      <select
        class="ds-input"
        id={props.name}
        name={props.name}
        aria-describedby={describedBy(props.name, props.help, problem)}
        aria-invalid={problem === null ? undefined : "true"}
      >
        {props.empty && <option value="">{t.choose}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
