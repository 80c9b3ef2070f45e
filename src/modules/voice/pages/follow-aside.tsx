import { Aside, Button, LinkButton } from "#web/index.ts";
import { mayAct } from "../voice.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";
import { pathOf } from "./follow-way.ts";

/** A page of the case as one reaches it: by link when signed in, by a posted code otherwise. */
const Way = ({ making, noun, label }: { making: FormMaking; noun: string; label: string }) =>
  making.way.kind === "person" ? (
    <p>
      <a class="ds-link" href={pathOf(making.lang, making.way, noun)}>
        {label}
      </a>
    </p>
  ) : (
    <ActForm making={making} noun={noun}>
      <p>
        <Button quiet>{label}</Button>
      </p>
    </ActForm>
  );

/** What the giver can do, beside the thread (below it on a phone). Never «må». */
export function ActsAside({ making }: { making: FormMaking }) {
  const { t, file } = making;
  const { standing, entries } = file;
  const may = (kind: Parameters<typeof mayAct>[0]) => mayAct(kind, standing, entries) === null;
  const see = standing.view
    ? t.aside.change
    : standing.answer?.outcome === "not"
      ? t.aside.accept
      : t.aside.see;
  return (
    <Aside id="acts" title={t.aside.title} noprint>
      {may("reply") && (
        <LinkButton href="#reply-title" secondary>
          {t.aside.reply}
        </LinkButton>
      )}
      {may("effect-view") && (
        <LinkButton href="#effect-title" secondary>
          {see}
        </LinkButton>
      )}
      {may("addition") && (
        <LinkButton href="#addition-title" secondary>
          {t.aside.add}
        </LinkButton>
      )}
      {mayReopen(file) && (
        <LinkButton href="#reopening-title" secondary>
          {file.voice.withdrawn_week ? t.reopening.regretTitle : t.aside.reopen}
        </LinkButton>
      )}
      <Way making={making} noun="take-out-pdf" label={t.aside.pdf} />
      <Way making={making} noun="take-out-json" label={t.aside.json} />
      {may("withdrawal") && (
        <Way
          making={making}
          noun={making.way.kind === "code" ? "withdrawal-review" : "withdrawal"}
          label={t.aside.withdraw}
        />
      )}
    </Aside>
  );
}

/** Whether opening again is offered: not where it is open already, nor when the text is gone. */
export const mayReopen = ({ standing, entries, voice }: FormMaking["file"]): boolean =>
  voice.words !== "" &&
  mayAct("reopening", standing, entries) === null &&
  ["answered", "agreed", "disputed", "withdrawn"].includes(standing.state);
