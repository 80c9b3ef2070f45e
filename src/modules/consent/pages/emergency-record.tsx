import type { Child } from "hono/jsx";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { SharedThing } from "#platform/module.ts";
import { dateInWords, href, timeInWords } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, OwnText, Page, Section, Words } from "#web/index.ts";
import type { Emergency } from "../store/emergencies.ts";
import { emergencyTexts } from "../texts/emergency.ts";
import { topicTexts } from "../texts/topic.ts";
import type { Topic } from "../topics.ts";

/** One topic that is open, and what its owner has written there. */
export interface OpenedTopic {
  topic: Topic;
  things: readonly SharedThing[];
}

/** The button that shows what is open still. */
export const ShowAgain = ({ c, id, children }: { c: Ctx; id: string; children?: Child }) => (
  <Form action={href(c.var.lang, `/my/emergency/${id}/opening`)}>
    <Button>{children}</Button>
  </Form>
);

type EmergencyRecordProps = {
  c: Ctx;
  acting: Acting;
  emergency: Emergency;
  name: string;
  reviewer: string | null;
  /** Null where nothing is shown now. */
  topics: readonly OpenedTopic[] | null;
};

/** What is open in an emergency, until when; after that only that it was, and what was found of it. */
export function EmergencyRecordPage({
  c,
  acting,
  emergency: g,
  name,
  reviewer,
  topics,
}: EmergencyRecordProps) {
  const { t, lang } = emergencyTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t.topics;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  const back = (
    <a class="ds-link" href={href(c.var.lang, "/my/emergency")}>
      {t.title}
    </a>
  );
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      heading={
        <Heading above={back} title={name} lead={g.open ? t.until(timeInWords(lang, g.until)) : t.over}>
          <p>{t.hasTold(name)}</p>
        </Heading>
      }
    >
      {topics === null && (
        <div class="mv-row">
          {g.open ? (
            <ShowAgain c={c} id={g.id}>
              {t.show}
            </ShowAgain>
          ) : (
            <LinkButton href={href(c.var.lang, "/my/emergency")}>{t.again}</LinkButton>
          )}
        </div>
      )}
      {topics?.map(({ topic, things }) => (
        <Section id={topic} title={names[topic]}>
          {things.length === 0 && <p>{t.nothing}</p>}
          {things.map((thing) => (
            <Words
              by="giver"
              who={thing.by === "self" ? name : t.forThem(name)}
              when={dateInWords(lang, thing.day, { short: c.var.today })}
            >
              <OwnText text={thing.words} />
            </Words>
          ))}
        </Section>
      ))}
      <Section id="review" title={t.review}>
        {g.finding !== null && g.reviewed_at ? (
          <Words by="service" who={t.found[g.finding](reviewer ?? "")} when={day(g.reviewed_at)}>
            {g.review_words ?? ""}
          </Words>
        ) : (
          <p>{t.waits}</p>
        )}
      </Section>
    </Page>
  );
}
