import { useFace, useProblem } from "../face.ts";
import { describedBy, Field, type FieldProps } from "./field.tsx";

type TextAreaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  /**
   * Where the script saves the draft (POST, the form's own fields), and the id of the element that says so
   * (`Actions` has one). Only for signed-in writers: an anonymous giver's words are never kept on the way.
   */
  draft?: { url: string; status: string } | undefined;
};

/** Own words. Grows with the text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const problem = useProblem(props.name);
  const { t } = useFace();
  return (
    <Field {...props} problem={problem}>
      <textarea
        class="ds-input"
        id={props.name}
        name={props.name}
        rows={props.rows ?? 7}
        // Or the browser fills it in again for whoever presses Back after "leave quickly". That costs those who press
        // Back on purpose their unsent words where there is no draft; to be read by the wrong person is the worse failure.
        autocomplete="off"
        aria-describedby={describedBy(props.name, props.help, problem)}
        aria-invalid={problem === null ? undefined : "true"}
        data-draft={props.draft?.url}
        data-draft-status={props.draft?.status}
        data-draft-saved={props.draft && t.draft.saved}
        data-draft-failed={props.draft && t.draft.failed}
      >
        {/* The parser drops one line break right after the tag; without this one it would eat the writer's own. */}
        {/^\r?\n/.test(props.value ?? "") ? `\n${props.value}` : props.value}
      </textarea>
    </Field>
  );
}
