import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Actions, Button, DateField, Form, Section, Select } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { isShared } from "../sheets.ts";
import { guestTexts } from "../texts/guest.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { guestName } from "./guests.tsx";
import type { OpenSheet } from "./sheet.tsx";

/** With whom a story is shared, until when, who has read it as it stands now; and the way to share it. */
export const StorySharing = ({
  c,
  one,
  at,
  fields,
}: {
  c: Ctx;
  one: OpenSheet;
  at: string;
  fields: Fields;
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  const running = one.shares.filter(({ ended_at }) => ended_at === null);
  const name = (guest: string) => one.names.get(guest) ?? guestTexts.in(lang).t.gone;
  const free = one.guests.filter(({ id }) => !running.some(({ guest_id }) => guest_id === id));
  return (
    <Section id="share" title={t.share.title}>
      {running.length === 0 && <p>{t.share.none}</p>}
      <ul class="mv-plain mv-stack">
        {running.map((share) => {
          const read = one.yeses.find(
            ({ sheet_id, guest_id }) => sheet_id === one.newest.id && guest_id === share.guest_id,
          );
          const here = one.guests.some(({ id }) => id === share.guest_id) && isShared(share, c.var.today);
          return (
            <li>
              <p dir="auto">
                {!here
                  ? t.share.over(name(share.guest_id))
                  : share.valid_to
                    ? t.share.to(name(share.guest_id), dayInWords(c, lang, share.valid_to))
                    : t.share.open(name(share.guest_id))}
              </p>
              <p class="mv-small">
                {read ? t.share.read(dayInWords(c, lang, read.said_at)) : t.share.unread}
              </p>
              <ActButton
                action={`${at}/share-ending`}
                label={t.share.end}
                about={name(share.guest_id)}
                fields={{ guest: share.guest_id }}
              />
            </li>
          );
        })}
      </ul>
      {one.runs &&
        (free.length === 0 ? (
          one.guests.length === 0 && (
            <p>
              <a class="ds-link" href={href(c.var.lang, "/my/plan/guests")}>
                {t.share.noGuests}
              </a>
            </p>
          )
        ) : (
          <Form action={`${at}/share`} formKey={newKey()}>
            <Select
              name="guest"
              label={t.share.who}
              value={fields["guest"]}
              empty
              options={free.map((guest) => ({
                value: guest.id,
                label: guestName(c, { name: guest.name, unit_name: guest.unitName }),
              }))}
            />
            <DateField
              name="until"
              label={t.share.until}
              help={t.share.untilHelp}
              value={fields["until"]}
              optional
            />
            <Actions>
              <Button secondary>{t.share.act}</Button>
            </Actions>
          </Form>
        ))}
    </Section>
  );
};
