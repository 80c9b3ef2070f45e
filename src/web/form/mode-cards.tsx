import type { Child } from "hono/jsx";
import { RadioGroup } from "./radio-group.tsx";

type ModeCardsProps = {
  name: string;
  legend: Child;
  help?: Child;
  /** In fixed order (anonymous, confidential, named); the last line of each is its own limit. */
  modes: readonly { value: string; label: Child; lines: readonly Child[] }[];
  value?: string | undefined;
};

/** Who may know that it is me: cards of equal size, none chosen beforehand (design.md § 9). */
export function ModeCards({ modes, ...rest }: ModeCardsProps) {
  const choices = modes.map(({ value, label, lines }) => ({
    value,
    label,
    help: lines.map((line) => <p>{line}</p>),
  }));
  return <RadioGroup {...rest} choices={choices} outline class="mv-modes" />;
}
