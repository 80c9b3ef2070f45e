import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, LinkButton, Section, Words } from "#web/index.ts";
import { dayInWords, nameInWords } from "../in-words.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import type { Hand } from "../side.ts";
import { minutesTexts } from "../texts/minutes.ts";

/**
 * Whether the person comes, on both sides. Before those invited what is to be read out stands first of all, in the person's
 * own words, with the way to say that it was read.
 */
export const Heard = ({ c, hand, minutes }: { c: Ctx; hand: Hand; minutes: OpenMinutes }) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.away;
  const { open, guest, base } = hand;
  const { absence } = minutes;
  const nameOf = (id: string | null) =>
    nameInWords(lang, open.participants.find((one) => one.id === id) ?? { name: null, unit_name: null });
  const at = (path: string) => href(c.var.lang, `${base}/${open.of.id}${path}`);
  if (guest && !absence?.away) return null;
  const iRead = absence?.readings.some(({ participant_id }) => participant_id === guest?.participantId);
  return (
    <Section id="heard" title={guest ? t.of(guest.owner) : t.title}>
      {guest ? (
        <p>{absence?.words ? t.leadOf(guest.owner) : t.nothingOf(guest.owner)}</p>
      ) : (
        <p>{absence?.away ? t.mine : t.come}</p>
      )}
      {absence?.away && absence.words !== null && (
        <Words by="giver" who={guest?.owner ?? t.words} when={dayInWords(c, lang, absence.written_at)}>
          {absence.words}
        </Words>
      )}
      {absence?.away && absence.proxy_id !== null && (
        <p dir="auto">
          {guest ? t.speaksOf(nameOf(absence.proxy_id), guest.owner) : t.speaks(nameOf(absence.proxy_id))}
        </p>
      )}
      {absence?.away &&
        absence.readings.map(({ participant_id, read_at }) => (
          <p dir="auto">{t.read(nameOf(participant_id), dayInWords(c, lang, read_at))}</p>
        ))}
      {absence?.away && absence.words !== null && absence.readings.length === 0 && <p>{t.notRead}</p>}
      {open.standing !== "called-off" && (
        <div class="mv-row mv-noprint">
          {guest
            ? absence?.words &&
              !iRead && (
                <ActButton
                  action={at("/reading")}
                  label={t.act}
                  secondary={false}
                  fields={{ absence: absence.id }}
                />
              )
            : open.standing === "coming" && (
                <LinkButton href={at("/absence")} secondary>
                  {absence?.away ? t.change : t.way}
                </LinkButton>
              )}
        </div>
      )}
    </Section>
  );
};
