import { Button } from "./button.tsx";
import { TextField } from "./text-field.tsx";

type SearchFormProps = {
  action: string;
  name: string;
  label: string;
  button: string;
  value?: string | undefined;
};

/** Finds a place by its name: one field and its button on one line. What is looked for may stand in the address. */
export const SearchForm = ({ action, name, label, button, value }: SearchFormProps) => (
  <search>
    <form class="mv-search" method="get" action={action} novalidate>
      <TextField name={name} label={label} type="search" value={value} maxlength={80} autocomplete="off" />
      <Button secondary>{button}</Button>
    </form>
  </search>
);
