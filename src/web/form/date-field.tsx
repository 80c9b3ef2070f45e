import { useFace } from "../face.ts";
import type { FieldProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";

/** A date is typed, as on paper: calendars are slow by keyboard and worse by voice (design.md § 9). */
export function DateField(props: FieldProps & { value?: string | undefined }) {
  const { t } = useFace();
  return (
    <TextField {...props} help={props.help ?? t.dateHelp} inputmode="numeric" autocomplete="off" size={12} />
  );
}
