import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Details, Heading, LinkButton, Page, Words } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { CrisisText } from "../open.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { writingTexts } from "../texts/writing.ts";
import { type Mine, ownPath } from "../whose.ts";
import { EntryWords } from "./entry.tsx";

/** One text: what stands there, who sees it, and what stood there before, each version to be had back. */
export const TextPage = ({ c, acting, newest, earlier }: Mine & { c: Ctx; acting: Acting }) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const { places, title } = crisisTexts.in(c.var.lang).t;
  const at = href(c.var.lang, `${ownPath}/texts/${newest.thread_id}`);
  const day = (when: Date) => dayInWords(c, lang, when);
  const removed = newest.removed_at;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={places[newest.place]}
      heading={
        <Heading
          above={title}
          title={places[newest.place]}
          lead={removed ? t.removed.one(day(removed)) : newest.hidden ? t.one.hidden : t.one.shown}
        />
      }
    >
      <Version c={c} text={newest} all={[newest, ...earlier]} />
      {removed ? (
        <ActButton action={`${at}/restoration`} label={t.removed.back} secondary={false} />
      ) : (
        <div class="mv-row mv-noprint">
          <LinkButton href={`${at}/version`}>{t.one.change}</LinkButton>
          <a class="ds-link" href={`${at}/removal`}>
            {t.one.remove}
          </a>
        </div>
      )}
      {earlier.length > 0 && (
        <Details summary={t.one.earlier} narrow>
          <p>{t.one.earlierLead}</p>
          {earlier.map((text) => (
            <>
              <Version c={c} text={text} all={earlier} />
              {!removed && text.content !== null && (
                <ActButton
                  action={`${at}/reversion`}
                  label={t.one.back}
                  about={t.one.version(day(text.written_at))}
                  fields={{ to: String(text.n), version: String(newest.n) }}
                />
              )}
            </>
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, ownPath)}>
          {t.one.plan}
        </a>
      </p>
    </Page>
  );
};

const Version = ({ c, text, all }: { c: Ctx; text: CrisisText; all: readonly CrisisText[] }) => {
  const { t, lang } = writingTexts.in(c.var.lang);
  const said = all.find(({ n }) => n === text.repeats);
  return (
    <>
      <Words by="giver" who={t.one.you} when={dayInWords(c, lang, text.written_at)}>
        <EntryWords lang={lang} text={text} before={text.rank - 1} />
      </Words>
      {said && <p class="mv-small">{t.one.repeats(dayInWords(c, lang, said.written_at))}</p>}
    </>
  );
};
