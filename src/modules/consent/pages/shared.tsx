import { type Day, parseDay } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Button, Empty, Heading, Hidden, LinkButton, Page, Section, TodoItem, TodoList } from "#web/index.ts";
import type { Shared } from "../store/openings.ts";
import { askTexts } from "../texts/ask.ts";
import { sharedTexts } from "../texts/shared.ts";
import { topicTexts } from "../texts/topic.ts";

interface SharedProps {
  c: Ctx;
  acting: Acting;
  shared: readonly Shared[];
}

const Row = ({ c, acting, of }: { c: Ctx; acting: Acting; of: Shared }) => {
  const { t, lang } = sharedTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t;
  const until: Day | null = of.valid_to === null ? null : parseDay(of.valid_to);
  const about = [
    acting.principal_id === null ? t.purposes[of.purpose] : "",
    until === null ? "" : t.until(dateInWords(lang, until, { short: c.var.today })),
  ].filter(Boolean);
  return (
    <TodoItem
      title={names.topics[of.topic]}
      about={about.join(", ")}
      act={
        <form method="post" action={href(c.var.lang, `/my/shared/${of.person_id}/opening`)}>
          <Hidden name="topic" value={of.topic} />
          <Hidden name="purpose" value={of.purpose} />
          <Button secondary>
            {t.read}
            <span class="ds-sr-only">
              : {names.topics[of.topic]}, {of.name}
            </span>
          </Button>
        </form>
      }
    />
  );
};

/** Who shares what with the one who acts: names and topics. Nothing of it is shown before it is opened. */
export const SharedPage = ({ c, acting, shared }: SharedProps) => {
  const { t, lang } = sharedTexts.in(c.var.lang);
  const words = acting.role_id ? t.work : acting.principal_id ? t.principal : t.self;
  const lead = typeof words.lead === "string" ? words.lead : words.lead(acting.principal_name ?? "");
  const byPerson = [...Map.groupBy(shared, (one) => one.person_id).values()];
  const current = acting.role_id ? "/my/shared" : "/my/mine";
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current, textLang: lang })}
      title={words.title}
      heading={
        <Heading title={words.title} lead={lead}>
          {acting.role_id && (
            <div class="mv-row">
              <LinkButton href={at("/my/asks/new")} secondary>
                {t.ask}
              </LinkButton>
              <a class="ds-link" href={at("/my/asks")}>
                {askTexts.in(c.var.lang).t.work.title}
              </a>
            </div>
          )}
        </Heading>
      }
    >
      {byPerson.length === 0 && (
        <Empty act={!acting.principal_id && <LinkButton href={at("/my/sharing-code")}>{t.code}</LinkButton>}>
          {words.empty}
        </Empty>
      )}
      {byPerson.map((of) => (
        <Section id={`from-${of[0]?.person_id}`} title={of[0]?.name}>
          <TodoList>
            {of.map((one) => (
              <Row c={c} acting={acting} of={one} />
            ))}
          </TodoList>
        </Section>
      ))}
    </Page>
  );
};
