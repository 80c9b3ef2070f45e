import { useProblem } from "../face.ts";
import { describedBy, Field, type FieldProps } from "./field.tsx";

type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: "text" | "password" | "email" | "tel" | "search" | undefined;
  inputmode?: "text" | "numeric" | "email" | "tel" | undefined;
  autocomplete?: string | undefined;
  autocapitalize?: "off" | "characters" | undefined;
  spellcheck?: boolean | undefined;
  maxlength?: number | undefined;
  /** How many signs wide; says how much is expected. */
  size?: number | undefined;
};

/** One line of text. Never a placeholder: it vanishes when one needs it. */
export function TextField(props: TextFieldProps) {
  const problem = useProblem(props.name);
  return (
    <Field {...props} problem={problem}>
      <input
        class="ds-input"
        id={props.name}
        name={props.name}
        type={props.type ?? "text"}
        value={props.value}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        autocapitalize={props.autocapitalize}
        spellcheck={props.spellcheck}
        maxlength={props.maxlength}
        size={props.size}
        aria-describedby={describedBy(props.name, props.help, problem)}
        aria-invalid={problem === null ? undefined : "true"}
      />
    </Field>
  );
}
