import { DataTable, Details } from "#web/index.ts";
import type { GiveTexts } from "../texts/give.ts";

/** What is kept in each mode, to the field: what the three cards promise must be found here, and in the tables. */
export function GiveStored({ t, unit, contact }: { t: GiveTexts; unit: string; contact: string | null }) {
  const s = t.stored;
  const modes = [t.modes.anonymous, ...(contact === null ? [] : [t.modes.confidential]), t.modes.named];
  const row = (header: string, anonymous: string, confidential: string, named: string) => ({
    header,
    cells: contact === null ? [anonymous, named] : [anonymous, confidential, named],
  });
  return (
    <Details summary={s.title}>
      <DataTable
        caption={s.title}
        columns={[s.what, ...modes].map((label) => ({ label }))}
        rows={[
          row(s.words, s.yes, s.yes, s.yes),
          row(s.name, s.no, s.nameLocked, s.yes),
          row(s.when, s.week, s.moment, s.moment),
          row(s.address, s.no, s.no, s.no),
          row(s.cookie, s.no, s.cookieSignedIn, s.cookieSignedIn),
          row(s.twice, s.twiceAnonymous, s.twiceSignedIn, s.twiceSignedIn),
        ]}
      />
      <ul class="ds-list">
        {[
          s.also,
          contact === null ? null : s.locked(contact),
          s.code,
          s.twiceWhy,
          s.readers(unit),
          s.waiting,
        ].map((line) => line !== null && <li>{line}</li>)}
      </ul>
    </Details>
  );
}

/** What the promise of the cards does not cover: the limit of a promise belongs to it. */
export function GiveGuess({ t, unit }: { t: GiveTexts; unit: string }) {
  return (
    <Details summary={t.guess.title}>
      <ul class="ds-list">
        {t.guess.lines(unit).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Details>
  );
}
