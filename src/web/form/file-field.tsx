import { useProblem } from "../face.ts";
import { describedBy, Field, type FieldProps } from "./field.tsx";

/** One file, chosen by the browser's own means. Its form says so (`files`); what was chosen is not shown again. */
export function FileField(props: FieldProps & { accept: string }) {
  const problem = useProblem(props.name);
  return (
    <Field {...props} problem={problem}>
      <input
        class="ds-input"
        id={props.name}
        name={props.name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy(props.name, props.help, problem)}
        aria-invalid={problem === null ? undefined : "true"}
      />
    </Field>
  );
}
