import { oslo } from "#platform/clock/index.ts";
import { dayAndTimeInWords } from "#platform/texts/index.ts";
import { Log, Section, useFace } from "#web/index.ts";
import type { FormMaking } from "./follow-form.tsx";

/** Who has opened the name behind a confidential voice: name, as what, when. */
export function OpeningsSection({ making }: { making: FormMaking }) {
  const { t, file } = making;
  const { lang } = useFace();
  const roles: Readonly<Record<string, string>> = t.openings.roles;
  return (
    <Section id="openings" title={t.openings.title}>
      {file.openings.length === 0 ? (
        <p>{t.openings.none}</p>
      ) : (
        <Log
          rows={file.openings.map(({ name, role_kind, at }) => ({
            when: dayAndTimeInWords(lang, at, { short: oslo(at) }),
            what: t.openings.opened(name, roles[role_kind] ?? role_kind),
          }))}
        />
      )}
    </Section>
  );
}
