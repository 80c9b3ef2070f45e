import { href, type Lang } from "#platform/texts/index.ts";
import { Button, Form, TextField } from "#web/index.ts";
import type { UnitTexts } from "../texts/unit.ts";

/** Finds a place by its name. What is looked for is a place, not a person: it may stand in the address. */
export const UnitSearch = ({ lang, t, search }: { lang: Lang; t: UnitTexts; search?: string }) => (
  <search>
    <Form action={href(lang, "/units")} method="get">
      <TextField
        name="search"
        label={t.units.search}
        type="search"
        value={search}
        maxlength={80}
        autocomplete="off"
      />
      <div class="mv-row">
        <Button secondary>{t.units.go}</Button>
      </div>
    </Form>
  </search>
);
