import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, LinkButton, OwnText, Page, Section } from "#web/index.ts";
import { personKinds, type SupportKind, wardKinds } from "../support.ts";
import { supportInWords } from "../support-in-words.ts";
import type { Supported } from "../supported.ts";
import { supportedTexts } from "../texts/supported.ts";

interface SupportedProps {
  c: Ctx;
  acting: Acting;
  one: Supported;
  atWork: boolean;
}

/** The path of one, with language. */
export const supportedPath = (c: Ctx, id: string, atWork: boolean): string =>
  href(c.var.lang, `/my/supported-decisions${atWork ? "-here" : ""}/${id}`);

/** A decision: what it is about, who supports, how the person prepares, what the person wants; time, support, conclusion. */
export const SupportedPage = ({ c, acting, one, atWork }: SupportedProps) => {
  const { t, lang } = supportedTexts.in(c.var.lang);
  const at = supportedPath(c, one.decision.id, atWork);
  const about = one.steps.find(({ kind }) => kind === "about");
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: atWork ? "/my/tasks" : "/my/mine", textLang: lang })}
      title={t.title}
      heading={
        <Heading
          above={atWork ? <span dir="auto">{one.names.get(one.decision.person_id) ?? "–"}</span> : t.title}
          title={<span dir="auto">{about?.words ?? t.unreadable}</span>}
          lead={atWork ? undefined : one.unit ? t.with(one.unit) : t.alone}
        >
          <div class="mv-row mv-noprint">
            <LinkButton href={`${at}/paper`} secondary>
              {t.paper}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      <SupportRows {...{ c, one, atWork }} at={at} />
      <p class="mv-small">{t.law}</p>
      {!atWork && (
        <>
          <p class="mv-small">{t.keptFor}</p>
          <p class="mv-row">
            <a class="ds-link" href={href(c.var.lang, "/my/looked")}>
              {t.looked}
            </a>
            <a class="ds-link" href={href(c.var.lang, "/my/supported-decisions")}>
              {t.title}
            </a>
          </p>
        </>
      )}
    </Page>
  );
};

/** All that was written, place by place and each of its day; with the way to write more, where one may. */
export const SupportRows = ({
  c,
  one,
  atWork,
  at,
}: Omit<SupportedProps, "acting"> & { at: string | null }) => {
  const { t } = supportedTexts.in(c.var.lang);
  const kinds = one.decision.unit_id === null ? personKinds : [...personKinds, ...wardKinds];
  const personsOwn = (kind: SupportKind) => personKinds.find((known) => known === kind);
  /** Before the ward it speaks of the person. */
  const saidOf = (what: "sections" | "empty", kind: Exclude<SupportKind, "about">): string => {
    const persons = atWork ? personsOwn(kind) : undefined;
    return persons ? t.ofPerson[what][persons] : t[what][kind];
  };
  const label = (kind: Exclude<SupportKind, "about">): string | null => {
    if (at === null) return null;
    const persons = personsOwn(kind);
    if (persons) return atWork ? t.enter[persons] : t.add[persons];
    return atWork ? t.add[kind] : null;
  };
  return (
    <>
      {kinds.map((kind) => {
        const rows = one.steps.filter((row) => row.kind === kind);
        return (
          <Section id={kind} title={saidOf("sections", kind)}>
            {rows.length === 0 && <p>{saidOf("empty", kind)}</p>}
            {rows.map((row) => {
              const { what, words, who, when } = supportInWords(c.var.lang, c.var.today, row, one.names);
              return (
                <article class="mv-goal">
                  {what && (
                    <p>
                      <b>{what}</b>
                    </p>
                  )}
                  {words && <OwnText text={words} />}
                  <p class="mv-small" dir="auto">
                    {who}. {when}
                  </p>
                </article>
              );
            })}
            {label(kind) && (
              <p class="mv-noprint">
                <a class="ds-link" href={`${at}/${kind}`}>
                  {label(kind)}
                </a>
              </p>
            )}
          </Section>
        );
      })}
    </>
  );
};
