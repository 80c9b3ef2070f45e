import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Button, Details, Heading, Hidden, Page, Words } from "#web/index.ts";
import { unsealAnswer, unsealTelling } from "../sealed.ts";
import type { Told } from "../store.ts";
import { kinTexts } from "../texts/kin.ts";

/** What one has told, who may read it, the answer or by when it is owed; and taking it back. */
export const ToldPage = ({ c, told, code }: { c: Ctx; told: Told; code: string }) => {
  const { t: all, lang } = kinTexts.in(c.var.lang);
  const t = all.told;
  const { config } = c.var.house;
  const day = (of: Told["received_on"]) => dateInWords(lang, of, { short: c.var.today });
  const said = unsealTelling(config, told.sealed);
  const answer = told.answer_sealed && unsealAnswer(config, told.answer_sealed);
  const act = (noun: "withdrawal" | "restoration", label: string) => (
    <form method="post" action={href(c.var.lang, `/next-of-kin/follow/${noun}`)}>
      <Hidden name="code" value={code} />
      <Button secondary>{label}</Button>
    </form>
  );
  return (
    <Page
      frame={{ ...c.get("frames")(c, { textLang: lang }), path: "/next-of-kin/follow" }}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead(told.unit_name, day(told.received_on))} />}
    >
      <Words by="giver" who={said?.name || t.you} when={day(told.received_on)}>
        {said ? `${t.about(said.about)}\n\n${said.words}` : t.unreadable}
      </Words>
      {told.withdrawn_on ? (
        <div class="mv-stack">
          <p>{t.tookBack(day(told.withdrawn_on))}</p>
          {act("restoration", t.again)}
        </div>
      ) : (
        <>
          {told.answered_on ? (
            <Words
              by="service"
              who={[told.answered_name, told.answered_title, told.unit_name].filter(Boolean).join(", ")}
              when={day(told.answered_on)}
            >
              {answer ?? t.unreadable}
            </Words>
          ) : (
            told.due && (
              <p>
                {told.due < c.var.today
                  ? t.late(told.unit_name, day(told.due))
                  : t.due(told.unit_name, day(told.due))}
              </p>
            )
          )}
          <p>{t.readers[told.readers]}</p>
          <Details summary={t.backTitle} narrow>
            <p>{t.backText}</p>
            {act("withdrawal", t.back)}
          </Details>
        </>
      )}
    </Page>
  );
};
